using System.Net;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Security;

/// <summary>
/// Slows guessing down at the doors: join codes, PINs, passwords, one-time links. A class shares one address, so an address has room for
/// a class that mistypes; what protects the code itself is that a guess hits one of eight hundred million.
/// </summary>
internal sealed partial class Doorkeeper(AttemptBudget budget, ILogger<Doorkeeper> logger)
{
    public const int WrongPerAddressAndMinute = 60;
    public const int WrongEverywhereAndMinute = 300;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Whether this address may try at this door at all now.</summary>
    public bool MayTry(string door, IPAddress? address) => budget.IsLeft($"{door} {Network(address)}", WrongPerAddressAndMinute);

    /// <summary>Notes a wrong try.</summary>
    public void Wrong(string door, IPAddress? address)
    {
        if (!budget.TryTake($"{door} {Network(address)}", WrongPerAddressAndMinute, Minute))
        {
            AddressShut(door);
        }

        // Nobody is shut out for what others do; but somebody should know.
        if (!budget.TryTake($"{door} everywhere", WrongEverywhereAndMinute, Minute) && budget.TryTake($"{door} alarm", 1, Minute))
        {
            ManyGuesses(door, WrongEverywhereAndMinute);
        }
    }

    /// <summary>Whoever has one IPv6 address has a whole /64 of them.</summary>
    private static string Network(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }

        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    [LoggerMessage(LogLevel.Warning, "Too many wrong tries at {Door} from one address.")]
    private partial void AddressShut(string door);

    [LoggerMessage(LogLevel.Error, "More than {Limit} wrong tries a minute at {Door}: somebody may be guessing.")]
    private partial void ManyGuesses(string door, int limit);
}
