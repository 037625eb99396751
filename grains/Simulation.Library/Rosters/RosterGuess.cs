using System.Text.RegularExpressions;

namespace Simulation.Library.Rosters;

/// <summary>A row without column titles, such as a line of a pasted list: what a cell is, is seen from what it looks like.</summary>
internal static partial class RosterGuess
{
    public static RosterRow Of(int line, string[] cells)
    {
        var row = new RosterRow(line, "", "", "", "", "", "", "");
        var name = new List<string>();
        foreach (var cell in cells.Select(c => c.Trim()).Where(c => c.Length > 0))
        {
            if (cell.Contains('@') && row.Email.Length == 0)
            {
                row = row with { Email = cell };
            }
            else if (NumberedName().IsMatch(cell) || !cell.Any(char.IsDigit))
            {
                name.Add(cell);
            }
            else if (!Ordinal().IsMatch(cell))
            {
                row = WithDigits(row, cell);
            }
        }

        return WithName(row, string.Join(' ', name));
    }

    /// <summary>A whole name is written family name, given name, patronymic; a patronymic may have two words (Серік қызы).</summary>
    public static RosterRow WithName(RosterRow row, string whole)
    {
        var words = Numbering().Replace(whole.Trim(), "").Split([' ', '\u00A0', '\t', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        return row with
        {
            Family = words.ElementAtOrDefault(0) ?? "",
            Given = words.ElementAtOrDefault(1) ?? "",
            Patronymic = string.Join(' ', words.Skip(2)),
        };
    }

    /// <summary>Mostly digits is a number; letters with a few digits are a group.</summary>
    private static RosterRow WithDigits(RosterRow row, string cell) =>
        cell.Count(char.IsDigit) >= 5 || cell.All(char.IsDigit)
            ? row.Number.Length == 0 ? row with { Number = cell } : row
            : row.Group.Length == 0 ? row with { Group = cell } : row;

    /// <summary>The position in the list, which says nothing.</summary>
    [GeneratedRegex(@"\A[1-9][0-9]{0,2}[.)]?\z")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\A[0-9]{1,3}[.)]?\s+\p{L}")]
    private static partial Regex NumberedName();

    [GeneratedRegex(@"\A[0-9]{1,3}[.)]?\s+")]
    private static partial Regex Numbering();
}
