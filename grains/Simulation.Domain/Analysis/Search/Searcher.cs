namespace Simulation.Domain.Analysis.Search;

/// <summary>What a search found.</summary>
/// <param name="Entries">The package on the slots; null when there is none.</param>
/// <param name="IsProven">Whether nothing is better by more than rounding (1e-10 of the range).</param>
/// <param name="Value">On the aim's scale; a product's logarithm.</param>
/// <param name="Bound">Nothing can be better than this.</param>
/// <param name="TiesBroken">Whether everything that may be equal was compared exactly.</param>
internal sealed record Found(int[]? Entries, Int128[]? Utilities, bool IsProven, double Value, double Bound, bool TiesBroken, long Nodes);

/// <summary>Branch and bound with Lagrangian bounds (negotiation.md B6 (4)).</summary>
internal sealed class Searcher
{
    /// <summary>Most partial packages looked at to break ties early, before the next stage narrows them down.</summary>
    private const int EarlyTies = 5_000;

    private const int MostTies = 200_000;

    /// <summary>Most partial packages looked at in the one sweep that usually settles leximin at once, before it is taken stage by stage.</summary>
    private const int FirstSweep = 300_000;

    /// <summary>How many packages met by the way are climbed from.</summary>
    private const int Climbs = 6;

    private readonly Prepared game;
    private readonly Aim aim;
    private readonly Relaxation relaxation;
    private readonly double[] floors;
    private readonly double[] y;
    private readonly long most;
    private readonly int counted;
    private readonly double[] levels;
    private readonly double[] otherLevels;

    /// <summary>The best met by the way, one of each value, the best first.</summary>
    private readonly List<(double Value, int[] Entries)> met = [];
    private long nodes;
    private int stage = 1;
    private int[]? best;
    private Int128[]? bestUtilities;
    private double bestValue = double.NegativeInfinity;

    public Searcher(Prepared game, Aim aim, long most)
    {
        this.game = game;
        this.aim = aim;
        this.most = most;
        relaxation = new Relaxation(game, aim);
        y = new double[relaxation.Parties];
        counted = aim.Counted.Count(c => c);
        levels = new double[counted];
        otherLevels = new double[counted];
        floors = [.. aim.Floors.Select((f, i) => f is { } floor ? (double)(floor - aim.Origins[i]) / (double)aim.Divisors[i] : double.NegativeInfinity)];
    }

    /// <param name="enough">Stops as soon as a package is as good as this, exactly; for yes-or-no questions.</param>
    public Found Run(IEnumerable<int[]> starts, Func<Int128[], bool>? enough = null)
    {
        foreach (var start in starts)
        {
            Meet(start);
        }

        if (bestUtilities is not null && enough?.Invoke(bestUtilities) == true)
        {
            return Answer(false, bestValue, false);
        }

        return aim.Kind switch
        {
            AimKind.Sum => Single(SumLines()),
            AimKind.Product => Single(ProductLines()),
            AimKind.Smallest => Single(SmallestLines(1), enough),
            _ => Leximin(),
        };
    }

    private Found Single((ImmutableArray<Line> Objective, Line Guide) plan, Func<Int128[], bool>? enough = null)
    {
        Improve();
        var lines = plan.Objective.AddRange(FloorLines());
        if (!Beat(lines, plan.Guide, out var open, enough))
        {
            return Answer(false, open, false);
        }

        return aim.Kind == AimKind.Smallest ? Answer(true, bestValue, false) : Answer(true, bestValue, Ties(lines, plan.Guide, MostTies));
    }

    /// <summary>First the largest smallest y, then with that given the largest sum of the two smallest, and so on; ties are compared exactly.</summary>
    private Found Leximin()
    {
        var count = counted;
        var settled = FloorLines();
        for (stage = 1; stage <= count; stage++)
        {
            if (stage > 1)
            {
                bestValue = Value(YOf(best!));
            }

            var (objective, guide) = SmallestLines(stage);
            Improve();
            if (stage == 1 && Ties(objective.AddRange(settled), guide, FirstSweep, raise: true))
            {
                return Answer(true, bestValue, true);
            }

            var before = nodes;
            if (!Beat(objective.AddRange(settled), guide, out var open))
            {
                return Answer(false, open, false);
            }

            if (best is null)
            {
                break;
            }

            // From here on this stage's optimum is a floor.
            settled = settled.AddRange(objective.Select(l => l with { Role = LineRole.Floor, Shift = l.Shift + bestValue }));
            if (stage == 1)
            {
                for (var i = 0; i < floors.Length; i++)
                {
                    floors[i] = aim.Counted[i] ? Math.Max(floors[i], bestValue) : floors[i];
                }
            }

            // Comparing all that keep the stages so far costs about as much as the stage did; only where ties abound the next stage has to narrow them.
            if (Ties(settled, guide, stage == count ? MostTies : EarlyTies + (2 * (nodes - before))))
            {
                return Answer(true, bestValue, true);
            }
        }

        return Answer(true, bestValue, best is null);
    }

