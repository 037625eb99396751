namespace Simulation.Domain.Analysis.Search;

/// <summary>
/// A game in floating-point y (see <see cref="Aim"/>), for bounds and quick looks only. For weights w, the maximum over all packages of the
/// weighted sum of y is found issue by issue (interactions across slots: each at its best for the later slot; boxes: see <see cref="BoxTable"/>; both
/// can only be too high).
/// </summary>
internal sealed class Relaxation
{
    private readonly Prepared game;

    public Relaxation(Prepared game, Aim aim)
    {
        this.game = game;
        Parties = aim.Origins.Length;
        Base = [.. aim.Origins.Select((o, i) => -(double)o / (double)aim.Divisors[i])];
        Caps = [.. game.Game.Parties.Select((p, i) => p.Ceiling is { } c ? (double)(c - aim.Origins[i]) / (double)aim.Divisors[i] : double.PositiveInfinity)];
        Y = [.. game.Slots.Select(s => s.Entries.Select(e => Normal(e.Points, aim)).ToArray())];
        Pairs = [.. game.Pairs.Select(p => new PairTable(p.First, p.Second, [.. p.Points.Select(row => row.Select(c => Normal([.. c], aim)).ToArray())]))];
        var boxes = game.Boxes.Select(b => new BoxTable(b, Normal(b.Points, aim))).ToArray();
        Boxes = boxes;
        BoxesOf = [.. Enumerable.Range(0, Y.Length).Select(s => boxes.Where(b => b.Sides.Any(side => side.Slot == s)).Select(b => (b, b.Sides.First(side => side.Slot == s).Within)).ToArray())];
        Order = [.. Enumerable.Range(0, Y.Length).OrderByDescending(Spread)];
        Depth = new int[Order.Length];
        for (var d = 0; d < Order.Length; d++)
        {
            Depth[Order[d]] = d;
        }

        Pairs = [.. Pairs.Select(p => Depth[p.First] < Depth[p.Second] ? p : p.Turned())];
        ByLater = [.. Enumerable.Range(0, Y.Length).Select(s => Pairs.Where(p => p.Second == s).ToArray())];
        Size = [.. Enumerable.Range(0, Parties).Select(i =>
            Math.Abs(Base[i]) + Y.Sum(slot => slot.Max(o => Math.Abs(o[i]))) + Pairs.Sum(p => p.Y.Max(row => row.Max(c => Math.Abs(c[i])))) + Boxes.Sum(b => Math.Abs(b.Y[i])))];
    }

    public int Parties { get; }

    /// <summary>y of a package worth nothing.</summary>
    public double[] Base { get; }

    /// <summary>Largest y a party can have, where a ceiling says so.</summary>
    public double[] Caps { get; }

    /// <summary>By slot, entry, party.</summary>
    public double[][][] Y { get; }

    public PairTable[] Pairs { get; }

    /// <summary>Pairs whose later slot it is, by slot.</summary>
    public PairTable[][] ByLater { get; }

    public BoxTable[] Boxes { get; }

    /// <summary>By slot: the boxes with a side on it, and which entries are within.</summary>
    public (BoxTable Box, bool[] Within)[][] BoxesOf { get; }

    /// <summary>Slots in the order they are decided: those where most is at stake first.</summary>
    public int[] Order { get; }

    /// <summary>The place of each slot in the order.</summary>
    public int[] Depth { get; }

    /// <summary>By party: how large numbers get on the way; rounding is far below 1e-10 of it.</summary>
    public double[] Size { get; }

    /// <summary>The maximum of w·y over all packages, or something above it.</summary>
    /// <param name="y">Set to the y that has it (a subgradient).</param>
    /// <param name="entries">Set to the package.</param>
    public double Maximise(double[] w, double[] y, int[] entries)
    {
        Base.CopyTo(y, 0);
        foreach (var s in Order)
        {
            var (best, chosen) = (double.NegativeInfinity, 0);
            for (var o = 0; o < Y[s].Length; o++)
            {
                var value = Dot(w, Y[s][o]);
                foreach (var pair in ByLater[s])
                {
                    value += pair.Best(w, o).Value;
                }

                foreach (var (box, within) in BoxesOf[s])
                {
                    value += within[o] ? box.Share(w) : 0;
                }

                if (value > best)
                {
                    (best, chosen) = (value, o);
                }
            }

            entries[s] = chosen;
            Add(y, Y[s][chosen]);
            foreach (var pair in ByLater[s])
            {
                Add(y, pair.Y[pair.Best(w, chosen).Earlier][chosen]);
            }

            foreach (var (box, within) in BoxesOf[s])
            {
                if (within[chosen] && box.Share(w) > 0)
                {
                    for (var i = 0; i < y.Length; i++)
                    {
                        y[i] += box.Y[i] / box.Sides.Length;
                    }
                }
            }
        }

        return Dot(w, y);
    }

    /// <summary>y of a package, ceilings counted.</summary>
    public void Evaluate(int[] entries, double[] y)
    {
        Base.CopyTo(y, 0);
        for (var s = 0; s < entries.Length; s++)
        {
            Add(y, Y[s][entries[s]]);
        }

        foreach (var pair in Pairs)
        {
            Add(y, pair.Y[entries[pair.First]][entries[pair.Second]]);
        }

        foreach (var box in Boxes)
        {
            if (box.Holds(entries))
            {
                Add(y, box.Y);
            }
        }

        for (var i = 0; i < y.Length; i++)
        {
            y[i] = Math.Min(y[i], Caps[i]);
        }
    }

    public bool IsAllowed(int[] entries)
    {
        foreach (var ban in game.Bans)
        {
            var all = true;
            foreach (var choice in ban)
            {
                all &= entries[choice.Issue] == choice.Option;
            }

            if (all)
            {
                return false;
            }
        }

        return true;
    }

    public static double Dot(double[] w, double[] y)
    {
        var sum = 0.0;
        for (var i = 0; i < w.Length; i++)
        {
            sum += w[i] * y[i];
        }

        return sum;
    }

    private static void Add(double[] y, double[] more)
    {
        for (var i = 0; i < y.Length; i++)
        {
            y[i] += more[i];
        }
    }

    private static double[] Normal(Int128[] points, Aim aim) => [.. points.Select((p, i) => (double)p / (double)aim.Divisors[i])];

    private double Spread(int slot) => Enumerable.Range(0, Parties).Sum(i => Y[slot].Max(o => o[i]) - Y[slot].Min(o => o[i])) +
        BoxesOf[slot].Sum(b => b.Box.Y.Sum(Math.Abs) / b.Box.Sides.Length);
}

/// <summary>An interaction of two slots, the earlier decided first.</summary>
/// <param name="Y">By the first's entry, the second's, party.</param>
internal sealed record PairTable(int First, int Second, double[][][] Y)
{
    public PairTable Turned() => new(Second, First, [.. Enumerable.Range(0, Y[0].Length).Select(b => Y.Select(row => row[b]).ToArray())]);

    /// <summary>The best that the earlier slot could do for an entry of the later.</summary>
    public (double Value, int Earlier) Best(double[] w, int later)
    {
        var best = (Value: double.NegativeInfinity, Earlier: 0);
        for (var e = 0; e < Y.Length; e++)
        {
            var value = Relaxation.Dot(w, Y[e][later]);
            if (value > best.Value)
            {
                best = (value, e);
            }
        }

        return best;
    }
}
