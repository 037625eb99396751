namespace Simulation.Grains.Live;

/// <summary>
/// Something that is shown at once when it has been quiet, and then at most once in a while, however often it changes; the last change is never
/// left out. Two hundred who come in at once are shown to two hundred a few times, not two hundred times.
/// </summary>
/// <param name="show">Shows how it is now.</param>
internal sealed class Thinned(IGrainBase grain, TimeProvider time, Action show) : IDisposable
{
    /// <summary>Short enough that nobody waits for it, long enough for a class to come through a door.</summary>
    public static readonly TimeSpan While = TimeSpan.FromMilliseconds(500);

    private DateTimeOffset _quietAt = DateTimeOffset.MinValue;
    private IGrainTimer? _later;

    /// <summary>It has changed.</summary>
    public void Ask()
    {
        var wait = _quietAt - time.GetUtcNow();
        if (wait <= TimeSpan.Zero)
        {
            Now();
        }
        else
        {
            _later ??= grain.RegisterGrainTimer(
                _ =>
                {
                    Now();
                    return Task.CompletedTask;
                },
                new GrainTimerCreationOptions(wait, Timeout.InfiniteTimeSpan) { KeepAlive = false });
        }
    }

    /// <summary>Shows it without waiting.</summary>
    public void Now()
    {
        Dispose();
        _quietAt = time.GetUtcNow() + While;
        show();
    }

    public void Dispose()
    {
        _later?.Dispose();
        _later = null;
    }
}
