using System.Data;
using MiniExcelLibs;
using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Library.Exports;
using Simulation.Web.Host.Assessment.Texts;

namespace Simulation.Web.Host.Assessment;

/// <summary>The gradebook as tables for files. Numbers are numbers, everything else is text that no spreadsheet computes.</summary>
/// <param name="machine">Stable column names for programs instead of the reader's language.</param>
internal sealed class GradebookSheets(Gradebook book, RecordTexts texts, Programme? programme, Language language, bool machine)
{
    /// <summary>Longest name of a sheet that spreadsheets accept.</summary>
    private const int LongestSheetName = 31;

    /// <summary>One row per student: who, the whole mark and the comments of each exercise, the mean.</summary>
    public DataTable Marks()
    {
        var table = Table(texts.SheetMarks, "marks");
        Columns(
            table,
            [
                (texts.Number, "number", typeof(string)),
                (texts.Email, "email", typeof(string)),
                (texts.Name, "name", typeof(string)),
                (texts.Group, "group", typeof(string)),
                .. book.Exercises.SelectMany(e => new[]
                {
                    ($"{e.Plan.Title}, %", $"mark:{e.Exercise}", typeof(decimal)),
                    ($"{e.Plan.Title}: {texts.Comments}", $"comment:{e.Exercise}", typeof(string)),
                }),
                ($"{texts.Mean}, %", "mean", typeof(decimal)),
            ]);
        foreach (var row in book.Rows)
        {
            Add(
                table,
                [
                    row.Number,
                    row.Email,
                    row.Name,
                    row.Group,
                    .. book.Exercises.SelectMany(e => new object?[]
                    {
                        row.Marks.TryGetValue(e.Exercise, out var percent) ? percent : null,
                        row.Comments.GetValueOrDefault(e.Exercise),
                    }),
                    row.Mean,
                ]);
        }

        return table;
    }

    /// <summary>One row per standing outcome entry: the record as it counts.</summary>
    public DataTable Outcomes()
    {
        var table = Table(texts.SheetOutcomes, "outcomes");
        Columns(
            table,
            [
                (texts.Number, "number", typeof(string)),
                (texts.Name, "name", typeof(string)),
                (texts.Outcome, "outcome", typeof(string)),
                (texts.Meaning, "title", typeof(string)),
                (texts.Exercise, "exercise", typeof(string)),
                (texts.Date, "date", typeof(string)),
                (texts.Points, "points", typeof(decimal)),
                (texts.Maximum, "maximum", typeof(decimal)),
                (texts.Share, "percent", typeof(decimal)),
                (texts.Level, "level", typeof(string)),
                (texts.Programme, "programme", typeof(string)),
                (texts.Discipline, "discipline", typeof(string)),
                (texts.Credits, "ects", typeof(decimal)),
                (texts.Formative, "formative", typeof(string)),
                (texts.Correction, "correction", typeof(string)),
            ]);
        var titles = book.Exercises.ToDictionary(e => e.Exercise, e => e.Plan.Title);
        foreach (var (row, entry) in book.Rows.SelectMany(r => r.Standing.Select(o => (r, o))))
        {
            Add(
                table,
                [
                    row.Number,
                    row.Name,
                    entry.Outcome,
                    programme?.LearningOutcome(entry.Outcome)?.Title.In(language),
                    titles.GetValueOrDefault(entry.Exercise),
                    entry.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture),
                    entry.Points,
                    entry.Maximum,
                    entry.Percent,
                    machine ? ((int)entry.Level).ToString(System.Globalization.CultureInfo.InvariantCulture) : texts.LevelName(entry.Level),
                    entry.Place.Programme,
                    programme?.Discipline(entry.Place.Discipline)?.Name.In(language) ?? entry.Place.Discipline,
                    entry.Place.Ects,
                    entry.Place.Formative ? "1" : "0",
                    entry.Reason,
                ]);
        }

        return table;
    }

    /// <summary>What the words and numbers mean.</summary>
    public DataTable Legend()
    {
        var table = Table(texts.SheetLegend, "legend");
        Columns(table, [(texts.Key, "key", typeof(string)), (texts.Meaning, "meaning", typeof(string))]);
        Add(table, ["%", texts.LegendWhole]);
        Add(table, [texts.Points, texts.LegendOutcome]);
        Add(table, ["", texts.LegendEmpty]);
        foreach (var outcome in book.Outcomes)
        {
            Add(table, [outcome, programme?.LearningOutcome(outcome)?.Title.In(language)]);
        }

        foreach (var level in Enum.GetValues<Domain.Assessment.OutcomeLevel>())
        {
            Add(table, [((int)level).ToString(System.Globalization.CultureInfo.InvariantCulture), texts.LevelName(level)]);
        }

        return table;
    }

    /// <summary>The marks as CSV.</summary>
    public byte[] Csv(char separator)
    {
        var marks = Marks();
        var csv = new SafeCsv(separator).Row(marks.Columns.Cast<DataColumn>().Select(c => (object?)c.ColumnName));
        foreach (DataRow row in marks.Rows)
        {
            csv.Row(row.ItemArray.Select(cell => cell is DBNull ? null : cell));
        }

        return csv.ToBytes();
    }

    /// <summary>All three sheets as an XLSX workbook.</summary>
    public byte[] Workbook()
    {
        using var sheets = new DataSet { Locale = System.Globalization.CultureInfo.InvariantCulture };
        sheets.Tables.Add(Marks());
        sheets.Tables.Add(Outcomes());
        sheets.Tables.Add(Legend());
        using var file = new MemoryStream();
        file.SaveAs(sheets);
        return file.ToArray();
    }

    private DataTable Table(string name, string forMachines)
    {
        var shown = machine ? forMachines : name;
        return new DataTable(shown.Length > LongestSheetName ? shown[..LongestSheetName] : shown) { Locale = System.Globalization.CultureInfo.InvariantCulture };
    }

    /// <summary>A table's columns have different names; two exercises may not.</summary>
    private void Columns(DataTable table, IEnumerable<(string Shown, string ForMachines, Type Type)> columns)
    {
        foreach (var (shown, forMachines, type) in columns)
        {
            var name = machine ? forMachines : shown;
            var unique = name;
            for (var again = 2; table.Columns.Contains(unique); again++)
            {
                unique = $"{name} ({again})";
            }

            table.Columns.Add(unique, type);
        }
    }

    private static void Add(DataTable table, IEnumerable<object?> cells) => table.Rows.Add([.. cells.Select(c => c ?? DBNull.Value)]);
}
