namespace Simulation.Tests.Databases;

/// <summary>One server for all tests that need one; each makes a database of its own in it.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    /// <summary>Name of the test collection that shares it.</summary>
    public const string Collection = "PostgreSQL";

    public PostgresServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await PostgresServer.StartAsync();

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();
}

[CollectionDefinition(PostgresFixture.Collection)]
public sealed class PostgresTests : ICollectionFixture<PostgresFixture>;
