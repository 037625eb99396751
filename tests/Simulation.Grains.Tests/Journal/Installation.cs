using System.Globalization;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Tests.Journal;

/// <summary>A database with its schema, and one process's journal over it.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private Installation(SimulationOptions options)
    {
        Options = options;
        Database = Database.Of(options);
        Store = Database.CreateJournalStore();
        Journal = new GroupCommitJournal(Store, NullLogger<GroupCommitJournal>.Instance);
    }

    public SimulationOptions Options { get; }

    public Database Database { get; }

    public IJournalStore Store { get; }

    public GroupCommitJournal Journal { get; }

    public static async Task<Installation> StartAsync(SimulationOptions options, bool check = true)
    {
        var installation = new Installation(options);
        if (check)
        {
            await installation.Database.CheckAsync(default);
        }

        await installation.UpgradeAsync();
        return installation;
    }

    public Task<IReadOnlyList<string>> UpgradeAsync() =>
        new SchemaUpgrade(Database, NullLogger<SchemaUpgrade>.Instance).ApplyAsync(default);

    public Task AppendAsync(string stream, long expected, params NewEvent[] events) =>
        Journal.AppendAsync(Append(stream, expected, events));

    public Task<JournalRead> ReadAsync(string stream, long after = 0) => Journal.ReadAsync(stream, after, default);

    public Task<JournalCommand?> FindAsync(string stream, Guid command) => Journal.FindAsync(stream, command, default);

    public Task<JournalVerification> VerifyAsync() => JournalVerification.RunAsync(Store, default);

    public async Task<int> ExecuteAsync(string sql)
    {
        await using var connection = await Database.Source.OpenConnectionAsync();
        return await connection.ExecuteAsync(sql);
    }

    public async Task<long> CountAsync(string table)
    {
        await using var connection = await Database.Source.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}");
    }

    /// <summary>What somebody with the database's keys can do, and only the hash chain shows.</summary>
    public async Task TamperAsync(string table, string sql)
    {
        var disarm = Options.Embedded
            ? $"DROP TRIGGER {table}_keeps_rows; DROP TRIGGER {table}_keeps_all_rows;"
            : $"DROP TRIGGER {table}_keeps_rows ON {table};";
        await ExecuteAsync(disarm);
        Assert.Equal(1, await ExecuteAsync(sql));
    }

    public ValueTask DisposeAsync()
    {
        Journal.Dispose();
        return Database.DisposeAsync();
    }

    public static JournalAppend Append(string stream, long expected, params NewEvent[] events) => new(stream, expected, null, events, null, []);

    public static NewEvent Event(string payload) =>
        new("ProposalMade.v1", DateTimeOffset.Parse("2026-08-22T10:00:00.1234567+05:00", CultureInfo.InvariantCulture), "somebody", $$"""{"text":"{{payload}}"}""");

    public static JournalCommand Command(Guid id) => new(id, "asked", """{"version":1}""");

    public static SideRow Outcome(string id, string person = "person") => new("outcome_record",
    [
        new("id", id),
        new("person", person),
        new("discipline", "Theory and practice of negotiation — Теория и практика переговоров"),
        new("semester", 3L),
        new("ects", 5m),
        new("outcome", "LO1"),
        new("level", 4L),
        new("points", 7.50m),
        new("maximum", 10m),
        new("assessors", """["a","b"]"""),
        new("formative", false),
        new("at", DateTimeOffset.Parse("2026-08-22T10:00:00.1234567+05:00", CultureInfo.InvariantCulture)),
    ]);
}
