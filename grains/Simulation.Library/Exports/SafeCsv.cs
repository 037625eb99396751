using System.Buffers;
using System.Globalization;
using System.Text;

namespace Simulation.Library.Exports;

/// <summary>
/// A CSV file (RFC 4180: quoted where needed, CRLF) that spreadsheets open in the right encoding and can't be made to compute by:
/// a text that a spreadsheet could take for a formula gets a leading apostrophe. Numbers stay numbers.
/// </summary>
/// <param name="separator">Comma; semicolon for spreadsheets of a Russian or Kazakh desktop, where the comma is the decimal sign.</param>
public sealed class SafeCsv(char separator = ',')
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly SearchValues<char> Special = SearchValues.Create("\",;\t\r\n");

    private readonly StringBuilder text = new();

    /// <summary>
    /// Adds a record. Null is an empty cell; numbers are written invariantly, dates and times as ISO 8601; everything else is text.
    /// </summary>
    public SafeCsv Row(params IEnumerable<object?> cells)
    {
        text.AppendJoin(separator, cells.Select(Cell)).Append("\r\n");
        return this;
    }

    public override string ToString() => text.ToString();

    /// <summary>UTF-8 with a byte order mark, without which spreadsheets guess the encoding wrong.</summary>
    public byte[] ToBytes() => [.. WithMark.Preamble, .. WithMark.GetBytes(text.ToString())];

    private string Cell(object? value) => value switch
    {
        null => "",
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal =>
            Quoted(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        bool truth => truth ? "true" : "false",
        DateTimeOffset time => Quoted(time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)),
        DateTime time => Quoted(time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Quoted(Inert(value.ToString() ?? "")),
    };

    /// <summary>The text, with an apostrophe before what would start a formula, also after spaces and invisible characters, which some programs skip.</summary>
    private static string Inert(string value)
    {
        foreach (var c in value)
        {
            if (c is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠')
            {
                return "'" + value;
            }

            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                return value;
            }
        }

        return value;
    }

    /// <summary>Quotes for all separators in use, since the file may be opened with another one than it was written with.</summary>
    private string Quoted(string value) =>
        value.AsSpan().ContainsAny(Special) || value.Contains(separator) || value != value.Trim()
            ? "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : value;
}
