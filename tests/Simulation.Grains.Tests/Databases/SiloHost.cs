using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Storage;
using Simulation.Grains.Hosting;

namespace Simulation.Grains.Tests.Databases;

/// <summary>A host with a silo in it, as the silo program makes it.</summary>
internal static class SiloHost
{
    public static IHost Build(SimulationOptions options, string environment = "Development")
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment });
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.UseOrleans(silo => silo.UseSimulationSilo(options));
        return builder.Build();
    }

    public static async Task<IHost> StartAsync(SimulationOptions options)
    {
        var host = Build(options);
        await host.StartAsync();
        return host;
    }

    public static IGrainStorage Documents(this IHost host) =>
        host.Services.GetRequiredKeyedService<IGrainStorage>(SimulationSiloExtensions.Documents);

    public static IEnumerable<SiloStatus> Members(this IHost host) =>
        host.Services.GetRequiredService<ISiloStatusOracle>().GetApproximateSiloStatuses(onlyActive: true).Values;
}
