using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Committees;

/// <summary>The acts of a meeting, by name: what may be done, and what was done. Only added to; numbers are never reused.</summary>
[GenerateSerializer, Alias("FloorAct")]
public enum FloorAct
{
    OpenMeeting = 1,
    CallRoll = 2,
    MarkAttendance = 3,
    ConcludeRoll = 4,
    OpenDebate = 5,
    DeclareDebateClosed = 6,
    GoOnTo = 7,
    ConcludeItem = 8,
    ArrangeAgenda = 9,
    SuspendMeeting = 10,
    ResumeMeeting = 11,
    AdjournMeeting = 12,
    CloseMeetings = 13,
    LimitSpeeches = 14,
    BeginCaucus = 15,
    EndCaucus = 16,

    AddSpeaker = 20,
    RemoveSpeaker = 21,
    MoveSpeaker = 22,
    OpenList = 23,
    CloseList = 24,
    GiveFloor = 25,
    EndSpeech = 26,
    PauseSpeech = 27,
    ContinueSpeech = 28,
    GrantTime = 29,
    ReAddLast = 30,
    AllotTime = 31,
    ShareOverrun = 32,

    GiveRuling = 40,
    DecideMotion = 41,
    PutMotion = 42,
    BeginAction = 43,
    ConfirmSequence = 44,
    OpenVote = 45,
    CloseVote = 46,
    WaiveNotice = 47,
    ApproveDraft = 48,
    UndoLastAct = 49,

    AnswerRoll = 60,
    RequestFloor = 61,
    WithdrawRequest = 62,
    YieldToChair = 63,
    YieldToDelegation = 64,
    YieldToQuestions = 65,
    YieldToComments = 66,
    AskQuestion = 67,
    Intervene = 68,
}

/// <summary>Take back the chair's last act, as if it had not been: what delegations asked for since stays. Who: the chair. Refused: nothing-to-undo; no-longer-undoable once somebody else has acted on it or a vote was opened.</summary>
/// <param name="Act">The act one believes was the last, so that a double click takes back one act; null: whichever it is.</param>
[GenerateSerializer, Immutable, Alias("UndoLastAct.v1")]
public sealed record UndoLastAct(Guid? Act) : ChairCommand;

/// <summary>The chair acted; what it brought about follows.</summary>
/// <param name="Act">The act's identity.</param>
/// <param name="By">Null: the platform.</param>
[GenerateSerializer, Immutable, Alias("ChairActed.v1")]
public sealed record ChairActed(Guid Act, FloorAct What, PersonId? By, DateTimeOffset At) : CommitteeEvent;

/// <summary>The act was taken back: meeting, floor and motions are as before it, with what delegations asked for since.</summary>
[GenerateSerializer, Immutable, Alias("ActUndone.v1")]
public sealed record ActUndone(Guid Act, PersonId? By, DateTimeOffset At) : CommitteeEvent;

/// <summary>The acts of the chair, for the chair and control: a feed.</summary>
/// <param name="From">Position of the first act here.</param>
[GenerateSerializer, Immutable, Alias("ActsSlice.v1")]
public sealed record ActsSlice(int From, ImmutableArray<ActView> Acts) : Slice
{
    public override Slice After(Slice? held) =>
        held is ActsSlice before && before.From + before.Acts.Length == From ? new ActsSlice(before.From, [.. before.Acts, .. Acts]) : this;
}

/// <param name="Act">For an undo: the act that was taken back.</param>
/// <param name="What">undo-last-act, where an act was taken back.</param>
[GenerateSerializer, Immutable, Alias("ActView.v1")]
public sealed record ActView(Guid Act, FloorAct What, PersonId? By, DateTimeOffset At);

/// <summary>What stood before an act of the chair, so that it can be taken back.</summary>
/// <param name="Since">What delegations asked for since: it stays when the act goes.</param>
public sealed record UndoPoint(Guid Act, FloorAct What, MeetingState Meeting, FloorState Floor, MotionsState Motions, ImmutableList<CommitteeEvent> Since);

/// <summary>The acts of the chair: which commands are, how they are recorded and taken back.</summary>
public static class ActRules
{
    /// <summary>How many acts can be taken back, one after the other.</summary>
    public const int Depth = 20;

