using System.Collections.Concurrent;

namespace Simulation.Web.Host.Accounts;

/// <summary>Counts attempts per key in fixed windows. In memory: with several hosts each keeps its own count, which only makes the budget that many times larger.</summary>
public sealed class AttemptBudget(TimeProvider time)
{
    private const int MostKeys = 50_000;

    private readonly ConcurrentDictionary<string, Window> _windows = new();

    /// <summary>Takes one attempt. False: there are none left in this window.</summary>
    public bool TryTake(string key, int limit, TimeSpan length)
    {
        var now = time.GetUtcNow();
        if (_windows.Count > MostKeys)
        {
            foreach (var (old, _) in _windows.Where(w => w.Value.Until <= now))
            {
                _windows.TryRemove(old, out _);
            }
        }

        var window = _windows.AddOrUpdate(
            key,
            _ => new Window(1, now + length),
            (_, before) => before.Until <= now ? new Window(1, now + length) : before with { Taken = before.Taken + 1 });
        return window.Taken <= limit;
    }

    /// <summary>Whether the next attempt would still be within the limit; takes nothing.</summary>
    public bool IsLeft(string key, int limit) =>
        !_windows.TryGetValue(key, out var window) || window.Until <= time.GetUtcNow() || window.Taken < limit;

    private sealed record Window(int Taken, DateTimeOffset Until);
}
