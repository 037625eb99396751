using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;
using Simulation.Grains.Tests.Databases;
using Simulation.Tests.Databases;
using static Simulation.Grains.Tests.Journal.Installation;

namespace Simulation.Grains.Tests.Journal;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresInstallationTests(PostgresFixture postgres) : InstallationConformance
{
    private protected override async Task<SimulationOptions> NewDatabaseAsync() =>
        new() { PostgreSql = await postgres.Server.CreateDatabaseAsync(), SiloPort = 0, GatewayPort = 0 };

    [Theory]
    [InlineData("synchronous_commit")]
    [InlineData("fsync")]
    [InlineData("full_page_writes")]
    public async Task A_server_that_may_lose_what_it_confirmed_is_refused(string setting)
    {
        await using var careless = await PostgresServer.StartAsync($"{setting}=off");

        var refused = await Assert.ThrowsAsync<SimulationOptionsException>(async () =>
            await Installation.StartAsync(Options with { PostgreSql = await careless.CreateDatabaseAsync() }));

        Assert.Contains($"{setting} = off", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_acknowledged_is_lost_and_work_goes_on_when_the_server_was_away(bool killed)
    {
        await using var server = await PostgresServer.StartAsync();
        await using var here = await Installation.StartAsync(Options with { PostgreSql = await server.CreateDatabaseAsync() });
        await here.AppendAsync("session/1", 0, Event("1"));

        await (killed ? server.KillAsync() : server.StopAsync());
        await Assert.ThrowsAsync<JournalUnavailableException>(() => here.AppendAsync("session/1", 1, Event("2")));
        await Assert.ThrowsAsync<JournalUnavailableException>(() => here.ReadAsync("session/1"));
        await server.StartAgainAsync();

        await here.AppendAsync("session/1", 1, Event("2")); // the first attempt, with no failure in between
        Assert.Equal(2, (await here.ReadAsync("session/1")).Version);
    }

    [Fact]
    public async Task What_was_acknowledged_survives_a_killed_server() => Assert.Equal(0, await LostAsync(check: true));

    [Fact]
    public async Task The_same_kill_loses_what_a_careless_server_confirmed() =>
        Assert.NotEqual(0, await LostAsync(check: false, "synchronous_commit=off", "wal_writer_delay=10s"));

    /// <returns>Acknowledged events that are not there after the server was killed under load and started again.</returns>
    private async Task<long> LostAsync(bool check, params string[] settings)
    {
        await using var server = await PostgresServer.StartAsync(settings);
        await using var here = await Installation.StartAsync(Options with { PostgreSql = await server.CreateDatabaseAsync() }, check);
        var acknowledged = new long[20];
        var writers = acknowledged.Select((_, s) => Record.ExceptionAsync(async () =>
        {
            while (true)
            {
                await here.AppendAsync($"session/{s}", acknowledged[s], Event("x"));
                acknowledged[s]++;
            }
        }).AsTask()).ToList();
        await UntilAsync(() => acknowledged.All(a => a > 20), TimeSpan.FromSeconds(30));

        await server.KillAsync();

        Assert.All(await Task.WhenAll(writers), e => Assert.IsType<JournalUnavailableException>(e));
        await server.StartAgainAsync();
        var lost = 0L;
        for (var s = 0; s < acknowledged.Length; s++)
        {
            lost += Math.Max(0, acknowledged[s] - (await here.ReadAsync($"session/{s}")).Version);
        }

        return lost;
    }

    [Fact]
    public async Task A_connection_that_broke_while_idle_costs_nobody_an_append()
    {
        await using var here = await Installation.StartAsync(Options);
        await here.AppendAsync("session/1", 0, Event("1"));
        await using (var other = await Installation.StartAsync(Options))
        {
            await other.ExecuteAsync(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }

        await here.AppendAsync("session/1", 1, Event("2"));

        Assert.Equal(2, (await here.ReadAsync("session/1")).Version);
    }

    [Fact]
    public async Task Silos_of_one_cluster_find_each_other_and_a_stopped_one_is_forgotten()
    {
        using var first = await SiloHost.StartAsync(Options);
        using var second = await SiloHost.StartAsync(Options);

        await UntilAsync(() => first.Members().Count() == 2 && second.Members().Count() == 2, TimeSpan.FromSeconds(20));
        await first.StopAsync(Stop);
        await UntilAsync(() => second.Members().Count() == 1, TimeSpan.FromSeconds(20));

        await second.StopAsync(Stop);
    }

    [Fact]
    public async Task After_a_power_cut_silos_on_other_ports_are_at_work_within_half_a_minute()
    {
        await using var here = await Installation.StartAsync(Options);
        // What two killed silos leave behind: they still count as active, and were alive a moment ago.
        await here.ExecuteAsync("INSERT INTO cluster (id, version) VALUES ('simulation', 7)");
        foreach (var port in new[] { 1, 2 })
        {
            await here.ExecuteAsync(
                $"""
                INSERT INTO cluster_member (cluster, address, port, generation, silo_name, host_name, status, proxy_port, started_at, alive_at)
                VALUES ('simulation', '127.0.0.1', {port}, 1, 'dead', 'here', {(int)SiloStatus.Active}, 0, now() - interval '1 hour', now())
                """);
        }

        var clock = Stopwatch.StartNew();
        using var silo = await SiloHost.StartAsync(Options);

        await UntilAsync(() => silo.Members().Count() == 1, TimeSpan.FromSeconds(30) - clock.Elapsed);
        TestContext.Current.TestOutputHelper!.WriteLine($"at work after {clock.Elapsed.TotalSeconds:F1} s");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30));
        await silo.StopAsync(Stop);
    }

    [Fact]
    public async Task A_silo_that_others_can_reach_needs_a_private_network_in_production()
    {
        var reachable = Options with { AdvertisedAddress = "192.0.2.1", SiloPort = 1, GatewayPort = 2 };
        using var silo = SiloHost.Build(reachable, Environments.Production);

        var refused = await Assert.ThrowsAsync<SimulationOptionsException>(() => silo.StartAsync(Stop));

        Assert.Contains("Simulation:PrivateNetwork", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_s_query_of_the_operations_page_finds_the_changed_row()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository(), "docs", "operations.md"), Stop);
        var query = page.Split("```sql\n")[1].Split("```")[0].TrimEnd().TrimEnd(';');
        await using var here = await Installation.StartAsync(Options);
        await here.AppendAsync("session/1", 0, Event("Қазақстан 🕊"), Event("two"));
        await here.AppendAsync("session/2", 0, Event("one"));
        Assert.Equal(0, await here.CountAsync($"({query}) found"));

        await here.TamperAsync("journal", "UPDATE journal SET actor = 'another' WHERE stream = 'session/1' AND version = 2");

        Assert.Equal(1, await here.CountAsync($"({query}) found WHERE stream = 'session/1' AND version = 2"));
    }

    private static string Repository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Simulation.sln")))
        {
            directory = directory.Parent!;
        }

        return directory.FullName;
    }

    private static async Task UntilAsync(Func<bool> condition, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < patience, $"Still not so after {clock.Elapsed.TotalSeconds:F1} s.");
            await Task.Delay(50, Stop);
        }
    }
}
