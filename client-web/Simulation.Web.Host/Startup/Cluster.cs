using Orleans.Dashboard;
using Simulation.Grains.Hosting;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Startup;

/// <summary>The grains: inside this process, or in silos elsewhere.</summary>
internal static class Cluster
{
    public static void AddCluster(this WebApplicationBuilder builder, WebSettings settings)
    {
        var options = SimulationOptions.From(builder.Configuration);
        if (settings.Embedded ?? options.Embedded)
        {
            builder.UseOrleans(silo =>
            {
                silo.UseSimulationSilo(options);
                if (settings.Dashboard)
                {
                    silo.AddDashboard(dashboard => dashboard.HideTrace = true);
                }
            });
        }
        else if (settings.Dashboard)
        {
            throw new SimulationOptionsException("Simulation:Dashboard shows the silo inside a web host, and this one works with silos elsewhere, which let nobody manage them from here.");
        }
        else
        {
            builder.UseOrleansClient(client => client.UseSimulationClient(options));
        }
    }

    /// <summary>Shows grains and their state, so it is off unless asked for, and then for administrators only.</summary>
    public static void MapDashboard(this WebApplication app, WebSettings settings)
    {
        if (settings.Dashboard)
        {
            app.MapOrleansDashboard("/dashboard").RequireAuthorization(Policies.Administration);
        }
    }
}
