using Simulation.Domain.Agenda;
using Simulation.Domain.Assessment;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Practice;
using Simulation.Domain.Tests.Assessment;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests.Golden;

/// <summary>Short sessions in which happens what plays by lot seldom come to, or never. Every command must be accepted.</summary>
internal static class Short
{
    private static readonly PersonId Instructor = new(new Guid(9, 9, 9, new byte[8]));
    private static readonly ImmutableArray<PersonId> People = [.. Enumerable.Range(1, 3).Select(n => new PersonId(new Guid(n, 1, 1, new byte[8])))];

    /// <summary>Packages are bargained over, agreed on and improved upon, and the clock is moved about.</summary>
    public static IEnumerable<ImmutableArray<SessionEvent>> Tables()
    {
        ImmutableArray<SessionEvent> log = [Planned];
        var number = 0;
        void Do(Seat seat, SessionCommand command)
        {
            var decision = Session.Decide(Session.Replay(log), seat, command, new DecisionContext(Given.Noon.AddMinutes(++number), new Guid(number, 4, 4, new byte[8])));
            Assert.True(decision.Refusal is null, $"{command}: {decision.Refusal?.Code}");
            log = log.AddRange(decision.Events);
        }

        Do(Given.Control, new OpenSession());
        Do(Given.Control, new AdvancePhase(null));
        Do(Head(A), new Say(new Audience.WholeTable(), "Let us begin.", null));
        Do(Head(B), new Say(new Audience.Chosen([A]), "Between us.", null));
        Do(Given.Control, new ExtendPhase(5));
        Do(Given.Control, new PauseSession());
        Do(Given.Control, new ResumeSession());
        Do(Head(A), new Bargaining.Propose(P11, [], "for all", null, null));
        var first = Session.Replay(log).Bargaining.Proposals[^1].Id;
        Do(Head(B), new Bargaining.RejectProposal(first, "no"));
        Do(Head(B), new Bargaining.Propose(P12, [], "instead", null, null));
        var second = Session.Replay(log).Bargaining.Proposals[^1].Id;
        Do(Head(A), new Bargaining.AcceptProposal(second));
        Do(Head(A), new Bargaining.RetractAcceptance(second));
        Do(Head(A), new Bargaining.Propose(P22, [], "or this", null, null));
        Do(Head(A), new Bargaining.WithdrawProposal(Session.Replay(log).Bargaining.Proposals[^1].Id));
        Do(Head(A), new Bargaining.AcceptProposal(second));
        Do(Head(C), new Bargaining.AcceptProposal(second));
        Do(Given.Control, new CloseSession());
        yield return log;
    }

    public static IEnumerable<ImmutableArray<DelegationEvent>> Delegations()
    {
        yield return
        [
            .. NeedToKnow.Worlds.Begin(new NeedToKnow.WorldKind(null, 3), new NeedToKnow.Secrets()).InsideLogs[0],
            new MemberSeated(People[0], "adviser", Given.Noon),
            new FunctionGiven(People[0], "head", Given.Noon),
            new MemberLeft(NeedToKnow.Worlds.Person(0, 1), Given.Noon),
        ];
    }

    /// <summary>From planning to the end, with people who come, wish, move and go, and automated delegations in their place.</summary>
    public static IEnumerable<ImmutableArray<ExerciseEvent>> Exercises() => [Taught(), Practised()];

    private static readonly ExercisePlan Plan = new(default, "Exercise", "test", "1.0", 2, 2, [10, 30, 5], true, true, true, "negotiation/1.0", Language.En);

    private static readonly ImmutableArray<SessionId> ExerciseTables = [new(new Guid(1, 0, 0, new byte[8])), new(new Guid(2, 0, 0, new byte[8]))];

    private static ImmutableArray<ExerciseEvent> ExercisePlanned(ExercisePlan plan) =>
        Exercise.Plan(ExerciseState.Initial, plan, Structure, ExerciseTables, new DecisionContext(Given.Noon, Given.NextId)).Events;

