namespace Simulation.Library.Rosters;

/// <summary>The columns of a file that has titles.</summary>
internal sealed class RosterTitles
{
    private readonly Dictionary<RosterColumn, int> columns = [];
    private readonly int count;

    private RosterTitles(int count) => this.count = count;

    public bool HasName => columns.ContainsKey(RosterColumn.FullName) || columns.ContainsKey(RosterColumn.Family) || columns.ContainsKey(RosterColumn.Given);

    public static RosterTitles Of(int line, string[] cells, List<RosterFinding> findings)
    {
        var titles = new RosterTitles(cells.Length);
        for (var i = 0; i < cells.Length; i++)
        {
            var column = RosterColumns.Of(cells[i]);
            var finding = column == RosterColumn.Ignored ? RosterCodes.ColumnIgnored
                : column != RosterColumn.Ordinal && !titles.columns.TryAdd(column, i) ? RosterCodes.ColumnTwice
                : null;
            if (finding is not null)
            {
                findings.Add(new RosterFinding(line, finding, [Short(cells[i])], Skipped: false));
            }
        }

        if (!titles.HasName)
        {
            findings.Add(new RosterFinding(line, RosterCodes.NoNameColumn, [], Skipped: false));
        }

        return titles;
    }

    public RosterRow Row(int line, string[] cells, List<RosterFinding> findings)
    {
        if (cells.Skip(count).Any(c => c.Trim().Length > 0))
        {
            findings.Add(new RosterFinding(line, RosterCodes.CellsExtra, [], Skipped: false));
        }

        string Cell(RosterColumn column) => columns.TryGetValue(column, out var i) && i < cells.Length ? cells[i] : "";

        var row = new RosterRow(
            line,
            Cell(RosterColumn.Number),
            Cell(RosterColumn.Family),
            Cell(RosterColumn.Given),
            Cell(RosterColumn.Patronymic),
            Cell(RosterColumn.Email),
            Cell(RosterColumn.Group),
            Cell(RosterColumn.UserName));

        // "Name" beside "Family name" is the given name; by itself it is the whole.
        return Cell(RosterColumn.FullName) is not { } whole || string.IsNullOrWhiteSpace(whole) ? row
            : columns.ContainsKey(RosterColumn.Family) && !columns.ContainsKey(RosterColumn.Given) ? row with { Given = whole }
            : row.Family.Length + row.Given.Length == 0 ? RosterGuess.WithName(row, whole)
            : row;
    }

    private static string Short(string title) => title.Length <= 60 ? title.Trim() : title[..60].Trim() + "…";
}
