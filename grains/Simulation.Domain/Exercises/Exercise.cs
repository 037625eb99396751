using System.Diagnostics;
using Simulation.Domain.Assessment;
using Simulation.Domain.Observations;
using Simulation.Domain.Procedure;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Exercises;

/// <summary>The exercise's decider: lobby, seats, opening, debrief.</summary>
public static class Exercise
{
    public const int MostWishes = 5;
    public const int MostTables = 50;

    /// <param name="control">Whether the actor is an instructor of the course.</param>
    /// <param name="assessor">Whether the actor assesses the exercise without being control of it.</param>
    /// <param name="entry">What an observation is pinned to, as the table's log has it; null: it has no such entry.</param>
    public static Decision<ExerciseEvent> Decide(
        ExerciseState state, PersonId actor, bool control, ExerciseCommand command, DecisionContext context, bool assessor = false, LogEntry? entry = null)
    {
        if (state.Plan is null)
        {
            return RefusalCode.NotFound;
        }

        return command is ObservationCommand observation
            ? ObservationRules.Decide(state, actor, control, assessor, observation, entry, context)
            : GiveWay(state, DecideAlone(state, actor, control, command, context), context);
    }

    private static Decision<ExerciseEvent> DecideAlone(
        ExerciseState state, PersonId actor, bool control, ExerciseCommand command, DecisionContext context) => command switch
        {
            JoinExercise join => Join(state, actor, join, context),
            StateWishes wishes => Wish(state, actor, wishes, context),
            PractiseAgain again => AgentSeats.Again(state, actor, again, context),
            SkipPreparation => AgentSeats.SkipPreparation(state, actor, context),
            AnswerQuestionnaire answers => Answer(state, actor, answers, context),
            _ when !control => RefusalCode.NotAllowed,
            AssignSeats assign => state.Stage != ExerciseStage.Lobby
                ? RefusalCode.ExerciseNotInLobby
                : Seats(state, Assignment.All(state, assign.Seed), context),
            MoveToSeat move => Move(state, move, context),
            RemoveParticipant remove => state.Find(remove.Person) is null
                ? Decision.Accept<ExerciseEvent>()
                : Decision.Accept<ExerciseEvent>(new ParticipantRemoved(remove.Person, context.Now)),
            SeatAgent seat => AgentSeats.Seat(state, seat, context),
            SeatAgents seats => AgentSeats.Fill(state, seats.Strategy, context),
            RemoveAgent remove => AgentSeats.Remove(state, remove, context),
            LockLobby l => l.Locked == state.Locked
                ? Decision.Accept<ExerciseEvent>()
                : Decision.Accept<ExerciseEvent>(new LobbyLocked(l.Locked, context.Now)),
            OpenExercise => Open(state, context),
            OpenDebrief => Debrief(state, context),
            CloseExercise => state.Stage switch
            {
                ExerciseStage.Closed => Decision.Accept<ExerciseEvent>(),
                ExerciseStage.Debrief => Decision.Accept<ExerciseEvent>(new ExerciseClosed(context.Now)),
                _ => RefusalCode.DebriefNotOpen,
            },
            // Decided by every table for itself; the exercise only passes it on.
            AtEveryTable => state.Stage == ExerciseStage.Running ? Decision.Accept<ExerciseEvent>() : RefusalCode.ExerciseNotRunning,
            PlanExercise => Decision.Accept<ExerciseEvent>(),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };

    /// <summary>Where a person sits down, an automated delegation gets up.</summary>
    private static Decision<ExerciseEvent> GiveWay(ExerciseState state, Decision<ExerciseEvent> decision, DecisionContext context)
    {
        var left = decision.Refusal is not null ? [] : decision.Events.OfType<SeatGiven>()
            .Select(s => state.AgentAt(s.Table, s.Delegation))
            .OfType<HeldByAgent>()
            .Distinct()
            .Select(ExerciseEvent (a) => new AgentLeft(a.Agent, context.Now))
            .ToList();
        return left.Count == 0 ? decision : Decision.Accept<ExerciseEvent>([.. decision.Events, .. left]);
    }

    /// <summary>As what an automated delegation sits: the first function that binds.</summary>
    public static string AgentFunction(ExerciseState state) => AgentSeats.Binding(state);