    private (ImmutableArray<Line> Objective, Line Guide) SumLines()
    {
        var lines = new Duals(relaxation, Meet).Sum(aim.Counted, floors, () => bestValue);
        return (lines, lines[0]);
    }

    private (ImmutableArray<Line> Objective, Line Guide) ProductLines()
    {
        Improve();
        double[] around = best is null ? [.. relaxation.Size] : [.. YOf(best)];
        var lines = new Duals(relaxation, Meet).Product(aim.Counted, aim.Exponents, around, () => bestValue);
        Improve();
        if (best is not null)
        {
            var weights = YOf(best).Select((v, i) => aim.Exponents[i] / Math.Max(v, 1e-12 * relaxation.Size[i])).ToArray();
            lines = lines.Add(Duals.ProductLine(aim.Counted, aim.Exponents, weights, lines[0].Exponents));
        }

        return (lines, lines[0]);
    }

    private (ImmutableArray<Line> Objective, Line Guide) SmallestLines(int k)
    {
        var lines = new Duals(relaxation, Meet).Smallest(k, aim.Counted, floors, () => bestValue);
        var guide = lines[0];
        if (k == 1)
        {
            foreach (var (_, entries) in met.ToArray())
            {
                Climb(entries);
            }

            lines = lines.AddRange(Units().Where(u => aim.Counted[u.Party]).Select(u => new Line(u.W, LineRole.Sum, 0)));
        }

        return (lines, guide);
    }

    private ImmutableArray<Line> FloorLines()
    {
        if (floors.All(double.IsNegativeInfinity))
        {
            return [];
        }

        var bound = floors.Select(f => !double.IsNegativeInfinity(f)).ToArray();
        return [.. Units().Where(u => bound[u.Party]).Select(u => new Line(u.W, LineRole.Floor, floors[u.Party]))];
    }

    private IEnumerable<(int Party, double[] W)> Units()
    {
        for (var i = 0; i < relaxation.Parties; i++)
        {
            var w = new double[relaxation.Parties];
            w[i] = 1;
            yield return (i, w);
        }
    }

    /// <summary>Looks for anything better; whether all was seen.</summary>
    private bool Beat(ImmutableArray<Line> lines, Line guide, out double open, Func<Int128[], bool>? enough = null)
    {
        var done = false;
        Tree? tree = null;
        tree = new Tree(game, relaxation, lines, guide, entries =>
        {
            if (!done)
            {
                Take(entries, Value(YOf(entries)));
                done = bestUtilities is not null && enough?.Invoke(bestUtilities) == true;
            }

            return done ? double.PositiveInfinity : bestValue;
        });
        var complete = tree.Run(bestValue, true, Math.Max(0, most - nodes));
        nodes += tree.Nodes;
        open = Math.Max(tree.Open, bestValue);
        return complete;
    }

    /// <summary>Compares everything that may be as good, exactly; of full equals the first in the order of packages. Whether all was seen.</summary>
    /// <param name="raise">Whether what is better by the stage's own value raises the bar at once.</param>
    private bool Ties(ImmutableArray<Line> lines, Line guide, long budget, bool raise = false)
    {
        if (best is null && !raise)
        {
            return true;
        }

        var tree = new Tree(game, relaxation, lines, guide, entries =>
        {
            if (IsBetter(entries) is { } utilities)
            {
                best = [.. entries];
                bestUtilities = utilities;
                bestValue = raise ? Value(YOf(entries)) : bestValue;
            }

            return raise ? bestValue : double.NegativeInfinity;
        });
        var complete = tree.Run(bestValue, false, Math.Clamp(most - nodes, 0, budget));
        nodes += tree.Nodes;
        return complete;
    }

    /// <summary>The package's utilities if it is better than the best, or as good and earlier; else null.</summary>
    private Int128[]? IsBetter(int[] entries)
    {
        // Clearly worse by the first thing compared: no need to be exact.
        if (Value(YOf(entries)) < bestValue - (1e-9 * (1 + Math.Abs(bestValue))))
        {
            return null;
        }

        var utilities = Utilities(entries);
        if (!aim.IsAcceptable(utilities))
        {
            return null;
        }

        var compared = bestUtilities is null ? 1 : aim.Compare(utilities, bestUtilities);
        return compared > 0 || (compared == 0 && game.Options(entries).AsSpan().SequenceCompareTo(game.Options(best)) < 0) ? utilities : null;
    }

    /// <summary>A candidate met by the way.</summary>
    private void Meet(int[] entries)
    {
        if (relaxation.IsAllowed(entries))
        {
            var value = Value(YOf(entries));
            Take(entries, value);
            if (stage == 1 && aim.Kind is AimKind.Leximin or AimKind.Smallest)
            {
                Remember(value, entries);
            }
        }
    }

