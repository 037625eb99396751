using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Floor;

/// <summary>What happened on the floor.</summary>
[GenerateSerializer, Immutable, Alias("FloorEvent")]
public abstract record FloorEvent : CommitteeEvent;

/// <summary>A delegation asked for the floor.</summary>
/// <param name="Before">The entry before which it was placed; null: at the end.</param>
[GenerateSerializer, Immutable, Alias("FloorRequested.v1")]
public sealed record FloorRequested(ListEntry Entry, string List, Guid? Before) : FloorEvent;

[GenerateSerializer, Immutable, Alias("RequestWithdrawn.v1")]
public sealed record RequestWithdrawn(Guid Entry, string List, DateTimeOffset At) : FloorEvent;

/// <summary>The chair put somebody on a list.</summary>
[GenerateSerializer, Immutable, Alias("SpeakerAdded.v1")]
public sealed record SpeakerAdded(ListEntry Entry, string List, Guid? Before) : FloorEvent;

[GenerateSerializer, Immutable, Alias("SpeakerRemoved.v1")]
public sealed record SpeakerRemoved(Guid Entry, string List, DateTimeOffset At) : FloorEvent;

[GenerateSerializer, Immutable, Alias("SpeakerMoved.v1")]
public sealed record SpeakerMoved(Guid Entry, string List, Guid? Before, DateTimeOffset At) : FloorEvent;

[GenerateSerializer, Immutable, Alias("ListOpened.v1")]
public sealed record ListOpened(string List, DateTimeOffset At) : FloorEvent;

[GenerateSerializer, Immutable, Alias("ListClosed.v1")]
public sealed record ListClosed(string List, DateTimeOffset At) : FloorEvent;

/// <param name="Interrupts">Whether the one who had the floor stands still meanwhile; otherwise nobody has it.</param>
[GenerateSerializer, Immutable, Alias("FloorGiven.v1")]
public sealed record FloorGiven(ListEntry Entry, string List, int? Seconds, bool Interrupts, DateTimeOffset At) : FloorEvent;

/// <summary>Whoever had the floor has finished.</summary>
/// <param name="YieldedTo">Null: the time was used or is lost.</param>
/// <param name="Meeting">At which meeting.</param>
[GenerateSerializer, Immutable, Alias("SpeechEnded.v1")]
public sealed record SpeechEnded(Guid Entry, YieldTo? YieldedTo, int Meeting, DateTimeOffset At) : FloorEvent;

[GenerateSerializer, Immutable, Alias("SpeechPaused.v1")]
public sealed record SpeechPaused(Guid Entry, DateTimeOffset At) : FloorEvent;

[GenerateSerializer, Immutable, Alias("SpeechContinued.v1")]
public sealed record SpeechContinued(Guid Entry, DateTimeOffset At) : FloorEvent;

/// <summary>The speaker leaves the rest of the time to questions or comments, and keeps the floor for them.</summary>
[GenerateSerializer, Immutable, Alias("TimeYielded.v1")]
public sealed record TimeYielded(Guid Entry, YieldTo To, DateTimeOffset At) : FloorEvent;

[GenerateSerializer, Immutable, Alias("TimeGranted.v1")]
public sealed record TimeGranted(Guid Entry, int Seconds, DateTimeOffset At) : FloorEvent;

/// <summary>Whoever spoke last is at the head of the list again; the speech does not count.</summary>
[GenerateSerializer, Immutable, Alias("LastSpeakerReAdded.v1")]
public sealed record LastSpeakerReAdded(Guid Entry, DateTimeOffset At) : FloorEvent;

[GenerateSerializer, Immutable, Alias("TimeAllotted.v1")]
public sealed record TimeAllotted(string List, string Name, ImmutableArray<DelegationId> Members, int Seconds, DateTimeOffset At) : FloorEvent;
