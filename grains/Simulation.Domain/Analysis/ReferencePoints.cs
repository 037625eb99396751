using System.Numerics;

namespace Simulation.Domain.Analysis;

/// <summary>
/// Everything about a game that agreements are measured against, each worked out when it is first asked for: the front, the points of
/// <see cref="Analysis.Solutions"/>, the counts, and the baselines of negotiation.md B4.
/// </summary>
public sealed class ReferencePoints(AnalysisGame game, AnalysisSettings? settings = null)
{
    private readonly AnalysisSettings settings = settings ?? AnalysisSettings.Default;
    private readonly Lazy<Front> front = new(() => Front.Of(game, settings));
    private readonly Lazy<Acceptance> acceptance = new(() => Acceptance.Of(game, settings));
    private readonly Dictionary<string, Optimum> known = new(StringComparer.Ordinal);
    private Figure? dictatorSum;

    public AnalysisGame Game => game;

    public AnalysisSettings Settings => settings;

    public Solutions Solutions { get; } = new(game, settings);

    public Front Front => front.Value;

    public Acceptance Acceptance => acceptance.Value;

    public Optimum Nash => Known(nameof(Nash), Solutions.Nash);

    public Optimum KalaiSmorodinsky => Known(nameof(KalaiSmorodinsky), Solutions.KalaiSmorodinsky);

    public Optimum Egalitarian => Known(nameof(Egalitarian), Solutions.Egalitarian);

    /// <summary>Largest sum of x over acceptable packages.</summary>
    public Optimum Utilitarian => Known(nameof(Utilitarian), Solutions.Utilitarian);

    /// <summary>Largest sum of x over all packages.</summary>
    public Optimum UtilitarianOverAll => Known(nameof(UtilitarianOverAll), Solutions.UtilitarianOverAll);

    /// <summary>Largest sum of U over acceptable packages.</summary>
    public Optimum UtilitarianPoints => Known(nameof(UtilitarianPoints), Solutions.UtilitarianPoints);

    /// <summary>Largest sum of U over all packages.</summary>
    public Optimum UtilitarianPointsOverAll => Known(nameof(UtilitarianPointsOverAll), Solutions.UtilitarianPointsOverAll);

    /// <summary>
    /// sum over i of RD_i: what all have together, in x, on average when a party drawn by lot dictates its best package (ties averaged). 1 in a
    /// two-party game of a fixed pie. Needs issues that count each by itself, or few enough packages to look at each.
    /// </summary>
    public Figure RandomDictator => dictatorSum ??= Dictator();

    /// <summary>
    /// w_ij = (max - min of the party's points on the issue) / the sum of that over issues, 0 to 1: what an issue weighs to a party. All 0 where
    /// nothing matters to it. A box adds what it is worth to every issue that bounds it: so much the choice there can matter.
    /// </summary>
    public ImmutableArray<double> Weights(int party)
    {
        var spreads = game.Issues.Select(j => j.Points.Max(p => p[party]) - j.Points.Min(p => p[party])).ToArray();
        foreach (var box in game.Boxes)
        {
            foreach (var side in box.Sides)
            {
                spreads[side.Issue] += Int128.Abs(box.Points[party]);
            }
        }

        var sum = spreads.Aggregate(Int128.Zero, (total, s) => total + s);
        return [.. spreads.Select(s => sum == 0 ? 0 : Ratio.Of(s, sum))];
    }

    /// <summary>How many packages are better for somebody and worse for nobody; null where there are too many packages to look at each.</summary>
    public BigInteger? Dominating(ImmutableArray<Int128> utilities)
    {
        if (!Enumeration.IsFeasible(game, settings))
        {
            return null;
        }

        var count = 0L;
        Enumeration.Visit(game, (_, other) =>
        {
            var better = false;
            for (var i = 0; i < other.Length; i++)
            {
                if (other[i] < utilities[i])
                {
                    return;
                }

                better |= other[i] > utilities[i];
            }

            count += better ? 1 : 0;
        });
        return count;
    }

    private Optimum Known(string name, Func<Optimum> find)
    {
        if (!known.TryGetValue(name, out var optimum))
        {
            known[name] = optimum = find();
        }

        return optimum;
    }

    private Figure Dictator()
    {
        var n = game.Parties.Length;
        if (Solutions.IdealValues.Any(b => b is null))
        {
            return Solutions.HasZopa == false ? Undefined.NoZopa : Undefined.BudgetSpent;
        }

        var plain = game.IsSeparable && game.Parties.All(p => p.Ceiling is null);
        if (!plain && !Enumeration.IsFeasible(game, settings))
        {
            return Undefined.TooManyPackages;
        }

        var sum = 0.0;
        for (var k = 0; k < n; k++)
        {
            var mean = plain ? MeanOfBest(k) : MeanOfBestByLooking(k);
            for (var i = 0; i < n; i++)
            {
                var (d, b) = (game.Parties[i].Disagreement, Solutions.IdealValues[i]!.Value);
                sum += b == d ? 1 : (mean[i] - (double)d) / (double)(b - d);
            }
        }

        return sum / n;
    }

    /// <summary>What everybody has on average over the packages best for one: on each issue the mean over the options best for it.</summary>
    private double[] MeanOfBest(int party)
    {
        var mean = new double[game.Parties.Length];
        foreach (var issue in game.Issues)
        {
            var most = issue.Points.Max(p => p[party]);
            var best = issue.Points.Where(p => p[party] == most).ToArray();
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += best.Sum(p => (double)p[i]) / best.Length;
            }
        }

        return mean;
    }

    private double[] MeanOfBestByLooking(int party)
    {
        var (most, count, sum) = (Int128.MinValue, 0L, new double[game.Parties.Length]);
        Enumeration.Visit(game, (_, utilities) =>
        {
            if (utilities[party] < most)
            {
                return;
            }

            if (utilities[party] > most)
            {
                (most, count) = (utilities[party], 0);
                Array.Clear(sum);
            }

            count++;
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += (double)utilities[i];
            }
        });
        return [.. sum.Select(s => s / count)];
    }
}
