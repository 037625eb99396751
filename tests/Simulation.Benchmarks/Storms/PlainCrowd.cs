using System.Diagnostics;
using Simulation.Benchmarks.Load;

namespace Simulation.Benchmarks.Storms;

/// <summary>People at the bare hub: each comes back as a browser would, at once, after a second, then every two, and holds nothing.</summary>
internal sealed class PlainCrowd : IAsyncDisposable
{
    private const int AtOnce = 16;

    private readonly SeatLink[] _links;

    private PlainCrowd(SeatLink[] links) => _links = links;

    public static async Task<PlainCrowd> ConnectAsync(Uri server, CuttingRoad road, int people, CancellationToken cancellation)
    {
        var (room, cookies) = await ReconnectRun.SignInAsync(server, people, cancellation);
        var crowd = new PlainCrowd([.. cookies.Select(c => new SeatLink(road.Address, c, room.Session, _ => { }))]);
        await Parallel.ForEachAsync(
            crowd._links, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (link, cancel) => await link.EnterAsync(cancel));
        return crowd;
    }

    /// <returns>When each was back, from the moment the road was mended; null: never.</returns>
    public async Task<TimeSpan?[]> CutAsync(CuttingRoad road, TimeSpan away, TimeSpan patience, CancellationToken cancellation)
    {
        var mended = new TaskCompletionSource<Stopwatch>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var lost = _links.Select(l => l.LostAsync()).ToArray();
        road.Cut();
        var coming = _links.Zip(lost, (link, gone) => ComeBackAsync(link, gone, mended.Task, end.Token)).ToList();
        await Task.Delay(away, cancellation); // what is measured begins when the road is whole again
        road.Mend();
        mended.SetResult(Stopwatch.StartNew());
        end.CancelAfter(patience);
        return await Task.WhenAll(coming);
    }

    public async ValueTask DisposeAsync() => await Parallel.ForEachAsync(_links, async (link, _) => await link.DisposeAsync());

    private static async Task<TimeSpan?> ComeBackAsync(SeatLink link, Task lost, Task<Stopwatch> mended, CancellationToken end)
    {
        await lost;
        for (var attempt = 0; !end.IsCancellationRequested; attempt++)
        {
            try
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt == 0 ? 0 : Math.Min(attempt, 2) + (Random.Shared.NextDouble() / 2)), end);
                await link.EnterAsync(end);
                return (await mended).Elapsed;
            }
            catch (Exception away) when (away is HttpRequestException or IOException or InvalidOperationException or System.Net.WebSockets.WebSocketException or OperationCanceledException)
            {
                // Not yet.
            }
        }

        return null;
    }
}
