namespace Simulation.Domain.Practice.Rehearsals;

/// <summary>
/// How figures are spread. A quantile between two figures is interpolated linearly (Hyndman and Fan 1996, type 7).
/// </summary>
/// <param name="Count">How many figures there are, at least 1; those that are not defined are not among them.</param>
public sealed record Distribution(int Count, double Mean, double Least, double LowerDecile, double LowerQuartile, double Median, double UpperQuartile, double UpperDecile, double Most)
{
    /// <summary>Null where no figure is defined.</summary>
    public static Distribution? Of(IEnumerable<double?> figures)
    {
        var sorted = figures.OfType<double>().Order().ToArray();
        return sorted.Length == 0
            ? null
            : new Distribution(sorted.Length, sorted.Average(), sorted[0], Quantile(sorted, 0.1), Quantile(sorted, 0.25), Quantile(sorted, 0.5), Quantile(sorted, 0.75), Quantile(sorted, 0.9), sorted[^1]);
    }

    private static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
