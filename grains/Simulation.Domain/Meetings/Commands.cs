using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Meetings;

/// <summary>Call the meeting to order: the first one, or the next one after an adjournment. Who: the chair. Refused: meeting-already-open; no-quorum where the rules check it.</summary>
[GenerateSerializer, Immutable, Alias("OpenMeeting.v1")]
public sealed record OpenMeeting : ChairCommand;

/// <summary>Call the roll, before the meeting opens or when the quorum is questioned: every answer given so far is forgotten. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("CallRoll.v1")]
public sealed record CallRoll : ChairCommand;

/// <summary>Write down what a delegation answered to the roll, or that it came or left. Who: the chair.</summary>
/// <param name="Attendance">away, present or present-and-voting; the last only where the rules know it.</param>
[GenerateSerializer, Immutable, Alias("MarkAttendance.v1")]
public sealed record MarkAttendance(DelegationId Delegation, Attendance Attendance) : ChairCommand;

/// <summary>Answer the roll, or say that one has come or leaves. Who: any member of a delegation.</summary>
/// <param name="Attendance">away, present or present-and-voting; the last only where the rules know it.</param>
[GenerateSerializer, Immutable, Alias("AnswerRoll.v1")]
public sealed record AnswerRoll(Attendance Attendance) : CommitteeCommand;

/// <summary>End the roll call; who did not answer is away. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("ConcludeRoll.v1")]
public sealed record ConcludeRoll : ChairCommand;

/// <summary>Open the general debate, or take up an item of the agenda; its list of speakers opens. Who: the chair.</summary>
/// <param name="Item">The item's id; null: the general debate.</param>
[GenerateSerializer, Immutable, Alias("OpenDebate.v1")]
public sealed record OpenDebate(string? Item) : ChairCommand;

/// <summary>Declare the debate closed because nobody is left on the list; the committee goes on to act on the drafts. Who: the chair. Refused: list-not-exhausted; then it takes a motion.</summary>
[GenerateSerializer, Immutable, Alias("DeclareDebateClosed.v1")]
public sealed record DeclareDebateClosed : ChairCommand;

/// <summary>Go to another step of the work on an item. Who: the chair.</summary>
/// <param name="To">before-voting, after-voting or replies.</param>
[GenerateSerializer, Immutable, Alias("GoOnTo.v1")]
public sealed record GoOnTo(Proceedings To) : ChairCommand;

/// <summary>Conclude the item under consideration, or the general debate. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("ConcludeItem.v1")]
public sealed record ConcludeItem : ChairCommand;

/// <summary>Take the items of the agenda in this order. Who: the chair.</summary>
/// <param name="Items">Ids of items; those not named follow in their order.</param>
[GenerateSerializer, Immutable, Alias("ArrangeAgenda.v1")]
public sealed record ArrangeAgenda(ImmutableArray<string> Items) : ChairCommand;

/// <summary>Suspend the meeting, nobody objecting. Who: the chair.</summary>
/// <param name="Minutes">1 to 1440; null: until the chair resumes it.</param>
[GenerateSerializer, Immutable, Alias("SuspendMeeting.v1")]
public sealed record SuspendMeeting(int? Minutes) : ChairCommand;

/// <summary>Resume the suspended meeting where it stopped. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("ResumeMeeting.v1")]
public sealed record ResumeMeeting : ChairCommand;

/// <summary>Adjourn the meeting, nobody objecting. Who: the chair.</summary>
/// <param name="Until">When the next one is; null: not said.</param>
[GenerateSerializer, Immutable, Alias("AdjournMeeting.v1")]
public sealed record AdjournMeeting(DateTimeOffset? Until) : ChairCommand;

/// <summary>Declare the work of the committee finished. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("CloseMeetings.v1")]
public sealed record CloseMeetings : ChairCommand;

/// <summary>Set how long and how often one may speak, nobody objecting. Who: the chair.</summary>
/// <param name="SpeechSeconds">10 to 3600; null: as the rules say.</param>
/// <param name="SpeechesPerItem">1 to 100; null: as the rules say.</param>
[GenerateSerializer, Immutable, Alias("LimitSpeeches.v1")]
public sealed record LimitSpeeches(int? SpeechSeconds, int? SpeechesPerItem) : ChairCommand;

/// <summary>Begin a caucus, nobody objecting. Who: the chair, where the rules know caucuses.</summary>
/// <param name="Minutes">1 to the longest that the rules allow.</param>
/// <param name="SpeechSeconds">For each speech of a moderated caucus; null for an unmoderated one.</param>
/// <param name="Topic">At most 200 characters; may be empty.</param>
[GenerateSerializer, Immutable, Alias("BeginCaucus.v1")]
public sealed record BeginCaucus(CaucusKind Kind, int Minutes, int? SpeechSeconds, string Topic) : ChairCommand;

/// <summary>End the caucus before its time. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("EndCaucus.v1")]
public sealed record EndCaucus : ChairCommand;
