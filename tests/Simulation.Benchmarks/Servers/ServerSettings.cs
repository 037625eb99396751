using Simulation.Grains.Hosting;

namespace Simulation.Benchmarks.Servers;

/// <param name="Data">A directory of this server's own.</param>
/// <param name="PostgreSql">Connection string of a database of this server's own; null: SQLite in <paramref name="Data"/>.</param>
/// <param name="Committee">One committee in each room: a seat for each member, and one more that presides.</param>
internal sealed record ServerSettings(int Rooms, int Seats, string Data, string? PostgreSql, bool Committee = false)
{
    public SimulationOptions Storage => new() { Data = Data, PostgreSql = PostgreSql, SiloPort = 0, GatewayPort = 0 };
}
