using Simulation.Grains.Hosting;

namespace Simulation.Grains.Tests.Journal;

public sealed class SqliteJournalTests : JournalConformance
{
    private readonly string _directory = Directory.CreateTempSubdirectory("simulation-").FullName;

    private protected override Task<SimulationOptions> NewDatabaseAsync() =>
        Task.FromResult(new SimulationOptions { Data = _directory });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }
}
