using System.Net;
using System.Net.Sockets;

namespace Simulation.Grains.Hosting;

internal static class SiloAddresses
{
    /// <summary>An IP address as it is, or the first one that a host name stands for, IPv4 first.</summary>
    /// <exception cref="SimulationOptionsException">The name is not known.</exception>
    public static IPAddress Resolve(string addressOrName)
    {
        if (IPAddress.TryParse(addressOrName, out var address))
        {
            return address;
        }

        try
        {
            return Dns.GetHostAddresses(addressOrName).OrderBy(a => a.AddressFamily == AddressFamily.InterNetwork ? 0 : 1).First();
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException)
        {
            throw new SimulationOptionsException($"Simulation:AdvertisedAddress: the name {addressOrName} is not known here.");
        }
    }

    /// <summary>The port, or for 0 one that is free now.</summary>
    public static int Free(int port, IPAddress address)
    {
        if (port != 0)
        {
            return port;
        }

        using var probe = new TcpListener(address, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
