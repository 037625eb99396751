using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>Takes the traces and metrics that a program exports (OTLP over HTTP), and keeps their bytes.</summary>
internal sealed class TelemetryCollector : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<(string Path, byte[] Body)> _taken = [];
    private readonly WebApplication _app;

    private TelemetryCollector(WebApplication app, int port) => (_app, Endpoint) = (app, $"http://127.0.0.1:{port}");

    public string Endpoint { get; }

    public static async Task<TelemetryCollector> StartAsync()
    {
        var port = RunningProgram.FreePort();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var collector = new TelemetryCollector(builder.Build(), port);
        collector._app.Run(collector.TakeAsync);
        await collector._app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>Everything taken at <c>/v1/traces</c> or <c>/v1/metrics</c>.</summary>
    public IReadOnlyList<byte[]> Of(string signal)
    {
        lock (_gate)
        {
            return [.. _taken.Where(t => t.Path == $"/v1/{signal}").Select(t => t.Body)];
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        lock (_gate)
        {
            _taken.Add((context.Request.Path, body.ToArray()));
        }
    }
}
