namespace Simulation.Domain.Analysis;

/// <summary>An option that nobody has a reason to want: another of the same issue is at least as good for everybody and better for somebody.</summary>
/// <param name="By">The other option.</param>
public sealed record DominatedOption(int Issue, int Option, int By)
{
    /// <summary>
    /// All of them, each with the first that dominates it. Issues that interact with others, bound boxes or take part in forbidden combinations are left out: there an
    /// option's worth depends on the rest of the package. Source: negotiation.md B6, preparation.
    /// </summary>
    public static ImmutableArray<DominatedOption> Of(AnalysisGame game)
    {
        return
        [
            .. from j in Enumerable.Range(0, game.Issues.Length)
               where !game.IsEntangled(j)
               let points = game.Issues[j].Points
               from o in Enumerable.Range(0, points.Length)
               let settlement = new Settlement([], points[o])
               let better = Enumerable.Range(0, points.Length).FirstOrDefault(b => new Settlement([], points[b]).Dominates(settlement), -1)
               where better >= 0
               select new DominatedOption(j, o, better),
        ];
    }
}