    /// <summary>Plans the exercise on a scenario. The first planning counts; again changes nothing.</summary>
    /// <param name="sessions">Identities for the tables, as many as the plan has tables.</param>
    public static Decision<ExerciseEvent> Plan(
        ExerciseState state, ExercisePlan plan, ScenarioStructure scenario, ImmutableArray<SessionId> sessions, DecisionContext context)
    {
        if (state.Plan is not null)
        {
            return Decision.Accept<ExerciseEvent>();
        }

        if (plan.Tables is < 1 or > MostTables || plan.PeoplePerDelegation is < 1 or > 6 || plan.PhaseMinutes.Length != scenario.Phases.Length)
        {
            return RefusalCode.Malformed;
        }

        if (plan.PhaseMinutes.Any(m => m is < 1 or > 43_200))
        {
            return new Refusal(RefusalCode.MinutesOutOfRange, ["1", "43200"]);
        }

        if (plan.Practice is not null && (scenario.Issues.IsEmpty || scenario.Committee is not null))
        {
            return RefusalCode.NothingForAgents;
        }

        // What is wrong with rules is said beside the form that makes them; here nothing else may come through.
        if (plan.Rules is { } rules && (scenario.Committee is null || !RulesChecks.Of(rules).IsEmpty))
        {
            return RefusalCode.Malformed;
        }

        var planned = scenario with
        {
            Phases = [.. scenario.Phases.Select((p, i) => p with { Minutes = plan.PhaseMinutes[i] })],
            Committee = plan.Rules is { } adapted ? scenario.Committee! with { Rules = adapted } : scenario.Committee,
        };
        // Nobody presides over people who practise alone: the clock does.
        return Decision.Accept<ExerciseEvent>(new ExercisePlanned(plan with { AdvancesByItself = plan.AdvancesByItself || plan.Practice is not null }, planned, sessions, context.Now));
    }

