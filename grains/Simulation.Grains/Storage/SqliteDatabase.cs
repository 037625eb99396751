using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Storage;

/// <summary>The embedded database: one file, one process.</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly string _directory;
    private readonly string _file;
    private readonly SqliteDataSource _source;

    public SqliteDatabase(string directory)
    {
        _directory = Path.GetFullPath(directory);
        _file = Path.Combine(_directory, "simulation.db");
        _source = new SqliteDataSource(_file);
    }

    public override string Dialect => "sqlite";

    public override string OrleansInvariant => "System.Data.SQLite";

    public override DbDataSource Source => _source;

    public override async Task CheckAsync(CancellationToken cancellationToken)
    {
        PrivateFiles.CreateDirectory(_directory);
        await using var connection = await Source.OpenConnectionAsync(cancellationToken);
        PrivateFiles.Restrict(_file);
        var mode = await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode = WAL");
        if (mode != "wal")
        {
            throw new SimulationOptionsException($"The disk of Simulation:Data does not support SQLite's write-ahead log (journal_mode is {mode}).");
        }
    }

    public override Task<DbTransaction> BeginUpgradeAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false)); // BEGIN IMMEDIATE: the only writer

    public override IJournalStore CreateJournalStore() => new SqliteJournalStore(_source);

    public override async Task BackUpAsync(string file, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateEmpty(file); // VACUUM INTO accepts an empty file, and keeps its permissions
        await using (var connection = await Source.OpenConnectionAsync(cancellationToken))
        {
            await connection.ExecuteAsync(new CommandDefinition("VACUUM INTO @file", new { file }, commandTimeout: 0, cancellationToken: cancellationToken));
        }

        PrivateFiles.Flush(file);
    }

    public override async Task RestoreAsync(string file, CancellationToken cancellationToken)
    {
        PrivateFiles.CreateDirectory(_directory);
        using var nobodyElse = DirectoryLock.Take(_directory);
        var arriving = _file + ".arriving";
        File.Delete(arriving);
        await using (var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString()))
        {
            await from.OpenAsync(cancellationToken);
            var sound = await from.ExecuteScalarAsync<string>("PRAGMA integrity_check");
            if (sound != "ok")
            {
                throw new InvalidDataException($"The file is damaged: {sound}");
            }

            await from.ExecuteScalarAsync<long>("SELECT count(*) FROM journal"); // a database of this platform, not of another program
        }

        PrivateFiles.CreateEmpty(arriving);
        File.Copy(file, arriving, overwrite: true);
        PrivateFiles.Restrict(arriving);
        PrivateFiles.Flush(arriving);
        SqliteConnection.ClearAllPools();
        // The old write-ahead log belongs to the old file. Without it that file is still whole up to its last checkpoint,
        // and it is about to be replaced; with it, the new file would be taken for the old.
        File.Delete(_file + "-wal");
        File.Delete(_file + "-shm");
        File.Move(arriving, _file, overwrite: true);
    }

    // Looking must not make a file.
    public override async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) => !File.Exists(_file) || await base.IsEmptyAsync(cancellationToken);

    protected override string TableNames => "SELECT name FROM sqlite_master WHERE type = 'table'";
}
