using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Simulation.Benchmarks.Load;

/// <summary>The web host as it is published and run: its pages, its hub, a silo inside it. Can be ended and started again on the same data.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    private readonly StringBuilder _output = new();
    private readonly Process _process;
    private readonly Stopwatch _started = Stopwatch.StartNew();

    private HostProcess(string program, string data, string? postgreSql, string scenarios)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                program, "--urls", Address.OriginalString, "--contentRoot", Path.GetDirectoryName(program)!, $"--Simulation:Data={data}",
                $"--Simulation:Scenarios={scenarios}", .. postgreSql is null ? (string[])[] : [$"--ConnectionStrings:Simulation={postgreSql}", "--Simulation:Embedded=true", "--Simulation:SiloPort=0", "--Simulation:GatewayPort=0"],
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        AppDomain.CurrentDomain.ProcessExit += End;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to the first time that <c>/health/ready</c> said yes.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    public TimeSpan Cpu => ProcessFigures.Cpu(_process.Id);

    public double MemoryMb => ProcessFigures.MemoryMb(_process.Id);

    /// <param name="program">The published program.</param>
    /// <param name="data">A directory, which may hold what an earlier run has left.</param>
    /// <param name="postgreSql">Null: SQLite in <paramref name="data"/>.</param>
    public static async Task<HostProcess> StartAsync(string program, string data, string? postgreSql, string scenarios, CancellationToken cancellation)
    {
        Directory.CreateDirectory(data);
        var host = new HostProcess(program, data, postgreSql, scenarios);
        try
        {
            using var http = new HttpClient { BaseAddress = host.Address };
            while (!await IsReadyAsync(http, cancellation))
            {
                if (host._process.HasExited || host._started.Elapsed > Patience)
                {
                    throw new InvalidOperationException($"The host did not become ready:\n{host.Output}");
                }

                await Task.Delay(Step, cancellation);
            }

            host.ReadyAfter = host._started.Elapsed;
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>The path of the link for the first administrator, from what the host printed.</summary>
    public async Task<string> SetUpPathAsync(CancellationToken cancellation)
    {
        while (!SetUpLink().IsMatch(Output))
        {
            await Task.Delay(Step, cancellation);
        }

        return new Uri(SetUpLink().Match(Output).Value).PathAndQuery;
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        End(this, EventArgs.Empty);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Everything written so far.</summary>
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

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync("health/ready", cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void End(object? sender, EventArgs e)
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

    [GeneratedRegex(@"http://\S+/set-up/\S+")]
    private static partial Regex SetUpLink();
}
