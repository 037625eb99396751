using System.Numerics;

namespace Simulation.Domain.Analysis.Search;

internal enum AimKind
{
    /// <summary>Largest sum of y.</summary>
    Sum = 1,

    /// <summary>Largest product of y to the power of the parties' exponents; every counted y must be above 0.</summary>
    Product = 2,

    /// <summary>Largest smallest y, then largest second smallest, and so on.</summary>
    Leximin = 3,

    /// <summary>Largest smallest y; ties are as they come.</summary>
    Smallest = 4,
}

/// <summary>
/// What is looked for: y_i = (U_i - origin_i) / divisor_i, over the parties that count, among the packages with U_i at least the floor. Comparisons
/// are exact: every y is brought to the common denominator of all divisors.
/// </summary>
internal sealed class Aim
{
    private readonly BigInteger[] factors;

    public Aim(AimKind kind, Int128[] origins, Int128[] divisors, Int128?[] floors, bool[]? counted = null, int[]? exponents = null)
    {
        Kind = kind;
        Origins = origins;
        Divisors = divisors;
        Floors = floors;
        Counted = counted ?? [.. origins.Select(_ => true)];
        Exponents = exponents ?? [.. origins.Select(_ => 1)];
        var common = BigInteger.One;
        foreach (var divisor in divisors.Where((_, i) => Counted[i]))
        {
            common *= divisor / BigInteger.GreatestCommonDivisor(common, divisor);
        }

        factors = [.. divisors.Select(d => common / d)];
    }

    public AimKind Kind { get; }

    public Int128[] Origins { get; }

    public Int128[] Divisors { get; }

    public Int128?[] Floors { get; }

    public bool[] Counted { get; }

    public int[] Exponents { get; }

    public bool IsAcceptable(Int128[] utilities)
    {
        for (var i = 0; i < utilities.Length; i++)
        {
            if (Floors[i] is { } floor && utilities[i] < floor)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Positive when the left one is better. Of equals the one better by leximin of y; 0 only when that is equal too.</summary>
    public int Compare(Int128[] left, Int128[] right)
    {
        var first = Kind switch
        {
            AimKind.Sum => Sum(left).CompareTo(Sum(right)),
            AimKind.Product => Product(left).CompareTo(Product(right)),
            AimKind.Smallest => Levels(left)[0].CompareTo(Levels(right)[0]),
            _ => 0,
        };
        if (first != 0 || Kind == AimKind.Smallest)
        {
            return first;
        }

        var (a, b) = (Levels(left), Levels(right));
        for (var k = 0; k < a.Length; k++)
        {
            if (a[k] != b[k])
            {
                return a[k].CompareTo(b[k]);
            }
        }

        return 0;
    }

    private BigInteger Sum(Int128[] utilities)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < utilities.Length; i++)
        {
            if (Counted[i])
            {
                sum += factors[i] * (utilities[i] - Origins[i]);
            }
        }

        return sum;
    }

    private BigInteger Product(Int128[] utilities)
    {
        var product = BigInteger.One;
        for (var i = 0; i < utilities.Length; i++)
        {
            if (Counted[i])
            {
                product *= BigInteger.Pow(utilities[i] - Origins[i], Exponents[i]);
            }
        }

        return product;
    }

    /// <summary>The y of those that count on a common denominator, the smallest first.</summary>
    private BigInteger[] Levels(Int128[] utilities)
    {
        var levels = new List<BigInteger>();
        for (var i = 0; i < utilities.Length; i++)
        {
            if (Counted[i])
            {
                levels.Add(factors[i] * (utilities[i] - Origins[i]));
            }
        }

        levels.Sort();
        return [.. levels];
    }
}
