namespace Simulation.Domain.Bargaining;

/// <param name="To">Empty: to all.</param>
[GenerateSerializer, Immutable, Alias("ProposalMade.v1")]
public sealed record ProposalMade(
    ProposalId Proposal,
    DelegationId Sponsor,
    PersonId By,
    Package Package,
    ImmutableArray<DelegationId> To,
    string Note,
    DateTimeOffset? ExpiresAt,
    ProposalId? Counters,
    DateTimeOffset At) : SessionEvent;

[GenerateSerializer, Immutable, Alias("ProposalAccepted.v1")]
public sealed record ProposalAccepted(ProposalId Proposal, DelegationId Delegation, PersonId By, DateTimeOffset At) : SessionEvent;

[GenerateSerializer, Immutable, Alias("AcceptanceRetracted.v1")]
public sealed record AcceptanceRetracted(ProposalId Proposal, DelegationId Delegation, PersonId By, DateTimeOffset At) : SessionEvent;

[GenerateSerializer, Immutable, Alias("ProposalRejected.v1")]
public sealed record ProposalRejected(ProposalId Proposal, DelegationId Delegation, PersonId By, string Reason, DateTimeOffset At) : SessionEvent;

[GenerateSerializer, Immutable, Alias("ProposalWithdrawn.v1")]
public sealed record ProposalWithdrawn(ProposalId Proposal, PersonId By, DateTimeOffset At) : SessionEvent;

[GenerateSerializer, Immutable, Alias("ProposalExpired.v1")]
public sealed record ProposalExpired(ProposalId Proposal, DateTimeOffset At) : SessionEvent;

/// <summary>The agreement rule is met. Everything else on the table lapses. In post-settlement it replaces the agreement that stood.</summary>
[GenerateSerializer, Immutable, Alias("AgreementReached.v1")]
public sealed record AgreementReached(ProposalId Proposal, Package Package, ImmutableArray<DelegationId> Assenting, DateTimeOffset At) : SessionEvent;
