using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Journal;

/// <summary>The journal in the embedded database. Statements are prepared once, on a connection that only the writer uses.</summary>
internal sealed class SqliteJournalStore(SqliteDataSource source) : IJournalStore
{
    private SqliteJournalWriter? _writer;

    public Task<JournalRead> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken) =>
        Task.Run(() => Read(stream, afterVersion), cancellationToken); // SQLite blocks: not on a grain's turn

    public Task<JournalCommand?> FindAsync(string stream, Guid commandId, CancellationToken cancellationToken) =>
        Task.Run(() => Find(stream, commandId), cancellationToken);

    public Task<IReadOnlyList<JournalCommand>> CommandsAsync(string stream, CancellationToken cancellationToken) =>
        Task.Run<IReadOnlyList<JournalCommand>>(() => Commands(stream), cancellationToken);

    public void Commit(IReadOnlyList<PendingAppend> batch)
    {
        _writer ??= new SqliteJournalWriter(source.OpenAlone());
        try
        {
            _writer.Commit(batch);
        }
        catch
        {
            _writer.Dispose(); // a fresh connection next time: whatever was wrong with this one ends with it
            _writer = null;
            throw;
        }
    }

    public bool HasToForget => _writer?.HasToForget == true;

    public void Forget()
    {
        try
        {
            _writer?.Forget();
        }
        catch (SqliteException)
        {
            // What is wrong with the file shows at the next commit; until then it is tried again.
        }
    }

    public Task<IReadOnlyDictionary<string, long>> CountsAsync(SideTable table, string key, CancellationToken cancellationToken) =>
        Task.Run<IReadOnlyDictionary<string, long>>(
            () =>
            {
                using var connection = source.Open();
                using var command = connection.CreateCommand();
                command.CommandText = $"SELECT {string.Join(", ", table.Counted)} FROM {table.Name} WHERE {table.CountedBy} = @key";
                command.Parameters.AddWithValue("@key", key);
                using var reader = command.ExecuteReader();
                return reader.Read() ? table.Counted.Index().ToDictionary(c => c.Item, c => reader.GetInt64(c.Index)) : [];
            },
            cancellationToken);

    public async IAsyncEnumerable<StoredEvent> WalkAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = source.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT version, type, at, actor, payload, hash, stream FROM journal ORDER BY stream, version";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            yield return new StoredEvent(reader.GetString(6), Event(reader));
        }
    }

    public async IAsyncEnumerable<StoredSideRow> WalkAsync(SideTable table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = source.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT number, previous_hash, hash, {string.Join(", ", table.Columns.Select(c => c.Name))} FROM {table.Name} ORDER BY number";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = table.Columns.Index().ToDictionary(c => c.Item.Name, c => Value(reader, c.Index + 3, c.Item.Kind));
            yield return new StoredSideRow(reader.GetInt64(0), values, reader.GetString(1), reader.GetString(2));
        }
    }

    public void Dispose() => _writer?.Dispose();

    private JournalRead Read(string stream, long afterVersion)
    {
        using var connection = source.Open();
        using var transaction = connection.BeginTransaction(deferred: true); // one moment for all three
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            SELECT version, hash FROM journal WHERE stream = @stream ORDER BY version DESC LIMIT 1;
            SELECT version, type, at, actor, payload, hash FROM journal WHERE stream = @stream AND version > @after ORDER BY version;
            SELECT command_id FROM command WHERE stream = @stream;
            """;
        command.Parameters.AddWithValue("@stream", stream);
        command.Parameters.AddWithValue("@after", afterVersion);
        using var reader = command.ExecuteReader();
        var head = reader.Read() ? new StreamHead(reader.GetInt64(0), reader.GetString(1)) : default;
        reader.NextResult();
        var events = new List<JournalEvent>();
        while (reader.Read())
        {
            events.Add(Event(reader));
        }

        reader.NextResult();
        var commands = new List<Guid>();
        while (reader.Read())
        {
            commands.Add(Guid.Parse(reader.GetString(0)));
        }

        return new JournalRead(head.Version, head.Hash, events, commands);
    }

    private JournalCommand? Find(string stream, Guid commandId)
    {
        using var connection = source.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT request_hash, result FROM command WHERE stream = @stream AND command_id = @id";
        command.Parameters.AddWithValue("@stream", stream);
        command.Parameters.AddWithValue("@id", commandId.ToString("D"));
        using var reader = command.ExecuteReader();
        return reader.Read() ? new JournalCommand(commandId, reader.GetString(0), reader.GetString(1)) : null;
    }

    private List<JournalCommand> Commands(string stream)
    {
        using var connection = source.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT command_id, request_hash, result FROM command WHERE stream = @stream";
        command.Parameters.AddWithValue("@stream", stream);
        using var reader = command.ExecuteReader();
        var commands = new List<JournalCommand>();
        while (reader.Read())
        {
            commands.Add(new JournalCommand(Guid.Parse(reader.GetString(0)), reader.GetString(1), reader.GetString(2)));
        }

        return commands;
    }

    private static JournalEvent Event(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), Rows.Time(row.GetString(2)), row.GetString(3), row.GetString(4), row.GetString(5));

    private static object? Value(SqliteDataReader row, int column, ColumnKind kind) => row.IsDBNull(column) ? null : kind switch
    {
        ColumnKind.Text => row.GetString(column),
        ColumnKind.Whole => row.GetInt64(column),
        ColumnKind.Number => Convert.ToDecimal(row.GetValue(column), CultureInfo.InvariantCulture),
        ColumnKind.Flag => row.GetBoolean(column),
        _ => Rows.Time(row.GetString(column)),
    };
}
