using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Simulation.Web.Host.Accounts;

/// <summary>Makes things that must not be guessed, and the hashes under which they are kept.</summary>
public static class Secrets
{
    /// <summary>256 bits, in letters that are safe in a URL.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>A long random token needs no salt and no slow hash: it can't be guessed, only stolen.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public static string NewPin() => RandomNumberGenerator.GetInt32(0, 10_000).ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
}
