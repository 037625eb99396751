using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Simulation.Grains.Storage;

/// <summary>Connections to the embedded database that wait for each other and flush on commit.</summary>
internal sealed class SqliteDataSource(string file) : DbDataSource
{
    /// <summary>How long a writer waits for another one.</summary>
    public static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(5);

    // The busy timeout sleeps milliseconds inside SQLite; without it the provider sleeps 150 ms at a time.
    private static readonly string Settings =
        $"PRAGMA busy_timeout = {BusyTimeout.TotalMilliseconds:F0}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";

    public override string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        DefaultTimeout = (int)BusyTimeout.TotalSeconds,
        ForeignKeys = true,
    }.ToString();

    public SqliteConnection Open() => (SqliteConnection)OpenDbConnection();

    /// <summary>A connection outside the pool: closing it ends whatever transaction it was in.</summary>
    public SqliteConnection OpenAlone() => Open(new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());

    protected override DbConnection CreateDbConnection() => new SqliteConnection(ConnectionString);

    protected override DbConnection OpenDbConnection() => Open(ConnectionString);

    protected override ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken) => new(OpenDbConnection());

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection); // closes the file, and with the last connection folds the write-ahead log into it
        }

        base.Dispose(disposing);
    }

    protected override ValueTask DisposeAsyncCore()
    {
        Dispose(disposing: true);
        return base.DisposeAsyncCore();
    }
}
