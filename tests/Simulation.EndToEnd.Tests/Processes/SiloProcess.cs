namespace Simulation.EndToEnd.Tests.Processes;

/// <summary>One silo of a cluster as a process of its own.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private readonly RunningProgram _running;

    private SiloProcess(RunningProgram running) => _running = running;

    public string Output => _running.Output;

    public static async Task<SiloProcess> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{RunningProgram.FreePort()}/");
        var silo = new SiloProcess(new RunningProgram(await Published.SiloAsync(), ["--urls", address.OriginalString.TrimEnd('/')], settings));
        try
        {
            await Health.ReadyAsync(silo._running, address, TimeSpan.FromSeconds(90));
            return silo;
        }
        catch
        {
            await silo.DisposeAsync();
            throw;
        }
    }

    public Task KillAsync() => _running.KillAsync();

    public ValueTask DisposeAsync() => _running.DisposeAsync();
}