    private void Remember(double value, int[] entries)
    {
        var at = met.Count;
        while (at > 0 && met[at - 1].Value < value)
        {
            at--;
        }

        if (at < Climbs && (at == 0 || met[at - 1].Value != value))
        {
            met.Insert(at, (value, [.. entries]));
            if (met.Count > Climbs)
            {
                met.RemoveAt(Climbs);
            }
        }
    }

    /// <summary>From a package to better ones by leximin, one slot at a time: a smallest that can't grow at once often can after its neighbours.</summary>
    private void Climb(int[] entries)
    {
        var (reached, found) = (Levels(YOf(entries), new double[counted]), levels);
        var better = true;
        while (better)
        {
            better = false;
            for (var s = 0; s < entries.Length; s++)
            {
                var kept = entries[s];
                for (var o = 0; o < relaxation.Y[s].Length; o++)
                {
                    entries[s] = o;
                    if (Levels(YOf(entries), found).AsSpan().SequenceCompareTo(reached) > 0 && relaxation.IsAllowed(entries))
                    {
                        (kept, better) = (o, true);
                        found.CopyTo(reached, 0);
                    }
                }

                entries[s] = kept;
            }
        }

        Take(entries, Value(YOf(entries)));
    }

    private void Take(int[] entries, double value)
    {
        // The same margin as that of the bounds: what is not better by more than rounding is left to the comparison of ties.
        if (value > bestValue + Margin && StageIsKept(entries))
        {
            var utilities = Utilities(entries);
            if (aim.IsAcceptable(utilities))
            {
                best = [.. entries];
                bestUtilities = utilities;
                bestValue = value;
            }
        }
    }

    private double Margin => double.IsNegativeInfinity(bestValue) ? 0 : 1e-11 * (1 + Math.Abs(bestValue));

    /// <summary>In later stages of leximin: whether the earlier ones keep their optimum.</summary>
    private bool StageIsKept(int[] entries)
    {
        if (aim.Kind != AimKind.Leximin || stage == 1 || best is null)
        {
            return true;
        }

        var (mine, other) = (Levels(YOf(entries), levels), Levels(YOf(best), otherLevels));
        var (a, b) = (0.0, 0.0);
        for (var k = 0; k < stage - 1; k++)
        {
            (a, b) = (a + mine[k], b + other[k]);
            if (a < b - (1e-11 * (1 + Math.Abs(b))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Changes one slot at a time while that makes it better.</summary>
    private void Improve()
    {
        if (best is null)
        {
            return;
        }

        var better = true;
        while (better)
        {
            better = false;
            var entries = best.ToArray();
            for (var s = 0; s < entries.Length; s++)
            {
                var kept = entries[s];
                for (var o = 0; o < relaxation.Y[s].Length; o++)
                {
                    entries[s] = o;
                    var before = bestValue;
                    Meet(entries);
                    if (bestValue > before)
                    {
                        (kept, better) = (o, true);
                    }
                }

                entries[s] = kept;
            }
        }
    }

    private double[] YOf(int[] entries)
    {
        relaxation.Evaluate(entries, y);
        return y;
    }

    private double Value(double[] at)
    {
        switch (aim.Kind)
        {
            case AimKind.Sum:
                var sum = 0.0;
                for (var i = 0; i < at.Length; i++)
                {
                    sum += aim.Counted[i] ? at[i] : 0;
                }

                return sum;
            case AimKind.Product:
                var logs = 0.0;
                for (var i = 0; i < at.Length; i++)
                {
                    logs += !aim.Counted[i] ? 0 : at[i] <= 0 ? double.NegativeInfinity : aim.Exponents[i] * Math.Log(at[i]);
                }

                return logs;
            default:
                return stage == 1 ? Smallest(at) : SmallestSum(at);
        }
    }

    private double Smallest(double[] at)
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < at.Length; i++)
        {
            least = aim.Counted[i] ? Math.Min(least, at[i]) : least;
        }

        return least;
    }

    /// <summary>Of as many as the stage says, the smallest first.</summary>
    private double SmallestSum(double[] at)
    {
        var sum = 0.0;
        foreach (var level in Levels(at, levels).AsSpan(0, stage))
        {
            sum += level;
        }

        return sum;
    }

    /// <summary>The y of those that count, the smallest first.</summary>
    private double[] Levels(double[] at, double[] into)
    {
        var next = 0;
        for (var i = 0; i < at.Length; i++)
        {
            if (aim.Counted[i])
            {
                into[next++] = at[i];
            }
        }

        Array.Sort(into);
        return into;
    }

    private Int128[] Utilities(int[] entries) => game.Game.UtilitiesOf(game.Options(entries));

    private Found Answer(bool proven, double bound, bool ties) => new(best, bestUtilities, proven, bestValue, bound, ties, nodes);
}