    /// <summary>The act that a command is; null: it is none that is recorded as such.</summary>
    public static FloorAct? Of(CommitteeCommand command) => command switch
    {
        OpenMeeting => FloorAct.OpenMeeting,
        CallRoll => FloorAct.CallRoll,
        MarkAttendance => FloorAct.MarkAttendance,
        ConcludeRoll => FloorAct.ConcludeRoll,
        OpenDebate => FloorAct.OpenDebate,
        DeclareDebateClosed => FloorAct.DeclareDebateClosed,
        GoOnTo => FloorAct.GoOnTo,
        ConcludeItem => FloorAct.ConcludeItem,
        ArrangeAgenda => FloorAct.ArrangeAgenda,
        SuspendMeeting => FloorAct.SuspendMeeting,
        ResumeMeeting => FloorAct.ResumeMeeting,
        AdjournMeeting => FloorAct.AdjournMeeting,
        CloseMeetings => FloorAct.CloseMeetings,
        LimitSpeeches => FloorAct.LimitSpeeches,
        BeginCaucus => FloorAct.BeginCaucus,
        EndCaucus => FloorAct.EndCaucus,
        AddSpeaker => FloorAct.AddSpeaker,
        RemoveSpeaker => FloorAct.RemoveSpeaker,
        MoveSpeaker => FloorAct.MoveSpeaker,
        OpenList => FloorAct.OpenList,
        CloseList => FloorAct.CloseList,
        GiveFloor => FloorAct.GiveFloor,
        EndSpeech => FloorAct.EndSpeech,
        PauseSpeech => FloorAct.PauseSpeech,
        ContinueSpeech => FloorAct.ContinueSpeech,
        GrantTime => FloorAct.GrantTime,
        ReAddLast => FloorAct.ReAddLast,
        AllotTime => FloorAct.AllotTime,
        ShareOverrun => FloorAct.ShareOverrun,
        GiveRuling => FloorAct.GiveRuling,
        DecideMotion => FloorAct.DecideMotion,
        PutMotion => FloorAct.PutMotion,
        _ => null,
    };

    /// <summary>What was decided, opened by the record of the act that it is.</summary>
    internal static Decision<SessionEvent> Recorded(Seat seat, CommitteeCommand command, Decision<SessionEvent> decision, DecisionContext context) =>
        decision.Refusal is null && !decision.Events.IsEmpty && Of(command) is { } act
            ? Decision.Accept<SessionEvent>([new ChairActed(context.NewId, act, Person(seat), context.Now), .. decision.Events])
            : decision;

    internal static Decision<SessionEvent> Undo(SessionState state, Seat seat, UndoLastAct command, DecisionContext context) => WhyNotUndo(state, command.Act) switch
    {
        { } refusal => refusal,
        null when command.Act is { } act && state.Committee!.Undo[^1].Act != act => Decision.Accept<SessionEvent>(),
        _ => Decision.Accept<SessionEvent>(new ActUndone(state.Committee!.Undo[^1].Act, Person(seat), context.Now)),
    };

    /// <param name="act">The act one means; null: the last.</param>
    internal static Refusal? WhyNotUndo(SessionState state, Guid? act)
    {
        var committee = state.Committee!;
        return !committee.Undo.IsEmpty || committee.Acts.Any(a => a.What == FloorAct.UndoLastAct && a.Act == act) ? null
            : committee.Acts.Any(a => a.What != FloorAct.UndoLastAct) ? OutOfOrder.Choice(RefusalCode.NoLongerUndoable)
            : OutOfOrder.Choice(RefusalCode.NothingToUndo);
    }

    /// <summary>What an event does to the chance of taking acts back: requests of delegations are kept aside, anything else of theirs ends it.</summary>
    internal static CommitteeState Evolve(CommitteeState before, CommitteeEvent @event, CommitteeState after) => @event switch
    {
        ChairActed e => after with
        {
            Undo = [.. before.Undo.TakeLast(Depth - 1), new UndoPoint(e.Act, e.What, before.Meeting, before.Floor, before.Motions, [])],
            Acts = before.Acts.Add(new ActView(e.Act, e.What, e.By, e.At)),
        },
        ActUndone e => Undone(before, e),
        FloorRequested or RequestWithdrawn or RollAnswered when !before.Undo.IsEmpty =>
            after with { Undo = before.Undo.SetItem(before.Undo.Length - 1, before.Undo[^1] with { Since = before.Undo[^1].Since.Add(@event) }) },
        MotionRaised or MotionSeconded or MotionWithdrawn or MotionObjected or MotionPut or MotionRetaken or TimeYielded or VoteOpened or VoteDeclared
            or ActionBegun or SequenceConfirmed or StepNotPut or DecisionReopened => after with { Undo = [] },

        // Texts are not taken back: a draft that a motion introduced stays before the committee.
        VotesArranged { What: Arrangement.Discussed { Text: VoteSubject.Draft } } => after with { Undo = [] },
        CaucusEnded e when before.Meeting.Caucus is { } caucus && caucus.EndsAt <= e.At => after with { Undo = [] },
        _ => after,
    };

    private static CommitteeState Undone(CommitteeState state, ActUndone e)
    {
        var point = state.Undo[^1];
        var restored = state with
        {
            Meeting = point.Meeting,
            Floor = point.Floor,
            Motions = point.Motions,
            Undo = state.Undo.RemoveAt(state.Undo.Length - 1),
            Acts = state.Acts.Add(new ActView(e.Act, FloorAct.UndoLastAct, e.By, e.At)),
        };

        // Who waits again because the floor was not given does not wait twice.
        return point.Since.Aggregate(restored, (after, since) =>
            since is FloorRequested { Entry: { Delegation: { } delegation } entry } request && FloorRules.Waits(after.Floor.List(request.List), delegation, entry.Kind, entry.OnBehalfOf)
                ? after
                : Committee.Evolve(after, since));
    }

    private static PersonId? Person(Seat seat) => seat switch
    {
        Seat.Member m => m.Person,
        Seat.Control c => c.Person,
        Seat.Chair c => c.Person,
        _ => null,
    };
}
