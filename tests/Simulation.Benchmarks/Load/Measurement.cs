using System.Text.Json;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Load;

/// <summary>The frame of a measurement of servers: an empty directory and, if asked for, an empty PostgreSQL; then one line of JSON, and everything is gone again.</summary>
internal static class Measurement
{
    private static readonly JsonSerializerOptions Line = new(JsonSerializerDefaults.Web);

    /// <param name="limit">How long it may take before it is given up.</param>
    /// <param name="isWhole">Whether nothing was lost.</param>
    /// <returns>The exit code: 0, or 1 if something was lost.</returns>
    public static async Task<int> RunAsync<TReport>(
        string database,
        TimeSpan limit,
        Func<string, PostgresServer?, CancellationToken, Task<TReport>> measure,
        Func<TReport, bool> isWhole,
        CancellationToken cancellation)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bounded.CancelAfter(limit);
        var directory = Directory.CreateTempSubdirectory("simulation-bench-");
        try
        {
            await using var postgres = database == LiveSettings.PostgreSql ? await PostgresServer.StartAsync() : null;
            var report = await measure(directory.FullName, postgres, bounded.Token);
            Console.WriteLine(JsonSerializer.Serialize(report, Line));
            return isWhole(report) ? 0 : 1;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
