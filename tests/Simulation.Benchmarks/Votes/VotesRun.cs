using Simulation.Benchmarks.Load;
using Simulation.Benchmarks.Servers;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Votes;

/// <summary>One measurement from empty directory to printed line: both servers run side by side and vote in turn.</summary>
internal static class VotesRun
{
    private const int WarmUp = 2;

    public static Task<int> RunAsync(VotesSettings settings, CancellationToken cancellation) => Measurement.RunAsync(
        settings.Database,
        TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(10 * settings.Rounds),
        (directory, postgres, bounded) => MeasureAsync(settings, directory, postgres, bounded),
        report => report.Lost == 0,
        cancellation);

    private static async Task<VotesReport> MeasureAsync(
        VotesSettings settings, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        async Task<ServerProcess> StartAsync(string mode) => await ServerProcess.StartAsync(
            mode,
            new ServerSettings(
                1, settings.Members + 1, Path.Combine(directory, mode), postgres is null ? null : await postgres.CreateDatabaseAsync(), Committee: true),
            cancellation);

        Console.Error.WriteLine("starting the servers");
        await using var productServer = await StartAsync("product-server");
        await using var floorServer = await StartAsync("floor-server");
        await using var product = await Assembly.ConnectAsync(productServer.Address, cancellation);
        await using var floor = await Assembly.ConnectAsync(floorServer.Address, cancellation);
        Console.Error.WriteLine($"{settings.Members} members and the chair sit at each");

        List<VoteTimes> products = [], floors = [];
        for (var round = -WarmUp; round < settings.Rounds; round++)
        {
            // First one and then the other first: what changes on the machine meanwhile falls on both alike.
            foreach (var isProduct in (bool[])[round % 2 == 0, round % 2 != 0])
            {
                var times = isProduct
                    ? await product.VoteAsync(productServer, settings.Method, cancellation)
                    : await floor.VoteAsync(floorServer, settings.Method, cancellation);
                if (round >= 0)
                {
                    (isProduct ? products : floors).Add(times);
                }

                Console.Error.WriteLine($"{(isProduct ? "product" : "floor"),7}: ballots {times.Ballots.TotalMilliseconds:f0} ms, published {times.Published.TotalMilliseconds:f0} ms");
            }
        }

        var (p, f) = (VoteFigures.Of(products), VoteFigures.Of(floors));
        return new VotesReport(
            settings.Members,
            settings.Method.ToString().ToLowerInvariant(),
            settings.Database,
            settings.Rounds,
            p,
            f,
            Math.Round(p.Ballots.Median / f.Ballots.Median, 2),
            Math.Round(p.Published.Median / f.Published.Median, 2),
            Math.Round(products.Sum(t => t.ServerCpu.TotalMilliseconds) / (settings.Members * (double)settings.Rounds), 2),
            products.Concat(floors).Sum(t => t.Lost));
    }
}
