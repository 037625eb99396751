using System.Globalization;
using System.Text;

namespace Simulation.Web.Client.Components;

/// <summary>The figures behind a chart: what stands in its table and in the file that is saved.</summary>
/// <param name="Columns">Above the cells; the rows' own labels have none.</param>
public sealed record ChartFigures(ImmutableArray<string> Columns, ImmutableArray<ChartRow> Rows)
{
    /// <summary>
    /// Comma-separated values with a byte order mark, numbers with a decimal point. A text that a spreadsheet would compute begins with an apostrophe.
    /// </summary>
    public string Csv()
    {
        var text = new StringBuilder("\ufeff");
        Line(text, ["", .. Columns]);
        foreach (var row in Rows)
        {
            Line(text, [Harmless(row.Label), .. row.Cells.Select(c => c.Value is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : Harmless(c.Text))]);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(c => c.AsSpan().IndexOfAny(",\"\r\n") < 0 ? c : $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");

    private static string Harmless(string cell) => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}

public sealed record ChartRow(string Label, ImmutableArray<ChartCell> Cells)
{
    public static ChartRow Of(string label, params ReadOnlySpan<ChartCell> cells) => new(label, [.. cells]);
}

/// <param name="Text">As it is read.</param>
/// <param name="Value">The number, for a file; null: it is a text.</param>
public readonly record struct ChartCell(string Text, double? Value = null)
{
    /// <summary>Where a figure is not defined.</summary>
    public static readonly ChartCell None = new("–");

    public static implicit operator ChartCell(string text) => new(text);
}

/// <summary>How a chart leaves the page as a file; cascades from pages that allow it.</summary>
public sealed record ChartFiles(Func<Microsoft.AspNetCore.Components.ElementReference, string, bool, Task> SaveDrawing, Func<string, string, Task> SaveFigures);
