namespace Simulation.EndToEnd.Tests.Processes;

/// <summary>One silo of a cluster as a process of its own. Can be killed and started again.</summary>
internal sealed class SiloProcess(IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    private RunningProgram? _running;

    public string Output => _running?.Output ?? "";

    public static async Task<SiloProcess> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var silo = new SiloProcess(settings);
        try
        {
            await silo.StartAgainAsync();
            return silo;
        }
        catch
        {
            await silo.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it and waits until it is a member and can serve.</summary>
    public async Task StartAgainAsync()
    {
        var address = new Uri($"http://127.0.0.1:{RunningProgram.FreePort()}/");
        _running = new RunningProgram(await Published.SiloAsync(), ["--urls", address.OriginalString.TrimEnd('/')], settings);
        await Health.ReadyAsync(_running, address, TimeSpan.FromSeconds(90));
    }

    public async Task KillAsync()
    {
        if (_running is { } running)
        {
            _running = null;
            await running.DisposeAsync(); // which kills it
        }
    }

    public ValueTask DisposeAsync() => _running?.DisposeAsync() ?? ValueTask.CompletedTask;
}
