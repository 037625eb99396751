using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Simulation.EndToEnd.Tests.Processes;

/// <summary>The web host as people run it: its own process, data directory and port. Can be stopped, killed and started again on the same ones.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("simulation-");
    private readonly Dictionary<string, string> _settings;
    private readonly Func<string[]> _under;
    private string _program;
    private RunningProgram? _running;
    private string _before = "";

    private ServerProcess(string program, IReadOnlyDictionary<string, string>? settings, string? data, Func<string[]>? under)
    {
        _program = program;
        _under = under ?? (() => []);
        Data = data ?? Path.Combine(_directory.FullName, "data");
        _settings = new Dictionary<string, string>(settings ?? ImmutableDictionary<string, string>.Empty);
        _settings.TryAdd("Simulation__Scenarios", Repository.Scenarios);
        Address = new Uri($"http://127.0.0.1:{RunningProgram.FreePort()}/");
    }

    public Uri Address { get; }

    public string Data { get; }

    /// <summary>From the start of the process to its first healthy answer.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    public int ProcessId => Running.Id;

    /// <summary>Everything written since it was first started.</summary>
    public string Output => _before + _running?.Output;

    private RunningProgram Running => _running ?? throw new InvalidOperationException("The server is not running.");

    /// <param name="settings">Environment variables; without a connection string it runs alone on SQLite.</param>
    /// <param name="data">Where it keeps its data; by default in a directory that goes with it.</param>
    /// <param name="program">The web host of another build; by default of this one.</param>
    /// <param name="under">Asked at each start: a command that starts it, see <see cref="RunningProgram"/>.</param>
    public static async Task<ServerProcess> StartAsync(
        IReadOnlyDictionary<string, string>? settings = null, string? data = null, string? program = null, Func<string[]>? under = null)
    {
        var server = new ServerProcess(program ?? await Published.HostAsync(), settings, data, under);
        try
        {
            await server.StartAgainAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it and waits until it can serve.</summary>
    /// <param name="program">The web host of another build, from now on; by default the one that it was.</param>
    public async Task StartAgainAsync(string? program = null)
    {
        _program = program ?? _program;
        var watch = Stopwatch.StartNew();
        _running = new RunningProgram(
            _program,
            ["--urls", Address.OriginalString.TrimEnd('/'), "--contentRoot", Path.GetDirectoryName(_program)!, $"--Simulation:Data={Data}"],
            _settings,
            _under());
        await Health.ReadyAsync(_running, Address, Patience);
        ReadyAfter = watch.Elapsed;

        // Another program could have taken the port between asking for a free one and using it: only ours says so itself.
        await Eventually.TrueAsync(() => Running.Output.Contains($"Ready: {Address.OriginalString.TrimEnd('/')}", StringComparison.Ordinal), Patience, () => Output);
    }

    /// <summary>The link for the first administrator, from what the server printed.</summary>
    public async Task<Uri> SetUpLinkAsync()
    {
        await Eventually.TrueAsync(() => SetUpLink().IsMatch(Running.Output), otherwise: () => Output, what: "a set-up link is printed");
        return new Uri(SetUpLink().Match(Running.Output).Value);
    }

    public Task KillAsync() => EndAsync(r => r.KillAsync());

    public Task StopAsync() => EndAsync(r => r.StopAsync(Patience));

    public void Suspend() => Running.Suspend();

    public void Resume() => Running.Resume();

    public async ValueTask DisposeAsync()
    {
        if (_running is { } running)
        {
            await running.DisposeAsync();
        }

        _directory.Delete(recursive: true);
    }

    [GeneratedRegex(@"http://\S+/set-up/\S+")]
    private static partial Regex SetUpLink();

    private async Task EndAsync(Func<RunningProgram, Task> end)
    {
        var running = Running;
        await end(running);
        _before += running.Output;
        _running = null;
        await running.DisposeAsync();
    }
}
