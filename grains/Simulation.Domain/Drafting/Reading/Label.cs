using System.Globalization;
using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting.Reading;

internal enum LabelStyle
{
    None,
    Number,
    NumberInParentheses,
    Letter,
    Roman,
    Capital,
    Bullet,
    Dash,
}

/// <summary>A label at the start of a line: <c>12.</c>, <c>(a)</c>, <c>iv)</c>, <c>б)</c>, <c>•</c>.</summary>
/// <param name="Printed">As written.</param>
/// <param name="Sign">Parentheses and stops around it, such as <c>()</c>, <c>.</c>: labels of one list share it.</param>
/// <param name="Core">What stands between them, in lower case.</param>
/// <param name="Length">Characters of the line that it takes with the spaces after it.</param>
internal readonly partial record struct Label(string Printed, string Sign, string Core, int Length)
{
    /// <summary>The number of a paragraph, or null.</summary>
    public int? Number => Sign is "." or ")" && int.TryParse(Core, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool IsBullet => Sign is "•" or "–";

    public static Label? Read(string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["bullet"] is { Success: true } bullet)
        {
            return new Label(bullet.Value, bullet.Value is "-" or "–" or "—" ? "–" : "•", "", match.Length);
        }

        var printed = match.Value.Trim();
        var core = match.Groups["core"].Value;
        var sign = printed.Replace(core, "", StringComparison.Ordinal);
        return char.IsUpper(core[0]) && sign != "()" ? null : new Label(printed, sign, core.ToLowerInvariant(), match.Length);
    }

    /// <summary>The places that this label can have in a list of its kind: (i) is the ninth letter or the first roman number.</summary>
    public IEnumerable<(LabelStyle Style, int Place)> Readings()
    {
        if (IsBullet)
        {
            yield return (Sign == "–" ? LabelStyle.Dash : LabelStyle.Bullet, 0);
            yield break;
        }

        if (int.TryParse(Core, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            yield return (Sign == "()" ? LabelStyle.NumberInParentheses : LabelStyle.Number, number);
            yield break;
        }

        var (roman, letters) = (PlaceOfRoman(Core), PlaceOfLetters(Core));
        if (roman is { } numeral)
        {
            yield return (LabelStyle.Roman, numeral);
        }

        if (letters is { } letter)
        {
            yield return (LabelStyle.Letter, letter);
        }

        // A letter of no alphabet that is counted here, such as (ә), or letters that are no number: somewhere in a list.
        if (roman is null && letters is null)
        {
            yield return (LabelStyle.Letter, 0);
        }
    }

    private static int? PlaceOfLetters(string core)
    {
        if (core.Any(c => c != core[0]))
        {
            return null;
        }

        foreach (var alphabet in Alphabets)
        {
            if (alphabet.IndexOf(core[0], StringComparison.Ordinal) is var place && place >= 0)
            {
                return place + 1 + ((core.Length - 1) * alphabet.Length);
            }
        }

        return null;
    }

    private static int? PlaceOfRoman(string core)
    {
        for (var i = 0; i < 60; i++)
        {
            if (Numbering.Roman(i) == core)
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>Russian lists leave out ё, й, з in places; the order is what counts, and a gap is only a warning.</summary>
    private static readonly ImmutableArray<string> Alphabets = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя"];

    [GeneratedRegex(@"^(?:\((?<core>[a-z]{1,2}|[ivxl]{1,7}|[а-яәғқңөұүһі]|\d{1,2}|[A-Z])\)|(?<core>[a-z]|[ivxl]{2,7}|[а-яәғқңөұүһі]|[A-Z])[.)](?!\S)|(?<core>[a-z]|[ivxl]{2,7}|[а-я])\)|(?<core>\d{1,3})\.(?!\d)|(?<core>\d{1,2})\)|(?<bullet>[•‣◦▪●○■□·–—*-])(?!\S))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
