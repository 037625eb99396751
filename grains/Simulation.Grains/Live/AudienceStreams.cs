using Simulation.Domain.Views;

namespace Simulation.Grains.Live;

/// <summary>
/// The frame streams of one source, one per audience. Each numbers its own frames only, so that an audience can't even count what it may not see.
/// Not durable: a new activation starts new epochs, and browsers take a snapshot. No two audiences share an epoch: a frame of one that a browser
/// was before is never taken for one of what it is now.
/// </summary>
internal sealed class AudienceStreams(StreamKind kind, TimeProvider time)
{
    /// <summary>Frames kept for browsers that come back; more than a minute of a lively table.</summary>
    private const int Kept = 256;

    private readonly Dictionary<string, Audience> _audiences = new(StringComparer.Ordinal);

    /// <summary>Another one each time the source is activated: who held frames of an earlier one must enter again.</summary>
    public Guid Activation { get; } = Guid.NewGuid();

    /// <summary>The audiences somebody has entered as.</summary>
    public IReadOnlyCollection<string> Audiences => _audiences.Keys;

    /// <summary>Numbers the slices as the audience's next frame; null when there is nothing to send or nobody has entered as this audience.</summary>
    public AudienceFrame? Next(string name, ImmutableArray<Slice> slices)
    {
        if (slices.IsEmpty || !_audiences.TryGetValue(name, out var audience))
        {
            return null;
        }

        var frame = new Frame(kind, audience.Epoch, ++audience.Seq, false, slices, time.GetUtcNow());
        audience.Recent.Enqueue(frame);
        if (audience.Recent.Count > Kept)
        {
            audience.Recent.Dequeue();
        }

        return new AudienceFrame(name, frame);
    }

    /// <summary>What the holder of a position misses: the frames after it, or one snapshot.</summary>
    public ImmutableArray<Frame> After(string name, StreamPosition? position, Func<ImmutableArray<Slice>> snapshot)
    {
        if (!_audiences.TryGetValue(name, out var audience))
        {
            _audiences.Add(name, audience = new Audience());
        }

        var known = position is { } p && p.Epoch == audience.Epoch && p.Seq <= audience.Seq && p.Seq >= audience.Seq - audience.Recent.Count;
        return known
            ? [.. audience.Recent.Where(f => f.Seq > position!.Seq)]
            : [new Frame(kind, audience.Epoch, audience.Seq, true, snapshot(), time.GetUtcNow())];
    }

    public void Forget(string name) => _audiences.Remove(name);

    private sealed class Audience
    {
        public Guid Epoch { get; } = Guid.NewGuid();

        public long Seq { get; set; }

        public Queue<Frame> Recent { get; } = new();
    }
}
