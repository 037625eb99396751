namespace Simulation.Domain.Analysis.Search;

/// <summary>
/// Finds weights whose lines bind tightly at the root, by subgradient steps (negotiation.md B6 (4)): each step maximises the weighted sum over all
/// packages, and moves the weights from those that got much to those that got little. The packages met on the way are candidates.
/// </summary>
internal sealed class Duals(Relaxation relaxation, Action<int[]> meet)
{
    private const int Steps = 60;
    private const int Kept = 12;

    private readonly double[] y = new double[relaxation.Parties];
    private readonly int[] entries = new int[relaxation.Order.Length];

    /// <summary>Lines for the sum of y over those that count, given floors: weights c + m with multipliers m of the floors.</summary>
    /// <param name="floors">On the scale of y; negative infinity: none.</param>
    /// <param name="best">The best value known.</param>
    public ImmutableArray<Line> Sum(bool[] counted, double[] floors, Func<double> best)
    {
        var n = relaxation.Parties;
        var m = new double[n];
        var found = new List<(double Bound, Line Line)>();
        var steps = floors.All(double.IsNegativeInfinity) ? 1 : Steps;
        for (var step = 0; step < steps; step++)
        {
            var w = Enumerable.Range(0, n).Select(i => (counted[i] ? 1 : 0) + m[i]).ToArray();
            var shift = Enumerable.Range(0, n).Sum(i => m[i] == 0 ? 0 : m[i] * floors[i]);
            var bound = relaxation.Maximise(w, y, entries) - shift;
            meet(entries);
            found.Add((bound, new Line(w, LineRole.Sum, shift)));
            var norm = Enumerable.Range(0, n).Sum(i => double.IsNegativeInfinity(floors[i]) ? 0 : Square(y[i] - floors[i]));
            if (norm == 0)
            {
                break;
            }

            var size = Size(bound, best(), norm, step);
            for (var i = 0; i < n; i++)
            {
                if (!double.IsNegativeInfinity(floors[i]))
                {
                    m[i] = Math.Max(0, m[i] - (size * (y[i] - floors[i])));
                }
            }
        }

        return Tightest(found);
    }

    /// <summary>Lines for the product of y: weights near exponent / y at the optimum.</summary>
    public ImmutableArray<Line> Product(bool[] counted, int[] exponents, double[] around, Func<double> best)
    {
        var n = relaxation.Parties;
        var all = Enumerable.Range(0, n).Where(i => counted[i]).ToArray();
        var total = (double)all.Sum(i => exponents[i]);
        var logs = Enumerable.Range(0, n).Select(i => counted[i] ? Math.Log(exponents[i] / Math.Max(around[i], 1e-12 * relaxation.Size[i])) : 0).ToArray();
        var found = new List<(double Bound, Line Line)>();
        for (var step = 0; step < Steps; step++)
        {
            var line = ProductLine(counted, exponents, [.. logs.Select(Math.Exp)], total);
            var value = relaxation.Maximise(line.W, y, entries);
            meet(entries);
            if (value <= 0)
            {
                found.Add((double.NegativeInfinity, line));
                break;
            }

            var bound = Tree.ProductBound(value, line);
            found.Add((bound, line));
            var gradient = all.Select(i => (total * line.W[i] * y[i] / value) - exponents[i]).ToArray();
            var norm = gradient.Sum(Square);
            if (norm < 1e-20)
            {
                break;
            }

            var size = Size(bound, best(), norm, step);
            for (var at = 0; at < all.Length; at++)
            {
                logs[all[at]] -= Math.Clamp(size * gradient[at], -1, 1);
            }
        }

        return Tightest(found);
    }

    public static Line ProductLine(bool[] counted, int[] exponents, double[] weights, double total)
    {
        var w = weights.Select((x, i) => counted[i] ? x : 0).ToArray();
        return new Line(w, LineRole.Product, w.Select((x, i) => counted[i] ? exponents[i] * Math.Log(exponents[i] / x) : 0).Sum(), total);
    }

