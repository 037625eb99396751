using System.Net;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests;

public sealed class StartUpTests(ITestOutputHelper output)
{
    /// <summary>The goal is 5 s on a machine of its own; a build machine has two cores and other work.</summary>
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task The_first_start_makes_the_database_and_prints_one_link_that_works()
    {
        await using var server = await ServerProcess.StartAsync();
        output.WriteLine($"ready {server.ReadyAfter.TotalSeconds:0.00} s after the process started, on an empty data directory");
        Assert.True(server.ReadyAfter < Generous, $"{server.ReadyAfter}");
        Assert.True(File.Exists(Path.Combine(server.Data, "simulation.db")));
        using var http = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(await server.SetUpLinkAsync(), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task It_stops_when_asked_and_starts_again_on_the_same_data()
    {
        await using var server = await ServerProcess.StartAsync();
        await server.StopAsync();
        await server.StartAgainAsync();
        output.WriteLine($"ready {server.ReadyAfter.TotalSeconds:0.00} s after the process started, on data that was there");
        Assert.True(server.ReadyAfter < Generous, $"{server.ReadyAfter}");
    }

    [Fact]
    public async Task A_second_server_on_the_same_data_refuses_to_start()
    {
        await using var first = await ServerProcess.StartAsync();
        await using var second = new RunningProgram(
            await Published.HostAsync(),
            ["--urls", $"http://127.0.0.1:{RunningProgram.FreePort()}", $"--Simulation:Data={first.Data}"],
            ImmutableDictionary<string, string>.Empty);
        await Eventually.TrueAsync(() => second.HasExited, otherwise: () => second.Output);
        Assert.NotEqual(0, second.ExitCode);
    }

    [Fact]
    public async Task What_it_writes_holds_no_secret()
    {
        await using var server = await ServerProcess.StartAsync();
        var link = await server.SetUpLinkAsync();
        using var http = new HttpClient();
        await http.GetAsync(link, TestContext.Current.CancellationToken);
        await server.StopAsync();

        // The one line that is meant for the operator's eyes, and no other.
        Assert.Single(server.Output.Split('\n'), line => line.Contains(link.Segments[^1], StringComparison.Ordinal));
    }
}
