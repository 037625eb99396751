using System.Text.RegularExpressions;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>A service of docker-compose.yml as a process on this machine.</summary>
internal static partial class ThisMachine
{
    /// <summary>The service's own settings; only addresses are others: loopback, and ports that are free.</summary>
    public static Dictionary<string, string> Settings(ComposeService service, string database)
    {
        var settings = service.Environment.ToDictionary(e => e.Key, e => e.Value);
        settings["ConnectionStrings__Simulation"] = ComposeDatabase().IsMatch(settings["ConnectionStrings__Simulation"]) ? database : "";
        settings.Remove("Simulation__PublicAddress"); // the port published there is another one here
        if (settings.ContainsKey("Simulation__AdvertisedAddress"))
        {
            settings["Simulation__AdvertisedAddress"] = "127.0.0.1";
            settings["Simulation__SiloPort"] = $"{RunningProgram.FreePort()}";
            settings["Simulation__GatewayPort"] = $"{RunningProgram.FreePort()}";
        }

        return settings;
    }

    [GeneratedRegex("Host=postgres;.*Password=")]
    private static partial Regex ComposeDatabase();
}
