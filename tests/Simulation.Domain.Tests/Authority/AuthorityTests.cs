using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Tests.Delegations;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Tests.Authority;

/// <summary>
/// Every command that exists, asked for by everybody there is. What a row says that one may, one is not refused for being who one is; what it
/// does not say, one is refused for just that. A command without a row fails.
/// </summary>
public class AuthorityTests
{
    private const string Anyone = "head adviser";
    private const string Binding = "head";
    private const string Presiding = "chair control";
    private const string Staff = "control";

    private static readonly Dictionary<string, string> Rows = new[]
    {
        // What is said and read at a table, and asked for in a committee: any member of a delegation.
        (Anyone, "Say MarkRead AnswerRoll RequestFloor WithdrawRequest Yield RaiseMotion SecondMotion WithdrawMotion ObjectToMotion SpeakOnMotion StartWorkingPaper InviteToDraft EditClause AddClause RemoveClause "
            + "MoveClause ReplaceText RetitleDraft UninviteFromDraft BracketWords AddAlternative LeavePlace LiftBracket AgreeAdReferendum WithdrawAgreement"),

        // What commits the delegation: members whose function binds it.
        (Binding, "Propose AcceptProposal RetractAcceptance RejectProposal WithdrawProposal FormBloc InviteToBloc JoinBloc DeclineBloc LeaveBloc NameSpokesperson AnnounceBloc "
            + "IssueCommunique SignCommunique DeclineCommunique WithdrawCommunique SponsorDraft SignDraft TableDraft WithdrawDraft TableAmendment AcceptAmendment WithdrawAmendment "
            + "WithdrawSponsorship WithdrawSignature SupportAmendment ConfirmAgreement GiveProxy CastBallot ObjectToDecision WithdrawObjection AttachReservation CorrectVote AskToExplain ForgoExplanation"),

        // The chair's: whoever control has put there, and control.
        (Presiding, "OpenMeeting CallRoll MarkAttendance ConcludeRoll OpenDebate DeclareDebateClosed GoOnTo ConcludeItem ArrangeAgenda SuspendMeeting ResumeMeeting AdjournMeeting CloseMeetings "
            + "LimitSpeeches BeginCaucus EndCaucus AddSpeaker RemoveSpeaker MoveSpeaker OpenList CloseList GiveFloor EndSpeech PauseSpeech ContinueSpeech GrantTime ReAddLast AllotTime ShareOverrun "
            + "GiveRuling DecideMotion PutMotion UndoLastAct OpenVote RecordAnswer CallNext EnterTotals CloseVote AbandonVote BeginAction ConfirmSequence LeaveUnput WaiveNotice ApproveDraft ReturnDraft HearExplanation EndExplanation "
            + "AnswerFromChair MarkNote WriteAtDais"),

        // Control's alone.
        (Staff, "AdvancePhase PauseSession ResumeSession ExtendPhase Announce AnswerDelegation AppointPresidingOfficer ReleaseInject AutomateInjects SetEntitlement"),
        (Staff + " platform", "OpenSession CloseSession"),

        // Inside a delegation.
        (Anyone, "SayInside KeepNotes RequestInstructions"),
        (Binding, "MarkAdReferendum"),
        (Binding + " " + Staff, "GiveFunction"),
        (Staff, "AnswerRequest InstructDelegation DrawRedLine LiftRedLine DecideAdReferendum"),

        // The exercise.
        ("participant outsider control assessor", "JoinExercise"),
        ("participant", "StateWishes AnswerQuestionnaire PractiseAgain SkipPreparation"),
        (Staff + " assessor", "NoteObservation MendObservation WithdrawObservation"), // whose it is to mend: ObservationTests
        (Staff, "ShowObservation"),
        (Staff, "AssignSeats MoveToSeat RemoveParticipant SeatAgent SeatAgents RemoveAgent LockLobby OpenExercise AtEveryTable OpenDebrief CloseExercise"),

        // Decided elsewhere: planning by the course's page, the other by what it holds (see the hub's matrix).
        ("", "PlanExercise InsideDelegation"),
    }.SelectMany(row => row.Item2.Split(' ').Select(command => (command, row.Item1))).ToDictionary(row => row.command, row => row.Item2);

    public static TheoryData<string> Commands => [.. Concrete<Command>().Select(t => t.Name)];

