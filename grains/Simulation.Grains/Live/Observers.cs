namespace Simulation.Grains.Live;

/// <summary>The web hosts that watch a source, each with a lease and with who is connected through it.</summary>
/// <typeparam name="TPresent">What stands for one connected person.</typeparam>
internal sealed class Observers<TPresent>(TimeProvider time)
{
    private readonly Dictionary<IViewObserver, (DateTimeOffset Until, ImmutableArray<TPresent> Present)> _hosts = [];

    public bool Any => _hosts.Count > 0;

    /// <summary>Everybody connected, through whichever host.</summary>
    public IEnumerable<TPresent> Present => _hosts.Values.SelectMany(h => h.Present).Distinct();

    public void Renew(IViewObserver observer, ImmutableArray<TPresent> present) =>
        _hosts[observer] = (time.GetUtcNow() + IViewObserver.Lease, present);

    /// <summary>Drops hosts whose lease ended. True: somebody was dropped.</summary>
    public bool Prune()
    {
        var now = time.GetUtcNow();
        var gone = _hosts.Where(h => h.Value.Until < now).Select(h => h.Key).ToList();
        gone.ForEach(h => _hosts.Remove(h));
        return gone.Count > 0;
    }

    /// <summary>One-way: a slow or dead host never holds the table up.</summary>
    public void Tell(Func<IViewObserver, Task> message)
    {
        foreach (var host in _hosts.Keys)
        {
            message(host).Ignore();
        }
    }

    public void Show(string source, ImmutableArray<AudienceFrame> frames)
    {
        if (!frames.IsEmpty)
        {
            Tell(host => host.ShowAsync(source, frames));
        }
    }
}
