using System.Data.Common;
using Dapper;
using Simulation.Grains.Hosting;

namespace Simulation.Web.Host.Accounts;

/// <summary>Where the host keeps people, accounts and sign-ins. The statements are written so that SQLite and PostgreSQL both understand them.</summary>
public sealed class AccountsDatabase(DbDataSource source, SimulationOptions options) : IDisposable
{
    /// <summary>In one statement; SQLite's limit depends on how it was built, and 999 is the lowest there is.</summary>
    private const int MostValues = 400;

    /// <summary>SQLite has one writer at a time; waiting here is fairer and cheaper than its busy loop.</summary>
    private readonly SemaphoreSlim? _writing = options.Embedded ? new SemaphoreSlim(1, 1) : null;

    static AccountsDatabase() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public async Task<T?> FindAsync<T>(string sql, object? parameters = null)
        where T : class
    {
        await using var connection = await source.OpenConnectionAsync();
        return await connection.QueryFirstOrDefaultAsync<T>(sql, parameters);
    }

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = await source.OpenConnectionAsync();
        return [.. await connection.QueryAsync<T>(sql, parameters)];
    }

    /// <summary>The rows for any of these values, however many they are.</summary>
    /// <param name="sql">Ends in <c>IN</c>. The list is written here because Dapper would write it for SQLite only: to PostgreSQL it hands an array.</param>
    public async Task<IReadOnlyList<T>> ListInAsync<T>(string sql, IEnumerable<string> values)
    {
        List<T> rows = [];
        foreach (var some in values.Chunk(MostValues))
        {
            var parameters = new DynamicParameters();
            foreach (var (i, value) in some.Index())
            {
                parameters.Add($"v{i}", value);
            }

            rows.AddRange(await ListAsync<T>($"{sql} ({string.Join(", ", some.Select((_, i) => $"@v{i}"))})", parameters));
        }

        return rows;
    }

    public async Task<long> CountAsync(string sql, object? parameters = null)
    {
        await using var connection = await source.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>(sql, parameters);
    }

    /// <summary>Runs one statement; answers with the number of rows it changed.</summary>
    public Task<int> WriteAsync(string sql, object? parameters = null) =>
        InTransactionAsync(transaction => transaction.WriteAsync(sql, parameters));

    /// <summary>Runs several statements so that all of them happen or none.</summary>
    public async Task<T> InTransactionAsync<T>(Func<AccountsTransaction, Task<T>> work)
    {
        if (_writing is not null)
        {
            await _writing.WaitAsync();
        }

        try
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            var result = await work(new AccountsTransaction(connection, transaction));
            await transaction.CommitAsync();
            return result;
        }
        finally
        {
            _writing?.Release();
        }
    }

    public void Dispose() => _writing?.Dispose();
}

/// <summary>Statements that happen together.</summary>
public sealed class AccountsTransaction(DbConnection connection, DbTransaction transaction)
{
    public Task<int> WriteAsync(string sql, object? parameters = null) => connection.ExecuteAsync(sql, parameters, transaction);

    public Task<T?> FindAsync<T>(string sql, object? parameters = null)
        where T : class => connection.QueryFirstOrDefaultAsync<T>(sql, parameters, transaction);
}
