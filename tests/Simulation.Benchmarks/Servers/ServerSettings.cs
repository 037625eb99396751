using Simulation.Grains.Hosting;

namespace Simulation.Benchmarks.Servers;

/// <param name="Data">A directory of this server's own.</param>
/// <param name="PostgreSql">Connection string of a database of this server's own; null: SQLite in <paramref name="Data"/>.</param>
internal sealed record ServerSettings(int Rooms, int Seats, string Data, string? PostgreSql)
{
    public SimulationOptions Storage => new() { Data = Data, PostgreSql = PostgreSql, SiloPort = 0, GatewayPort = 0 };
}
