using System.Diagnostics;
using Simulation.Connection;

namespace Simulation.Benchmarks.Storms;

/// <summary>Waits for many people at once.</summary>
internal static class Gathering
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until it is so for each of them, or patience ends.</summary>
    /// <returns>When it was so for each first, on this clock; null for those for whom it never was.</returns>
    public static async Task<TimeSpan?[]> AllAsync<T>(IReadOnlyList<T> people, Func<T, bool> isSo, Stopwatch clock, TimeSpan patience, CancellationToken cancellation)
    {
        var since = new TimeSpan?[people.Count];
        for (var end = clock.Elapsed + patience; ;)
        {
            for (var i = 0; i < people.Count; i++)
            {
                if (since[i] is null && isSo(people[i]))
                {
                    since[i] = clock.Elapsed;
                }
            }

            if (Array.TrueForAll(since, s => s is not null) || clock.Elapsed > end)
            {
                return since;
            }

            await Task.Delay(Step, cancellation);
        }
    }

    /// <summary>The client library as the person with these cookies.</summary>
    public static LiveConnection Live(Uri server, string cookies, Arrivals arrivals) => new(
        () => new CountingLink(new SignalRLink(new Uri(server, "hub"), options => options.Headers["Cookie"] = cookies), arrivals),
        new MemoryOutboxStore(),
        TimeProvider.System);
}

/// <summary>How long something took for many people, seconds from its beginning.</summary>
internal sealed record Taking(double Median, double Last)
{
    public static Taking Of(IEnumerable<TimeSpan?> times)
    {
        var sorted = times.OfType<TimeSpan>().Order().ToArray();
        return sorted.Length == 0 ? new Taking(0, 0) : new Taking(Seconds(sorted[sorted.Length / 2]), Seconds(sorted[^1]));
    }

    public static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 2);
}
