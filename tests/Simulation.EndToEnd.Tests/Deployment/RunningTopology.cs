using Npgsql;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Journeys;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Tests.Databases;

namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>The cluster of docker-compose.yml as processes on this machine, with a class that sits at one table through both web hosts.</summary>
public sealed class RunningTopology(Chromium chromium) : IAsyncLifetime
{
    private const int Students = 4;

    private readonly List<IAsyncDisposable> _all = [];
    private readonly List<LiveConnection> _students = [];
    private readonly List<SiloProcess> _silos = [];

    /// <summary>Of the first delegation and the second in turn, at the first web host and the second in turn.</summary>
    internal IReadOnlyList<LiveConnection> Talkers => _students;

    /// <summary>Everybody who listens to the table: the students, and control at the second web host.</summary>
    internal IReadOnlyList<LiveConnection> Everybody { get; private set; } = [];

    internal IReadOnlyList<SiloProcess> Silos => _silos;

    internal SessionId Table { get; private set; }

    private string Database { get; set; } = "";

    public async ValueTask InitializeAsync()
    {
        var compose = Compose.Read();
        var postgres = Held(await PostgresServer.StartAsync());
        Database = await postgres.CreateDatabaseAsync();
        await StartSilosAsync();
        var hosts = await Task.WhenAll(compose.WebHosts.Select(s => ServerProcess.StartAsync(ThisMachine.Settings(s, Database))));
        var (web1, web2) = (Held(hosts[0]), Held(hosts[1]));

        // Cookies don't know ports: who signs in at one web host is known at the other, if both read the same key ring.
        var room = Held(await Classroom.SetUpAsync(chromium, web1.Address, await web1.SetUpLinkAsync(), Students));
        var control = await room.LiveAsync(room.Instructor.Person, web2.Address);
        await room.OpenAsync(control);
        Table = (await room.SeatsAsync(control))[0].Seat!.Session;
        Assert.Null(await control.EnterTableAsync(Table));
        foreach (var (i, student) in room.Students.Index())
        {
            var live = await room.LiveAsync(student.Person, (i % 2 == 0 ? web1 : web2).Address);
            Assert.Null(await live.EnterTableAsync(Table));
            _students.Add(live);
        }

        Everybody = [.. _students, control];
    }

    /// <summary>New silos, as many as the file says, on ports that no silo had before.</summary>
    internal async Task StartSilosAsync()
    {
        _silos.Clear();
        _silos.AddRange(await Task.WhenAll(Compose.Read().Silos.Select(s => SiloProcess.StartAsync(ThisMachine.Settings(s, Database)))));
        _all.InsertRange(0, _silos);
    }

    /// <summary>How many silos the cluster believes to be alive.</summary>
    internal async Task<long> MembersAsync()
    {
        await using var connection = new NpgsqlConnection(Database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM cluster_member WHERE status = 3", connection);
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in _all)
        {
            await one.DisposeAsync();
        }
    }

    private T Held<T>(T one)
        where T : IAsyncDisposable
    {
        _all.Insert(0, one);
        return one;
    }
}
