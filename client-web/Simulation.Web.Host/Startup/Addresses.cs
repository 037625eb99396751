namespace Simulation.Web.Host.Startup;

/// <summary>Addresses as people outside this request type them: for join links, QR codes and invitations.</summary>
internal sealed class Addresses(WebSettings settings)
{
    public string Of(HttpContext context, string path) =>
        $"{settings.PublicAddress?.TrimEnd('/') ?? $"{context.Request.Scheme}://{context.Request.Host.Value}"}{path}";
}
