namespace Simulation.Web.Host.Startup;

/// <summary>What an operator can set for the web host, beside what <c>SimulationOptions</c> holds for storage and cluster. All under <c>Simulation:</c>.</summary>
public sealed record WebSettings
{
    /// <summary>Whether a silo runs inside this process. Default: yes without a PostgreSQL connection string, no with one.</summary>
    public bool? Embedded { get; init; }

    /// <summary>Other origins that may open the live connection, exact (<c>https://host:port</c>). The own origin always may.</summary>
    public string[] Origins { get; init; } = [];

    /// <summary>Whether browsers reach the host by https only: then cookies are Secure and HSTS is sent. Default: when every address listened on is https.</summary>
    public bool? Https { get; init; }

    /// <summary>Addresses of reverse proxies whose X-Forwarded-* headers are believed.</summary>
    public string[] Proxies { get; init; } = [];

    /// <summary>Where scenarios to publish at start lie. Default: <c>scenarios</c> beside the content root or up the tree.</summary>
    public string? Scenarios { get; init; }

    /// <summary>Whether administrators can open the Orleans Dashboard at <c>/dashboard</c>.</summary>
    public bool Dashboard { get; init; }

    /// <summary>The address by which people reach the platform, for join links and QR codes. Default: the address of the request.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>A PKCS#12 file whose key encrypts the key ring in the database.</summary>
    public string? KeyRingCertificate { get; init; }

    public string? KeyRingCertificatePassword { get; init; }

    public static WebSettings From(IConfiguration configuration) =>
        configuration.GetSection("Simulation").Get<WebSettings>() ?? new WebSettings();

    /// <summary>Whether cookies may say Secure.</summary>
    public bool IsHttps(IConfiguration configuration) =>
        Https ?? (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } urls
            && urls.All(u => u.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
