using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Simulation.Grains.Journal;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Hosting;

public static class SimulationStorageExtensions
{
    /// <summary>
    /// The journal, the database behind it as a <see cref="DbDataSource"/>, and the process's <see cref="SteadyTime"/> in
    /// the place of <see cref="TimeProvider.System"/>. The database is checked and brought to this build's schema before any hosted service
    /// starts, Orleans included. Calling it again changes nothing.
    /// </summary>
    /// <exception cref="SimulationOptionsException">A setting can't be right.</exception>
    public static IServiceCollection AddSimulationStorage(this IServiceCollection services, SimulationOptions options)
    {
        options.Validate();
        if (services.Any(s => s.ServiceType == typeof(Database)))
        {
            return services;
        }

        // Orleans and ASP.NET Core have put the machine's clock there, or will where nothing is; both then go by this one.
        foreach (var machine in services.Where(s => s.ServiceType == typeof(TimeProvider) && s.ImplementationInstance == TimeProvider.System).ToList())
        {
            services.Remove(machine);
        }

        services.TryAddSingleton<TimeProvider>(SteadyTime.Instance);
        services.AddHostedService(s => ActivatorUtilities.CreateInstance<ClockWatch>(s, SteadyTime.Instance));
        services.AddSingleton(options);
        services.AddSingleton(_ => Database.Of(options));
        services.AddSingleton<DbDataSource>(s => s.GetRequiredService<Database>().Source);
        services.AddSingleton<SchemaUpgrade>();
        services.AddSingleton(s => s.GetRequiredService<Database>().CreateJournalStore());
        services.AddSingleton<IJournal, GroupCommitJournal>();
        services.AddHostedService<StoragePreparation>();
        return services;
    }
}
