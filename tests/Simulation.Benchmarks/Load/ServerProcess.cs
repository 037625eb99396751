using System.Diagnostics;
using Simulation.Benchmarks.Servers;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Load;

/// <summary>One of the measured servers, in a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
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
    public TimeSpan Cpu => ProcessFigures.Cpu(_process.Id);

    public double MemoryMb => ProcessFigures.MemoryMb(_process.Id);

    /// <summary>What it holds on its heap when everything that nobody holds is thrown away.</summary>
    public async Task<double> HeapMbAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient { BaseAddress = Address };
        return await http.GetFromJsonAsync<long>(MeasuredServer.Heap, cancellation) / 1024d / 1024d;
    }

    /// <param name="directory">Of the whole measurement; the server gets one of its own in it.</param>
    public static async Task<ServerProcess> StartAsync(
        string mode, int rooms, int seats, string directory, PostgresServer? postgres, CancellationToken cancellation, bool committee = false) => await StartAsync(
            mode,
            new ServerSettings(
                rooms, seats, Path.Combine(directory, $"{mode}-{rooms}"), postgres is null ? null : await postgres.CreateDatabaseAsync(), committee),
            cancellation);

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
}
