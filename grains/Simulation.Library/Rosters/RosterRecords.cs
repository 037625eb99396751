using Sylvan.Data.Csv;

namespace Simulation.Library.Rosters;

/// <summary>Text to records of cells. Each record is parsed by itself, so that a quotation mark gone astray costs one line, not the file.</summary>
internal static class RosterRecords
{
    /// <summary>A quoted cell may go over this many lines; in a list of students none does.</summary>
    private const int MostLines = 5;

    private static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>The records that hold anything, each with its first line from 1.</summary>
    public static IEnumerable<(int Line, string[] Cells, bool Unclosed)> Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var start = 0;

        // A spreadsheet's own way to say what separates.
        var separator = lines[0].Trim() is ['s', 'e', 'p', '=', var stated] ? stated : default;
        if (separator != default)
        {
            start = 1;
        }

        separator = separator == default ? SeparatorOf(lines) : separator;
        for (var i = start; i < lines.Length; i++)
        {
            var count = LinesOfRecord(lines, i);
            var record = string.Join('\n', lines.Skip(i).Take(Math.Max(1, count)));
            if (!string.IsNullOrWhiteSpace(record.Replace(separator, ' ')))
            {
                yield return (i + 1, count == 0 ? Unquoted(record, separator) : Cells(record, separator), count == 0);
            }

            i += Math.Max(1, count) - 1;
        }
    }

    /// <summary>How many lines the record takes; 0 when its quotation marks don't close within the limit.</summary>
    private static int LinesOfRecord(string[] lines, int first)
    {
        var quotes = 0;
        for (var count = 1; count <= MostLines && first + count <= lines.Length; count++)
        {
            quotes += lines[first + count - 1].Count(c => c == '"');
            if (quotes % 2 == 0)
            {
                return count;
            }
        }

        return 0;
    }

    private static string[] Cells(string record, char separator)
    {
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = separator,
            CsvStyle = CsvStyle.Lax,
            Comment = '\0', // a title may be "#"
            BufferSize = Math.Max(1024, record.Length + 16),
        };
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(record), options);
            return reader.Read() ? [.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)] : [];
        }
        catch (Exception malformed) when (malformed is FormatException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // A cell that is quoted in no known way: its text as it stands is better than none.
            return Unquoted(record, separator);
        }
    }

    private static string[] Unquoted(string record, char separator) => record.Replace("\"", "", StringComparison.Ordinal).Split(separator);

    /// <summary>The separator that the first lines have most of, outside quotation marks.</summary>
    private static char SeparatorOf(string[] lines)
    {
        var first = lines.Where(l => l.Length > 0).Take(10).Select(OutsideQuotes).ToList();
        return Separators.MaxBy(s => first.Sum(l => l.Count(c => c == s)));
    }

    private static string OutsideQuotes(string line) => string.Concat(line.Split('"').Where((_, part) => part % 2 == 0));
}
