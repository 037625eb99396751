using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Hosting;

public static class SimulationClientExtensions
{
    /// <summary>A web host's side of a cluster. It may start before the silos do: it waits for the first one.</summary>
    /// <exception cref="SimulationOptionsException">A setting can't be right, or there is no PostgreSQL to find silos in.</exception>
    public static IClientBuilder UseSimulationClient(this IClientBuilder client, SimulationOptions options)
    {
        if (options.Embedded)
        {
            throw new SimulationOptionsException("Without ConnectionStrings:Simulation there is no cluster to be a client of.");
        }

        client.Services.AddSimulationStorage(options);
        client.Configure<ClusterOptions>(c => (c.ClusterId, c.ServiceId) = (options.ClusterId, options.ServiceId));
        client.Configure<ClientMessagingOptions>(m => m.ResponseTimeout = SimulationSiloExtensions.ResponseTimeout);
        client.Configure<GatewayOptions>(g => g.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2)); // after a power cut people wait for this too
        client.UseAdoNetClustering((OptionsBuilder<AdoNetClusteringClientOptions> o) => o.Configure<Database>((clustering, database) =>
        {
            clustering.Invariant = database.OrleansInvariant;
            clustering.DataSource = database.Source;
        }));
        client.UseConnectionRetryFilter(async (_, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            return true;
        });
        return client;
    }
}
