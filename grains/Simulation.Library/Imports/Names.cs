using System.Globalization;
using System.Text;

namespace Simulation.Library.Imports;

/// <summary>Ids made of what people wrote.</summary>
internal static class Names
{
    /// <summary>The same names, those that come again with a number behind.</summary>
    public static ImmutableArray<string> Unique(IEnumerable<string> names, string between = " ")
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unique = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            var own = name;
            for (var number = 2; !seen.Add(own); number++)
            {
                own = name + between + number.ToString(CultureInfo.InvariantCulture);
            }

            unique.Add(own);
        }

        return unique.ToImmutable();
    }

    /// <summary>Capital letters A-Z, digits and hyphens: <c>SIDE-A</c> of <c>Side_A</c>.</summary>
    public static string Party(string name, int place) => Slug(name, "P" + (place + 1).ToString(CultureInfo.InvariantCulture)).ToUpperInvariant();

    /// <summary>Letters a-z, digits and hyphens; where nothing is left, <paramref name="otherwise"/>.</summary>
    public static string Slug(string name, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                slug.Append('-');
            }

            if (slug.Length == 40)
            {
                break;
            }
        }

        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? otherwise : trimmed;
    }
}