    [Theory, MemberData(nameof(Commands))]
    public void Everybody_may_do_what_the_row_says_and_nothing_else(string name)
    {
        Assert.True(Rows.ContainsKey(name), $"{name} has no row: who may ask for it?");
        var command = Concrete<Command>().Single(t => t.Name == name);
        var may = Rows[name].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asked = command.IsSubclassOf(typeof(SessionCommand)) ? AtTable(Of(Anything.Of<SessionCommand>(command)))
            : command.IsSubclassOf(typeof(DelegationCommand)) ? Inside(Anything.Of<DelegationCommand>(command))
            : command.IsSubclassOf(typeof(ExerciseCommand)) && command != typeof(PlanExercise) ? InExercise(Anything.Of<ExerciseCommand>(command))
            : [];
        foreach (var (who, refusal) in asked)
        {
            var forbidden = refusal is RefusalCode.NotAllowed or RefusalCode.NotAuthorisedToBind or RefusalCode.NotAMember;
            Assert.True(forbidden != may.Contains(who), $"{who} asking for {name} was answered {refusal?.ToString() ?? "yes"}.");
        }
    }

    [Fact]
    public void Rows_name_commands_that_exist() => Assert.Empty(Rows.Keys.Except(Concrete<Command>().Select(t => t.Name)));

    /// <summary>Members as they come: the delegation looks first, then the table.</summary>
    private static IEnumerable<(string Who, RefusalCode? Refusal)> AtTable(SessionCommand command)
    {
        var presiding = new PersonId(Guid.Parse("00000000-0000-0000-0000-0000000000c1"));
        var committee = CommitteeCase.Meeting().And(new PresidingOfficerAppointed(presiding, Given.Noon)).State;
        RefusalCode? Ask(Seat seat) => Session.Decide(committee, seat, command, Now).Refusal?.Code;
        RefusalCode? AskAsMember(PersonId person) =>
            Delegation.WhyNot(GivenDelegation.Formed(null).State, person, command) ?? Ask(new Seat.Member(CommitteeCase.Members[0], person));
        yield return ("head", AskAsMember(GivenDelegation.Head));
        yield return ("adviser", AskAsMember(GivenDelegation.Adviser));
        yield return ("of another delegation", AskAsMember(new PersonId(Guid.NewGuid())));
        yield return ("chair", Ask(new Seat.Chair(presiding)));
        yield return ("somebody who says to be the chair", Ask(new Seat.Chair(GivenDelegation.Head)));
        yield return ("control", Ask(Given.Control));
        if (command is OpenSession or CloseSession)
        {
            yield return ("platform", Ask(Given.Platform));
        }
    }

    private static IEnumerable<(string Who, RefusalCode? Refusal)> Inside(DelegationCommand command)
    {
        RefusalCode? Ask(PersonId actor, bool control) => Delegation.Decide(GivenDelegation.Formed(null).State, actor, control, Of(command), Now).Refusal?.Code;
        yield return ("head", Ask(GivenDelegation.Head, control: false));
        yield return ("adviser", Ask(GivenDelegation.Adviser, control: false));
        yield return ("of another delegation", Ask(new PersonId(Guid.NewGuid()), control: false));
        yield return ("control", Ask(GivenDelegation.Instructor, control: true));
    }

    /// <summary>To whom a function is given is somebody who is there.</summary>
    private static DelegationCommand Of(DelegationCommand command) => command is GiveFunction ? new GiveFunction(GivenDelegation.Adviser, "adviser") : command;

    /// <summary>Motions are put by a command of their own.</summary>
    private static SessionCommand Of(SessionCommand command) => command is OpenVote open ? open with { Subject = new VoteSubject.Question("words", false) } : command;

    private static IEnumerable<(string Who, RefusalCode? Refusal)> InExercise(ExerciseCommand command)
    {
        var participant = new PersonId(Guid.Parse("00000000-0000-0000-0000-000000000001"));
        var state = ExerciseState.Initial with
        {
            Plan = new ExercisePlan(default, "Exercise", "test", "1.0", 1, 1, [], true, true, true, "negotiation/1.0", Language.En),
            Scenario = TestCase.Structure,
            Participants = [new Participant(participant, false, Given.Noon, [], null)],
        };
        RefusalCode? Ask(PersonId actor, bool control) => Exercise.Decide(state, actor, control, command, Now).Refusal?.Code;
        yield return ("participant", Ask(participant, control: false));

        // What a participant says of themselves is not found where one takes no part.
        RefusalCode? Elsewhere(RefusalCode? refusal) => refusal == RefusalCode.NotFound && command is StateWishes or AnswerQuestionnaire or PractiseAgain or SkipPreparation ? RefusalCode.NotAllowed : refusal;
        yield return ("outsider", Elsewhere(Ask(new PersonId(Guid.NewGuid()), control: false)));
        yield return ("control", Elsewhere(Ask(GivenDelegation.Instructor, control: true)));
        yield return ("assessor", Elsewhere(Exercise.Decide(state, new PersonId(Guid.NewGuid()), control: false, command, Now, assessor: true).Refusal?.Code));
    }

    private static readonly DecisionContext Now = new(Given.Noon, Given.NextId);

    private static IEnumerable<Type> Concrete<T>() => typeof(T).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T)));
}
