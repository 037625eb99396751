using System.Diagnostics;
using Simulation.Benchmarks.Servers;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Load;

/// <summary>One measurement from empty directory to printed line: both servers run side by side and are loaded in turn.</summary>
internal static class LiveRun
{
    private const int SecondsPerTurn = 3;

    public static Task<int> RunAsync(LiveSettings settings, CancellationToken cancellation) => Measurement.RunAsync(
        settings.Database,
        TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(2 * (settings.Seconds + settings.WarmUp)),
        (directory, postgres, bounded) => MeasureAsync(settings, directory, postgres, bounded),
        report => report.Lost == 0,
        cancellation);

    private static async Task<LiveReport> MeasureAsync(
        LiveSettings settings, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        async Task<ServerProcess> StartAsync(string mode) => await ServerProcess.StartAsync(
            mode,
            new ServerSettings(settings.Rooms, settings.Seats, Path.Combine(directory, mode), postgres is null ? null : await postgres.CreateDatabaseAsync()),
            cancellation);

        Say("starting the servers");
        await using var productServer = await StartAsync("product-server");
        await using var floorServer = await StartAsync("floor-server");
        var clock = Stopwatch.StartNew();
        await using var product = await Crowd.ConnectAsync(productServer.Address, settings.Seats, cancellation);
        Say($"product: {settings.Rooms * settings.Seats} people signed in and entered in {clock.Elapsed.TotalSeconds:f1} s");
        clock.Restart();
        await using var floor = await Crowd.ConnectAsync(floorServer.Address, settings.Seats, cancellation);
        Say($"  floor: as many connected in {clock.Elapsed.TotalSeconds:f1} s");

        Say("warming up");
        await Drive.RunAsync(product, productServer, null, TimeSpan.FromSeconds(settings.WarmUp), cancellation);
        await Drive.RunAsync(floor, floorServer, null, TimeSpan.FromSeconds(settings.WarmUp), cancellation);

        if (settings.Stuck > 0)
        {
            await product.GetStuckAsync(productServer.Address, settings.Stuck, cancellation);
            await Task.Delay(TimeSpan.FromSeconds(2), cancellation);
            Say($"{settings.Stuck} stopped reading");
        }

        // In short turns, first one and then the other first: what changes on the machine meanwhile falls on both alike.
        List<Stretch> productStretches = [], floorStretches = [];
        var turns = Math.Clamp(settings.Seconds / SecondsPerTurn, 2, 20);
        var length = TimeSpan.FromSeconds((double)settings.Seconds / turns);
        for (var turn = 0; turn < turns; turn++)
        {
            foreach (var isProduct in (bool[])[turn % 2 == 1, turn % 2 == 0])
            {
                var stretch = isProduct
                    ? await Drive.RunAsync(product, productServer, settings.Rate, length, cancellation)
                    : await Drive.RunAsync(floor, floorServer, settings.Rate, length, cancellation);
                (isProduct ? productStretches : floorStretches).Add(stretch);
                Say($"{(isProduct ? "product" : "floor"),7}: {Figures.Of([stretch], settings.Seats)}, load generator {stretch.LoadCpu / stretch.Elapsed:f2} cores");
            }
        }

        var (p, f) = (Figures.Of(productStretches, settings.Seats), Figures.Of(floorStretches, settings.Seats));
        return new LiveReport(
            settings.Rooms,
            settings.Seats,
            settings.Rate,
            settings.Database,
            settings.Seconds,
            p.ActsPerSecond,
            p.DeliveriesPerSecond,
            p.P50Ms,
            p.P99Ms,
            p.AckP99Ms,
            f,
            Math.Round(p.ActsPerSecond / f.ActsPerSecond, 2),
            Math.Round(p.P99Ms / f.P99Ms, 2),
            Math.Round(p.AckP99Ms / f.AckP99Ms, 2),
            p.ServerCpuCores,
            p.ServerMemoryMb,
            settings.Aim is var (ack, all) ? new Target(ack, all, p.AckP99Ms < ack && p.P99Ms < all) : null,
            p.Lost);
    }

    private static void Say(string what) => Console.Error.WriteLine(what);
}
