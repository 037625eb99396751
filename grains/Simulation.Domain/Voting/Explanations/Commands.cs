using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Explanations;

/// <summary>
/// Ask to explain the delegation's vote on a draft, before or after the voting. Sponsors don't explain their vote on their own text where the
/// rules say so, and nobody explains a secret one. Who: a member who may bind.
/// </summary>
[GenerateSerializer, Immutable, Alias("AskToExplain.v1")]
public sealed record AskToExplain(VoteSubject On, ExplanationTime When) : CommitteeCommand, IBindsDelegation;

/// <summary>Take the request back. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("ForgoExplanation.v1")]
public sealed record ForgoExplanation(VoteSubject On, ExplanationTime When) : CommitteeCommand, IBindsDelegation;

/// <summary>Let a delegation explain its vote now. Who: the chair. An explanation that is under way ends.</summary>
[GenerateSerializer, Immutable, Alias("HearExplanation.v1")]
public sealed record HearExplanation(VoteSubject On, ExplanationTime When, DelegationId Delegation) : ChairCommand;

/// <summary>The explanation under way is over. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("EndExplanation.v1")]
public sealed record EndExplanation : ChairCommand;

/// <summary>Before or after the voting (General Assembly, rule 128).</summary>
[GenerateSerializer, Alias("ExplanationTime")]
public enum ExplanationTime
{
    Before = 1,
    After = 2,
}
