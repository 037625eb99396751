using Microsoft.AspNetCore.SignalR;
using Simulation.Domain;
using Simulation.Web.Host.Live;

namespace Simulation.Web.Host.Startup;

/// <summary>The live connection: limits, liveness, the one JSON.</summary>
internal static class Transport
{
    public static void AddTransport(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LiveRelay>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<LiveRelay>());
        builder.Services.AddHostedService<LiveWatch>();
        builder.Services.AddSingleton<LiveGuard>();
        builder.Services.AddSignalR(options =>
        {
            options.AddFilter<LiveGuard>();
            options.EnableDetailedErrors = false;
            options.MaximumReceiveMessageSize = 64 * 1024;
            options.MaximumParallelInvocationsPerClient = 1; // also: a person's commands are taken in the order they were sent
            options.HandshakeTimeout = TimeSpan.FromSeconds(5);
            options.KeepAliveInterval = TimeSpan.FromSeconds(3);
            options.ClientTimeoutInterval = TimeSpan.FromSeconds(9);
        }).AddJsonProtocol(options => Wire.Configure(options.PayloadSerializerOptions));
    }

    public static void MapTransport(this WebApplication app) =>
        app.MapHub<LiveHub>("/hub", options =>
        {
            options.CloseOnAuthenticationExpiration = true;
            options.ApplicationMaxBufferSize = 128 * 1024;
            options.TransportMaxBufferSize = 256 * 1024;
        });
}
