using System.Collections.Concurrent;

namespace Simulation.Web.Host.Live;

/// <summary>Frames that SignalR was given and has not written yet, per group. Normally none: a group is here only while somebody in it reads slowly.</summary>
internal sealed class Backlog
{
    /// <summary>More than a minute of a lively table, and as good as nothing in memory.</summary>
    private const int Most = 128;

    private readonly ConcurrentDictionary<string, int> _waiting = new(StringComparer.Ordinal);

    /// <summary>Counts a frame as waiting until it is written. True: with this one, the group has as many waiting as it may have.</summary>
    public bool Add(string group, Task written)
    {
        var waiting = _waiting.AddOrUpdate(group, 1, (_, count) => count + 1);
        _ = RemoveAsync(group, written);
        return waiting == Most;
    }

    private async Task RemoveAsync(string group, Task written)
    {
        await written.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // SignalR has closed a connection it could not write to
        var left = _waiting.AddOrUpdate(group, 0, (_, count) => count - 1);
        if (left == 0)
        {
            _waiting.TryRemove(new KeyValuePair<string, int>(group, 0));
        }
    }
}
