using System.Diagnostics;
using System.Globalization;
using Simulation.Benchmarks.Servers;

namespace Simulation.Benchmarks.Load;

/// <summary>One of the measured servers, in a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const double TicksPerSecond = 100; // USER_HZ, the same on every Linux that .NET runs on
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Processor time it has used so far, user and system.</summary>
    public TimeSpan Cpu
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' '); // from field 3 on; utime is field 14, stime 15
            return TimeSpan.FromSeconds((Number(fields[11]) + Number(fields[12])) / TicksPerSecond);
        }
    }

    public double MemoryMb
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
        }
    }

    public static async Task<ServerProcess> StartAsync(string mode, ServerSettings settings, CancellationToken cancellation)
    {
        Directory.CreateDirectory(settings.Data);
        List<string> arguments =
        [
            typeof(ServerProcess).Assembly.Location, mode, "--rooms", $"{settings.Rooms}", "--seats", $"{settings.Seats}", "--data", settings.Data,
        ];
        if (settings.Committee)
        {
            arguments.Add("--committee");
        }

        if (settings.PostgreSql is { } connection)
        {
            arguments.AddRange(["--postgresql", connection]);
        }

        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(StartPatience);
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith(MeasuredServer.Ready, StringComparison.Ordinal))
                {
                    return new ServerProcess(process, new Uri(line[MeasuredServer.Ready.Length..]));
                }
            }

            throw new InvalidOperationException($"{mode} ended before it was ready.");
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close(); // it ends by itself when nobody is there any more
        using var patience = new CancellationTokenSource(StopPatience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
