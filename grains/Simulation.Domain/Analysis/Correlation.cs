namespace Simulation.Domain.Analysis;

/// <summary>How two measures go together.</summary>
public static class Correlation
{
    /// <summary>Pearson's product-moment correlation, -1 to 1. Needs some variation in both.</summary>
    /// <param name="fewest">Fewer pairs than this say nothing; at least two.</param>
    public static Figure Pearson(IReadOnlyCollection<(double X, double Y)> pairs, int fewest = 4)
    {
        if (pairs.Count < Math.Max(2, fewest))
        {
            return Undefined.TooFew;
        }

        var (x, y) = (pairs.Average(p => p.X), pairs.Average(p => p.Y));
        var (xx, yy) = (pairs.Sum(p => Math.Pow(p.X - x, 2)), pairs.Sum(p => Math.Pow(p.Y - y, 2)));
        return xx < 1e-18 || yy < 1e-18 ? Undefined.NothingToMeasure : pairs.Sum(p => (p.X - x) * (p.Y - y)) / Math.Sqrt(xx * yy);
    }
}
