namespace Simulation.Connection;

/// <summary>How long to wait before trying the link again: at once, one second, then every two, each with up to half a second more so that a class does not come back in one beat.</summary>
internal static class Backoff
{
    public static TimeSpan Wait(int attempt, double chance) => attempt switch
    {
        <= 0 => TimeSpan.Zero,
        1 => TimeSpan.FromSeconds(1 + (chance / 2)),
        _ => TimeSpan.FromSeconds(2 + (chance / 2)),
    };
}
