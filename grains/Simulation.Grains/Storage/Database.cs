using System.Data.Common;
using Dapper;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Storage;

/// <summary>The one database of an installation: SQLite in a file, or PostgreSQL.</summary>
internal abstract class Database : IDisposable, IAsyncDisposable
{
    private static readonly string[] FilledByStarting = ["schema_version", "OrleansQuery", "cluster", "cluster_member", "sqlite_sequence"];

    public static Database Of(SimulationOptions options) =>
        options.PostgreSql is { } connection ? new PostgresDatabase(connection) : new SqliteDatabase(options.Data);

    /// <summary>Folder of its schema scripts: <c>sqlite</c> or <c>postgresql</c>.</summary>
    public abstract string Dialect { get; }

    /// <summary>The name under which Orleans knows it.</summary>
    public abstract string OrleansInvariant { get; }

    /// <summary>Connections that are ready for use.</summary>
    public abstract DbDataSource Source { get; }

    /// <summary>Whether what it calls durable is durable.</summary>
    /// <exception cref="SimulationOptionsException">It is not; the message says which setting to change.</exception>
    public abstract Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that only one process can be in at a time; others wait.</summary>
    public abstract Task<DbTransaction> BeginUpgradeAsync(DbConnection connection, CancellationToken cancellationToken);

    public abstract IJournalStore CreateJournalStore();

    /// <summary>Writes a consistent copy while everything goes on. The file must not exist.</summary>
    public abstract Task BackUpAsync(string file, CancellationToken cancellationToken);

    /// <summary>Puts a copy in the place of this database. Nobody else may be using it.</summary>
    public abstract Task RestoreAsync(string file, CancellationToken cancellationToken);

    /// <summary>Whether nothing has been stored yet: no row in any table but those that every start fills.</summary>
    public virtual async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await Source.OpenConnectionAsync(cancellationToken);
        foreach (var table in (await connection.QueryAsync<string>(TableNames)).Except(FilledByStarting, StringComparer.OrdinalIgnoreCase))
        {
            if (await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM (SELECT 1 FROM \"{table}\" LIMIT 1) r") > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A query for the names of all tables.</summary>
    protected abstract string TableNames { get; }

    public void Dispose() => Source.Dispose();

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
