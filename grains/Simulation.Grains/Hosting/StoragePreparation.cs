using Microsoft.Extensions.Hosting;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Hosting;

/// <summary>Checks the database and upgrades its schema. The host runs <see cref="StartingAsync"/> of all before it starts any hosted service.</summary>
internal sealed class StoragePreparation(Database database, SchemaUpgrade upgrade) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.CheckAsync(cancellationToken);
        await upgrade.ApplyAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
