namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>Says what time it is as the script says, so that two plays can be compared with their times; what waits, waits in real time.</summary>
internal sealed class ScriptClock : TimeProvider
{
    private long _ticks = DateTimeOffset.UtcNow.UtcTicks / TimeSpan.TicksPerDay * TimeSpan.TicksPerDay;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
