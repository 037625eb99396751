using System.Globalization;
using System.Text;

namespace Simulation.Library.Rosters;

/// <summary>
/// Reads a list of students: a CSV file as spreadsheets and Moodle save it, or names pasted one per line.
/// Separators, column titles in three languages and the encoding are found out.
/// </summary>
public static class RosterReader
{
    /// <summary>Largest file, bytes.</summary>
    public const int LargestFile = 2 * 1024 * 1024;

    /// <summary>Most rows that are taken.</summary>
    public const int MostRows = 1_000;

    /// <summary>Never throws for what is in the file.</summary>
    public static RosterPreview Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestFile)
        {
            return TooLarge();
        }

        var text = RosterText.Of(bytes, out var assumed);
        var preview = Read(text);
        return assumed is null
            ? preview
            : preview with { Findings = preview.Findings.Insert(0, new RosterFinding(1, RosterCodes.EncodingAssumed, [assumed], Skipped: false)) };
    }

    /// <summary>Never throws for what is in the text.</summary>
    public static RosterPreview Read(string text)
    {
        if (text.Length > LargestFile)
        {
            return TooLarge();
        }

        var findings = new List<RosterFinding>();
        var records = RosterRecords.Of(Whole(text)).ToList();
        if (records.Count == 0)
        {
            findings.Add(new RosterFinding(1, RosterCodes.FileEmpty, [], Skipped: false));
            return new RosterPreview([], [.. findings]);
        }

        var titles = RosterColumns.AreTitles(records[0].Cells) ? RosterTitles.Of(records[0].Line, records[0].Cells, findings) : null;
        if (titles is { HasName: false })
        {
            return new RosterPreview([], [.. findings]);
        }

        var roster = new RosterBuilder(findings);
        foreach (var (line, cells, unclosed) in records.Skip(titles is null ? 0 : 1))
        {
            if (roster.Count == MostRows)
            {
                findings.Add(new RosterFinding(line, RosterCodes.TooManyRows, [MostRows.ToString(CultureInfo.InvariantCulture)], Skipped: true));
                break;
            }

            if (unclosed)
            {
                findings.Add(new RosterFinding(line, RosterCodes.QuoteUnclosed, [], Skipped: false));
            }

            roster.Add(titles is null ? RosterGuess.Of(line, cells) : titles.Row(line, cells, findings));
        }

        return new RosterPreview(roster.Rows, [.. findings.OrderBy(f => f.Line)]);
    }

    /// <summary>Without the mark at the beginning; halves of characters and noncharacters, on which normalisation would fail, are replaced.</summary>
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.TrimStart('\uFEFF').EnumerateRunes())
        {
            whole.Append((rune.Value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar : rune);
        }

        return whole.ToString();
    }

    private static RosterPreview TooLarge() =>
        new([], [new RosterFinding(1, RosterCodes.FileTooLarge, [LargestFile.ToString(CultureInfo.InvariantCulture)], Skipped: false)]);
}
