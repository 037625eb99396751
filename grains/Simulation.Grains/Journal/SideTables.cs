namespace Simulation.Grains.Journal;

internal enum ColumnKind
{
    Text,
    Whole,
    Number,
    Flag,
    Time,
}

internal sealed record SideColumn(string Name, ColumnKind Kind);

/// <param name="ChainedBy">Column whose values each have a hash chain (columns previous_hash and hash, filled in by the journal); null: not chained.</param>
/// <param name="CountedBy">
/// Column whose values each have one row, to whose other columns a written row is added. A written row that says nothing but the key takes
/// the row away. Null: not counted.
/// </param>
internal sealed record SideTable(string Name, IReadOnlyList<SideColumn> Columns, string? ChainedBy = null, string? CountedBy = null)
{
    /// <summary>Whether these values take a counter away.</summary>
    public bool Removes(object?[] values) => CountedBy is not null && values.Count(v => v is not null) == 1;

    public IEnumerable<string> Counted => Columns.Select(c => c.Name).Where(c => c != CountedBy);
}

/// <summary>
/// The tables that side rows may go to, and their columns: names come from here, never from the row, into SQL.
/// A new one needs a schema script for each dialect and an entry here.
/// </summary>
internal static class SideTables
{
    public static readonly SideTable OutcomeRecord = new(
        "outcome_record",
        [
            new("id", ColumnKind.Text),
            new("person", ColumnKind.Text),
            new("programme", ColumnKind.Text),
            new("discipline", ColumnKind.Text),
            new("semester", ColumnKind.Whole),
            new("ects", ColumnKind.Number),
            new("course", ColumnKind.Text),
            new("exercise", ColumnKind.Text),
            new("session", ColumnKind.Text),
            new("scenario", ColumnKind.Text),
            new("scenario_version", ColumnKind.Text),
            new("delegation", ColumnKind.Text),
            new("member_function", ColumnKind.Text),
            new("outcome", ColumnKind.Text),
            new("level", ColumnKind.Whole),
            new("points", ColumnKind.Number),
            new("maximum", ColumnKind.Number),
            new("assessors", ColumnKind.Text),
            new("evidence", ColumnKind.Text),
            new("formative", ColumnKind.Flag),
            new("at", ColumnKind.Time),
        ],
        ChainedBy: "person");

    public static readonly SideTable Outbox = new(
        "outbox",
        [
            new("id", ColumnKind.Text),
            new("destination", ColumnKind.Text),
            new("payload", ColumnKind.Text),
            new("at", ColumnKind.Time),
        ]);

    /// <summary>Totals of secret votes: see the schema script.</summary>
    public static readonly SideTable BallotBox = new(
        "ballot_box",
        [
            new("vote", ColumnKind.Text),
            new("yes", ColumnKind.Whole),
            new("no", ColumnKind.Whole),
            new("abstain", ColumnKind.Whole),
            new("aside", ColumnKind.Whole),
        ],
        CountedBy: "vote");

    public static readonly IReadOnlyDictionary<string, SideTable> All =
        new[] { OutcomeRecord, Outbox, BallotBox }.ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The row's table and its values in the table's column order, absent ones null.</summary>
    /// <exception cref="ArgumentException">No such table or column, a column twice, or a value of another kind.</exception>
    public static (SideTable Table, object?[] Values) Check(SideRow row)
    {
        if (!All.TryGetValue(row.Table, out var table))
        {
            throw new ArgumentException($"Side rows may not be written to {row.Table}.");
        }

        var values = new object?[table.Columns.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in row.Columns)
        {
            var index = table.Columns.Index().FirstOrDefault(c => c.Item.Name == name, (-1, null!)).Index;
            if (index < 0 || !seen.Add(name))
            {
                throw new ArgumentException($"Side rows of {table.Name} have one column {name} at most, or none.");
            }

            values[index] = Fit(table, table.Columns[index], value);
        }

        if ((table.ChainedBy ?? table.CountedBy) is { } by && values[table.Columns.Index().First(c => c.Item.Name == by).Index] is null)
        {
            throw new ArgumentException($"Side rows of {table.Name} need {by}.");
        }

        return (table, values);
    }

    private static object? Fit(SideTable table, SideColumn column, object? value) => (column.Kind, value) switch
    {
        (_, null) => null,
        (ColumnKind.Text, string) => value,
        (ColumnKind.Whole, long) => value,
        (ColumnKind.Whole, int n) => (long)n,
        (ColumnKind.Number, decimal d) => decimal.Round(d, 6), // what both databases give back unchanged
        (ColumnKind.Number, long n) => (decimal)n,
        (ColumnKind.Number, int n) => (decimal)n,
        (ColumnKind.Flag, bool) => value,
        (ColumnKind.Time, DateTimeOffset t) => Storage.Rows.Microseconds(t),
        _ => throw new ArgumentException($"Column {column.Name} of {table.Name} holds no {value.GetType().Name}."),
    };
}
