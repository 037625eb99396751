using Simulation.Domain.Committees;
using Simulation.Domain.Views;

namespace Simulation.Domain.Voting.Explanations;

/// <summary>Explanations of vote, asked for, being given and given, in order of asking.</summary>
/// <param name="Seconds">Longest explanation by the rules; null: as the chair allows.</param>
[GenerateSerializer, Immutable, Alias("ExplanationsSlice.v1")]
public sealed record ExplanationsSlice(ImmutableArray<ExplanationOfVote> All, int? Seconds) : Slice;

/// <param name="Seconds">Granted, once it began; null: not begun, or as the chair allows.</param>
[GenerateSerializer, Immutable, Alias("ExplanationOfVote.v1")]
public sealed record ExplanationOfVote(
    VoteSubject On,
    ExplanationTime When,
    DelegationId Delegation,
    DateTimeOffset AskedAt,
    DateTimeOffset? BeganAt,
    int? Seconds,
    DateTimeOffset? EndedAt);
