using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Floor;

/// <summary>Ask for the floor. Who: any member of a delegation. Refused: list-closed, already-on-list, not-present, speeches-used-up, not-known-here.</summary>
/// <param name="List">Which list; null: the one from which speakers are called now.</param>
/// <param name="Kind">normal, interposed-question, intervention or answer; replies and points of order are raised as motions.</param>
/// <param name="AnswersTo">For an answer: the entry that it answers.</param>
/// <param name="Note">At most 250 characters, for everybody to read; may be empty.</param>
/// <param name="OnBehalfOf">The group for which its spokesperson speaks, beside what the delegation says for itself; null: for itself.</param>
[GenerateSerializer, Immutable, Alias("RequestFloor.v1")]
public sealed record RequestFloor(string? List, SpeechKind Kind, Stance? Stance, Guid? AnswersTo, string Note, BlocId? OnBehalfOf = null) : CommitteeCommand;

/// <summary>Take one's own name off a list. Who: any member of the delegation.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawRequest.v1")]
public sealed record WithdrawRequest(Guid Entry) : CommitteeCommand;

/// <summary>Leave the rest of one's time to somebody. Who: the delegation that speaks, where the rules allow it.</summary>
/// <param name="Delegation">To whom, when to a delegation.</param>
[GenerateSerializer, Immutable, Alias("Yield.v1")]
public sealed record Yield(YieldTo To, DelegationId? Delegation) : CommitteeCommand;

/// <summary>Put somebody on a list. Who: the chair.</summary>
/// <param name="Delegation">Null: the secretariat or a guest, whom the note names.</param>
/// <param name="List">Null: the one from which speakers are called now.</param>
/// <param name="First">Whether before all others that wait; otherwise where the rules place it.</param>
[GenerateSerializer, Immutable, Alias("AddSpeaker.v1")]
public sealed record AddSpeaker(DelegationId? Delegation, string? List, SpeechKind Kind, bool First, string Note) : ChairCommand;

/// <summary>Take a name off a list. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("RemoveSpeaker.v1")]
public sealed record RemoveSpeaker(Guid Entry) : ChairCommand;

/// <summary>Call a speaker earlier or later than the order of requests says; it is recorded. Who: the chair.</summary>
/// <param name="Before">The entry before which it goes; null: to the end.</param>
[GenerateSerializer, Immutable, Alias("MoveSpeaker.v1")]
public sealed record MoveSpeaker(Guid Entry, Guid? Before) : ChairCommand;

/// <summary>Open a list of speakers. Who: the chair.</summary>
/// <param name="List">Null: the one from which speakers are called now.</param>
[GenerateSerializer, Immutable, Alias("OpenList.v1")]
public sealed record OpenList(string? List) : ChairCommand;

/// <summary>Read the list out and close it, nobody objecting (General Assembly, rule 115). Who: the chair.</summary>
/// <param name="List">Null: the one from which speakers are called now.</param>
[GenerateSerializer, Immutable, Alias("CloseList.v1")]
public sealed record CloseList(string? List) : ChairCommand;

/// <summary>Give the floor; whoever had it has finished, unless a question or a point of order only interrupts. Who: the chair. Refused: list-empty, no-such-speaker.</summary>
/// <param name="Entry">Who waits; null: whoever is next.</param>
/// <param name="Seconds">10 to 3600; null: as the rules say.</param>
[GenerateSerializer, Immutable, Alias("GiveFloor.v1")]
public sealed record GiveFloor(Guid? Entry, int? Seconds) : ChairCommand;

/// <summary>End the speech; the one that it interrupted waits to be continued. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("EndSpeech.v1")]
public sealed record EndSpeech : ChairCommand;

/// <summary>Stop the speaker's clock. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("PauseSpeech.v1")]
public sealed record PauseSpeech : ChairCommand;

/// <summary>Let the speaker's clock run again, or give the floor back to whoever was interrupted. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("ContinueSpeech.v1")]
public sealed record ContinueSpeech : ChairCommand;

/// <summary>Give the speaker more (or, negative, less) time. Who: the chair.</summary>
/// <param name="Seconds">-3600 to 3600, not 0.</param>
[GenerateSerializer, Immutable, Alias("GrantTime.v1")]
public sealed record GrantTime(int Seconds) : ChairCommand;

/// <summary>Put whoever spoke last back at the head of the list. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("ReAddLast.v1")]
public sealed record ReAddLast : ChairCommand;

/// <summary>Give a group of delegations time to share on a list, or change what it has. Who: the chair.</summary>
/// <param name="List">Null: the one from which speakers are called now.</param>
/// <param name="Name">1 to 80 characters; a name that is there is changed.</param>
/// <param name="Seconds">0 to 86 400.</param>
[GenerateSerializer, Immutable, Alias("AllotTime.v1")]
public sealed record AllotTime(string? List, string Name, ImmutableArray<DelegationId> Members, int Seconds) : ChairCommand;

/// <summary>What a group has spoken beyond its time is given to every other group on the list, so that they are even again. Who: the chair. Refused: no-overrun.</summary>
/// <param name="List">Null: the one from which speakers are called now.</param>
/// <param name="Name">The group that has spoken too long.</param>
[GenerateSerializer, Immutable, Alias("ShareOverrun.v1")]
public sealed record ShareOverrun(string? List, string Name) : ChairCommand;
