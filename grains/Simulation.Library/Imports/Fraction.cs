using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Simulation.Library.Imports;

/// <summary>An exact rational number: what a decimal in a file says, and what weights and quotients make of it.</summary>
public readonly partial record struct Fraction
{
    private readonly BigInteger denominator;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * (denominator.Sign < 0 ? -1 : 1);
        Numerator = numerator / common;
        this.denominator = denominator / common;
    }

    public static Fraction Zero => new(0, 1);

    public static Fraction One => new(1, 1);

    public BigInteger Numerator { get; }

    /// <summary>Positive.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    public static implicit operator Fraction(int whole) => new(whole, 1);

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public static Fraction Max(Fraction a, Fraction b) => a.CompareTo(b) >= 0 ? a : b;

    public static Fraction Min(Fraction a, Fraction b) => a.CompareTo(b) <= 0 ? a : b;

    /// <summary>The nearest whole number, halves away from zero.</summary>
    public BigInteger Round() => ((2 * BigInteger.Abs(Numerator)) + Denominator) / (2 * Denominator) * Numerator.Sign;

    /// <summary>A decimal such as <c>-0.25</c> or <c>1.5E-3</c>, exactly; null for anything else.</summary>
    public static Fraction? Parse(string? text)
    {
        if (text is null || Decimal.Match(text.Trim()) is not { Success: true } match || match.Length > 400)
        {
            return null;
        }

        var (whole, part) = (match.Groups["whole"].Value, match.Groups["part"].Value);
        if (whole.Length + part.Length == 0)
        {
            return null;
        }

        var digits = BigInteger.Parse("0" + whole + part, CultureInfo.InvariantCulture) * (match.Groups["sign"].Value == "-" ? -1 : 1);
        var exponent = (match.Groups["exponent"].Success ? int.Parse(match.Groups["exponent"].Value, CultureInfo.InvariantCulture) : 0) - part.Length;
        return exponent >= 0 ? new Fraction(digits * BigInteger.Pow(10, exponent), 1) : new Fraction(digits, BigInteger.Pow(10, -exponent));
    }

    [GeneratedRegex(@"\A(?<sign>[+-]?)(?<whole>[0-9]*)(\.(?<part>[0-9]*))?([eE](?<exponent>[+-]?[0-9]{1,3}))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Decimal { get; }
}
