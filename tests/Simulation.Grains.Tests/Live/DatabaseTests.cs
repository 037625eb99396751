using Simulation.Grains.Hosting;
using Simulation.Tests.Databases;

namespace Simulation.Grains.Tests.Live;

public sealed class SqliteLiveTests : LiveConformance
{
    internal override Task<SimulationOptions> InstallAsync() => Task.FromResult(Town.Sqlite());
}

[Collection(PostgresFixture.Collection)]
public sealed class PostgresLiveTests(PostgresFixture postgres) : LiveConformance
{
    internal override async Task<SimulationOptions> InstallAsync() =>
        new() { PostgreSql = await postgres.Server.CreateDatabaseAsync(), SiloPort = 0, GatewayPort = 0 };
}

public sealed class SqliteAgentTests : AgentConformance
{
    internal override Task<SimulationOptions> InstallAsync() => Task.FromResult(Town.Sqlite());
}

[Collection(PostgresFixture.Collection)]
public sealed class PostgresAgentTests(PostgresFixture postgres) : AgentConformance
{
    internal override async Task<SimulationOptions> InstallAsync() =>
        new() { PostgreSql = await postgres.Server.CreateDatabaseAsync(), SiloPort = 0, GatewayPort = 0 };
}