    /// <summary>
    /// Lines for the sum of the k smallest y: weights between 0 and 1 that add up to k, plus multipliers of the floors. With k = 1 the weights are a
    /// mixture, which bounds the smallest.
    /// </summary>
    /// <param name="floors">On the scale of y; negative infinity: none.</param>
    public ImmutableArray<Line> Smallest(int k, bool[] counted, double[] floors, Func<double> best)
    {
        var n = relaxation.Parties;
        var count = counted.Count(c => c);
        var part = counted.Select(c => c ? (double)k / count : 0).ToArray();
        var m = new double[n];
        var found = new List<(double Bound, Line Line)>();
        for (var step = 0; step < Steps; step++)
        {
            var w = Enumerable.Range(0, n).Select(i => part[i] + m[i]).ToArray();
            var shift = Enumerable.Range(0, n).Sum(i => m[i] == 0 ? 0 : m[i] * floors[i]);
            var bound = relaxation.Maximise(w, y, entries) - shift;
            meet(entries);
            found.Add((bound, new Line(w, LineRole.Sum, shift)));
            var mean = Enumerable.Range(0, n).Where(i => counted[i]).Average(i => y[i]);
            var norm = Enumerable.Range(0, n).Sum(i => (counted[i] ? Square(y[i] - mean) : 0) + (double.IsNegativeInfinity(floors[i]) || k == 1 ? 0 : Square(y[i] - floors[i])));
            if (norm == 0)
            {
                break;
            }

            var size = Size(bound, best(), norm, step);
            for (var i = 0; i < n; i++)
            {
                if (counted[i])
                {
                    part[i] -= size * (y[i] - mean);
                }

                if (k > 1 && !double.IsNegativeInfinity(floors[i]))
                {
                    m[i] = Math.Max(0, m[i] - (size * (y[i] - floors[i])));
                }
            }

            Project(part, counted, k);
        }

        return Tightest(found);
    }

    /// <summary>The nearest weights between 0 and 1 that add up to k.</summary>
    private static void Project(double[] part, bool[] counted, int k)
    {
        double At(double shift)
        {
            var sum = 0.0;
            for (var i = 0; i < part.Length; i++)
            {
                sum += counted[i] ? Math.Clamp(part[i] - shift, 0, 1) : 0;
            }

            return sum;
        }

        var (low, high) = (-1.0 - part.Max(Math.Abs), 1.0 + part.Max(Math.Abs));
        for (var round = 0; round < 60; round++)
        {
            var middle = (low + high) / 2;
            (low, high) = At(middle) > k ? (middle, high) : (low, middle);
        }

        for (var i = 0; i < part.Length; i++)
        {
            part[i] = counted[i] ? Math.Clamp(part[i] - high, 0, 1) : 0;
        }

        // Rounding of the bisection must not make the mixture fall short: a bound has to hold.
        var missing = k - part.Sum();
        for (var i = 0; i < part.Length && missing != 0; i++)
        {
            if (counted[i])
            {
                var moved = Math.Clamp(part[i] + missing, 0, 1);
                missing -= moved - part[i];
                part[i] = moved;
            }
        }
    }

    /// <summary>Polyak's step towards the best value known, shrinking a little as it goes on.</summary>
    private static double Size(double bound, double best, double norm, int step)
    {
        var ahead = double.IsNegativeInfinity(best) ? Math.Abs(bound) + 1 : bound - best;
        return Math.Max(ahead, 0) / norm / (1 + (step / 20.0));
    }

    /// <summary>The tightest, and some of the others: elsewhere in the tree other weights bind.</summary>
    private static ImmutableArray<Line> Tightest(List<(double Bound, Line Line)> found)
    {
        var sorted = found.OrderBy(f => f.Bound).Select(f => f.Line).ToArray();
        if (sorted.Length <= Kept)
        {
            return [.. sorted];
        }

        var near = sorted[..(Kept / 2)];
        var rest = sorted[(Kept / 2)..];
        return [.. near, .. Enumerable.Range(0, Kept / 2).Select(at => rest[at * rest.Length / (Kept / 2)])];
    }

    private static double Square(double x) => x * x;
}
