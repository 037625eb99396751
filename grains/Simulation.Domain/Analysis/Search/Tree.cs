using System.Numerics;

namespace Simulation.Domain.Analysis.Search;

/// <summary>
/// Depth-first over packages, slot by slot, giving up every partial package of which some line proves that it can't be of use. A line's value falls
/// by a regret with each choice, all lines at once.
/// </summary>
internal sealed class Tree
{
    private readonly Prepared game;
    private readonly Relaxation relaxation;
    private readonly ImmutableArray<Line> lines;
    private readonly int width;
    private readonly double[] margins;
    private readonly double[] thresholds;
    private readonly double[] values;
    private readonly double[][] regrets;
    private readonly (PairTable Pair, double[] Regrets)[][] pairRegrets;
    private readonly BoxSteps[] boxes;
    private readonly double[] taken;
    private readonly double[] tops;
    private readonly ImmutableArray<IssueChoice>[][] bans;
    private readonly int[][] sequences;
    private readonly int[] entries;
    private readonly Func<int[], double> visit;
    private double target;
    private bool strict;
    private long left;

    /// <param name="guide">The line whose regret orders the options.</param>
    /// <param name="visit">Looks at a full package and gives the value that is to be beaten from now on.</param>
    public Tree(Prepared game, Relaxation relaxation, ImmutableArray<Line> lines, Line guide, Func<int[], double> visit)
    {
        this.game = game;
        this.relaxation = relaxation;
        this.lines = lines;
        this.visit = visit;
        width = (lines.Length + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        entries = new int[relaxation.Order.Length];
        tops = new double[relaxation.Y.Max(slot => slot.Length)];
        thresholds = new double[width];
        margins = [.. lines.Select(l => 1e-10 * Enumerable.Range(0, l.W.Length).Sum(i => Math.Abs(l.W[i]) * relaxation.Size[i]))];
        values = new double[(relaxation.Order.Length + 1) * width];
        pairRegrets = [.. relaxation.Order.Select(s => relaxation.ByLater[s].Select(p => (p, PairRegrets(p))).ToArray())];
        regrets = [.. relaxation.Order.Select(Regrets)];
        boxes = [.. relaxation.Order.Select((_, d) => new BoxSteps(relaxation, d, lines, width))];
        taken = new double[width];
        for (var l = 0; l < lines.Length; l++)
        {
            values[l] = Relaxation.Dot(lines[l].W, relaxation.Base) + relaxation.Order.Sum(s => Top(s, lines[l].W));
        }

        sequences = [.. relaxation.Order.Select(s => Sequence(s, guide.W))];
        bans = [.. Enumerable.Range(0, entries.Length).Select(d => game.Bans.Where(b => b.Max(c => relaxation.Depth[c.Issue]) == d).ToArray())];
    }

    /// <summary>Partial packages looked at so far.</summary>
    public long Nodes { get; private set; }

    /// <summary>The largest value that what was not looked at could still have; negative infinity when everything was.</summary>
    public double Open { get; private set; } = double.NegativeInfinity;

    /// <summary>Whether it came to the end before the budget did.</summary>
    /// <param name="best">The value to beat.</param>
    /// <param name="beat">Whether only what is better by more than rounding matters, or also what may be equal.</param>
    /// <param name="most">Most partial packages to look at.</param>
    public bool Run(double best, bool beat, long most)
    {
        target = best;
        strict = beat;
        left = most;
        Thresholds();
        for (var l = 0; l < lines.Length; l++)
        {
            if (values[l] < thresholds[l])
            {
                return true;
            }
        }

        return Descend(0);
    }

    private bool Descend(int depth)
    {
        if (depth == entries.Length)
        {
            var best = visit(entries);
            if (best > target)
            {
                target = best;
                Thresholds();
            }

            return true;
        }

        var complete = true;
        var slot = relaxation.Order[depth];
        foreach (var entry in sequences[depth])
        {
            entries[slot] = entry;
            if (!Step(depth, entry) || IsBanned(depth))
            {
                continue;
            }

            if (left <= 0)
            {
                complete = false;
                Open = Math.Max(Open, Bound(depth + 1));
                continue;
            }

            left--;
            Nodes++;
            complete &= Descend(depth + 1);
        }

        return complete;
    }

    /// <summary>The lines after one more choice; whether all stay above their thresholds.</summary>
    private bool Step(int depth, int entry)
    {
        var (from, to, at) = (depth * width, (depth + 1) * width, entry * width);
        var own = regrets[depth];
        var pairs = pairRegrets[depth];
        var boxed = boxes[depth];
        if (!boxed.IsEmpty)
        {
            boxed.Take(entries, entry, taken);
        }

        for (var l = 0; l < width; l += Vector<double>.Count)
        {
            var value = new Vector<double>(values, from + l) - new Vector<double>(own, at + l);
            foreach (var (pair, extra) in pairs)
            {
                value -= new Vector<double>(extra, (((entries[pair.First] * pair.Y[0].Length) + entry) * width) + l);
            }

            if (!boxed.IsEmpty)
            {
                value -= new Vector<double>(taken, l);
            }

            if (Vector.LessThanAny(value, new Vector<double>(thresholds, l)))
            {
                return false;
            }

            value.CopyTo(values, to + l);
        }

        return true;
    }

    private bool IsBanned(int depth)
    {
        foreach (var ban in bans[depth])
        {
            var all = true;
            foreach (var choice in ban)
            {
                all &= entries[choice.Issue] == choice.Option;
            }

            if (all)
            {
                return true;
            }
        }

        return false;
    }

    private double Bound(int depth)
    {
        var bound = double.PositiveInfinity;
        for (var l = 0; l < lines.Length; l++)
        {
            var value = values[(depth * width) + l];
            bound = lines[l].Role switch
            {
                LineRole.Sum => Math.Min(bound, value - lines[l].Shift),
                LineRole.Product => Math.Min(bound, ProductBound(value, lines[l])),
                _ => bound,
            };
        }

        return bound;
    }

    private void Thresholds()
    {
        var sign = strict ? 1 : -1;
        for (var l = 0; l < lines.Length; l++)
        {
            thresholds[l] = lines[l].Role switch
            {
                LineRole.Floor => lines[l].Shift - margins[l],
                LineRole.Sum => target + lines[l].Shift + (sign * margins[l]),
                _ => (lines[l].Exponents * Math.Exp((target - lines[l].Shift) / lines[l].Exponents)) + (sign * margins[l]),
            };
        }

        Array.Fill(thresholds, double.NegativeInfinity, lines.Length, width - lines.Length);
    }

    public static double ProductBound(double value, Line line)
    {
        var a = line.Exponents;
        return value <= 0 ? double.NegativeInfinity : (a * Math.Log(value / a)) + line.Shift;
    }

    /// <summary>For each entry the most that w can get from it, whatever came before. In one array, which the next call fills anew.</summary>
    private ReadOnlySpan<double> Tops(int slot, double[] w)
    {
        var found = tops.AsSpan(0, relaxation.Y[slot].Length);
        for (var o = 0; o < found.Length; o++)
        {
            var top = Relaxation.Dot(w, relaxation.Y[slot][o]);
            foreach (var pair in relaxation.ByLater[slot])
            {
                top += pair.Best(w, o).Value;
            }

            foreach (var (box, within) in relaxation.BoxesOf[slot])
            {
                top += within[o] ? box.Share(w) : 0;
            }

            found[o] = top;
        }

        return found;
    }

    private double Top(int slot, double[] w)
    {
        var most = double.NegativeInfinity;
        foreach (var top in Tops(slot, w))
        {
            most = Math.Max(most, top);
        }

        return most;
    }

    private double[] Regrets(int slot)
    {
        var flat = new double[relaxation.Y[slot].Length * width];
        for (var l = 0; l < lines.Length; l++)
        {
            var best = Top(slot, lines[l].W);
            for (var o = 0; o < relaxation.Y[slot].Length; o++)
            {
                flat[(o * width) + l] = best - tops[o];
            }
        }

        return flat;
    }

    private double[] PairRegrets(PairTable pair)
    {
        var (earlier, later) = (pair.Y.Length, pair.Y[0].Length);
        var flat = new double[earlier * later * width];
        for (var l = 0; l < lines.Length; l++)
        {
            for (var b = 0; b < later; b++)
            {
                var best = pair.Best(lines[l].W, b).Value;
                for (var a = 0; a < earlier; a++)
                {
                    flat[(((a * later) + b) * width) + l] = best - Relaxation.Dot(lines[l].W, pair.Y[a][b]);
                }
            }
        }

        return flat;
    }

    private int[] Sequence(int slot, double[] w)
    {
        var found = Tops(slot, w).ToArray();
        return [.. Enumerable.Range(0, found.Length).OrderByDescending(o => found[o])];
    }
}