    public static ExerciseState Evolve(ExerciseState state, ExerciseEvent @event) => @event switch
    {
        ExercisePlanned e => state with { Plan = e.Plan, Scenario = e.Scenario, Sessions = e.Sessions, PlannedAt = e.At },
        ParticipantJoined e => state with { Participants = state.Participants.Add(new Participant(e.Person, e.Guest, e.At, [], null)) },
        WishesStated e => Change(state, e.Person, p => p with { Wishes = e.Wishes }),
        SeatGiven e => Change(state, e.Person, p => p with { Seat = new HeldSeat(e.Table, e.Delegation, e.Function) }),
        ParticipantRemoved e => state with { Participants = state.Participants.RemoveAll(p => p.Person == e.Person) },
        AgentSeated e => state with { Agents = state.Agents.RemoveAll(a => a.Agent == e.Agent).Add(new HeldByAgent(e.Agent, e.Table, e.Delegation, e.Strategy)) },
        AgentLeft e => state with { Agents = state.Agents.RemoveAll(a => a.Agent == e.Agent) },
        PreparationSkipped e => state with { Unprepared = state.Unprepared.Add(e.Table) },
        LobbyLocked e => state with { Locked = e.Locked },
        ExerciseOpened e => state with { Stage = ExerciseStage.Running, OpenedAt = e.At },
        DebriefOpened e => state with { Stage = ExerciseStage.Debrief, DebriefedAt = e.At },
        QuestionnaireAnswered e => state with { Questionnaire = state.Questionnaire.SetItem(e.Person, new Answers(e.Ratings, e.Comments, e.At)) },
        ExerciseClosed => state with { Stage = ExerciseStage.Closed },
        ObservationEvent e => state with { Observations = ObservationRules.Evolve(state.Observations, e) },
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    private static Decision<ExerciseEvent> Join(ExerciseState state, PersonId actor, JoinExercise command, DecisionContext context)
    {
        if (state.Find(actor) is not null)
        {
            return Decision.Accept<ExerciseEvent>();
        }

        if (state.Locked)
        {
            return RefusalCode.LobbyLocked;
        }

        if (command.Guest && !state.Plan!.GuestsAllowed)
        {
            return RefusalCode.GuestsNotAllowed;
        }

        var joined = new ParticipantJoined(actor, command.Guest, context.Now);
        switch (state.Stage)
        {
            case ExerciseStage.Lobby or ExerciseStage.Running when state.Plan!.Practice is { } strategy:
                return AgentSeats.Practise(state, joined, strategy, context);
            case ExerciseStage.Lobby:
                return Decision.Accept<ExerciseEvent>(joined);
            case ExerciseStage.Running:
                // A late joiner sits down where a hand is most needed; the instructor can move them.
                var late = Evolve(state, joined);
                return Decision.Accept<ExerciseEvent>([joined, .. Given(state, Assignment.Unseated(late), context)]);
            default:
                return RefusalCode.ExerciseNotInLobby;
        }
    }

    private static Decision<ExerciseEvent> Wish(ExerciseState state, PersonId actor, StateWishes command, DecisionContext context)
    {
        if (state.Find(actor) is not { } participant)
        {
            return RefusalCode.NotFound;
        }

        if (!state.Plan!.WishesAllowed)
        {
            return RefusalCode.WishesNotAllowed;
        }

        if (state.Stage != ExerciseStage.Lobby)
        {
            return RefusalCode.ExerciseNotInLobby;
        }

        ImmutableArray<DelegationId> wishes = [.. command.Wishes.Distinct().Take(MostWishes)];
        if (!wishes.All(w => state.Scenario!.Delegations.Any(d => d.Id == w)))
        {
            return RefusalCode.NoSuchDelegation;
        }

        return participant.Wishes.SequenceEqual(wishes)
            ? Decision.Accept<ExerciseEvent>()
            : Decision.Accept<ExerciseEvent>(new WishesStated(actor, wishes, context.Now));
    }

    private static Decision<ExerciseEvent> Move(ExerciseState state, MoveToSeat command, DecisionContext context)
    {
        if (state.Stage is ExerciseStage.Debrief or ExerciseStage.Closed)
        {
            return RefusalCode.ExerciseNotRunning;
        }

        if (state.Find(command.Person) is not { } participant)
        {
            return RefusalCode.NotFound;
        }

        if (command.Table < 1 || command.Table > state.Plan!.Tables)
        {
            return RefusalCode.NoSuchTable;
        }

        if (state.Scenario!.Delegations.All(d => d.Id != command.Delegation))
        {
            return RefusalCode.NoSuchDelegation;
        }

        if (command.Function is { } named && state.Scenario.Functions.All(f => f.Id != named))
        {
            return RefusalCode.NoSuchFunction;
        }

        var seat = new HeldSeat(
            command.Table,
            command.Delegation,
            command.Function ?? Assignment.FreeFunction(state, command.Person, command.Table, command.Delegation));
        return participant.Seat == seat
            ? Decision.Accept<ExerciseEvent>()
            : Decision.Accept<ExerciseEvent>(new SeatGiven(command.Person, seat.Table, seat.Delegation, seat.Function, context.Now));
    }

    private static Decision<ExerciseEvent> Open(ExerciseState state, DecisionContext context) => state switch
    {
        { Stage: ExerciseStage.Running } => Decision.Accept<ExerciseEvent>(),
        { Stage: not ExerciseStage.Lobby } => RefusalCode.ExerciseNotInLobby,
        { Participants.IsEmpty: true } => RefusalCode.NoParticipants,
        _ => Decision.Accept<ExerciseEvent>([.. Given(state, Assignment.Unseated(state), context), new ExerciseOpened(context.Now)]),
    };

    private static Decision<ExerciseEvent> Debrief(ExerciseState state, DecisionContext context) => state.Stage switch
    {
        ExerciseStage.Debrief or ExerciseStage.Closed => Decision.Accept<ExerciseEvent>(),
        ExerciseStage.Running => Decision.Accept<ExerciseEvent>(new DebriefOpened(context.Now)),
        _ => RefusalCode.ExerciseNotRunning,
    };

    private static Decision<ExerciseEvent> Answer(ExerciseState state, PersonId actor, AnswerQuestionnaire command, DecisionContext context)
    {
        if (state.Find(actor) is null)
        {
            return RefusalCode.NotFound;
        }

        if (state.Stage != ExerciseStage.Debrief)
        {
            return RefusalCode.DebriefNotOpen;
        }

        if (command.Ratings.Count > 100 || command.Comments.Count > 20 || command.Ratings.Values.Any(r => r is < 1 or > 7))
        {
            return RefusalCode.Malformed;
        }

        var comments = command.Comments.ToImmutableSortedDictionary(c => c.Key, c => Texts.Clean(c.Value), StringComparer.Ordinal);
        return comments.Values.Select(c => Texts.WhyNot(c, Texts.LongestMessage, mayBeEmpty: true)).FirstOrDefault(r => r is not null) is { } refusal
            ? refusal
            : Decision.Accept<ExerciseEvent>(new QuestionnaireAnswered(actor, command.Ratings, comments, context.Now));
    }

    private static Decision<ExerciseEvent> Seats(ExerciseState state, ImmutableDictionary<PersonId, HeldSeat> seats, DecisionContext context) =>
        state.Participants.IsEmpty ? RefusalCode.NoParticipants : Decision.Accept<ExerciseEvent>([.. Given(state, seats, context)]);

    private static IEnumerable<ExerciseEvent> Given(ExerciseState state, ImmutableDictionary<PersonId, HeldSeat> seats, DecisionContext context) =>
        seats
            .Where(s => state.Find(s.Key)?.Seat != s.Value)
            .OrderBy(s => s.Value.Table).ThenBy(s => s.Value.Delegation.Value, StringComparer.Ordinal).ThenBy(s => s.Key.Value)
            .Select(s => new SeatGiven(s.Key, s.Value.Table, s.Value.Delegation, s.Value.Function, context.Now));

    private static ExerciseState Change(ExerciseState state, PersonId person, Func<Participant, Participant> change)
    {
        var index = state.Participants.FindIndex(p => p.Person == person);
        return index < 0 ? state : state with { Participants = state.Participants.SetItem(index, change(state.Participants[index])) };
    }
}
