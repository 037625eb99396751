using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Simulation.Library.Rosters;

/// <summary>Cleans rows one after the other and compares each with those before.</summary>
internal sealed partial class RosterBuilder(List<RosterFinding> findings)
{
    /// <summary>Longest name, number, group or user name, characters.</summary>
    private const int LongestText = 100;

    /// <summary>Longest e-mail address, characters (RFC 5321).</summary>
    private const int LongestEmail = 254;

    private readonly ImmutableArray<RosterRow>.Builder rows = ImmutableArray.CreateBuilder<RosterRow>();
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> emails = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> userNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);

    public int Count => rows.Count;

    public ImmutableArray<RosterRow> Rows => rows.ToImmutable();

    public void Add(RosterRow raw)
    {
        var removed = false;
        var row = new RosterRow(
            raw.Line,
            Clean(Unformula(raw.Number), ref removed),
            Clean(raw.Family, ref removed),
            Clean(raw.Given, ref removed),
            Clean(raw.Patronymic, ref removed),
            Clean(raw.Email, ref removed),
            Clean(raw.Group, ref removed),
            Clean(raw.UserName, ref removed));
        if (WhyNot(row) is var (code, arguments))
        {
            findings.Add(new RosterFinding(row.Line, code, arguments, Skipped: true));
            return;
        }

        if (removed)
        {
            Note(row, RosterCodes.CharactersRemoved);
        }

        row = Plausible(row);
        Compare(row);
        rows.Add(row);
    }

    /// <summary>Why the row can't be taken at all; null when it can.</summary>
    private (string Code, ImmutableArray<string> Arguments)? WhyNot(RosterRow row)
    {
        if (row.Family.Length + row.Given.Length == 0)
        {
            return (RosterCodes.NameMissing, []);
        }

        if (new[] { row.Number, row.Family, row.Given, row.Patronymic, row.Group, row.UserName }.Any(t => t.Length > LongestText))
        {
            return (RosterCodes.TooLong, [Text(LongestText)]);
        }

        if (row.Email.Length > LongestEmail)
        {
            return (RosterCodes.TooLong, [Text(LongestEmail)]);
        }

        return row.Number.Length > 0 && numbers.TryGetValue(row.Number, out var earlier) ? (RosterCodes.NumberTwice, [row.Number, Text(earlier)]) : null;
    }

    /// <summary>Notes what looks wrong, and leaves out values that can't be right.</summary>
    private RosterRow Plausible(RosterRow row)
    {
        if (row.Family.Length == 0 || row.Given.Length == 0)
        {
            Note(row, RosterCodes.NameIncomplete);
        }

        var name = $"{row.Family} {row.Given} {row.Patronymic}".Trim();
        if (name.Any(c => c is '?' or '\uFFFD'))
        {
            Note(row, RosterCodes.LettersLost, name);
        }

        if (Rounded().IsMatch(row.Number))
        {
            Note(row, RosterCodes.NumberRounded, row.Number);
            row = row with { Number = "" };
        }

        if (row.Email.Length > 0 && !Email().IsMatch(row.Email))
        {
            Note(row, RosterCodes.EmailMalformed, row.Email);
            row = row with { Email = "" };
        }

        return row;
    }

    private void Compare(RosterRow row)
    {
        if (row.Number.Length > 0)
        {
            numbers.Add(row.Number, row.Line);
        }

        if (row.Email.Length > 0 && !emails.TryAdd(row.Email, row.Line))
        {
            Note(row, RosterCodes.EmailTwice, row.Email, Text(emails[row.Email]));
        }

        if (row.UserName.Length > 0 && !userNames.TryAdd(row.UserName, row.Line))
        {
            Note(row, RosterCodes.UserNameTwice, row.UserName, Text(userNames[row.UserName]));
        }

        var name = $"{row.Family} {row.Given} {row.Patronymic}";
        if (!names.TryAdd(name, row.Line))
        {
            Note(row, RosterCodes.NameTwice, Text(names[name]));
        }
    }

    private void Note(RosterRow row, string code, params ReadOnlySpan<string> arguments) =>
        findings.Add(new RosterFinding(row.Line, code, [.. arguments], Skipped: false));

    /// <summary>Unicode NFC on one line: runs of space become one, control and format characters go.</summary>
    private static string Clean(string text, ref bool removed)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (kept.Length > 0 && kept[^1] != ' ')
                {
                    kept.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                removed = true;
            }
            else
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().TrimEnd().Normalize();
    }

    /// <summary>People write ="00123" so that a spreadsheet keeps the zeros.</summary>
    private static string Unformula(string number) => number.Trim() is ['=', '"', .. var inner, '"'] ? inner : number;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[0-9]+([.,][0-9]+)?[EeЕе]\+[0-9]+\z")]
    private static partial Regex Rounded();

    [GeneratedRegex(@"\A[^@\s,;:<>""()\[\]\\]+@[^@\s,;:<>""()\[\]\\.]+(\.[^@\s,;:<>""()\[\]\\.]+)+\z")]
    private static partial Regex Email();
}
