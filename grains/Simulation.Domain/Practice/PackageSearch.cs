using Simulation.Domain.Analysis;
using Simulation.Domain.Analysis.Search;

namespace Simulation.Domain.Practice;

/// <summary>What is wanted of a package besides being worth enough: the sum over issues of a score of the option chosen, and the own worth with a weight.</summary>
/// <param name="Scores">By issue and option, each between -1 and 1; null: none.</param>
/// <param name="Own">What the own worth weighs, once it is brought to the scale of 1 for all there is between the best and the worst of each issue.</param>
internal readonly record struct Objective(double[][]? Scores, double Own)
{
    public static readonly Objective Highest = new(null, 1);

    /// <summary>Units of the search per 1 of the objective.</summary>
    private const double Scale = 1e12;

    public static Int128 Units(double value) => (Int128)Math.Round(value * Scale);
}

/// <summary>A package that was found.</summary>
/// <param name="Worth">What it is worth to the party, units.</param>
internal sealed record Choice(int[] Options, Int128 Worth);

/// <summary>
/// Finds the allowed package that is best by an <see cref="Objective"/> among those worth at least so much to one party: by looking at each where
/// there are few, else by branch and bound, which tells the best found at its budget.
/// </summary>
internal sealed class PackageSearch
{
    /// <summary>Most packages that are held in memory and looked at one by one.</summary>
    public const int MostListed = 20_000;

    /// <summary>Most partial packages one search looks at.</summary>
    private const long MostNodes = 50_000;

    private readonly AnalysisGame own;
    private readonly Lazy<(int[] Options, Int128 Worth, double Share)[]> listed;
    private readonly double range;

    public PackageSearch(AnalysisGame own, int mostListed = MostListed)
    {
        this.own = own;
        IsListed = own.Size <= mostListed;
        listed = new(List);
        range = Math.Max(1, own.Issues.Sum(issue => (double)(issue.Points.Max(p => p[0]) - issue.Points.Min(p => p[0]))) +
            own.Interactions.Sum(pair => (double)(pair.Points.Max(row => row.Max(p => p[0])) - pair.Points.Min(row => row.Min(p => p[0])))) +
            own.Boxes.Sum(box => Math.Abs((double)box.Points[0])));
    }

    public bool IsListed { get; }

    /// <summary>Null when there is none (or none was found within the budget).</summary>
    /// <param name="floor">What it must be worth at least; null: anything.</param>
    public Choice? Best(Int128? floor, Objective objective) => IsListed ? Look(floor, objective) : Search(floor, objective);

    private Choice? Look(Int128? floor, Objective objective)
    {
        var packages = listed.Value;
        var (best, most) = (-1, double.NegativeInfinity);
        for (var at = floor is { } least ? First(packages, least) : 0; at < packages.Length; at++)
        {
            var value = objective.Own * packages[at].Share;
            if (objective.Own < 0 && value + own.Issues.Length < most)
            {
                break; // the rest is worth more, and no score makes up for that
            }

            if (objective.Scores is { } scores)
            {
                var options = packages[at].Options;
                for (var j = 0; j < options.Length; j++)
                {
                    value += scores[j][options[j]];
                }
            }

            if (value > most)
            {
                (best, most) = (at, value);
            }
        }

        return best < 0 ? null : new Choice(packages[best].Options, packages[best].Worth);
    }

    /// <summary>The first package that is worth at least so much.</summary>
    private static int First((int[] Options, Int128 Worth, double Share)[] packages, Int128 floor)
    {
        var (low, high) = (0, packages.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = packages[middle].Worth < floor ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The objective as a second party of the game: its sum is what is looked for, the first party's worth is the floor.</summary>
    private Choice? Search(Int128? floor, Objective objective)
    {
        double Owned(Int128 points) => objective.Own * ((double)points / range);
        var me = own.Parties[0];
        var game = new AnalysisGame(
            [me, new AnalysisParty(new DelegationId("objective"), 0, 0)],
            [.. own.Issues.Select((issue, j) => issue with
            {
                Points = [.. issue.Points.Select((p, o) => ImmutableArray.Create(p[0], Objective.Units(Owned(p[0]) + (objective.Scores?[j][o] ?? 0))))],
            })],
            own.Agreement,
            [.. own.Interactions.Select(pair => pair with
            {
                Points = [.. pair.Points.Select(row => row.Select(p => ImmutableArray.Create(p[0], Objective.Units(Owned(p[0])))).ToImmutableArray())],
            })],
            own.Forbidden,
            [.. own.Boxes.Select(box => box with { Points = [box.Points[0], Objective.Units(Owned(box.Points[0]))] })]);
        var prepared = Prepared.Of(game, AnalysisSettings.Default.LargestComposite);
        if (prepared.IsEmpty)
        {
            return null;
        }

        var aim = new Aim(AimKind.Sum, [me.Disagreement, 0], [Int128.Max(1, me.Scale), 1], [floor, null], [false, true]);
        int[][] starts = [];
        if (floor is { } least)
        {
            var nearest = new Searcher(prepared, new Aim(AimKind.Smallest, [least, 0], [Int128.Max(1, me.Scale), 1], [null, null], [true, false]), MostNodes).Run([], u => u[0] >= least);
            if (nearest.Utilities is not { } utilities || utilities[0] < least)
            {
                return null;
            }

            starts = [nearest.Entries!];
        }

        var found = new Searcher(prepared, aim, MostNodes).Run(starts);
        return found.Entries is { } entries && found.Utilities is { } worth ? new Choice([.. prepared.Options(entries)], worth[0]) : null;
    }

    private (int[] Options, Int128 Worth, double Share)[] List()
    {
        var packages = new List<(int[] Options, Int128 Worth, double Share)>((int)own.Size);
        Enumeration.Visit(own, (options, utilities) => packages.Add(([.. options], utilities[0], (double)utilities[0] / range)));
        return [.. packages.OrderBy(p => p.Worth)];
    }
}
