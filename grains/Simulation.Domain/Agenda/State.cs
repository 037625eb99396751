namespace Simulation.Domain.Agenda;

/// <summary>Where a session stands. Each stage holds only what is true in it.</summary>
public abstract record Stage
{
    private Stage() { }

    public sealed record Planned : Stage;

    /// <summary>The clock runs.</summary>
    public sealed record Running(int Phase, DateTimeOffset PhaseBegan, DateTimeOffset EndsAt) : Stage;

    /// <summary>The clock stands, with this much left.</summary>
    public sealed record Paused(int Phase, DateTimeOffset PhaseBegan, TimeSpan Remaining) : Stage;

    public sealed record Closed(DateTimeOffset At) : Stage;
}
