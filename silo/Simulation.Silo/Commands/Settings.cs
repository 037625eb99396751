using System.CommandLine;
using Simulation.Grains.Hosting;

namespace Simulation.Silo.Commands;

/// <summary>
/// Where a command finds the installation: <c>appsettings.json</c> beside the program, environment variables
/// (<c>Simulation__Data</c>, <c>ConnectionStrings__Simulation</c>, ...), and over both of them <c>--data</c>.
/// </summary>
internal static class Settings
{
    public static Option<string?> Data() => new("--data") { Description = "Directory of the embedded database (Simulation:Data)." };

    /// <exception cref="SimulationOptionsException">A setting can't be right.</exception>
    public static SimulationOptions Read(string? data)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables();
        return SimulationOptions.From(With(configuration, data).Build());
    }

    public static IConfigurationBuilder With(IConfigurationBuilder configuration, string? data) =>
        data is null ? configuration : configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Simulation:Data", data)]);
}
