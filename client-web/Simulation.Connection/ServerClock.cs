namespace Simulation.Connection;

/// <summary>
/// The server's clock, estimated from the time written on each frame. A frame is always late, never early: of the last samples the one that
/// puts the server furthest ahead travelled fastest and is nearest the truth. Counted on the device's monotonic clock, so that setting
/// the device's time changes nothing.
/// </summary>
internal sealed class ServerClock(TimeProvider time)
{
    private const int Kept = 64;

    private readonly Queue<DateTimeOffset> _samples = new();
    private readonly long _start = time.GetTimestamp();
    private DateTimeOffset? _zero;

    /// <summary>Server time when the monotonic clock stood at its start; before the first frame the device's own clock must do.</summary>
    public DateTimeOffset Now => _zero is { } zero ? zero + Elapsed : time.GetUtcNow();

    private TimeSpan Elapsed => time.GetElapsedTime(_start);

    public void Observe(DateTimeOffset serverTime)
    {
        _samples.Enqueue(serverTime - Elapsed);
        if (_samples.Count > Kept)
        {
            _samples.Dequeue();
        }

        _zero = _samples.Max();
    }

    /// <summary>After a lost link (a device may have slept, and some clocks sleep with it) old samples prove nothing; the next frame replaces the estimate.</summary>
    public void Forget() => _samples.Clear();
}
