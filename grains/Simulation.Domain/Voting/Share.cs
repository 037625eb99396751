using System.Globalization;

namespace Simulation.Domain.Voting;

/// <summary>A part of a whole as a fraction of whole numbers, so that nothing is ever rounded: 85 of 100, 2 of 3, 255 of 345.</summary>
/// <param name="Parts">At least 1 and at most <paramref name="Of"/>.</param>
[GenerateSerializer, Immutable, Alias("Share.v1")]
public readonly record struct Share(long Parts, long Of)
{
    public static Share Percent(long percent) => new(percent, 100);

    /// <summary>Whether <paramref name="amount"/> is at least this share of <paramref name="whole"/>.</summary>
    public bool IsReached(long amount, long whole) => (Int128)amount * Of >= (Int128)whole * Parts;

    /// <summary>Whether <paramref name="amount"/> is more than this share of <paramref name="whole"/>.</summary>
    public bool IsExceeded(long amount, long whole) => (Int128)amount * Of > (Int128)whole * Parts;

    /// <summary>The least amount that is at least this share of <paramref name="whole"/>.</summary>
    public long Least(long whole) => (long)(((Int128)whole * Parts + Of - 1) / Of);

    /// <summary>The least amount that is more than this share of <paramref name="whole"/>.</summary>
    public long LeastAbove(long whole) => (long)((Int128)whole * Parts / Of) + 1;

    /// <summary><c>85</c> and <c>66.67</c> are percent, <c>2/3</c> is a fraction.</summary>
    public static Share? Parse(string text)
    {
        var trimmed = text.Trim().TrimEnd('%').TrimEnd();
        var share = trimmed.IndexOf('/', StringComparison.Ordinal) is var slash and > 0
            ? new Share(Digits(trimmed[..slash]), Digits(trimmed[(slash + 1)..]))
            : trimmed.Split('.') switch
            {
                [var whole] => new Share(Digits(whole), 100),
                [var whole, { Length: > 0 and <= 6 } rest] => new Share(Digits(whole + rest), 100 * Power(rest.Length)),
                _ => default,
            };
        return share.Parts >= 1 && share.Of >= share.Parts ? share : null;
    }

    public override string ToString()
    {
        for (var (places, of) = (0, 100L); places <= 6; places++, of *= 10)
        {
            if (Of == of)
            {
                var digits = Parts.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
                return places == 0 ? digits : $"{digits[..^places]}.{digits[^places..]}";
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Parts}/{Of}");
    }

    private static long Digits(string text) =>
        text.Length <= 15 && long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static long Power(int places) => places == 0 ? 1 : 10 * Power(places - 1);
}
