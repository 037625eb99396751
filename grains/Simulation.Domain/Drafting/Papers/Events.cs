using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>What happened to the texts.</summary>
[GenerateSerializer, Immutable, Alias("DraftingEvent")]
public abstract record DraftingEvent : CommitteeEvent;

/// <param name="Text">As read from what was written.</param>
[GenerateSerializer, Immutable, Alias("WorkingPaperStarted.v1")]
public sealed record WorkingPaperStarted(DraftId Draft, string Item, Resolution Text, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("InvitedToDraft.v1")]
public sealed record InvitedToDraft(DraftId Draft, ImmutableArray<DelegationId> Invited, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="Sentence">With what others wrote meanwhile.</param>
[GenerateSerializer, Immutable, Alias("ClauseEdited.v1")]
public sealed record ClauseEdited(DraftId Draft, ClauseId Clause, string Sentence, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="After">Null: the first of its part.</param>
[GenerateSerializer, Immutable, Alias("ClauseAdded.v1")]
public sealed record ClauseAdded(DraftId Draft, ClauseId? After, Clause Clause, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("ClauseRemoved.v1")]
public sealed record ClauseRemoved(DraftId Draft, ClauseId Clause, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("DraftSponsored.v1")]
public sealed record DraftSponsored(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("DraftSigned.v1")]
public sealed record DraftSigned(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("DraftTabled.v1")]
public sealed record DraftTabled(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("DraftWithdrawn.v1")]
public sealed record DraftWithdrawn(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("AmendmentTabled.v1")]
public sealed record AmendmentTabled(DraftId Draft, Amendment Amendment, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="Carried">All sponsors have accepted it now: it is part of the draft.</param>
[GenerateSerializer, Immutable, Alias("AmendmentAccepted.v1")]
public sealed record AmendmentAccepted(AmendmentId Amendment, DelegationId Delegation, bool Carried, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("AmendmentWithdrawn.v1")]
public sealed record AmendmentWithdrawn(AmendmentId Amendment, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;
