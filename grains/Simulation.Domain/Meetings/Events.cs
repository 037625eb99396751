using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Meetings;

/// <summary>What happened to the meeting.</summary>
[GenerateSerializer, Immutable, Alias("MeetingEvent")]
public abstract record MeetingEvent : CommitteeEvent;

/// <param name="Number">Which meeting of the session, from 1.</param>
[GenerateSerializer, Immutable, Alias("MeetingOpened.v1")]
public sealed record MeetingOpened(int Number, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("RollCalled.v1")]
public sealed record RollCalled(DateTimeOffset At) : MeetingEvent;

/// <summary>The chair wrote down what a delegation answered.</summary>
[GenerateSerializer, Immutable, Alias("AttendanceMarked.v1")]
public sealed record AttendanceMarked(DelegationId Delegation, Attendance Attendance, DateTimeOffset At) : MeetingEvent;

/// <summary>The delegation itself answered.</summary>
[GenerateSerializer, Immutable, Alias("RollAnswered.v1")]
public sealed record RollAnswered(DelegationId Delegation, Attendance Attendance, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("RollConcluded.v1")]
public sealed record RollConcluded(DateTimeOffset At) : MeetingEvent;

/// <param name="Item">Null: the general debate.</param>
[GenerateSerializer, Immutable, Alias("DebateOpened.v1")]
public sealed record DebateOpened(string? Item, DateTimeOffset At) : MeetingEvent;

/// <param name="Item">Null: the general debate, which ends with it.</param>
[GenerateSerializer, Immutable, Alias("DebateClosed.v1")]
public sealed record DebateClosed(string? Item, DateTimeOffset At) : MeetingEvent;

/// <summary>The item is laid aside.</summary>
/// <param name="Until">To which day or hour; null: not said.</param>
[GenerateSerializer, Immutable, Alias("DebateAdjourned.v1")]
public sealed record DebateAdjourned(string? Item, DateTimeOffset? Until, DateTimeOffset At) : MeetingEvent;

/// <summary>The question was referred to somebody else, and is no longer before the committee (Security Council, rule 33).</summary>
/// <param name="Addressee">To whom, in the mover's words.</param>
[GenerateSerializer, Immutable, Alias("ItemReferred.v1")]
public sealed record ItemReferred(string? Item, string Addressee, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("WentOnTo.v1")]
public sealed record WentOnTo(Proceedings To, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("ItemConcluded.v1")]
public sealed record ItemConcluded(string? Item, DateTimeOffset At) : MeetingEvent;

/// <param name="Items">All items in their new order.</param>
[GenerateSerializer, Immutable, Alias("AgendaArranged.v1")]
public sealed record AgendaArranged(ImmutableArray<string> Items, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("MeetingSuspended.v1")]
public sealed record MeetingSuspended(DateTimeOffset? Until, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("MeetingResumed.v1")]
public sealed record MeetingResumed(DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("MeetingAdjourned.v1")]
public sealed record MeetingAdjourned(DateTimeOffset? Until, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("MeetingsClosed.v1")]
public sealed record MeetingsClosed(DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("SpeechesLimited.v1")]
public sealed record SpeechesLimited(int? SpeechSeconds, int? SpeechesPerItem, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("CaucusBegan.v1")]
public sealed record CaucusBegan(Caucus Caucus) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("CaucusExtended.v1")]
public sealed record CaucusExtended(DateTimeOffset EndsAt, DateTimeOffset At) : MeetingEvent;

[GenerateSerializer, Immutable, Alias("CaucusEnded.v1")]
public sealed record CaucusEnded(DateTimeOffset At) : MeetingEvent;
