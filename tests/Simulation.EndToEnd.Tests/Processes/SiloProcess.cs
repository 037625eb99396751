namespace Simulation.EndToEnd.Tests.Processes;

/// <summary>One silo of a cluster as a process of its own. Can be killed and started again.</summary>
internal sealed class SiloProcess(IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    private string? _program;
    private RunningProgram? _running;

    public string Output => _running?.Output ?? "";

    /// <param name="program">The silo of another build; by default of this one.</param>
    public static async Task<SiloProcess> StartAsync(IReadOnlyDictionary<string, string> settings, string? program = null)
    {
        var silo = new SiloProcess(settings);
        try
        {
            await silo.StartAgainAsync(program);
            return silo;
        }
        catch
        {
            await silo.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it and waits until it is a member and can serve.</summary>
    /// <param name="program">The silo of another build, from now on; by default the one that it was.</param>
    public async Task StartAgainAsync(string? program = null)
    {
        _program = program ?? _program ?? await Published.SiloAsync();
        var address = new Uri($"http://127.0.0.1:{RunningProgram.FreePort()}/");
        _running = new RunningProgram(_program, ["--urls", address.OriginalString.TrimEnd('/')], settings);
        await Health.ReadyAsync(_running, address, TimeSpan.FromSeconds(90));
    }

    /// <summary>As an operator would: it hands over what it has and leaves the cluster.</summary>
    public async Task StopAsync()
    {
        if (_running is { } running)
        {
            _running = null;
            await running.StopAsync(TimeSpan.FromSeconds(60));
            await running.DisposeAsync();
        }
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
