namespace Simulation.Domain.Analysis;

/// <summary>The best package for some purpose.</summary>
/// <param name="Settlement">The package found; null where <paramref name="Why"/> says why.</param>
/// <param name="IsProven">Whether the search came to its end: nothing is better.</param>
/// <param name="Gap">
/// By how much another could still be better, as a share of the proven bound (of the product for Nash), 0 to 1; 0 when proven. It is never a guess.
/// </param>
/// <param name="Nodes">Partial packages looked at.</param>
/// <param name="Parties">Nash only: whose gains are multiplied, by place; others can't gain at the same time (negotiation.md B3, warning 3).</param>
public sealed record Optimum(Settlement? Settlement, Undefined? Why, bool IsProven, double Gap, long Nodes, ImmutableArray<int> Parties = default)
{
    /// <summary>Whether equally good packages were all compared: if so it is the same one every time, whoever asks.</summary>
    public bool TiesBroken { get; init; } = true;

    /// <summary>Of <see cref="Solutions.Slack"/> and <see cref="Solutions.ValueLeft"/>: how much there is, in x, 0 or more; else null.</summary>
    public double? Amount { get; init; }

    internal static Optimum None(Undefined why, long nodes = 0, double gap = 0) => new(null, why, why != Undefined.BudgetSpent, gap, nodes);
}
