using System.Diagnostics;
using Simulation.Benchmarks.Load;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Keeping;

/// <summary>Steady load for a long time on both servers at once: does memory grow, is anything lost.</summary>
internal static class SoakRun
{
    public static Task<int> RunAsync(SoakSettings settings, CancellationToken cancellation) => Measurement.RunAsync(
        settings.Database,
        TimeSpan.FromMinutes(5) + (2 * settings.WarmUp) + (settings.Samples * 2 * settings.Every),
        (directory, postgres, bounded) => MeasureAsync(settings, directory, postgres, bounded),
        report => report.Lost == 0,
        cancellation);

    private static async Task<SoakReport> MeasureAsync(SoakSettings settings, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        await using var productServer = await ServerProcess.StartAsync("product-server", settings.Rooms, settings.Seats, directory, postgres, cancellation);
        await using var floorServer = await ServerProcess.StartAsync("floor-server", settings.Rooms, settings.Seats, directory, postgres, cancellation);
        await using var product = await Crowd.ConnectAsync(productServer.Address, settings.Seats, cancellation);
        await using var floor = await Crowd.ConnectAsync(floorServer.Address, settings.Seats, cancellation);
        var warm = await Task.WhenAll(
            Drive.RunAsync(product, productServer, settings.Rate, settings.WarmUp, cancellation),
            Drive.RunAsync(floor, floorServer, settings.Rate, settings.WarmUp, cancellation));

        // The first look at the heap collects everything; what is resident is looked at before it, as it is under load.
        List<double> productResident = [productServer.MemoryMb], floorResident = [floorServer.MemoryMb];
        var (productHeap, floorHeap) = (await productServer.HeapMbAsync(cancellation), await floorServer.HeapMbAsync(cancellation));
        var (clock, acts, floorActs, lost) = (Stopwatch.StartNew(), 0L, 0L, warm[0].Lost);
        for (var sample = 0; sample < settings.Samples; sample++)
        {
            var both = await Task.WhenAll(
                Drive.RunAsync(product, productServer, settings.Rate, settings.Every, cancellation),
                Drive.RunAsync(floor, floorServer, settings.Rate, settings.Every, cancellation));
            (acts, floorActs, lost) = (acts + both[0].Took.Count, floorActs + both[1].Took.Count, lost + both[0].Lost);
            productResident.Add(both[0].ServerMemoryMb);
            floorResident.Add(both[1].ServerMemoryMb);
            Console.Error.WriteLine(
                $"{clock.Elapsed:h\\:mm\\:ss}: product {both[0].ServerMemoryMb:f0} MB, floor {both[1].ServerMemoryMb:f0} MB, {acts} acts, {lost} lost, load average {ProcessFigures.LoadAverage}");
        }

        return new SoakReport(
            settings.Rooms,
            settings.Seats,
            settings.Rate,
            settings.Database,
            Math.Round(clock.Elapsed.TotalSeconds, 0),
            acts,
            Growth.Of([.. productResident], productHeap, await productServer.HeapMbAsync(cancellation), acts),
            Growth.Of([.. floorResident], floorHeap, await floorServer.HeapMbAsync(cancellation), floorActs),
            ProcessFigures.LoadAverage,
            lost);
    }
}
