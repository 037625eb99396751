using System.Net;
using Microsoft.Extensions.Hosting;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Hosting;

/// <summary>What must hold before a silo opens its ports: nobody else runs on an embedded database, and the network is one for silos.</summary>
internal sealed class SiloGate(SimulationOptions options, IHostEnvironment environment) : IHostedLifecycleService, IDisposable
{
    private DirectoryLock? _directory;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.Embedded)
        {
            _directory = DirectoryLock.Take(options.Data);
        }
        else if (environment.IsProduction() && !options.PrivateNetwork && !IPAddress.IsLoopback(SiloAddresses.Resolve(options.AdvertisedAddress)))
        {
            throw new SimulationOptionsException(
                $"A silo's ports carry no authentication, and {options.AdvertisedAddress} can be reached from other machines. "
                + "Put silos and web hosts on a network of their own and say so with Simulation:PrivateNetwork=true.");
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        Dispose(); // after the last service has stopped, so that a successor in the same process may begin
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _directory?.Dispose();
        _directory = null;
    }
}
