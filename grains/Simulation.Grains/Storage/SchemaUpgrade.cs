using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Extensions.Logging;

namespace Simulation.Grains.Storage;

/// <summary>
/// Brings the database to this build's schema: the scripts under <c>Journal/Schema</c>, in ordinal order, each once, all in one transaction
/// that only one process can be in. To change the schema, add a script for each dialect; never edit one that has been released.
/// </summary>
/// <remarks>
/// Not DbUp, though it restores: it keeps no checksum and takes no lock, so both, and its table of versions, would have to be ours anyway;
/// what remains of it is the loop below.
/// </remarks>
internal sealed partial class SchemaUpgrade(Database database, ILogger<SchemaUpgrade> logger)
{
    private const string Root = "Simulation.Grains.Journal.Schema.";

    /// <returns>Names of the scripts applied now.</returns>
    /// <exception cref="InvalidOperationException">A script that was applied before has been edited since.</exception>
    public async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await database.BeginUpgradeAsync(connection, cancellationToken);
        await connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS schema_version (name text NOT NULL PRIMARY KEY, checksum text NOT NULL, applied_at text NOT NULL)",
            transaction: transaction);
        var before = (await connection.QueryAsync<(string Name, string Checksum)>("SELECT name, checksum FROM schema_version", transaction: transaction))
            .ToDictionary(v => v.Name, v => v.Checksum, StringComparer.Ordinal);
        var applied = new List<string>();
        var scripts = Scripts(database.Dialect);
        foreach (var (name, text) in scripts)
        {
            var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            if (before.TryGetValue(name, out var known))
            {
                if (known != checksum)
                {
                    throw new InvalidOperationException($"The schema script {name} was edited after it had been applied to this database.");
                }

                continue;
            }

            await ApplyAsync(connection, transaction, name, text, checksum, cancellationToken);
            applied.Add(name);
        }

        await transaction.CommitAsync(cancellationToken);
        LogApplied(logger, scripts.Count, applied.Count);
        foreach (var name in before.Keys.Except(scripts.Select(s => s.Name), StringComparer.Ordinal))
        {
            LogNewer(logger, name);
        }

        return applied;
    }

    /// <summary>The scripts of a dialect, in the order in which they are applied.</summary>
    internal static IReadOnlyList<(string Name, string Text)> Scripts(string dialect)
    {
        var assembly = typeof(SchemaUpgrade).Assembly;
        var prefix = $"{Root}{dialect}.";
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (n[prefix.Length..], Read(n)))];

        string Read(string resource)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            return reader.ReadToEnd().ReplaceLineEndings("\n"); // a checkout with other line ends is the same script
        }
    }

    private static async Task ApplyAsync(
        DbConnection connection, DbTransaction transaction, string name, string text, string checksum, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        command.CommandTimeout = 600; // seconds: an upgrade of a large table may take minutes
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException e)
        {
            throw new InvalidOperationException($"The schema script {name} failed: {e.Message}", e);
        }

        await connection.ExecuteAsync(
            "INSERT INTO schema_version (name, checksum, applied_at) VALUES (@name, @checksum, @at)",
            new { name, checksum, at = Rows.Stamp(DateTimeOffset.UtcNow) },
            transaction);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The schema has {Scripts} scripts, {Applied} of them applied now")]
    private static partial void LogApplied(ILogger logger, int scripts, int applied);

    // Not refused: during a rolling upgrade, and after a step back, the older build works on the newer schema.
    [LoggerMessage(Level = LogLevel.Warning, Message = "The database has the schema script {Script}, which this build does not know")]
    private static partial void LogNewer(ILogger logger, string script);
}
