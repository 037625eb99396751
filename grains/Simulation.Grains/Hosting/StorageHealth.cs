using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Simulation.Grains.Hosting;

internal sealed class StorageHealth(DbDataSource source) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = source.CreateCommand("SELECT 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException)
        {
            return HealthCheckResult.Unhealthy(); // why is the log's business, not the public's
        }
    }
}
