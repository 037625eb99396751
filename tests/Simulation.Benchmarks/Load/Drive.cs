using System.Diagnostics;

namespace Simulation.Benchmarks.Load;

/// <summary>Makes a crowd act for a while.</summary>
internal static class Drive
{
    /// <summary>How long a late delivery is waited for before it counts as lost.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="rate">Acts per second and room; null: closed loop.</param>
    public static async Task<Stretch> RunAsync(Crowd crowd, ServerProcess server, double? rate, TimeSpan duration, CancellationToken cancellation)
    {
        var (cpu, ownCpu, began) = (server.Cpu, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        var acts = rate is { } perSecond
            ? await Task.Factory.StartNew(
                () => AtRate(crowd, perSecond, duration, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            : await InTurnAsync(crowd, duration, cancellation);
        await Task.WhenAny(Task.WhenAll(acts.Select(a => a.ReceivedByAll)), Task.Delay(Patience, cancellation));
        var elapsed = began.Elapsed < duration ? duration : began.Elapsed;
        var figures = (Cpu: server.Cpu - cpu, server.MemoryMb, OwnCpu: Environment.CpuUsage.TotalTime - ownCpu);
        var took = acts.Where(a => a.ReceivedByAll.IsCompleted).Select(a => a.Took).ToList();
        var acknowledged = acts.Select(a => a.Acknowledged).OfType<TimeSpan>().ToList();
        return new Stretch(took, acknowledged, elapsed, figures.Cpu, figures.MemoryMb, figures.OwnCpu, crowd.Settle());
    }

    /// <summary>On a clock that does not wait for anybody: one act after the other, room after room, evenly spread.</summary>
    private static List<Act> AtRate(Crowd crowd, double rate, TimeSpan duration, CancellationToken cancellation)
    {
        var gap = TimeSpan.FromSeconds(1 / (rate * crowd.Rooms));
        var acts = new List<Act>((int)(duration / gap) + 1);
        var clock = Stopwatch.StartNew();
        for (var next = TimeSpan.Zero; next < duration && !cancellation.IsCancellationRequested; next += gap)
        {
            while (clock.Elapsed < next)
            {
                Thread.Sleep(1);
            }

            acts.Add(crowd.Say(acts.Count % crowd.Rooms));
        }

        return acts;
    }

    /// <summary>In each room, the next act when everybody has the last one.</summary>
    private static async Task<List<Act>> InTurnAsync(Crowd crowd, TimeSpan duration, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var rooms = await Task.WhenAll(Enumerable.Range(0, crowd.Rooms).Select(room => Task.Run(
            async () =>
            {
                var acts = new List<Act>();
                while (clock.Elapsed < duration)
                {
                    acts.Add(crowd.Say(room));
                    await Task.WhenAny(acts[^1].ReceivedByAll, Task.Delay(Patience, cancellation));
                }

                return acts;
            },
            cancellation)));
        return [.. rooms.SelectMany(a => a)];
    }
}
