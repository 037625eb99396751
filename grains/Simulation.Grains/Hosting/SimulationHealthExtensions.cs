using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Simulation.Grains.Hosting;

public static class SimulationHealthExtensions
{
    private const string Ready = "ready";

    /// <summary>The check behind <c>/health/ready</c> that the database answers.</summary>
    public static IHealthChecksBuilder AddSimulationStorage(this IHealthChecksBuilder checks) =>
        checks.AddCheck<StorageHealth>("storage", tags: [Ready], timeout: TimeSpan.FromSeconds(3));

    /// <summary>
    /// <c>/health/live</c>: the process answers; if it doesn't, restart it. <c>/health/ready</c>: work can be done, checks tagged <c>ready</c>
    /// hold; if not, send people elsewhere but don't restart, since a database that is away comes back by itself. Neither says more than one word.
    /// </summary>
    public static void MapSimulationHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains(Ready) });
    }
}
