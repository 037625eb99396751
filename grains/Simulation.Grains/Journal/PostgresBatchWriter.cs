using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Simulation.Grains.Journal;

/// <summary>One batch on its way into PostgreSQL: <see cref="Begin"/> is the first round trip, <see cref="Commit"/> the second.</summary>
internal sealed class PostgresBatchWriter : IDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly Dictionary<string, StreamHead> _heads = new(StringComparer.Ordinal);
    private readonly HashSet<(string Stream, Guid Command)> _answered = [];
    private readonly Dictionary<(string Table, string Key), string> _lastSideHash = [];
    private readonly IReadOnlyList<PendingAppend> _batch;

    private PostgresBatchWriter(NpgsqlConnection connection, IReadOnlyList<PendingAppend> batch)
    {
        _connection = connection;
        _batch = batch;
    }

    /// <summary>Opens a transaction and reads where the batch's streams, commands and chains stand.</summary>
    public static PostgresBatchWriter Begin(NpgsqlConnection connection, IReadOnlyList<PendingAppend> batch)
    {
        var writer = new PostgresBatchWriter(connection, batch);
        try
        {
            writer.ReadHeads();
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes what fits, and commits. What doesn't fit gets its <see cref="PendingAppend.Failure"/>.</summary>
    public void Commit()
    {
        using var batch = new NpgsqlBatch(_connection);
        var events = new EventRows();
        var commands = new CommandRows();
        var sideRows = new List<NpgsqlBatchCommand>();
        foreach (var pending in _batch)
        {
            pending.Failure = Refusal(pending);
            if (pending.Failure is null)
            {
                Take(pending, events, commands, sideRows);
            }
        }

        if (events.Count > 0)
        {
            batch.BatchCommands.Add(events.ToCommand());
        }

        if (commands.Count > 0)
        {
            batch.BatchCommands.Add(commands.ToCommand());
        }

        foreach (var row in sideRows)
        {
            batch.BatchCommands.Add(row);
        }

        batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        batch.ExecuteNonQuery();
    }

    /// <summary>Gives the connection back; what was not committed is rolled back with it.</summary>
    public void Dispose() => _connection.Dispose();

    private void ReadHeads()
    {
        using var batch = new NpgsqlBatch(_connection)
        {
            BatchCommands =
            {
                new("BEGIN"),
                new("""
                    SELECT s, j.version, j.hash FROM unnest($1) s
                    CROSS JOIN LATERAL (SELECT version, hash FROM journal WHERE stream = s ORDER BY version DESC LIMIT 1) j
                    """)
                {
                    Parameters = { Texts(_batch.Select(p => p.Append.Stream).Distinct(StringComparer.Ordinal)) },
                },
                new("SELECT stream, command_id FROM command JOIN unnest($1, $2) a (s, c) ON stream = a.s AND command_id = a.c")
                {
                    Parameters = { Texts(Commands.Select(c => c.Stream)), Array(Commands.Select(c => c.Id), NpgsqlDbType.Uuid) },
                },
            },
        };
        var chains = Chains();
        foreach (var (table, keys) in chains)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(
                $"SELECT DISTINCT ON ({table.ChainedBy}) {table.ChainedBy}, hash FROM {table.Name} WHERE {table.ChainedBy} = ANY ($1) ORDER BY {table.ChainedBy}, number DESC")
            {
                Parameters = { Texts(keys) },
            });
        }

        using var reader = batch.ExecuteReader();
        while (reader.Read())
        {
            _heads[reader.GetString(0)] = new StreamHead(reader.GetInt64(1), reader.GetString(2));
        }

        reader.NextResult();
        while (reader.Read())
        {
            _answered.Add((reader.GetString(0), reader.GetGuid(1)));
        }

        foreach (var (table, _) in chains)
        {
            reader.NextResult();
            while (reader.Read())
            {
                _lastSideHash[(table.Name, reader.GetString(0))] = reader.GetString(1);
            }
        }
    }

    private IEnumerable<(string Stream, Guid Id)> Commands =>
        _batch.Where(p => p.Append.Command is not null).Select(p => (p.Append.Stream, p.Append.Command!.Id));

    private List<(SideTable Table, IReadOnlyList<string> Keys)> Chains() =>
        [.. _batch.SelectMany(p => p.SideRows)
            .Where(r => r.Table.ChainedBy is not null)
            .GroupBy(r => r.Table)
            .Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(r => Key(g.Key, r.Values)).Distinct(StringComparer.Ordinal)]))];

    private JournalConflictException? Refusal(PendingAppend pending)
    {
        var append = pending.Append;
        return !pending.Fits(_heads.GetValueOrDefault(append.Stream)) || (append.Command is { } c && _answered.Contains((append.Stream, c.Id)))
            ? new JournalConflictException(append.Stream)
            : null;
    }

    private void Take(PendingAppend pending, EventRows events, CommandRows commands, List<NpgsqlBatchCommand> sideRows)
    {
        var stream = pending.Append.Stream;
        var head = _heads.GetValueOrDefault(stream);
        foreach (var happened in pending.Events)
        {
            var version = head.Version + 1;
            head = new StreamHead(version, HashChain.Event(head.Hash, stream, version, happened));
            events.Add(stream, version, happened, head.Hash!);
        }

        _heads[stream] = head; // the next append to the same stream in this batch
        if (pending.Append.Command is { } command)
        {
            _answered.Add((stream, command.Id));
            commands.Add(stream, command);
        }

        sideRows.AddRange(pending.SideRows.Select(r => ToCommand(r.Table, r.Values)));
    }

    private NpgsqlBatchCommand ToCommand(SideTable table, object?[] values)
    {
        if (table.Removes(values))
        {
            return new NpgsqlBatchCommand($"DELETE FROM {table.Name} WHERE {table.CountedBy} = $1")
            {
                Parameters = { Parameter(ColumnKind.Text, values.Single(v => v is not null)) },
            };
        }

        var columns = table.Columns.Select(c => c.Name).ToList();
        var row = table.Columns.Zip(values, (c, v) => Parameter(c.Kind, v)).ToList();
        if (table.ChainedBy is not null)
        {
            var key = (table.Name, Key(table, values));
            var previous = _lastSideHash.GetValueOrDefault(key);
            var hash = HashChain.Row(previous, table, name => values[columns.IndexOf(name)]);
            _lastSideHash[key] = hash;
            row.Add(Parameter(ColumnKind.Text, previous ?? ""));
            row.Add(Parameter(ColumnKind.Text, hash));
            columns = [.. columns, "previous_hash", "hash"];
        }

        var places = string.Join(", ", columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 1}")));
        var command = new NpgsqlBatchCommand($"INSERT INTO {table.Name} ({string.Join(", ", columns)}) VALUES ({places}){OnConflict(table)}");
        command.Parameters.AddRange(row.ToArray());
        return command;
    }

    private static string OnConflict(SideTable table) => table.CountedBy is null ? "" :
        $" ON CONFLICT ({table.CountedBy}) DO UPDATE SET {string.Join(", ", table.Counted.Select(c => $"{c} = {table.Name}.{c} + excluded.{c}"))}";

    private static string Key(SideTable table, object?[] values) =>
        (string)values[table.Columns.Index().First(c => c.Item.Name == table.ChainedBy).Index]!;

    private static NpgsqlParameter Parameter(ColumnKind kind, object? value) => new()
    {
        Value = value ?? DBNull.Value,
        NpgsqlDbType = kind switch
        {
            ColumnKind.Text => NpgsqlDbType.Text,
            ColumnKind.Whole => NpgsqlDbType.Bigint,
            ColumnKind.Number => NpgsqlDbType.Numeric,
            ColumnKind.Flag => NpgsqlDbType.Boolean,
            _ => NpgsqlDbType.TimestampTz,
        },
    };

    private static NpgsqlParameter Texts(IEnumerable<string> values) => Array(values, NpgsqlDbType.Text);

    private static NpgsqlParameter Array<T>(IEnumerable<T> values, NpgsqlDbType type) =>
        new() { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type };

    /// <summary>Columns of all events of a batch, sent as arrays.</summary>
    private sealed class EventRows
    {
        private readonly List<string> _streams = [];
        private readonly List<long> _versions = [];
        private readonly List<string> _types = [];
        private readonly List<DateTimeOffset> _times = [];
        private readonly List<string> _actors = [];
        private readonly List<string> _payloads = [];
        private readonly List<string> _hashes = [];

        public int Count => _streams.Count;

        public void Add(string stream, long version, NewEvent happened, string hash)
        {
            _streams.Add(stream);
            _versions.Add(version);
            _types.Add(happened.Type);
            _times.Add(happened.At);
            _actors.Add(happened.Actor);
            _payloads.Add(happened.Payload);
            _hashes.Add(hash);
        }

        public NpgsqlBatchCommand ToCommand() =>
            new("INSERT INTO journal (stream, version, type, at, actor, payload, hash) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)")
            {
                Parameters =
                {
                    Texts(_streams), Array(_versions, NpgsqlDbType.Bigint), Texts(_types), Array(_times, NpgsqlDbType.TimestampTz),
                    Texts(_actors), Texts(_payloads), Texts(_hashes),
                },
            };
    }

    private sealed class CommandRows
    {
        private readonly List<string> _streams = [];
        private readonly List<Guid> _ids = [];
        private readonly List<string> _requests = [];
        private readonly List<string> _results = [];

        public int Count => _streams.Count;

        public void Add(string stream, JournalCommand command)
        {
            _streams.Add(stream);
            _ids.Add(command.Id);
            _requests.Add(command.RequestHash);
            _results.Add(command.Result);
        }

        public NpgsqlBatchCommand ToCommand() =>
            new("INSERT INTO command (stream, command_id, request_hash, result) SELECT * FROM unnest($1, $2, $3, $4)")
            {
                Parameters = { Texts(_streams), Array(_ids, NpgsqlDbType.Uuid), Texts(_requests), Texts(_results) },
            };
    }
}
