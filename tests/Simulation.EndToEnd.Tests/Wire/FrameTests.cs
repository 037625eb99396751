using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Simulation.EndToEnd.Tests.Wire;

/// <summary>
/// Frames changed at random, in bulk, over real connections of a member at a real table: the server goes on, its log is quiet, the neighbour is
/// served, and nothing is written down but commands that were sent whole. <c>SIMULATION_FRAMES</c> says how many, <c>SIMULATION_SEED</c> which.
/// </summary>
public sealed partial class FrameTests(RunningClass running, ITestOutputHelper output) : IClassFixture<RunningClass>
{
    /// <summary>Fewer than a person may have open.</summary>
    private const int Connections = 8;

    private static int Frames => int.TryParse(Environment.GetEnvironmentVariable("SIMULATION_FRAMES"), out var frames) ? frames : 800;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("SIMULATION_SEED"), out var seed) ? seed : 20_261_201;

    [Fact]
    public async Task Whatever_is_sent_the_server_goes_on_and_writes_down_nothing_but_whole_commands()
    {
        var before = Kept();
        var sent = new ConcurrentDictionary<Guid, bool>();
        var leftAlone = new ConcurrentBag<string>();
        var (ended, answered, watch) = (0, 0, Stopwatch.StartNew());
        using var neighbour = await RawHub.OpenAsync(running.Address, running.Solmaran);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(worker => Task.Run(async () =>
        {
            var frames = new MutatedFrames(running.Table, running.Room.Exercise, Seed + worker);
            var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
            for (var i = 0; i < Frames / Connections; i++)
            {
                var frame = frames.Next();
                Note(frame, sent);
                if (await hub.SurvivesAsync(frame))
                {
                    Interlocked.Increment(ref answered);
                    continue;
                }

                Interlocked.Increment(ref ended);
                if (hub.IsLeftAlone)
                {
                    leftAlone.Add(Encoding.UTF8.GetString(frame));
                }

                hub.Dispose();
                hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
                if (worker == 0)
                {
                    await AnswersAsync(neighbour);
                }
            }

            hub.Dispose();
        })));

        output.WriteLine($"{ended + answered} frames in {watch.Elapsed.TotalSeconds:0.0} s: {answered} answered or ignored, {ended} ended their connection, {Kept().Commands.Count - before.Commands.Count} commands taken (seed {Seed})");
        foreach (var frame in leftAlone)
        {
            output.WriteLine($"Neither answered nor ended: {frame}");
        }

        Assert.True(ended > Frames / 10 && answered > Frames / 10, "The changes are too gentle, or too coarse, to say anything.");
        Assert.Empty(Unexplained(before, Kept(), sent.ContainsKey));
        await AnswersAsync(neighbour);
        await HealthyAsync();
    }

    [Fact]
    public async Task A_message_as_large_as_may_be_is_read_and_one_byte_more_ends_its_connection_only()
    {
        using var neighbour = await RawHub.OpenAsync(running.Address, running.Solmaran);
        var survived = new List<bool>();
        foreach (var frame in new MutatedFrames(running.Table, running.Room.Exercise, Seed).AroundTheLimit())
        {
            using var hub = await RawHub.OpenAsync(running.Address, running.Kestrian);
            survived.Add(await hub.SurvivesAsync(frame));
        }

        Assert.True(survived[0]);
        Assert.False(survived[^1]);
        await AnswersAsync(neighbour);
        await HealthyAsync();
    }

    /// <summary>The test above can fail: a command that nobody is said to have sent is seen.</summary>
    [Fact]
    public async Task A_command_from_nowhere_is_seen()
    {
        using var hub = await RawHub.OpenAsync(running.Address, running.Solmaran);
        var before = Kept();
        var answer = await hub.CallAsync("ActAtTable", $$"""["{{running.Table}}","{{Guid.NewGuid()}}",{"$type":"KeepNotes.v1","text":"{{Guid.NewGuid()}}"}]""");
        Assert.True(answer.TryGetProperty("result", out _), answer.ToString());
        Assert.NotEmpty(Unexplained(before, Kept(), _ => false));
    }

    private async Task HealthyAsync()
    {
        using var http = new HttpClient { BaseAddress = running.Address };
        Assert.True((await http.GetAsync("/health/ready", TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        Assert.DoesNotContain(running.Server.Output.Split('\n'), line => line.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal) || line.Contains("\"LogLevel\":\"Critical\"", StringComparison.Ordinal));
    }

    private async Task AnswersAsync(RawHub hub)
    {
        var answer = await hub.CallAsync("EnterTable", $$"""["{{running.Table}}",null,null,null,"as-seated"]""");
        Assert.True(answer.TryGetProperty("result", out _), answer.ToString());
    }

    /// <summary>Streams that grew without a command, and commands that were not sent.</summary>
    private static IEnumerable<string> Unexplained(Stored before, Stored after, Func<Guid, bool> wasSent) =>
    [
        .. after.Commands.Except(before.Commands).Where(c => !wasSent(c.Id)).Select(c => $"command {c.Id} in {c.Stream}"),
        .. after.Versions.Where(v => v.Value != before.Versions.GetValueOrDefault(v.Key) && !after.Commands.Except(before.Commands).Any(c => c.Stream == v.Key)).Select(v => $"events in {v.Key}"),
    ];

    private Stored Kept()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(running.Server.Data, "simulation.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return new Stored(
            Rows(connection, "SELECT stream, max(version) FROM journal GROUP BY stream", row => (Stream: row.GetString(0), Version: row.GetInt64(1))).ToDictionary(r => r.Stream, r => r.Version),
            [.. Rows(connection, "SELECT stream, command_id FROM command", row => (row.GetString(0), Guid.Parse(row.GetString(1))))]);
    }

    private static List<T> Rows<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static void Note(byte[] frame, ConcurrentDictionary<Guid, bool> sent)
    {
        foreach (Match id in Id().Matches(Encoding.UTF8.GetString(frame)))
        {
            if (Guid.TryParse(id.Value, out var known))
            {
                sent[known] = true;
            }
        }
    }

    [GeneratedRegex("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}")]
    private static partial Regex Id();

    private sealed record Stored(IReadOnlyDictionary<string, long> Versions, ImmutableHashSet<(string Stream, Guid Id)> Commands);
}
