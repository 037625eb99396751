using Npgsql;
using Simulation.Grains.Hosting;
using Simulation.Grains.Storage;
using Simulation.Tests.Databases;

namespace Simulation.Grains.Tests.Databases;

/// <summary>A process never asks a database for more connections than the database was made for.</summary>
public sealed class ConnectionLimitTests
{
    /// <summary>Of the server; one process alone could want more.</summary>
    private const int Most = 40;

    private const int AtOnce = 80;

    [Fact]
    public async Task More_work_at_once_than_there_are_connections_waits_and_none_is_refused()
    {
        await using var server = await PostgresServer.StartAsync($"max_connections={Most}");
        Assert.Equal(0, await RefusedAsync(await server.CreateDatabaseAsync()));

        // With a limit above the server's, some of the same work is refused: the test can tell.
        Assert.NotEqual(0, await RefusedAsync($"{await server.CreateDatabaseAsync()};Maximum Pool Size={AtOnce}"));
    }

    private static async Task<int> RefusedAsync(string connectionString)
    {
        await using var database = Database.Of(new SimulationOptions { PostgreSql = $"{connectionString};Timeout=60", SiloPort = 0, GatewayPort = 0 });
        var done = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(database)));
        return done.Count(d => !d);
    }

    private static async Task<bool> WorkAsync(Database database)
    {
        try
        {
            await using var connection = await database.Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT pg_sleep(0.2)";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            return true;
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.TooManyConnections)
        {
            return false;
        }
    }
}
