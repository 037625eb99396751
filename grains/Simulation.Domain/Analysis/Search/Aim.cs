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
    private readonly BigInteger[] tieFactors;

    /// <param name="ties">Divisors by whose y ties are broken; null: the same.</param>
    public Aim(AimKind kind, Int128[] origins, Int128[] divisors, Int128?[] floors, bool[]? counted = null, int[]? exponents = null, Int128[]? ties = null)
    {
        Kind = kind;
        Origins = origins;
        Divisors = divisors;
        Floors = floors;
        Counted = counted ?? [.. origins.Select(_ => true)];
        Exponents = exponents ?? [.. origins.Select(_ => 1)];
        factors = Factors(divisors);
        tieFactors = ties is null ? factors : Factors(ties);
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

    /// <summary>Positive when the left one is better. Of equals the one better by leximin of the y for ties; 0 only when that is equal too.</summary>
    public int Compare(Int128[] left, Int128[] right)
    {
        var first = Kind switch
        {
            AimKind.Sum => Sum(left).CompareTo(Sum(right)),
            AimKind.Product => Product(left).CompareTo(Product(right)),
            AimKind.Smallest => Levels(left, factors)[0].CompareTo(Levels(right, factors)[0]),
            _ => Leximin(left, right, factors),
        };
        return first != 0 || Kind == AimKind.Smallest || (Kind == AimKind.Leximin && tieFactors == factors) ? first : Leximin(left, right, tieFactors);
    }

    private int Leximin(Int128[] left, Int128[] right, BigInteger[] by)
    {
        var (a, b) = (Levels(left, by), Levels(right, by));
        for (var k = 0; k < a.Length; k++)
        {
            if (a[k] != b[k])
            {
                return a[k].CompareTo(b[k]);
            }
        }

        return 0;
    }

    /// <summary>What brings each party's y to the common denominator of those that count.</summary>
    private BigInteger[] Factors(Int128[] divisors)
    {
        var common = BigInteger.One;
        foreach (var divisor in divisors.Where((_, i) => Counted[i]))
        {
            common *= divisor / BigInteger.GreatestCommonDivisor(common, divisor);
        }

        return [.. divisors.Select(d => common / d)];
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
    private BigInteger[] Levels(Int128[] utilities, BigInteger[] by)
    {
        var levels = new List<BigInteger>();
        for (var i = 0; i < utilities.Length; i++)
        {
            if (Counted[i])
            {
                levels.Add(by[i] * (utilities[i] - Origins[i]));
            }
        }

        levels.Sort();
        return [.. levels];
    }
}
