namespace Simulation.Benchmarks.Load;

/// <param name="Rate">Acts per second and room; null: closed loop.</param>
/// <param name="Seconds">How long each of the two servers is measured.</param>
internal sealed record LiveSettings(int Rooms, int Seats, double? Rate, int Seconds, int WarmUp, string Database)
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";
}
