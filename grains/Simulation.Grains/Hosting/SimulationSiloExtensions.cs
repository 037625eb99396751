using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Simulation.Grains.Assessment;
using Simulation.Grains.Live;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Hosting;

public static class SimulationSiloExtensions
{
    /// <summary>Name of the grain storage for documents. The default storage is the same.</summary>
    public const string Documents = "documents";

    /// <summary>How long a call waits for its answer: longer than a failover's probes, shorter than a person's patience.</summary>
    internal static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Everything a silo needs, storage included: the same in the silo program and in a web host that runs its own. Embedded it is a cluster
    /// of one on free loopback ports; with PostgreSQL it joins the others of its <see cref="SimulationOptions.ClusterId"/>.
    /// </summary>
    /// <exception cref="SimulationOptionsException">A setting can't be right.</exception>
    public static ISiloBuilder UseSimulationSilo(this ISiloBuilder silo, SimulationOptions options)
    {
        silo.Services.AddSimulationStorage(options);
        silo.Services.AddRubrics();
        if (silo.Services.All(s => s.ImplementationType != typeof(SiloGate)))
        {
            silo.Services.AddHostedService<SiloGate>();
            silo.Services.AddHostedService<WakeUp>();
        }

        if (options.Embedded)
        {
            // Nobody else connects: no gateway, and a port that never collides with another installation on this machine.
            silo.UseLocalhostClustering(SiloAddresses.Free(0, IPAddress.Loopback), gatewayPort: 0, serviceId: options.ServiceId, clusterId: options.ClusterId);
        }
        else
        {
            UseCluster(silo, options);
        }

        silo.AddIncomingGrainCallFilter<CallGate>();
        silo.Configure<SiloMessagingOptions>(m => m.ResponseTimeout = ResponseTimeout);
        silo.AddAdoNetGrainStorage(Documents, (OptionsBuilder<AdoNetGrainStorageOptions> o) => o.Configure<Database>(UseDatabase));
        silo.AddAdoNetGrainStorageAsDefault((OptionsBuilder<AdoNetGrainStorageOptions> o) => o.Configure<Database>(UseDatabase));
        return silo;
    }

    private static void UseDatabase(AdoNetGrainStorageOptions storage, Database database)
    {
        storage.Invariant = database.OrleansInvariant;
        storage.DataSource = database.Source;
        storage.GrainStorageSerializer = new WireGrainStorageSerializer();
    }

    private static void UseCluster(ISiloBuilder silo, SimulationOptions options)
    {
        var address = SiloAddresses.Resolve(options.AdvertisedAddress);
        silo.Configure<ClusterOptions>(c => (c.ClusterId, c.ServiceId) = (options.ClusterId, options.ServiceId));
        silo.Configure<EndpointOptions>(e =>
        {
            e.AdvertisedIPAddress = address;
            e.SiloPort = SiloAddresses.Free(options.SiloPort, address);
            e.GatewayPort = SiloAddresses.Free(options.GatewayPort, address);
            e.SiloListeningEndpoint = new IPEndPoint(address, e.SiloPort); // this address only, not every network the machine is in
            e.GatewayListeningEndpoint = new IPEndPoint(address, e.GatewayPort);
        });
        silo.UseAdoNetClustering((OptionsBuilder<AdoNetClusteringSiloOptions> o) => o.Configure<Database>((clustering, database) =>
        {
            clustering.Invariant = database.OrleansInvariant;
            clustering.DataSource = database.Source;
        }));
        silo.Configure<ClusterMembershipOptions>(m =>
        {
            // A killed silo is voted out after two missed probes by one other: with two or three silos there may be nobody for a second vote.
            m.ProbeTimeout = TimeSpan.FromSeconds(1);
            m.NumMissedProbesLimit = 2;
            m.NumVotesForDeathDeclaration = 1;
            m.TableRefreshTimeout = TimeSpan.FromSeconds(5);

            // After a power cut the members in the table are all dead and nobody is left to say so. A newcomer votes them out
            // once they have been silent for three of these; only then may it join. Seldom writing costs everybody's waiting; who is merely
            // silent, because the database is away, still answers probes and stays.
            m.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(3);

            // Rows of silos that are known to be dead are of no use to anybody after a day.
            m.DefunctSiloExpiration = TimeSpan.FromDays(1);
            m.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
        });
    }
}
