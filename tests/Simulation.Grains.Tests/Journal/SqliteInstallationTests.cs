using System.Security.Cryptography;
using System.Text;
using Dapper;
using Simulation.Grains.Hosting;
using Simulation.Grains.Storage;
using Simulation.Grains.Tests.Databases;

namespace Simulation.Grains.Tests.Journal;

public sealed class SqliteInstallationTests : InstallationConformance
{
    private readonly string _directory = Directory.CreateTempSubdirectory("simulation-").FullName;

    private protected override Task<SimulationOptions> NewDatabaseAsync() =>
        Task.FromResult(new SimulationOptions { Data = Path.Combine(_directory, Guid.NewGuid().ToString("N")) });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Two_processes_do_not_share_an_embedded_database()
    {
        using var first = await SiloHost.StartAsync(Options);
        using var second = SiloHost.Build(Options);

        await Assert.ThrowsAsync<SimulationOptionsException>(() => second.StartAsync(Stop));

        await first.StopAsync(Stop);
        using var third = await SiloHost.StartAsync(Options);
        await third.StopAsync(Stop);
    }

    [Fact]
    public async Task The_database_is_for_the_platform_s_account_only()
    {
        await using var here = await Installation.StartAsync(Options);

        if (!OperatingSystem.IsWindows()) // there a directory inherits who may enter it
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Options.Data, "simulation.db")));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Options.Data));
        }
    }

    [Fact]
    public async Task Every_column_has_a_type_that_SQLite_knows()
    {
        await using var here = await Installation.StartAsync(Options);
        await using var connection = await here.Database.Source.OpenConnectionAsync(Stop);

        var types = await connection.QueryAsync<string>("SELECT DISTINCT upper(c.type) FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'");

        Assert.Empty(types.Except(["TEXT", "INTEGER", "REAL", "NUMERIC", "BLOB"]));
    }

    [Fact]
    public async Task Accounts_of_an_installation_before_script_0101_stay_and_their_columns_are_what_was_meant()
    {
        await using (var before = Database.Of(Options))
        {
            await before.CheckAsync(Stop);
            await using var older = await before.Source.OpenConnectionAsync(Stop);
            await older.ExecuteAsync("CREATE TABLE schema_version (name text NOT NULL PRIMARY KEY, checksum text NOT NULL, applied_at text NOT NULL)");
            foreach (var (name, text) in SchemaUpgrade.Scripts("sqlite").Where(s => string.CompareOrdinal(s.Name, "0101") < 0))
            {
                await older.ExecuteAsync(text);
                var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
                await older.ExecuteAsync("INSERT INTO schema_version VALUES (@name, @checksum, '')", new { name, checksum });
            }

            await older.ExecuteAsync("""
                INSERT INTO person VALUES ('p', 'Teacher', 'en', 1);
                INSERT INTO staff_account (person, user_name, user_key, roles, locked_until) VALUES ('p', 'teacher', 'TEACHER', 'instructor', 5);
                INSERT INTO sign_in VALUES ('s', 'p', 2, 3, NULL);
                INSERT INTO one_time_link VALUES ('l', 'invite', 'p', 2, 3, NULL);
                INSERT INTO join_code VALUES ('ABCDEF', 'e', 4);
                INSERT INTO data_protection_key VALUES ('k', '<key />', 6);
                """);
        }

        await using var here = await Installation.StartAsync(Options);
        await using var connection = await here.Database.Source.OpenConnectionAsync(Stop);
        Assert.Equal("p teacher 0 5 s 2 3 l invite ABCDEF 4 k 6", await connection.ExecuteScalarAsync<string>("""
            SELECT concat_ws(' ', a.person, a.user_name, a.failures, a.locked_until, s.id_hash, s.created, s.expires, l.token_hash, l.purpose, j.code, j.created, k.name, k.created)
            FROM staff_account a, sign_in s, one_time_link l, join_code j, data_protection_key k
            """));
        Assert.Equal(["sign_in_person"], await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'sign_in' AND name NOT LIKE 'sqlite_%'"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => here.ExecuteAsync("UPDATE sign_in SET expires = NULL"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => here.ExecuteAsync("INSERT INTO sign_in VALUES ('t', 'nobody', 1, 2, NULL)"));
        Assert.Empty(await connection.QueryAsync("PRAGMA foreign_key_check"));
    }

    [Fact]
    public async Task Every_commit_is_flushed()
    {
        await using var here = await Installation.StartAsync(Options);
        await using var connection = await here.Database.Source.OpenConnectionAsync(Stop);

        Assert.Equal(("wal", 2L), (await PragmaAsync("journal_mode"), await PragmaAsync("synchronous"))); // 2 is FULL

        async Task<object?> PragmaAsync(string name)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return await command.ExecuteScalarAsync(Stop);
        }
    }
}
