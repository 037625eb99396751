using System.Text;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Web.Tests.Secrecy;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>The program itself in one world, with tables that were prepared for it and a collector of what it exports.</summary>
internal sealed class SecretProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("secrecy-");
    private readonly List<SecretTable> _tables = [];
    private TelemetryCollector? _telemetry;
    private ServerProcess? _server;

    private SecretProcess(SecretWorld world) => World = world;

    public SecretWorld World { get; }

    public static async Task<SecretProcess> StartAsync(SecretWorld world, int tables)
    {
        var process = new SecretProcess(world);
        try
        {
            await process.StartAsync(tables);
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public Task<SecretPlay> PlayAsync(int table, int seed) =>
        SecretPlay.PlayAsync(_server!.Address, _tables[table], World, SecretScript.Drawn(seed));

    /// <summary>Ends the program, so that it writes and exports all that it will, and tells which secrets are in that.</summary>
    public async Task<IReadOnlyList<string>> WrittenAsync()
    {
        await _server!.StopAsync();
        var search = new CanarySearch(World.Secrets(Enum.GetValues<Shared>()));
        var (traces, metrics) = (_telemetry!.Of("traces"), _telemetry.Of("metrics"));

        // It wrote and exported something, and of these very tables.
        Assert.Contains("Ready:", _server.Output, StringComparison.Ordinal);
        Assert.Contains(traces, t => Encoding.Latin1.GetString(t).Contains("api/tables", StringComparison.Ordinal));
        Assert.NotEmpty(metrics);
        return
        [
            .. search.In(_server.Output).Select(s => $"the log holds {s.Name}"),
            .. traces.SelectMany(search.In).Distinct().Select(s => $"the traces hold {s.Name}"),
            .. metrics.SelectMany(search.In).Distinct().Select(s => $"the metrics hold {s.Name}"),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_telemetry?.DisposeAsync() ?? ValueTask.CompletedTask);
        _data.Delete(recursive: true);
    }

    private async Task StartAsync(int tables)
    {
        await using (var host = await SecretHost.StartAsync(World, _data.FullName))
        {
            for (var n = 0; n < tables; n++)
            {
                _tables.Add(await host.OpenTableAsync());
            }
        }

        _telemetry = await TelemetryCollector.StartAsync();
        _server = await ServerProcess.StartAsync(
            new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _telemetry.Endpoint,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["Simulation__Scenarios"] = _data.FullName,
                ["Simulation__Dashboard"] = "true",
            },
            _data.FullName);
    }
}
