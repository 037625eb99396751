using System.Globalization;

namespace Simulation.Domain.Drafting;

/// <summary>What clauses are called in the text as it stands. A single operative paragraph has no number.</summary>
public static class Numbering
{
    /// <summary>Number of every operative clause, from 1, by id; for a single clause also 1, though it is not printed.</summary>
    public static ImmutableDictionary<ClauseId, int> Of(Resolution resolution) =>
        resolution.Operative.Select((clause, i) => KeyValuePair.Create(clause.Id, i + 1)).ToImmutableDictionary();

    /// <summary>What is printed before an operative clause; empty when it is the only one.</summary>
    public static string Printed(Resolution resolution, int index) =>
        resolution.Operative.Length == 1 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture) + ".";

    /// <summary>Label of the point at this place and depth when the writer may choose: (a), (i), a., i., then dashes.</summary>
    /// <param name="depth">0 for points directly below a clause.</param>
    public static string Label(int index, int depth) => depth switch
    {
        0 => $"({Letters(index)})",
        1 => $"({Roman(index)})",
        2 => $"{Letters(index)}.",
        3 => $"{Roman(index)}.",
        _ => "–",
    };

    /// <summary>a ... z, aa, bb ... zz, aaa ..., as the United Nations counts.</summary>
    /// <param name="index">From 0.</param>
    public static string Letters(int index) => new((char)('a' + (index % 26)), (index / 26) + 1);

    /// <param name="index">From 0.</param>
    public static string Roman(int index)
    {
        var (left, roman) = (index + 1, "");
        foreach (var (value, sign) in RomanSigns)
        {
            for (; left >= value; left -= value)
            {
                roman += sign;
            }
        }

        return roman;
    }

    private static readonly ImmutableArray<(int Value, string Sign)> RomanSigns =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
}
