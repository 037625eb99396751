using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>P4: the network swallows everything for a while, or cuts every connection; then each client shows what a new one would, nothing missing.</summary>
/// <param name="most">Longest silence, seconds.</param>
internal sealed class SurvivesRoad(int most) : Promise
{
    private FailingRoad? _road;

    public override string Name => "P4 after a silent or cut network everybody shows what a new listener would";

    protected override TimeSpan Limit => TimeSpan.FromSeconds(20);

    protected override async Task<TalkingClass> OpenAsync()
    {
        var server = Held(await ServerProcess.StartAsync());
        _road = Held(new FailingRoad(server.Address));
        return await TalkingClass.OpenAsync(server, _ => _road.Address);
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
}
