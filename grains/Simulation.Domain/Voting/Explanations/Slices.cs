using Simulation.Domain.Committees;
using Simulation.Domain.Views;

namespace Simulation.Domain.Voting.Explanations;

/// <summary>Explanations of vote, asked for, being given and given, in order of asking.</summary>
/// <param name="Seconds">Longest explanation by the rules; null: as the chair allows.</param>
[GenerateSerializer, Immutable, Alias("ExplanationsSlice.v1")]
public sealed record ExplanationsSlice(ImmutableArray<ExplanationOfVote> All, int? Seconds) : Slice;

/// <summary>An explanation of vote. Its clock is facts, never ticks.</summary>
/// <param name="Seconds">Granted, once it began; null: not begun, or as the chair allows.</param>
/// <param name="Stood">How long its clock has stood still altogether, the present pause apart.</param>
/// <param name="StandsSince">Since when it stands still, because the session is paused; null: the clock runs, or it has not begun, or is over.</param>
[GenerateSerializer, Immutable, Alias("ExplanationOfVote.v1")]
public sealed record ExplanationOfVote(
    VoteSubject On,
    ExplanationTime When,
    DelegationId Delegation,
    DateTimeOffset AskedAt,
    DateTimeOffset? BeganAt,
    int? Seconds,
    DateTimeOffset? EndedAt,
    TimeSpan Stood,
    DateTimeOffset? StandsSince = null)
{
    /// <summary>When its time is up, as long as the clock runs; null: it has not begun, or there is no limit.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public DateTimeOffset? EndsAt => BeganAt is { } began && Seconds is { } seconds ? began.AddSeconds(seconds) + Stood : null;

    /// <summary>What is left while the clock stands; null: it runs, or there is no limit.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TimeSpan? Remaining => StandsSince is { } since ? EndsAt - since : null;
}
