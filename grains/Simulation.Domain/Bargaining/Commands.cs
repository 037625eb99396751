namespace Simulation.Domain.Bargaining;

/// <summary>Make a proposal: a package that settles every issue. The sponsor assents to it by making it. Who: a member who may bind.</summary>
/// <param name="To">The delegations addressed; empty: all. Only sponsor and addressees see a proposal that is not to all.</param>
/// <param name="Note">A sentence that goes with it, at most 2 000 characters; may be empty.</param>
/// <param name="ExpiresInMinutes">1 to 1440; null: open until answered.</param>
/// <param name="Counters">The proposal this one answers; it must be one the delegation was addressed by (or sponsored), and is marked as countered.</param>
[GenerateSerializer, Immutable, Alias("Propose.v1")]
public sealed record Propose(Package Package, ImmutableArray<DelegationId> To, string Note, int? ExpiresInMinutes, ProposalId? Counters) : SessionCommand;

/// <summary>Assent to a proposal. Can be retracted until the agreement rule is met. Who: a member, of an addressed delegation, who may bind.</summary>
[GenerateSerializer, Immutable, Alias("AcceptProposal.v1")]
public sealed record AcceptProposal(ProposalId Proposal) : SessionCommand;

/// <summary>Take one's assent back while no agreement has formed.</summary>
[GenerateSerializer, Immutable, Alias("RetractAcceptance.v1")]
public sealed record RetractAcceptance(ProposalId Proposal) : SessionCommand;

/// <summary>Say no to a proposal; it stays open for the others unless the agreement rule can no longer be met.</summary>
/// <param name="Reason">At most 2 000 characters; may be empty.</param>
[GenerateSerializer, Immutable, Alias("RejectProposal.v1")]
public sealed record RejectProposal(ProposalId Proposal, string Reason) : SessionCommand;

/// <summary>Take one's own proposal off the table.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawProposal.v1")]
public sealed record WithdrawProposal(ProposalId Proposal) : SessionCommand;
