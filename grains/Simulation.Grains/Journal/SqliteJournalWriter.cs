using System.Globalization;
using Microsoft.Data.Sqlite;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Journal;

/// <summary>The one connection that writes. An append that fails is undone to its savepoint; the others of its batch stay.</summary>
internal sealed class SqliteJournalWriter : IDisposable
{
    private const int ConstraintViolated = 19; // SQLITE_CONSTRAINT

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _savepoint;
    private readonly SqliteCommand _undo;
    private readonly SqliteCommand _release;
    private readonly SqliteCommand _head;
    private readonly SqliteCommand _event;
    private readonly SqliteCommand _command;
    private readonly Dictionary<string, SqliteCommand> _removals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteCommand> _sideRows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteCommand> _lastSideHash = new(StringComparer.Ordinal);

    public SqliteJournalWriter(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _savepoint = Prepare("SAVEPOINT append");
        _undo = Prepare("ROLLBACK TO append");
        _release = Prepare("RELEASE append");
        _head = Prepare("SELECT version, hash FROM journal WHERE stream = $0 ORDER BY version DESC LIMIT 1", 1);
        _event = Prepare("INSERT INTO journal (stream, version, type, at, actor, payload, hash) VALUES ($0, $1, $2, $3, $4, $5, $6)", 7);
        _command = Prepare("INSERT INTO command (stream, command_id, request_hash, result) VALUES ($0, $1, $2, $3)", 4);
    }

    /// <summary>Whether what was taken away is still in the write-ahead log.</summary>
    public bool HasToForget { get; private set; }

    public void Commit(IReadOnlyList<PendingAppend> batch)
    {
        _begin.ExecuteNonQuery(); // who catches an exception closes the connection, and that rolls back
        foreach (var pending in batch)
        {
            _savepoint.ExecuteNonQuery();
            pending.Failure = Write(pending);
            if (pending.Failure is not null)
            {
                _undo.ExecuteNonQuery();
            }

            _release.ExecuteNonQuery();
        }

        _commit.ExecuteNonQuery();
        HasToForget |= batch.Any(p => p.Failure is null && p.SideRows.Any(r => r.Table.Removes(r.Values)));
        Forget();
    }

    /// <summary>
    /// What was taken away must not live on in the write-ahead log, where every state of its page is kept until the log is begun anew. That
    /// has to wait for readers; nobody waits for it here: then it is tried again.
    /// </summary>
    public void Forget()
    {
        if (HasToForget)
        {
            using var hurry = Prepare("PRAGMA busy_timeout = 0");
            hurry.ExecuteNonQuery();
            using var truncate = Prepare("PRAGMA wal_checkpoint(TRUNCATE)"); // alone: a setting answers with a row of its own
            HasToForget = Convert.ToInt64(truncate.ExecuteScalar(), CultureInfo.InvariantCulture) != 0;
            using var wait = Prepare(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {SqliteDataSource.BusyTimeout.TotalMilliseconds:F0}"));
            wait.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        foreach (var command in new[] { _begin, _commit, _savepoint, _undo, _release, _head, _event, _command }
            .Concat(_removals.Values).Concat(_sideRows.Values).Concat(_lastSideHash.Values))
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    /// <returns>Why it can't be written; null when it was.</returns>
    private Exception? Write(PendingAppend pending)
    {
        var stream = pending.Append.Stream;
        var head = Head(stream);
        if (!pending.Fits(head))
        {
            return new JournalConflictException(stream);
        }

        try
        {
            WriteEvents(pending, head);
            if (pending.Append.Command is { } command)
            {
                Run(_command, stream, command.Id.ToString("D"), command.RequestHash, command.Result);
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == ConstraintViolated)
        {
            return new JournalConflictException(stream, e); // somebody else answered this command
        }

        try
        {
            foreach (var (table, values) in pending.SideRows)
            {
                WriteSideRow(table, values);
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == ConstraintViolated)
        {
            return new JournalUnavailableException(stream, e);
        }

        return null;
    }

    private void WriteEvents(PendingAppend pending, StreamHead head)
    {
        var stream = pending.Append.Stream;
        foreach (var happened in pending.Events)
        {
            var version = head.Version + 1;
            head = new StreamHead(version, HashChain.Event(head.Hash, stream, version, happened));
            Run(_event, stream, version, happened.Type, Rows.Stamp(happened.At), happened.Actor, happened.Payload, head.Hash);
        }
    }

    private void WriteSideRow(SideTable table, object?[] values)
    {
        if (table.Removes(values))
        {
            if (!_removals.TryGetValue(table.Name, out var remove))
            {
                _removals[table.Name] = remove = Prepare($"DELETE FROM {table.Name} WHERE {table.CountedBy} = $0", 1);
            }

            Run(remove, values[Index(table, table.CountedBy!)]);
            return;
        }

        var columns = table.Columns.Select(c => c.Name);
        var row = values.Select(Stored);
        if (table.ChainedBy is { } by)
        {
            var previous = LastSideHash(table, by, values[Index(table, by)]!);
            var hash = HashChain.Row(previous, table, name => values[Index(table, name)]);
            columns = columns.Append("previous_hash").Append("hash");
            row = row.Append(previous ?? "").Append(hash);
        }

        if (!_sideRows.TryGetValue(table.Name, out var insert))
        {
            var names = columns.ToList();
            var places = string.Join(", ", names.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i}")));
            _sideRows[table.Name] = insert = Prepare($"INSERT INTO {table.Name} ({string.Join(", ", names)}) VALUES ({places}){OnConflict(table)}", names.Count);
        }

        Run(insert, [.. row]);
    }

    private static string OnConflict(SideTable table) => table.CountedBy is null ? "" :
        $" ON CONFLICT ({table.CountedBy}) DO UPDATE SET {string.Join(", ", table.Counted.Select(c => $"{c} = {table.Name}.{c} + excluded.{c}"))}";

    private string? LastSideHash(SideTable table, string by, object key)
    {
        if (!_lastSideHash.TryGetValue(table.Name, out var last))
        {
            _lastSideHash[table.Name] = last = Prepare($"SELECT hash FROM {table.Name} WHERE {by} = $0 ORDER BY number DESC LIMIT 1", 1);
        }

        last.Parameters[0].Value = key;
        return (string?)last.ExecuteScalar();
    }

    private StreamHead Head(string stream)
    {
        _head.Parameters[0].Value = stream;
        using var reader = _head.ExecuteReader();
        return reader.Read() ? new StreamHead(reader.GetInt64(0), reader.GetString(1)) : default;
    }

    private SqliteCommand Prepare(string sql, int parameters = 0)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"${i}"), null));
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private static int Index(SideTable table, string column) => table.Columns.Index().First(c => c.Item.Name == column).Index;

    private static object? Stored(object? value) => value switch
    {
        bool b => b ? 1L : 0L,
        DateTimeOffset t => Rows.Stamp(t),
        decimal d => d.ToString(CultureInfo.InvariantCulture), // the column's affinity makes it a number
        _ => value,
    };
}
