using System.Net;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Simulation.Grains.Hosting;

/// <summary>
/// How an installation stores and finds itself: read once at start, the same in silos, web hosts and the operator's commands.
/// Without a PostgreSQL connection string everything runs in one process on an embedded database.
/// </summary>
public sealed record SimulationOptions
{
    /// <summary>Directory of the embedded database. <c>Simulation:Data</c>, default <c>data</c> under the working directory.</summary>
    public string Data { get; init; } = "data";

    /// <summary>Npgsql connection string. <c>ConnectionStrings:Simulation</c>. Null: embedded SQLite.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>Silos and clients with the same id form one cluster. <c>Simulation:ClusterId</c>.</summary>
    public string ClusterId { get; init; } = "simulation";

    /// <summary>Part of every document's key: never change it once there are documents. <c>Simulation:ServiceId</c>.</summary>
    public string ServiceId { get; init; } = "simulation";

    /// <summary>Silo to silo, 0 to 65535; 0: any free port. <c>Simulation:SiloPort</c>, default 11111, embedded always a free one.</summary>
    public int SiloPort { get; init; } = 11111;

    /// <summary>Web host to silo, 0 to 65535; 0: any free port. <c>Simulation:GatewayPort</c>, default 30000, embedded none.</summary>
    public int GatewayPort { get; init; } = 30000;

    /// <summary>IP address or host name under which the others reach this silo, and on which it listens. <c>Simulation:AdvertisedAddress</c>, default 127.0.0.1.</summary>
    public string AdvertisedAddress { get; init; } = "127.0.0.1";

    /// <summary>
    /// Says that only silos and web hosts can reach the silo's ports, which carry no authentication. <c>Simulation:PrivateNetwork</c>.
    /// Without it a silo refuses to listen beyond this machine in the Production environment.
    /// </summary>
    public bool PrivateNetwork { get; init; }

    /// <summary>One process, embedded SQLite, no cluster.</summary>
    public bool Embedded => PostgreSql is null;

    /// <exception cref="SimulationOptionsException">A setting can't be right; the message names it.</exception>
    public static SimulationOptions From(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Simulation");
        var defaults = new SimulationOptions();
        var options = new SimulationOptions
        {
            Data = settings["Data"] ?? defaults.Data,
            PostgreSql = configuration.GetConnectionString("Simulation") is { Length: > 0 } connection ? connection : null,
            ClusterId = settings["ClusterId"] ?? defaults.ClusterId,
            ServiceId = settings["ServiceId"] ?? defaults.ServiceId,
            SiloPort = Port(settings, "SiloPort", defaults.SiloPort),
            GatewayPort = Port(settings, "GatewayPort", defaults.GatewayPort),
            AdvertisedAddress = settings["AdvertisedAddress"] ?? defaults.AdvertisedAddress,
            PrivateNetwork = Flag(settings, "PrivateNetwork"),
        };
        options.Validate();
        return options;
    }

    /// <exception cref="SimulationOptionsException">A setting can't be right; the message names it.</exception>
    public void Validate()
    {
        Refuse(string.IsNullOrWhiteSpace(Data), "Simulation:Data is empty.");
        Refuse(string.IsNullOrWhiteSpace(ClusterId) || ClusterId.Length > 150, "Simulation:ClusterId must have 1 to 150 characters.");
        Refuse(string.IsNullOrWhiteSpace(ServiceId) || ServiceId.Length > 150, "Simulation:ServiceId must have 1 to 150 characters.");
        Refuse(SiloPort is < 0 or > 65535, "Simulation:SiloPort must be 0 to 65535.");
        Refuse(GatewayPort is < 0 or > 65535, "Simulation:GatewayPort must be 0 to 65535.");
        Refuse(SiloPort != 0 && SiloPort == GatewayPort, "Simulation:SiloPort and Simulation:GatewayPort must differ.");
        Refuse(string.IsNullOrWhiteSpace(AdvertisedAddress), "Simulation:AdvertisedAddress is empty.");
        Refuse(
            IPAddress.TryParse(AdvertisedAddress, out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)),
            "Simulation:AdvertisedAddress must be an address that others can reach, not 0.0.0.0.");
        if (PostgreSql is not null)
        {
            try
            {
                Refuse(string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(PostgreSql).Host), "ConnectionStrings:Simulation names no Host.");
            }
            catch (Exception e) when (e is ArgumentException or FormatException)
            {
                // The text of the inner exception may hold a part of the connection string, and with it the password.
                throw new SimulationOptionsException("ConnectionStrings:Simulation is not a PostgreSQL connection string (Host=...;Database=...;Username=...;Password=...).");
            }
        }
    }

    private static int Port(IConfigurationSection settings, string name, int otherwise)
    {
        var text = settings[name];
        if (text is null)
        {
            return otherwise;
        }

        Refuse(!int.TryParse(text, out var port), $"Simulation:{name} must be a number, 0 to 65535.");
        return port;
    }

    private static bool Flag(IConfigurationSection settings, string name)
    {
        var text = settings[name];
        var flag = false;
        Refuse(text is not null && !bool.TryParse(text, out flag), $"Simulation:{name} must be true or false.");
        return flag;
    }

    private static void Refuse(bool wrong, string because)
    {
        if (wrong)
        {
            throw new SimulationOptionsException(because);
        }
    }
}

/// <summary>The installation is set up in a way that can't work or isn't safe. The message is for the operator.</summary>
public sealed class SimulationOptionsException(string message) : Exception(message);
