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

[GenerateSerializer, Immutable, Alias("UninvitedFromDraft.v1")]
public sealed record UninvitedFromDraft(DraftId Draft, ImmutableArray<DelegationId> Uninvited, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="Clause">The whole clause as it is now, with what others wrote meanwhile.</param>
[GenerateSerializer, Immutable, Alias("ClauseEdited.v1")]
public sealed record ClauseEdited(DraftId Draft, Clause Clause, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="After">Null: the first of its part.</param>
[GenerateSerializer, Immutable, Alias("ClauseAdded.v1")]
public sealed record ClauseAdded(DraftId Draft, ClauseId? After, Clause Clause, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("ClauseRemoved.v1")]
public sealed record ClauseRemoved(DraftId Draft, ClauseId Clause, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="After">Null: it is the first of its part.</param>
[GenerateSerializer, Immutable, Alias("ClauseMoved.v1")]
public sealed record ClauseMoved(DraftId Draft, ClauseId Clause, ClauseId? After, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="Text">As read from what was written; clauses that stayed have the ids that they had.</param>
[GenerateSerializer, Immutable, Alias("TextReplaced.v1")]
public sealed record TextReplaced(DraftId Draft, Resolution Text, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("DraftRetitled.v1")]
public sealed record DraftRetitled(DraftId Draft, string Title, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("DraftSponsored.v1")]
public sealed record DraftSponsored(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("SponsorshipWithdrawn.v1")]
public sealed record SponsorshipWithdrawn(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("DraftSigned.v1")]
public sealed record DraftSigned(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("SignatureWithdrawn.v1")]
public sealed record SignatureWithdrawn(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="Delegation">The sponsor that asked for it.</param>
/// <param name="By">Who did it; where the rules ask for approval, the chair. Null: the platform.</param>
/// <param name="Symbol">The document's symbol from now on.</param>
[GenerateSerializer, Immutable, Alias("DraftTabled.v1")]
public sealed record DraftTabled(DraftId Draft, DelegationId Delegation, PersonId? By, DateTimeOffset At, string Symbol = "") : DraftingEvent;

[GenerateSerializer, Immutable, Alias("DraftWithdrawn.v1")]
public sealed record DraftWithdrawn(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("AmendmentTabled.v1")]
public sealed record AmendmentTabled(DraftId Draft, Amendment Amendment, PersonId By, DateTimeOffset At, string Symbol = "") : DraftingEvent;

[GenerateSerializer, Immutable, Alias("AmendmentSupported.v1")]
public sealed record AmendmentSupported(AmendmentId Amendment, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <summary>All who are still sponsors had accepted it: it is part of the draft now that another one has left them.</summary>
[GenerateSerializer, Immutable, Alias("AmendmentCarried.v1")]
public sealed record AmendmentCarried(AmendmentId Amendment, DateTimeOffset At) : DraftingEvent;

/// <param name="Carried">All whose text it changes have accepted it now: it is part of that.</param>
[GenerateSerializer, Immutable, Alias("AmendmentAccepted.v1")]
public sealed record AmendmentAccepted(AmendmentId Amendment, DelegationId Delegation, bool Carried, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("AmendmentWithdrawn.v1")]
public sealed record AmendmentWithdrawn(AmendmentId Amendment, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;
