namespace Simulation.Domain.Agenda;

/// <summary>Where a session stands. Each stage holds only what is true in it.</summary>
public abstract record Stage
{
    private Stage() { }

    public sealed record Planned : Stage;

    /// <summary>The clock runs.</summary>
    /// <param name="Stood">How long it has stood since the phase began.</param>
    public sealed record Running(int Phase, DateTimeOffset PhaseBegan, DateTimeOffset EndsAt, TimeSpan Stood = default) : Stage;

    /// <summary>The clock stands, with this much left.</summary>
    /// <param name="Stood">How long it had stood in this phase before.</param>
    public sealed record Paused(int Phase, DateTimeOffset PhaseBegan, TimeSpan Remaining, DateTimeOffset Since, TimeSpan Stood) : Stage;

    public sealed record Closed(DateTimeOffset At) : Stage;
}
