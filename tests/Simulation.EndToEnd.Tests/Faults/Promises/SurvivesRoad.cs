using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>P4: the network swallows everything for a while, or cuts every connection; then each client shows what a new one would, nothing missing.</summary>
/// <param name="most">Longest silence, seconds.</param>
internal sealed class SurvivesRoad(int most) : Promise
{
    private ServerProcess? _server;
    private FailingRoad? _road;

    public override string Name => "P4 after a silent or cut network everybody shows what a new listener would";

    protected override TimeSpan Limit => TimeSpan.FromSeconds(20);

    public override async Task SetUpAsync()
    {
        _server = await ServerProcess.StartAsync();
        _road = new FailingRoad(_server.Address);
        Class = await TalkingClass.OpenAsync(_server, _road.Address);
    }

    protected override async Task DisasterAsync(Random random)
    {
        if (random.Next(2) == 0)
        {
            _road!.Cut();
            return;
        }

        _road!.Silence();
        await Task.Delay(TimeSpan.FromSeconds(random.Next(1, most + 1)), TestContext.Current.CancellationToken);
        _road.Restore();
    }

    public override async ValueTask DisposeAsync()
    {
        if (Class is { } room)
        {
            await room.DisposeAsync();
        }

        if (_road is { } road)
        {
            await road.DisposeAsync();
        }

        if (_server is { } server)
        {
            await server.DisposeAsync();
        }
    }
}
