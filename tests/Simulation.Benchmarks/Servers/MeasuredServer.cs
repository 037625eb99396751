using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Simulation.Benchmarks.Servers;

/// <summary>What both servers have in common: a free loopback port, a word when they are ready, and an end when whoever started them is gone.</summary>
internal static class MeasuredServer
{
    /// <summary>Begins the one line on standard output; the address follows.</summary>
    public const string Ready = "ready ";

    /// <summary>The path at which it says how many bytes its heap holds.</summary>
    public const string Heap = "/heap";

    public static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        return builder;
    }

    /// <param name="prepare">Makes the rooms, once the server runs.</param>
    public static async Task RunAsync(WebApplication app, Func<Task<Roster>> prepare)
    {
        Roster? roster = null;
        app.MapGet("/roster", () => roster);
        app.MapGet(Heap, () => GC.GetTotalMemory(forceFullCollection: true));
        await app.StartAsync();
        roster = await prepare();
        _ = Task.Run(async () =>
        {
            await Console.In.ReadToEndAsync();
            app.Lifetime.StopApplication();
        });
        Console.WriteLine(Ready + app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await app.WaitForShutdownAsync();
        await app.DisposeAsync();
    }
}
