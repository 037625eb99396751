using System.Diagnostics;
using Simulation.Benchmarks.Load;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Keeping;

/// <param name="Tables">How many there are, first idle and then active.</param>
/// <param name="Rate">Acts per second at each active table.</param>
/// <param name="Seconds">How long processor time is measured.</param>
internal sealed record CostSettings(int Tables, int Seats, double Rate, int Seconds, string Database);

/// <summary>The line that is printed: what a table costs, as the difference between servers with and without them.</summary>
/// <param name="None">The server with no table.</param>
/// <param name="Idle">Everybody has entered and nobody does anything.</param>
/// <param name="Active">Somebody acts at every table, <paramref name="Rate"/> times a second.</param>
internal sealed record CostReport(
    int Tables,
    int Seats,
    double Rate,
    string Database,
    Use None,
    Use Idle,
    Use Active,
    PerTable PerIdleTable,
    PerTable PerActiveTable,
    double LoadAverage,
    long Lost);

/// <param name="CpuCores">Processor time per second.</param>
/// <param name="HeapMb">After a full collection.</param>
internal sealed record Use(double CpuCores, double ResidentMb, double HeapMb);

/// <summary>The difference to none, of one table.</summary>
/// <param name="CpuMs">Processor time per second, milliseconds.</param>
internal sealed record PerTable(double CpuMs, double ResidentKb, double HeapKb)
{
    public static PerTable Of(Use with, Use without, int tables) => new(
        Math.Round(1000 * (with.CpuCores - without.CpuCores) / tables, 3),
        Math.Round(1024 * (with.ResidentMb - without.ResidentMb) / tables, 1),
        Math.Round(1024 * (with.HeapMb - without.HeapMb) / tables, 1));
}

/// <summary>What an idle and an active table cost the server: memory and processor.</summary>
internal static class CostRun
{
    public static Task<int> RunAsync(CostSettings settings, CancellationToken cancellation) => Measurement.RunAsync(
        settings.Database,
        TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(4 * settings.Seconds),
        (directory, postgres, bounded) => MeasureAsync(settings, directory, postgres, bounded),
        report => report.Lost == 0,
        cancellation);

    private static async Task<CostReport> MeasureAsync(CostSettings settings, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        Use none, idle, active;
        long lost;
        await using (var empty = await ServerProcess.StartAsync("product-server", 0, settings.Seats, directory, postgres, cancellation))
        {
            none = await RestAsync(empty, settings, cancellation);
        }

        await using (var server = await ServerProcess.StartAsync("product-server", settings.Tables, settings.Seats, directory, postgres, cancellation))
        {
            await using var crowd = await Crowd.ConnectAsync(server.Address, settings.Seats, cancellation);
            idle = await RestAsync(server, settings, cancellation);
            var stretch = await Drive.RunAsync(crowd, server, settings.Rate, TimeSpan.FromSeconds(settings.Seconds), cancellation);
            lost = stretch.Lost;
            active = new Use(
                Math.Round(stretch.ServerCpu / stretch.Elapsed, 4), Math.Round(stretch.ServerMemoryMb, 1), Math.Round(await server.HeapMbAsync(cancellation), 2));
        }

        return new CostReport(
            settings.Tables,
            settings.Seats,
            settings.Rate,
            settings.Database,
            none,
            idle,
            active,
            PerTable.Of(idle, none, settings.Tables),
            PerTable.Of(active, none, settings.Tables),
            ProcessFigures.LoadAverage,
            lost);
    }

    /// <summary>Looks at the heap first, so that what starting has left behind is gone, and then on for a while without doing anything.</summary>
    private static async Task<Use> RestAsync(ServerProcess server, CostSettings settings, CancellationToken cancellation)
    {
        var heap = await server.HeapMbAsync(cancellation);
        var (cpu, clock) = (server.Cpu, Stopwatch.StartNew());
        await Task.Delay(TimeSpan.FromSeconds(settings.Seconds), cancellation); // what is measured is a length of time
        var use = new Use(Math.Round((server.Cpu - cpu) / clock.Elapsed, 4), Math.Round(server.MemoryMb, 1), Math.Round(heap, 2));
        Console.Error.WriteLine($"at rest: {use}");
        return use;
    }
}
