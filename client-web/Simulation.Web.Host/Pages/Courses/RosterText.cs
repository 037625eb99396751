using System.Text;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Pages.Courses;

/// <summary>
/// Reads a roster as people have it: pasted names, columns copied from a table, or a CSV file from Excel (comma, semicolon or tab; headings in
/// three languages or none). A bad line never spoils the others.
/// </summary>
internal static class RosterText
{
    public const int MostLines = 1_000;
    public const int LargestFile = 1024 * 1024;

    private enum Column
    {
        None,
        Name,
        Last,
        First,
        Middle,
        Number,
        Email,
        Group,
    }

    private static readonly Dictionary<string, Column> Headings = new (Column Column, string Words)[]
    {
        (Column.Name, "name|full name|student|имя и фамилия|фамилия и имя|фио|студент|аты-жөні|аты жөні|толық аты"),
        (Column.Last, "last name|lastname|surname|family name|фамилия|тегі"),
        (Column.First, "first name|firstname|given name|имя|аты"),
        (Column.Middle, "patronymic|middle name|middlename|отчество|әкесінің аты"),
        (Column.Number, "number|student number|idnumber|id|номер|номер студента|нөмір|нөмірі|студент нөмірі"),
        (Column.Email, "email|e-mail|mail|почта|эл. почта|электронная почта|пошта|эл. пошта|электрондық пошта"),
        (Column.Group, "group|group1|группа|топ|тобы"),
    }.SelectMany(h => h.Words.Split('|').Select(word => (word, h.Column))).ToDictionary(h => h.word, h => h.Column, StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines that hold something, in order.</summary>
    public static ImmutableArray<RosterLine> Read(string text)
    {
        var rows = Rows(text);
        if (rows.Count == 0)
        {
            return [];
        }

        var columns = rows[0].Cells.Select(c => Headings.GetValueOrDefault(c.Trim().TrimStart('\uFEFF'))).ToList();
        var hasHeadings = columns.Any(c => c is Column.Name or Column.Last or Column.First);
        if (!hasHeadings)
        {
            columns = [Column.Name, Column.Number, Column.Email, Column.Group];
        }

        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var lines = ImmutableArray.CreateBuilder<RosterLine>();
        foreach (var (number, cells) in rows.Skip(hasHeadings ? 1 : 0))
        {
            var line = Line(number, cells, columns, hasHeadings);
            lines.Add(line with { Problem = Problem(line, names, numbers) });
        }

        return lines.ToImmutable();
    }

    /// <summary>The text of a file: UTF-8, or Windows-1251, in which Excel in Russian saves CSV. Null: neither.</summary>
    public static string? Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            if (bytes.Contains((byte)0))
            {
                return null;
            }

            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(1251).GetString(bytes);
        }
    }

    private static RosterLine Line(int number, IReadOnlyList<string> cells, List<Column> columns, bool hasHeadings)
    {
        string Of(Column column) => columns.IndexOf(column) is >= 0 and var at && at < cells.Count ? Clean(cells[at]) : "";

        var name = Of(Column.Name) is { Length: > 0 } whole
            ? whole
            : string.Join(' ', new[] { Of(Column.Last), Of(Column.First), Of(Column.Middle) }.Where(p => p.Length > 0));
        var (studentNumber, email, group) = (Of(Column.Number), Of(Column.Email), Of(Column.Group));
        if (!hasHeadings)
        {
            // Without headings the columns after the name are known by what is in them.
            ImmutableArray<string> rest = [.. cells.Skip(1).Select(Clean).Where(c => c.Length > 0)];
            email = rest.FirstOrDefault(c => c.Contains('@', StringComparison.Ordinal)) ?? "";
            studentNumber = rest.FirstOrDefault(c => c != email && c.Any(char.IsAsciiDigit)) ?? "";
            group = rest.FirstOrDefault(c => c != email && c != studentNumber) ?? "";
        }

        return new RosterLine(number, name, Short(studentNumber), Short(email), Short(group), null);
    }

    private static RosterProblem? Problem(RosterLine line, Dictionary<string, int> names, Dictionary<string, int> numbers)
    {
        if (line.Name.Length == 0)
        {
            return new RosterProblem(RosterProblemKind.NameMissing, 0);
        }

        if (line.Name.Length > Persons.LongestName)
        {
            return new RosterProblem(RosterProblemKind.NameTooLong, 0);
        }

        if (line.Number.Length > 0 && !numbers.TryAdd(line.Number, line.Line))
        {
            return new RosterProblem(RosterProblemKind.SameNumber, numbers[line.Number]);
        }

        if (!names.TryAdd(line.Name, line.Line) && line.Number.Length == 0)
        {
            return new RosterProblem(RosterProblemKind.SameName, names[line.Name]);
        }

        var at = line.Email.IndexOf('@', StringComparison.Ordinal);
        return line.Email.Length > 0 && (at < 1 || at == line.Email.Length - 1 || line.Email.Any(char.IsWhiteSpace))
            ? new RosterProblem(RosterProblemKind.EmailBad, 0)
            : null;
    }

    private static string Clean(string cell) =>
        string.Join(' ', cell.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string cell) => cell.Length > 200 ? cell[..200] : cell;

    /// <summary>Rows with something in them, by RFC 4180 with the separator that the text uses; a quoted cell may hold line breaks.</summary>
    private static List<(int Line, IReadOnlyList<string> Cells)> Rows(string text)
    {
        var separator = Separator(text);
        var rows = new List<(int, IReadOnlyList<string>)>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, began, quoted) = (1, 1, false);
        void EndRow()
        {
            cells.Add(cell.ToString());
            cell.Clear();
            if (cells.Any(c => !string.IsNullOrWhiteSpace(c)))
            {
                rows.Add((began, [.. cells]));
            }

            cells.Clear();
            began = line + 1;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(c);
                i++;
            }
            else if (c == '"' && (quoted || cell.Length == 0))
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\n')
            {
                if (quoted)
                {
                    cell.Append(' ');
                }
                else
                {
                    EndRow();
                }

                line++;
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        EndRow();
        return rows;
    }

    private static char Separator(string text)
    {
        var first = text.AsSpan(0, Math.Min(text.Length, 4_000));
        return first.Contains('\t') ? '\t' : first.Contains(';') ? ';' : ',';
    }
}
