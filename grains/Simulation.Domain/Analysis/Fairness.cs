namespace Simulation.Domain.Analysis;

/// <summary>How evenly shares are spread. Defined where none is negative and some is positive (negotiation.md B4, measure 6).</summary>
public static class Fairness
{
    /// <summary>(sum x)^2 / (n · sum x^2): from 1/n (one has all) to 1 (equal). Jain, Chiu and Hawe 1984. (0.2, 0.4, 0.6) gives 0.8571.</summary>
    public static double Jain(params ReadOnlySpan<double> x)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var share in x)
        {
            sum += share;
            squares += share * share;
        }

        return sum * sum / (x.Length * squares);
    }

    /// <summary>sum over i, j of |x_i - x_j| / (2 · n^2 · mean): from 0 (equal) to 1 - 1/n. (0.2, 0.4, 0.6) gives 0.2222.</summary>
    public static double Gini(params ReadOnlySpan<double> x)
    {
        var (apart, sum) = (0.0, 0.0);
        foreach (var share in x)
        {
            sum += share;
            foreach (var other in x)
            {
                apart += Math.Abs(share - other);
            }
        }

        return apart / (2 * x.Length * sum);
    }

    /// <summary>The smallest over the largest, 0 to 1. (0.2, 0.4, 0.6) gives 0.3333.</summary>
    public static double Evenness(params ReadOnlySpan<double> x)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var share in x)
        {
            (least, most) = (Math.Min(least, share), Math.Max(most, share));
        }

        return least / most;
    }

    internal static double Jain(double[] x) => Jain(x.AsSpan());

    internal static double Gini(double[] x) => Gini(x.AsSpan());

    internal static double Evenness(double[] x) => Evenness(x.AsSpan());
}
