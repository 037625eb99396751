using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace Simulation.Grains.Journal;

/// <summary>
/// The journal in PostgreSQL. A batch of any size takes two round trips: where the streams end, then all rows and the commit.
/// The primary key (stream, version) fences writers in other processes.
/// </summary>
internal sealed class PostgresJournalStore(NpgsqlDataSource source) : IJournalStore
{
    public async Task<JournalRead> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), // one moment for all three
                new("SELECT version, hash FROM journal WHERE stream = $1 ORDER BY version DESC LIMIT 1") { Parameters = { Text(stream) } },
                new("SELECT version, type, at, actor, payload, hash FROM journal WHERE stream = $1 AND version > $2 ORDER BY version")
                {
                    Parameters = { Text(stream), new NpgsqlParameter<long> { TypedValue = afterVersion } },
                },
                new("SELECT command_id FROM command WHERE stream = $1") { Parameters = { Text(stream) } },
                new("COMMIT"),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var head = await reader.ReadAsync(cancellationToken) ? new StreamHead(reader.GetInt64(0), reader.GetString(1)) : default;
        await reader.NextResultAsync(cancellationToken);
        var events = new List<JournalEvent>();
        while (await reader.ReadAsync(cancellationToken))
        {
            events.Add(Event(reader));
        }

        await reader.NextResultAsync(cancellationToken);
        var commands = new List<Guid>();
        while (await reader.ReadAsync(cancellationToken))
        {
            commands.Add(reader.GetGuid(0));
        }

        return new JournalRead(head.Version, head.Hash, events, commands);
    }

    public async Task<JournalCommand?> FindAsync(string stream, Guid commandId, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("SELECT request_hash, result FROM command WHERE stream = $1 AND command_id = $2");
        command.Parameters.Add(Text(stream));
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = commandId });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? new JournalCommand(commandId, reader.GetString(0), reader.GetString(1)) : null;
    }

    public async Task<IReadOnlyList<JournalCommand>> CommandsAsync(string stream, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("SELECT command_id, request_hash, result FROM command WHERE stream = $1");
        command.Parameters.Add(Text(stream));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var commands = new List<JournalCommand>();
        while (await reader.ReadAsync(cancellationToken))
        {
            commands.Add(new JournalCommand(reader.GetGuid(0), reader.GetString(1), reader.GetString(2)));
        }

        return commands;
    }

    public void Commit(IReadOnlyList<PendingAppend> batch)
    {
        using var writer = Begin(batch);
        try
        {
            writer.Commit();
            Forget(batch);
        }
        catch (PostgresException e) when (ConcernsOneAppend(e))
        {
            // The server has undone the batch. Which append it was is found by writing each alone; rare enough to be slow.
            writer.Dispose();
            foreach (var pending in batch)
            {
                pending.Failure = batch.Count == 1 ? Reason(pending, e) : CommitAlone(pending);
            }
        }
    }

    public async Task<IReadOnlyDictionary<string, long>> CountsAsync(SideTable table, string key, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand($"SELECT {string.Join(", ", table.Counted)} FROM {table.Name} WHERE {table.CountedBy} = $1");
        command.Parameters.Add(Text(key));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? table.Counted.Index().ToDictionary(c => c.Item, c => reader.GetInt64(c.Index)) : [];
    }

    public async IAsyncEnumerable<StoredEvent> WalkAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("SELECT version, type, at, actor, payload, hash, stream FROM journal ORDER BY stream, version");
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            yield return new StoredEvent(reader.GetString(6), Event(reader));
        }
    }

    public async IAsyncEnumerable<StoredSideRow> WalkAsync(SideTable table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(
            $"SELECT number, previous_hash, hash, {string.Join(", ", table.Columns.Select(c => c.Name))} FROM {table.Name} ORDER BY number");
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = table.Columns.Index().ToDictionary(c => c.Item.Name, c => Value(reader, c.Index + 3, c.Item.Kind));
            yield return new StoredSideRow(reader.GetInt64(0), values, reader.GetString(1), reader.GetString(2));
        }
    }

    public void Dispose()
    {
        // Connections belong to the data source.
    }

    /// <summary>Clears the dead versions of rows that were taken away. If it can't be done now, the server does it by itself in time.</summary>
    private void Forget(IReadOnlyList<PendingAppend> batch)
    {
        foreach (var table in batch.Where(p => p.Failure is null).SelectMany(p => p.SideRows).Where(r => r.Table.Removes(r.Values)).Select(r => r.Table).Distinct())
        {
            try
            {
                using var vacuum = source.CreateCommand($"VACUUM {table.Name}");
                vacuum.ExecuteNonQuery();
            }
            catch (NpgsqlException)
            {
                // The append is durable, and that is what the caller is told.
            }
        }
    }

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Text };

    private PostgresBatchWriter Begin(IReadOnlyList<PendingAppend> batch)
    {
        var connection = source.OpenConnection();
        try
        {
            return PostgresBatchWriter.Begin(connection, batch);
        }
        catch (NpgsqlException e) when (e.IsTransient || e is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown })
        {
            // It broke while it lay in the pool, and nothing has been written yet: worth a second try.
            source.Clear();
            return PostgresBatchWriter.Begin(source.OpenConnection(), batch);
        }
    }

    private Exception? CommitAlone(PendingAppend pending)
    {
        try
        {
            using var writer = PostgresBatchWriter.Begin(source.OpenConnection(), [pending]);
            writer.Commit();
            return pending.Failure;
        }
        catch (Exception e)
        {
            return Reason(pending, e);
        }
    }

    // 22: data, 23: constraint. Anything else concerns the server or the connection.
    private static bool ConcernsOneAppend(PostgresException e) =>
        e.SqlState.StartsWith("22", StringComparison.Ordinal) || e.SqlState.StartsWith("23", StringComparison.Ordinal);

    private static Exception Reason(PendingAppend pending, Exception e) =>
        e is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "journal" or "command" }
            ? new JournalConflictException(pending.Append.Stream, e)
            : new JournalUnavailableException(pending.Append.Stream, e);

    private static JournalEvent Event(NpgsqlDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetFieldValue<DateTimeOffset>(2), row.GetString(3), row.GetString(4), row.GetString(5));

    private static object? Value(NpgsqlDataReader row, int column, ColumnKind kind) => row.IsDBNull(column) ? null : kind switch
    {
        ColumnKind.Text => row.GetString(column),
        ColumnKind.Whole => row.GetInt64(column),
        ColumnKind.Number => row.GetDecimal(column),
        ColumnKind.Flag => row.GetBoolean(column),
        _ => row.GetFieldValue<DateTimeOffset>(column),
    };
}
