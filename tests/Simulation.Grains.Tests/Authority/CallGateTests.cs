using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Grains.Hosting;
using Simulation.Grains.Tests.Journal;
using Simulation.Grains.Tests.Live;
using Simulation.Tests.Databases;
using static Simulation.Grains.Tests.Authority.GrainMethods;
using static Simulation.Grains.Tests.Live.Classroom;

namespace Simulation.Grains.Tests.Authority;

/// <summary>A client at the gateway of a silo, as a web host is, and a table with people at it: what the client may not call, it calls for nothing.</summary>
[Collection(PostgresFixture.Collection)]
public sealed class CallGateTests(PostgresFixture postgres) : IAsyncLifetime
{
    private SimulationOptions _options = null!;
    private Town _town = null!;
    private IHost _webHost = null!;

    private IGrainFactory Client => _webHost.Services.GetRequiredService<IGrainFactory>();

    public async ValueTask InitializeAsync()
    {
        _options = new() { PostgreSql = await postgres.Server.CreateDatabaseAsync(), SiloPort = 0, GatewayPort = 0 };
        _town = await Town.StartAsync(_options);
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.UseOrleansClient(client => client.UseSimulationClient(_options));
        _webHost = builder.Build();
        await _webHost.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _webHost.StopAsync();
        _webHost.Dispose();
        await _town.DisposeAsync();
    }

    [Fact]
    public async Task What_is_between_grains_is_refused_to_a_web_host_and_leaves_no_trace()
    {
        var room = await NegotiatingAsync();
        Assert.Null((await room.ActAsync(A, new Say(new Audience.WholeTable(), "We begin.", null))).Refusal); // what hosts are for, they may do
        var table = await room.TableAsync();
        var before = await StoredAsync();
        var denied = All.Where(m => !May(m, Caller.Host)).ToList();

        var carriedOut = new List<string>();
        foreach (var method in denied.Where(m => !IsOneWay(m)))
        {
            if (!await IsRefusedAsync(Client, table.Value, method))
            {
                carriedOut.Add(Name(method));
            }
        }

        Assert.Empty(carriedOut);
        Assert.True(denied.Count(m => !IsOneWay(m)) >= 9);
        Assert.Equal(before, await StoredAsync());
    }

    [Fact]
    public async Task A_web_host_does_not_sit_down_in_a_member_s_place()
    {
        var room = await NegotiatingAsync();
        var table = Client.GetGrain<ISessionGrain>((await room.TableAsync()).Value);
        var head = new Seat.Member(A, await room.HeadAsync(A));
        var say = new Say(new Audience.WholeTable(), "In the name of another.", null);
        var before = await StoredAsync();

        await Assert.ThrowsAsync<CallRefusedException>(() => table.ActAsync(head, Guid.NewGuid(), say));

        Assert.Equal(before, await StoredAsync());
        Assert.Null((await room.ActAsync(A, say)).Refusal); // through the delegation, which looks who asks
    }

    [Fact]
    public async Task What_is_for_web_hosts_is_refused_to_grains_and_what_is_between_grains_is_not()
    {
        var table = Guid.NewGuid();
        var hosts = All.Where(m => !May(m, Caller.Grain)).Select(Name).ToImmutableArray();
        Assert.True(hosts.Length >= 30);
        Assert.Equal(hosts.Order(), (await Client.GetGrain<ICallingGrain>(table).RefusedAsync(hosts)).Order());
        Assert.Empty(await Client.GetGrain<ICallingGrain>(table).RefusedAsync(["IAgentGrain.ThinkAsync", "ISessionGrain.ExerciseAsync", "ISessionGrain.AgreementAsync"]));
    }

    /// <summary>The canary of the default: a method about which nothing is said.</summary>
    [Fact]
    public async Task What_says_nothing_can_be_called_by_nobody() =>
        await Assert.ThrowsAsync<CallRefusedException>(() => Client.GetGrain<ICallingGrain>(Guid.NewGuid()).ForgottenAsync());

#pragma warning disable xUnit1051 // what is tested is the refusal of this very method
    [Fact]
    public async Task The_cluster_is_not_managed_from_a_web_host()
    {
        await Assert.ThrowsAsync<CallRefusedException>(() => Client.GetGrain<IManagementGrain>(0).GetHosts(false, TestContext.Current.CancellationToken));
        Assert.NotEmpty(await _town.Grains.GetGrain<IManagementGrain>(0).GetHosts(false, TestContext.Current.CancellationToken));
    }
#pragma warning restore xUnit1051

    /// <summary>The same calls with the gate away arrive: it is the gate that refuses them.</summary>
    [Fact]
    public async Task Without_the_gate_they_would_be_carried_out()
    {
        await using var open = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        Assert.False(await IsRefusedAsync(open.Grains, Guid.NewGuid(), All.Single(m => Name(m) == "IAgentGrain.ThinkAsync")));
        await open.Grains.GetGrain<ICallingGrain>(Guid.NewGuid()).ForgottenAsync();
    }

    private async Task<Classroom> NegotiatingAsync()
    {
        var room = await (await PlanAsync(Client)).OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        return room;
    }

    /// <summary>How much is kept: events, answers to commands, documents.</summary>
    private async Task<(long Events, long Commands, long Documents)> StoredAsync()
    {
        await using var database = await Installation.StartAsync(_options);
        return (await database.CountAsync("journal"), await database.CountAsync("command"), await database.CountAsync("document"));
    }
}
