using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Simulation.Web.Host.Security;

namespace Simulation.Web.Host.Startup;

/// <summary>What every request passes through, in order.</summary>
internal static class Pipeline
{
    /// <summary>Pages and data that hold a secret beside something a reader can choose are not compressed: their length would tell.</summary>
    private static readonly string[] Uncompressed = ["/api", "/hub", "/set-up", "/password", "/scenarios", "/dashboard"];

    private static readonly string[] Programs = ["/api", "/hub", "/openapi", "/dashboard", "/health"];

    public static void AddPipeline(this WebApplicationBuilder builder, WebSettings settings)
    {
        builder.Services.AddResponseCompression(options =>
        {
            // Server-rendered Cyrillic is written as character references: 215 KB of HTML become 21.
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal); // quality 4
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = settings.Proxies.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in settings.Proxies)
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 2 * 1024 * 1024;
            options.Limits.MaxConcurrentConnections = 20_000;
        });
    }

    public static void UsePipeline(this WebApplication app, WebSettings settings)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        if (settings.IsHttps(app.Configuration))
        {
            app.UseHsts();
        }

        app.UseWhen(
            context => !Uncompressed.Any(path => context.Request.Path.StartsWithSegments(path)),
            branch => branch.UseResponseCompression());
        app.UseMiddleware<FetchCheck>();
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/hub"),
            branch => branch.UseMiddleware<OriginCheck>());
        app.UseWebSockets(Sockets(settings));
        app.UseWhen(
            context => !IsForPrograms(context.Request.Path),
            branch => branch.UseStatusCodePagesWithReExecute("/missing", "?code={0}", createScopeForStatusCodePages: true));
        app.Use(ShowPages);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    /// <summary>Paths that programs call: they get status codes and problem details, not pages.</summary>
    public static bool IsForPrograms(PathString path) => Programs.Any(p => path.StartsWithSegments(p));

    /// <summary>A page that explains a refused or failed post is read, not posted to.</summary>
    private static Task ShowPages(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    /// <summary>With no list, WebSocketOptions would allow every origin; the own one is only known with the request, and <see cref="OriginCheck"/> compares it.</summary>
    private static WebSocketOptions Sockets(WebSettings settings)
    {
        var options = new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(15) };
        if (settings.Origins.Length > 0 && settings.PublicAddress is { } address)
        {
            options.AllowedOrigins.Add(address.TrimEnd('/'));
            foreach (var origin in settings.Origins)
            {
                options.AllowedOrigins.Add(origin);
            }
        }

        return options;
    }
}
