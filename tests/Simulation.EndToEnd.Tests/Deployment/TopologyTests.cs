using System.Text.RegularExpressions;
using Npgsql;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Views;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Journeys;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Tests.Databases;

namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>The cluster of docker-compose.yml as processes on this machine: PostgreSQL, two silos, two web hosts.</summary>
public sealed class TopologyTests(Chromium chromium, ITestOutputHelper output)
{
    [Fact(Skip = "The cluster starts and two silos are members, but the exercise page of a pure client host shows no join code yet: to be found and mended.")]
    public async Task One_session_is_played_across_two_web_hosts_and_goes_on_when_a_silo_dies()
    {
        var compose = Compose.Read();
        await using var postgres = await PostgresServer.StartAsync();
        var database = await postgres.CreateDatabaseAsync();
        var silos = await Task.WhenAll(compose.Silos.Select(s => SiloProcess.StartAsync(OnThisMachine(s, database))));
        await using var silo1 = silos[0];
        await using var silo2 = silos[1];
        var hosts = await Task.WhenAll(compose.WebHosts.Select(s => ServerProcess.StartAsync(OnThisMachine(s, database))));
        await using var web1 = hosts[0];
        await using var web2 = hosts[1];
        Assert.Equal(2, await CountAsync(database, "SELECT count(*) FROM cluster_member WHERE status = 3"));

        // Cookies don't know ports: who signs in at one web host is known at the other, if both read the same key ring.
        await using var room = await Classroom.SetUpAsync(chromium, web1.Address, await web1.SetUpLinkAsync(), students: 4);
        var control = await room.LiveAsync(room.Instructor.Person, web2.Address);
        await room.OpenAsync(control);
        var seats = await room.SeatsAsync(control);
        var table = seats[0].Seat!.Session;
        Assert.Null(await control.EnterTableAsync(table));

        List<LiveConnection> students = [];
        foreach (var (i, student) in room.Students.Index())
        {
            var live = await room.LiveAsync(student.Person, (i % 2 == 0 ? web1 : web2).Address);
            Assert.Null(await live.EnterTableAsync(table));
            students.Add(live);
        }

        foreach (var (i, student) in students.Index())
        {
            Assert.Null(await SayAsync(student, table, $"said by {i + 1}"));
        }

        string[] said = ["said by 1", "said by 2", "said by 3", "said by 4"];
        await EverybodyHearsAsync([.. students, control], table, said);

        // One delegation proposes; the other accepts wherever it is connected.
        var kestria = Head(students, table, Classroom.Kestria);
        var solmara = Head(students, table, Classroom.Solmara);
        Assert.Null(await kestria.ActAsync(table, new Propose(Classroom.Fair, [], "fair to both", null, null)));
        await Eventually.TrueAsync(() => solmara.Table(table)?.Get<ProposalsSlice>()?.Proposals.Length == 1);

        await silo1.KillAsync();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Null(await ActUntilAnsweredAsync(solmara, table, new AcceptProposal(solmara.Table(table)!.Get<ProposalsSlice>()!.Proposals[0].Id)));
        output.WriteLine($"the acceptance was on disk {watch.Elapsed.TotalSeconds:0.0} s after a silo had been killed");
        foreach (var live in students.Append(control))
        {
            await Eventually.TrueAsync(() => live.Table(table)?.Get<AgreementSlice>()?.Agreement is { } agreement && agreement.Package.Equals(Classroom.Fair));
        }

        Assert.Null(await ActUntilAnsweredAsync(students[0], table, new Say(new Audience.WholeTable(), "said after", null)));
        await EverybodyHearsAsync([.. students, control], table, [.. said, "said after"]);
    }

    private static LiveConnection Head(List<LiveConnection> students, SessionId table, DelegationId delegation) =>
        students.First(s => s.Inside(table)?.Get<DelegationSlice>() is { MayBind: true } own && own.Delegation == delegation);

    private static Task<Refusal?> SayAsync(ILiveConnection live, SessionId table, string text) =>
        live.ActAsync(table, new Say(new Audience.WholeTable(), text, null));

    /// <summary>While the cluster votes a dead silo out, a call may fail: it says so with a code, and asking again is safe.</summary>
    private static async Task<Refusal?> ActUntilAnsweredAsync(ILiveConnection live, SessionId table, Command command)
    {
        Refusal? refusal = null;
        await Eventually.TrueAsync(async () => (refusal = await live.ActAsync(table, command)) is not { Code: RefusalCode.NotSaved }, TimeSpan.FromSeconds(60));
        return refusal;
    }

    private static async Task EverybodyHearsAsync(IEnumerable<LiveConnection> people, SessionId table, string[] said)
    {
        foreach (var live in people)
        {
            await Eventually.TrueAsync(
                () => (live.Table(table)?.Get<MessagesSlice>()?.Messages.Select(m => m.Text) ?? []).Order().SequenceEqual(said.Order()),
                otherwise: () => string.Join(", ", live.Table(table)?.Get<MessagesSlice>()?.Messages.Select(m => m.Text) ?? []));
        }
    }

    /// <summary>The service's own settings; only addresses are others: loopback, and ports that are free.</summary>
    private static Dictionary<string, string> OnThisMachine(ComposeService service, string database)
    {
        var settings = service.Environment.ToDictionary(e => e.Key, e => e.Value);
        settings["ConnectionStrings__Simulation"] = Regex.IsMatch(settings["ConnectionStrings__Simulation"], "Host=postgres;.*Password=") ? database : "";
        settings.Remove("Simulation__PublicAddress"); // the port published there is another one here
        if (settings.ContainsKey("Simulation__AdvertisedAddress"))
        {
            settings["Simulation__AdvertisedAddress"] = "127.0.0.1";
            settings["Simulation__SiloPort"] = $"{RunningProgram.FreePort()}";
            settings["Simulation__GatewayPort"] = $"{RunningProgram.FreePort()}";
        }

        return settings;
    }

    private static async Task<long> CountAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
