using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Startup;

/// <summary>Says, once the doors are open, where they are; and the first time, how to come in as administrator. To the console, never to a log.</summary>
internal sealed class Greeting(
    IServer server, IHostApplicationLifetime lifetime, WebSettings settings, StaffAccounts accounts, OneTimeLinks links) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        var address = settings.PublicAddress?.TrimEnd('/') ?? Address(server);
        Console.WriteLine($"Ready: {address}");
        if (!await accounts.AnyAdministratorAsync())
        {
            var token = await links.MakeAsync(LinkPurpose.SetUp, null, OneTimeLinks.SetUpLife);
            Console.WriteLine($"There is no administrator yet. Make the first one here (works once, for {OneTimeLinks.SetUpLife.TotalHours:0} hours): {address}/set-up/{token}");
        }
    }

    /// <summary>The first address listened on, as one can type it into a browser on this machine.</summary>
    private static string Address(IServer server)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5000";
        return address
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            .Replace("//[::]", "//localhost", StringComparison.Ordinal)
            .Replace("//*", "//localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal);
    }
}
