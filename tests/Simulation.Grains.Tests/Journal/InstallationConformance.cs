using System.Text;
using Dapper;
using Orleans.Storage;
using Simulation.Grains.Hosting;
using Simulation.Grains.Storage;
using Simulation.Grains.Tests.Databases;
using static Simulation.Grains.Tests.Journal.Installation;

namespace Simulation.Grains.Tests.Journal;

/// <summary>What an installation promises its operator, whichever database is behind it.</summary>
public abstract class InstallationConformance : IAsyncLifetime
{
    private readonly string _files = Directory.CreateTempSubdirectory("simulation-").FullName;

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected SimulationOptions Options { get; private set; } = null!;

    private protected abstract Task<SimulationOptions> NewDatabaseAsync();

    public async ValueTask InitializeAsync() => Options = await NewDatabaseAsync();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Directory.Delete(_files, recursive: true);
        return default;
    }

    [Fact]
    public async Task Every_schema_script_is_applied_once_and_in_order()
    {
        await using var here = await Installation.StartAsync(Options);

        Assert.Empty(await here.UpgradeAsync());

        await using var connection = await here.Database.Source.OpenConnectionAsync(Stop);
        var applied = await connection.QueryAsync<string>("SELECT name FROM schema_version ORDER BY name");
        Assert.Equal(SchemaUpgrade.Scripts(here.Database.Dialect).Select(s => s.Name), applied);
    }

    [Fact]
    public async Task Silos_that_start_together_upgrade_the_schema_once()
    {
        var installations = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Installation.StartAsync(Options))));

        Assert.Equal(SchemaUpgrade.Scripts(installations[0].Database.Dialect).Count, await installations[0].CountAsync("schema_version"));
        foreach (var installation in installations)
        {
            await installation.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_script_that_was_edited_after_it_had_been_applied_is_refused()
    {
        await using var here = await Installation.StartAsync(Options);
        await here.ExecuteAsync("UPDATE schema_version SET checksum = 'another' WHERE name = '0001-journal.sql'");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(here.UpgradeAsync);

        Assert.Contains("0001-journal.sql", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_build_works_on_a_newer_schema()
    {
        await using var here = await Installation.StartAsync(Options);
        await here.ExecuteAsync("INSERT INTO schema_version (name, checksum, applied_at) VALUES ('9999-later.sql', '', '')");

        Assert.Empty(await here.UpgradeAsync());
    }

    [Fact]
    public async Task A_backup_made_under_load_restores_to_the_same_history()
    {
        var file = Path.Combine(_files, "backup");
        await using var here = await Installation.StartAsync(Options);
        await here.Journal.AppendAsync(Append("student/1", 0, Event("1")) with { SideRows = [Outcome("a")], Command = Command(Guid.NewGuid()) });
        await WriteAsync(here, "before", 300, Stop);
        using var enough = new CancellationTokenSource();
        var load = WriteAsync(here, "during", int.MaxValue, enough.Token);

        await SimulationDatabase.BackUpAsync(Options, file, Stop);

        await enough.CancelAsync();
        await load;
        var restored = await SimulationDatabase.RestoreAsync(await NewDatabaseAsync(), file, overwrite: false, Stop);
        Assert.Null(restored.FirstFault);
        Assert.Equal(1, restored.Outcomes);
        Assert.InRange(restored.Events, 301, await here.CountAsync("journal"));
    }

    [Fact]
    public async Task A_restored_installation_goes_on_where_the_backup_was_made()
    {
        var file = Path.Combine(_files, "backup");
        var other = await NewDatabaseAsync();
        await using (var here = await Installation.StartAsync(Options))
        {
            await here.AppendAsync("session/1", 0, Event("1"));
            await SimulationDatabase.BackUpAsync(Options, file, Stop);
            var before = await SimulationDatabase.VerifyAsync(Options, Stop);
            Assert.Equal(before, await SimulationDatabase.RestoreAsync(other, file, overwrite: false, Stop));
        }

        await using var there = await Installation.StartAsync(other);
        await there.AppendAsync("session/1", 1, Event("2"));

        Assert.Equal(2, (await there.ReadAsync("session/1")).Version);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => there.ExecuteAsync("DELETE FROM journal"));
    }

    [Fact]
    public async Task Restoring_over_something_needs_to_be_asked_for()
    {
        var file = Path.Combine(_files, "backup");
        await using (var here = await Installation.StartAsync(Options))
        {
            await here.AppendAsync("session/1", 0, Event("1"));
            await SimulationDatabase.BackUpAsync(Options, file, Stop);
            await here.AppendAsync("session/1", 1, Event("2"));
        }

        await Assert.ThrowsAsync<SimulationOptionsException>(() => SimulationDatabase.RestoreAsync(Options, file, overwrite: false, Stop));
        Assert.Equal(2, (await SimulationDatabase.VerifyAsync(Options, Stop)).Events);

        Assert.Equal(1, (await SimulationDatabase.RestoreAsync(Options, file, overwrite: true, Stop)).Events);
    }

    [Fact]
    public async Task A_running_installation_is_not_restored_over()
    {
        var file = Path.Combine(_files, "backup");
        using var silo = await SiloHost.StartAsync(Options);
        await silo.Documents().WriteStateAsync("card", Key("a"), new GrainState<Card>(new Card("x", Kind.LongTable)));
        await SimulationDatabase.BackUpAsync(Options, file, Stop);

        await Assert.ThrowsAsync<SimulationOptionsException>(() => SimulationDatabase.RestoreAsync(Options, file, overwrite: true, Stop));

        await silo.StopAsync(Stop);
    }

    [Fact]
    public async Task A_backup_never_replaces_another()
    {
        var file = Path.Combine(_files, "backup");
        await File.WriteAllTextAsync(file, "last night's", Stop);
        await using var here = await Installation.StartAsync(Options);
        await here.AppendAsync("session/1", 0, Event("1"));

        await Assert.ThrowsAsync<IOException>(() => SimulationDatabase.BackUpAsync(Options, file, Stop));

        Assert.Equal("last night's", await File.ReadAllTextAsync(file, Stop));
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_what_is_stored_stays()
    {
        var file = Path.Combine(_files, "backup");
        await using (var here = await Installation.StartAsync(Options))
        {
            await here.AppendAsync("session/1", 0, Event("1"));
        }

        await SimulationDatabase.BackUpAsync(Options, file, Stop);
        var backup = await File.ReadAllBytesAsync(file, Stop);
        await File.WriteAllBytesAsync(file, backup[..(backup.Length * 2 / 3)], Stop); // the disk was full

        await Assert.ThrowsAnyAsync<Exception>(() => SimulationDatabase.RestoreAsync(Options, file, overwrite: true, Stop));

        Assert.Equal(1, (await SimulationDatabase.VerifyAsync(Options, Stop)).Events);
    }

    [Fact]
    public async Task An_installation_that_was_only_started_has_nothing_to_lose()
    {
        var file = Path.Combine(_files, "backup");
        await using (var here = await Installation.StartAsync(Options))
        {
            await here.AppendAsync("session/1", 0, Event("1"));
            await SimulationDatabase.BackUpAsync(Options, file, Stop);
        }

        var other = await NewDatabaseAsync();
        await using (await Installation.StartAsync(other))
        {
        }

        Assert.Equal(1, (await SimulationDatabase.RestoreAsync(other, file, overwrite: false, Stop)).Events);
    }

    [Fact]
    public async Task Backing_up_or_verifying_nothing_is_an_error()
    {
        await Assert.ThrowsAsync<SimulationOptionsException>(() => SimulationDatabase.BackUpAsync(Options, Path.Combine(_files, "backup"), Stop));
        await Assert.ThrowsAsync<SimulationOptionsException>(() => SimulationDatabase.VerifyAsync(Options, Stop));
    }

    [Fact]
    public async Task Documents_are_kept_as_json_without_type_names()
    {
        using var silo = await SiloHost.StartAsync(Options);
        var documents = silo.Documents();

        await documents.WriteStateAsync("card", Key("scenario/river"), new GrainState<Card>(new Card("Қазақстан", Kind.LongTable)));

        var read = new GrainState<Card>();
        await documents.ReadStateAsync("card", Key("scenario/river"), read);
        Assert.Equal(new Card("Қазақстан", Kind.LongTable), read.State);
        await using var here = await Installation.StartAsync(Options);
        await using var connection = await here.Database.Source.OpenConnectionAsync(Stop);
        var stored = await connection.ExecuteScalarAsync<byte[]>("SELECT content FROM document");
        Assert.Equal("""{"title":"Қазақстан","kind":"long-table"}""", Encoding.UTF8.GetString(stored!));
        await silo.StopAsync(Stop);
    }

    [Fact]
    public async Task A_document_that_changed_meanwhile_is_not_overwritten()
    {
        using var silo = await SiloHost.StartAsync(Options);
        var documents = silo.Documents();
        var mine = new GrainState<Card>(new Card("1", Kind.Short));
        var theirs = new GrainState<Card>(new Card("2", Kind.Short));
        await documents.WriteStateAsync("card", Key("a"), mine);
        await Assert.ThrowsAsync<InconsistentStateException>(() => documents.WriteStateAsync("card", Key("a"), theirs)); // thinks it is the first
        await documents.ReadStateAsync("card", Key("a"), theirs);
        await documents.WriteStateAsync("card", Key("a"), theirs);

        await Assert.ThrowsAsync<InconsistentStateException>(() => documents.WriteStateAsync("card", Key("a"), mine)); // is a write behind

        await documents.ClearStateAsync("card", Key("a"), theirs);
        Assert.False(theirs.RecordExists);
        await documents.WriteStateAsync("card", Key("a"), theirs);
        await documents.ReadStateAsync("card", Key("b"), mine);
        Assert.False(mine.RecordExists);
        await silo.StopAsync(Stop);
    }

    private static GrainId Key(string key) => GrainId.Create("card", key);

    private static async Task WriteAsync(Installation here, string stream, int events, CancellationToken enough)
    {
        for (var version = 0; version < events && !enough.IsCancellationRequested; version++)
        {
            await here.AppendAsync(stream, version, Event("x"));
        }
    }

    internal enum Kind
    {
        Short,
        LongTable,
    }

    internal sealed record Card(string Title, Kind Kind)
    {
        public Card()
            : this("", Kind.Short)
        {
        }
    }
}
