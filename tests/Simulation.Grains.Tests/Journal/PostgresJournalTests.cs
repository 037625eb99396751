using Simulation.Grains.Hosting;
using Simulation.Tests.Databases;

namespace Simulation.Grains.Tests.Journal;

[Collection(PostgresFixture.Collection)]
public sealed class PostgresJournalTests(PostgresFixture postgres) : JournalConformance
{
    private protected override async Task<SimulationOptions> NewDatabaseAsync() => new() { PostgreSql = await postgres.Server.CreateDatabaseAsync() };
}
