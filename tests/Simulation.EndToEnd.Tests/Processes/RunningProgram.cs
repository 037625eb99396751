using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace Simulation.EndToEnd.Tests.Processes;

/// <summary>One of our programs as a process of its own, with everything that it writes. Killed when the tests end, whatever happens.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private const int Terminate = 15;
    private const int Continue = 18;
    private const int Freeze = 19;

    private readonly StringBuilder _output = new();
    private readonly Process _process;

    /// <param name="settings">Environment variables; those of the developer's own shell that would change the program are taken away.</param>
    /// <param name="under">A command that becomes the program, which it is given; none: nothing.</param>
    public RunningProgram(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings, params IReadOnlyList<string> under)
    {
        string[] command = [.. under, "dotnet", program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOurs).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        AppDomain.CurrentDomain.ProcessExit += KillAtExit;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Id = _process.Id;
    }

    public int Id { get; }

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>Everything written so far, both streams.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>As a power cut would: without a chance to write anything.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
    }

    /// <summary>As an operator would: asked to end, given the time it needs.</summary>
    /// <returns>How long it took.</returns>
    public async Task<TimeSpan> StopAsync(TimeSpan within)
    {
        var watch = Stopwatch.StartNew();
        Signal(Terminate);
        try
        {
            await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(within);
        }
        catch (TimeoutException)
        {
            await KillAsync();
            throw new TimeoutException($"It did not end within {within.TotalSeconds:0} s of being asked to:\n{Output}");
        }

        return watch.Elapsed;
    }

    /// <summary>Stops it where it stands: it holds its connections and answers nobody.</summary>
    public void Suspend() => Signal(Freeze);

    public void Resume() => Signal(Continue);

    /// <summary>Every process of this name that came from the tests stands still until this is disposed of, as on a machine that sleeps.</summary>
    public static IDisposable Sleep(string name) => new Sleeping([.. Descendants(Environment.ProcessId).Where(p => p.Name == name).Select(p => p.Id)]);

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= KillAtExit;
        await KillAsync();
        _process.Dispose();
    }

    private static bool IsOurs(string variable) =>
        new[] { "ASPNETCORE_", "DOTNET_ENVIRONMENT", "Simulation__", "ConnectionStrings__", "Orleans__", "OTEL_", "URLS" }
            .Any(p => variable.StartsWith(p, StringComparison.OrdinalIgnoreCase));

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Send(int process, int signal);

    private static IEnumerable<(int Id, string Name)> Descendants(int process)
    {
        var all = Directory.EnumerateDirectories("/proc").Select(d => int.TryParse(Path.GetFileName(d), out var id) ? Standing(id) : null).OfType<(int Id, string Name, int Parent)>().ToList();
        return Below(process);

        IEnumerable<(int, string)> Below(int parent) => all.Where(p => p.Parent == parent).SelectMany(p => Below(p.Id).Prepend((p.Id, p.Name)));
    }

    /// <returns>Null: it has ended.</returns>
    private static (int Id, string Name, int Parent)? Standing(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            var name = text[(text.IndexOf('(') + 1)..text.LastIndexOf(')')];
            return (process, name, int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[1]));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void Signal(int signal)
    {
        if (!_process.HasExited && Send(Id, signal) != 0)
        {
            throw new InvalidOperationException($"Signal {signal} could not be sent to {Id}.");
        }
    }

    private void KillAtExit(object? sender, EventArgs e)
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }
    }

    private void Note(string? line)
    {
        if (line is not null)
        {
            lock (_output)
            {
                _output.AppendLine(line);
            }
        }
    }

    private sealed class Sleeping : IDisposable
    {
        private readonly IReadOnlyList<int> _processes;

        public Sleeping(IReadOnlyList<int> processes)
        {
            _processes = processes;
            Assert.NotEmpty(processes);
            Assert.All(processes, p => Assert.Equal(0, Send(p, Freeze)));
        }

        public void Dispose()
        {
            foreach (var process in _processes)
            {
                _ = Send(process, Continue);
            }
        }
    }
}
