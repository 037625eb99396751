using System.Numerics;

namespace Simulation.Domain.Analysis;

/// <summary>
/// Reported ratios. Decisions (what is better, equal, acceptable) are made on whole numbers; only what is shown to people, and bounds that carry a
/// margin wider than their rounding, are floating-point numbers.
/// </summary>
internal static class Ratio
{
    /// <summary>The nearest double to the exact quotient.</summary>
    public static double Of(Int128 numerator, Int128 denominator)
    {
        if (Fits(numerator) && Fits(denominator))
        {
            // Both are exact as doubles, and one division is rounded once.
            return (double)numerator / (double)denominator;
        }

        return Of((BigInteger)numerator, (BigInteger)denominator);
    }

    /// <summary>The quotient to within one unit in the last place.</summary>
    public static double Of(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero)
        {
            return 0;
        }

        // 63 significant bits of the quotient, whatever the sizes.
        var shift = 63 - (int)(BigInteger.Abs(numerator).GetBitLength() - BigInteger.Abs(denominator).GetBitLength());
        var scaled = shift >= 0 ? (numerator << shift) / denominator : numerator / (denominator << -shift);
        return Math.ScaleB((double)scaled, -shift);
    }

    private static bool Fits(Int128 whole) => whole > -(1L << 53) && whole < 1L << 53;
}