    /// <summary>Somebody practises alone and does not wait for the preparation to end.</summary>
    private static ImmutableArray<ExerciseEvent> Practised()
    {
        var log = ExercisePlanned(Plan with { PeoplePerDelegation = 1, Practice = AgentStrategy.Linear });
        foreach (var (number, command) in new ExerciseCommand[] { new JoinExercise(false), new SkipPreparation() }.Index())
        {
            var decision = Exercise.Decide(
                log.Aggregate(ExerciseState.Initial, Exercise.Evolve), People[0], control: false, command, new DecisionContext(Given.Noon.AddMinutes(number + 1), new Guid(number, 6, 6, new byte[8])));
            Assert.True(decision.Refusal is null, $"{command}: {decision.Refusal?.Code}");
            log = log.AddRange(decision.Events);
        }

        return log;
    }

    private static ImmutableArray<ExerciseEvent> Taught()
    {
        var log = ExercisePlanned(Plan);
        var number = 0;
        void Do(PersonId actor, ExerciseCommand command)
        {
            var decision = Exercise.Decide(log.Aggregate(ExerciseState.Initial, Exercise.Evolve), actor, actor == Instructor, command, new DecisionContext(Given.Noon.AddMinutes(++number), new Guid(number, 5, 5, new byte[8])));
            Assert.True(decision.Refusal is null, $"{command}: {decision.Refusal?.Code}");
            log = log.AddRange(decision.Events);
        }

        foreach (var person in People)
        {
            Do(person, new JoinExercise(person == People[2]));
        }

        Do(People[0], new StateWishes([B, A]));
        Do(Instructor, new LockLobby(true));
        Do(Instructor, new AssignSeats(1));
        Do(Instructor, new MoveToSeat(People[0], 1, A, "head"));
        Do(Instructor, new RemoveParticipant(People[2]));
        Do(Instructor, new SeatAgent(1, C, AgentStrategy.Boulware));
        Do(Instructor, new SeatAgents(AgentStrategy.Linear));
        Do(Instructor, new MoveToSeat(People[1], 1, C, null));
        Do(Instructor, new OpenExercise());
        foreach (var text in new[] { "They listen before they offer.", "Nobody asks why." })
        {
            Do(Instructor, new NoteObservation(ExerciseTables[0], null, null, new ObservedAbout(A, People[0], "LO1.2"), text));
        }

        var noted = log.OfType<ObservationNoted>().Select(o => o.Observation).ToList();
        Do(Instructor, new MendObservation(noted[0], ObservedAbout.Table, "They listen, then offer."));
        Do(Instructor, new WithdrawObservation(noted[1]));
        Do(Instructor, new ShowObservation(noted[0], true));
        Do(Instructor, new OpenDebrief());
        Do(People[0], new AnswerQuestionnaire(
            ImmutableSortedDictionary<string, int>.Empty.Add("q1", 5), ImmutableSortedDictionary<string, string>.Empty.Add("c1", "We found a trade.")));
        Do(Instructor, new CloseExercise());
        return log;
    }

    /// <summary>Marked by two, moderated, released, and corrected.</summary>
    public static IEnumerable<ImmutableArray<RecordEvent>> Records()
    {
        var (first, second) = (GivenRecord.First, GivenRecord.Second);
        var (exercise, rubric) = (GivenRecord.Exercise, GivenRecord.Reference);
        var linked = GivenRecord.Seated()
            .Then(first, new LinkEvidence(exercise, GivenRecord.Message(), null, "options", "a trade across issues"))
            .Then(GivenRecord.Student, new LinkEvidence(exercise, GivenRecord.Message(2, "I heard you."), "LO5.1", null, ""), assessor: false);
        var evidence = linked.History.OfType<EvidenceLinked>().Select(e => e.Evidence).ToList();
        yield return linked
            .Then(first, new SetEvidenceAside(exercise, evidence[1], "not what was said"))
            .Then(first, GivenRecord.Give("options", 3, "well found", evidence[0]))
            .Then(first, GivenRecord.Give("argument", 2))
            .Then(second, GivenRecord.Give("options", 0))
            .Then(second, GivenRecord.Give("argument", 2))
            .Then(first, new ModerateMark(exercise, rubric, "options", 2, "in between"))
            .Then(first, new ReleaseMarks(exercise, rubric, GivenRecord.Place))
            .Then(first, new CorrectMark(exercise, rubric, "argument", 3, "miscounted"))
            .History;
    }
}
