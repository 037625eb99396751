using System.Data.Common;
using Dapper;
using Npgsql;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Storage;

/// <summary>PostgreSQL 15 or later, for one or several silos.</summary>
internal sealed class PostgresDatabase : Database
{
    private const int OldestVersion = 150000;

    // One number for all installations in a server: they then upgrade one after the other, which does no harm.
    private const long UpgradeLock = 0x53696d756c6174;

    /// <summary>Of each process. Four of them, as in the composition, fit into PostgreSQL's default of 100; who wants one more waits, and is not refused.</summary>
    private const int MostConnections = 24;

    private readonly NpgsqlDataSource _source;

    public PostgresDatabase(string connectionString) => _source = NpgsqlDataSource.Create(WithDefaults(connectionString));

    public override string Dialect => "postgresql";

    public override string OrleansInvariant => "Npgsql";

    public override DbDataSource Source => _source;

    public override async Task CheckAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var settings = (await connection.QueryAsync<(string Name, string Setting)>(
                "SELECT name, setting FROM pg_settings WHERE name IN ('server_version_num', 'fsync', 'synchronous_commit', 'full_page_writes')"))
            .ToDictionary(s => s.Name, s => s.Setting, StringComparer.Ordinal);
        if (int.Parse(settings["server_version_num"], System.Globalization.CultureInfo.InvariantCulture) < OldestVersion)
        {
            throw new SimulationOptionsException("PostgreSQL 15 or later is needed.");
        }

        var off = settings
            .Where(s => s.Key != "server_version_num" && s.Value is not ("on" or "remote_apply"))
            .Select(s => $"{s.Key} = {s.Value}")
            .ToList();
        if (off.Count > 0)
        {
            throw new SimulationOptionsException(
                $"PostgreSQL may lose what it has confirmed: {string.Join(", ", off.Order(StringComparer.Ordinal))}. fsync, synchronous_commit and full_page_writes must be on.");
        }
    }

    public override async Task<DbTransaction> BeginUpgradeAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(
            "SELECT pg_advisory_xact_lock(@UpgradeLock)", new { UpgradeLock }, transaction, commandTimeout: 600, cancellationToken: cancellationToken));
        return transaction;
    }

    public override IJournalStore CreateJournalStore() => new PostgresJournalStore(_source);

    public override Task BackUpAsync(string file, CancellationToken cancellationToken) =>
        new PostgresTools(_source.ConnectionString).DumpAsync(file, cancellationToken);

    public override async Task RestoreAsync(string file, CancellationToken cancellationToken)
    {
        // Everything that is there steps aside, also what the copy does not know; else an older copy would meet tables of a newer schema.
        // It goes for good only when the copy is in its place.
        await RefuseCompanyAsync(cancellationToken);
        await ChangeAsync("ALTER SCHEMA public RENAME TO before_restore; CREATE SCHEMA public;", cancellationToken);
        try
        {
            await new PostgresTools(_source.ConnectionString).RestoreAsync(file, cancellationToken);
            await ChangeAsync("SELECT count(*) FROM public.journal; DROP SCHEMA before_restore CASCADE;", cancellationToken);
        }
        catch
        {
            await ChangeAsync("DROP SCHEMA public CASCADE; ALTER SCHEMA before_restore RENAME TO public;", CancellationToken.None);
            throw;
        }
    }

    protected override string TableNames => "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";

    private async Task ChangeAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, commandTimeout: 600, cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task RefuseCompanyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var others = (await connection.QueryAsync<string>(
                    """
                    SELECT DISTINCT coalesce(nullif(application_name, ''), 'unnamed') FROM pg_stat_activity
                    WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
                    """))
                .ToList();
            if (others.Count == 0)
            {
                return;
            }

            if (attempt == 10)
            {
                throw new SimulationOptionsException($"Others are connected to this database ({string.Join(", ", others)}). Stop silos and web hosts first.");
            }

            await Task.Delay(300, cancellationToken); // the server takes a moment to notice that somebody has left
        }
    }

    private static string WithDefaults(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        Default("Application Name", () => builder.ApplicationName = "simulation");
        Default("Timeout", () => builder.Timeout = 5); // seconds: an absent database is noticed before callers give up
        Default("Command Timeout", () => builder.CommandTimeout = 10); // seconds
        Default("Keepalive", () => builder.KeepAlive = 10); // seconds: firewalls forget silent connections
        Default("Maximum Pool Size", () => builder.MaxPoolSize = MostConnections);
        Default("Max Auto Prepare", () => builder.MaxAutoPrepare = 32);
        builder.PersistSecurityInfo = true; // pg_dump needs the password too; the string is never logged
        return builder.ToString();

        void Default(string keyword, Action set)
        {
            if (!builder.ShouldSerialize(keyword))
            {
                set();
            }
        }
    }
}
