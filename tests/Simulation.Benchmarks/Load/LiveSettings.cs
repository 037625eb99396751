namespace Simulation.Benchmarks.Load;

/// <param name="Rate">Acts per second and room; null: closed loop.</param>
/// <param name="Seconds">How long each of the two servers is measured.</param>
/// <param name="Stuck">In how many rooms of the product somebody has a connection that never reads.</param>
/// <param name="Aim">Milliseconds at the 99th percentile that an answer, and a delivery to the last of the room, should stay below.</param>
internal sealed record LiveSettings(
    int Rooms, int Seats, double? Rate, int Seconds, int WarmUp, string Database, int Stuck, (double AckP99Ms, double P99Ms)? Aim = null)
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";
}
