using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Simulation.Web.Host.Security;

/// <summary>
/// Says to browsers what a page may do: load and run nothing that is not ours. The only inline script is Blazor's import map, known by its
/// hash; WebAssembly needs its own permission.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private static readonly ImportMapPolicies Policies = new();

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            Add((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/dashboard")
            ? ImportMapPolicies.Dashboard
            : context.GetEndpoint()?.Metadata.GetMetadata<PagePolicy>()?.Policy ?? Policies.For(context.GetEndpoint()?.Metadata.GetMetadata<ImportMapDefinition>());
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (!headers.ContainsKey("Cache-Control"))
        {
            // Whatever names no rule of its own may hold names, marks or briefs.
            headers.CacheControl = "no-store";
        }
    }
}

/// <summary>What a page may do that needs other rights than all others: on its endpoint.</summary>
internal sealed record PagePolicy(string Policy);

/// <summary>The policy for each import map there is (one per set of assets, so one).</summary>
internal sealed class ImportMapPolicies
{
    /// <summary>The Orleans Dashboard is not ours and writes its styles and scripts inline; only administrators load it.</summary>
    public const string Dashboard =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<ImportMapDefinition, string> _known = [];
    private readonly string _without = Policy("");

    public string For(ImportMapDefinition? map) => map is null ? _without : _known.GetValue(map, m => Policy(Hash(m)));

    private static string Policy(string importMap) =>
        $"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'{importMap}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static string Hash(ImportMapDefinition map) =>
        $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map.ToString())))}'";
}
