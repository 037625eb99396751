using Simulation.EndToEnd.Tests.Faults.Promises;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Tests.Databases;

namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>
/// P17: the processes of a cluster are replaced one after the other, silos first, as the operator's guide says, while a class talks through both
/// web hosts; in the next round, by those that were there before.
/// </summary>
internal sealed class SurvivesReplacement(Build before, Build after) : Promise
{
    private readonly List<SiloProcess> _silos = [];
    private readonly List<ServerProcess> _hosts = [];

    public override string Name => "P17 a class talks on while every silo and web host is replaced, and replaced again";

    protected override async Task<TalkingClass> OpenAsync()
    {
        var compose = Compose.Read();
        var postgres = Held(await PostgresServer.StartAsync());
        var database = await postgres.CreateDatabaseAsync();
        _silos.AddRange((await Task.WhenAll(compose.Silos.Select(s => SiloProcess.StartAsync(ThisMachine.Settings(s, database), before.Silo)))).Select(Held));
        _hosts.AddRange((await Task.WhenAll(compose.WebHosts.Select(s => ServerProcess.StartAsync(ThisMachine.Settings(s, database), program: before.Host)))).Select(Held));
        return await TalkingClass.OpenAsync(_hosts[0], n => _hosts[n % _hosts.Count].Address);
    }

    protected override async Task DisasterAsync(Random random)
    {
        var next = Rounds % 2 == 0 ? after : before;
        foreach (var silo in _silos)
        {
            await silo.StopAsync();
            await silo.StartAgainAsync(next.Silo);
            await Class.SavedAsync(2); // both builds serve the same table now
        }

        foreach (var host in _hosts)
        {
            await host.StopAsync();
            await host.StartAgainAsync(next.Host);
            await Class.SavedAsync(2);
        }
    }
}

/// <summary>The published programs of a build.</summary>
internal sealed record Build(string Silo, string Host)
{
    public static async Task<Build> ThisAsync() => new(await Published.SiloAsync(), await Published.HostAsync());

    /// <param name="directory">In which <c>./dev upgrade</c> has put it.</param>
    public static Build In(string directory) => new(Path.Combine(directory, "silo", "Simulation.Silo.dll"), Path.Combine(directory, "host", "Simulation.Web.Host.dll"));
}
