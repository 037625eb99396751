using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Simulation.EndToEnd.Tests.Faults.Promises;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Grains.Hosting;
using Simulation.Grains.Storage;

namespace Simulation.EndToEnd.Tests.Faults.PowerCuts;

/// <summary>
/// P2: the power is cut. What the server did to its database is recorded; from the record come pictures of what could stand on the disk at
/// any moment since the start, each of which must be sound and hold all that had been answered by then. On one of the last moment the server goes on.
/// </summary>
/// <param name="pictures">How many are looked at in a round.</param>
/// <param name="program">The web host of another build; by default of this one.</param>
internal sealed class SurvivesPowerCut(int pictures, string? program = null) : Promise
{
    /// <summary>One picture in so many is of a moment before anybody was told anything.</summary>
    private const int Early = 10;

    private readonly DirectoryInfo _records = Directory.CreateTempSubdirectory("simulation-record-");
    private IReadOnlyDictionary<string, byte[]> _before = new Dictionary<string, byte[]>();
    private ServerProcess _server = null!;
    private int _started;

    public override string Name => "P2 whatever a cut of the power leaves on the disk holds everything that was answered";

    private string Data => Path.Combine(_records.FullName, "data");

    private string Record => Path.Combine(_records.FullName, $"record-{_started}");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _records.Delete(recursive: true);
    }

    protected override async Task<TalkingClass> OpenAsync()
    {
        AssertCanRecord();
        _server = Held(await ServerProcess.StartAsync(data: Data, program: program, under: () => DiskTrace.Command(NextRecord(), Data)));
        return await TalkingClass.OpenAsync(_server);
    }

    protected override async Task DisasterAsync(Random random)
    {
        await Class.SavedAsync(10);
        await _server.KillAsync();
        var told = Class.Words.Where(w => w.Answered is not null).Select(w => new Told(w.Text, Microseconds(Class.Began + w.Answered!.Value))).ToList();
        await Eventually.TrueAsync(() => !IsRecording(Record), what: "the record is written");
        var acts = DiskTrace.Read(File.ReadLines(Record), Data, _before);
        File.Delete(Record);

        var disk = new CutDisk(acts);
        var moments = Moments(acts, told, random);
        var wrong = await Task.WhenAll(moments.Select(m => Task.Run(() => LookAsync(disk, m, told))));
        Assert.True(wrong.All(w => w is null), $"{wrong.Count(w => w is not null)} of {wrong.Length} pictures: {string.Join("; ", wrong.Where(w => w is not null).Take(5))}");

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{moments.Count} pictures; {acts.Count} acts since the start, of them since the first answer {Since<DiskAct.Flush>(acts, told)} flushes and {Since<DiskAct.Write>(acts, told)} writes");
        _before = disk.At(long.MaxValue - 1, random);
        Put(_before, Data, random);
        await _server.StartAgainAsync();
    }

    private static int Since<T>(IReadOnlyList<DiskAct> acts, List<Told> told) => acts.Count(a => a is T && a.Began >= told[0].At);

    /// <summary>Writes a picture in the place of what is there. What processes share in memory is rubbish after a power cut, or is not there.</summary>
    private static void Put(IReadOnlyDictionary<string, byte[]> picture, string directory, Random random)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "simulation.db*"))
        {
            File.Delete(file);
        }

        foreach (var (name, bytes) in picture)
        {
            File.WriteAllBytes(Path.Combine(directory, name), bytes);
        }

        if (random.Next(2) == 0)
        {
            var rubbish = new byte[32 * 1024];
            random.NextBytes(rubbish);
            File.WriteAllBytes(Path.Combine(directory, "simulation.db-shm"), rubbish);
        }
    }

    /// <summary>Just after something was begun or done, so that flushes are caught at work and at their end.</summary>
    private List<(long Moment, int Seed)> Moments(IReadOnlyList<DiskAct> acts, List<Told> told, Random random)
    {
        var first = told.Min(t => t.At);
        var (early, late) = (acts.Where(a => a.Began > 0 && a.Began < first).ToList(), acts.Where(a => a.Began >= first).ToList());
        Assert.NotEmpty(late); // else nothing that was told is at stake
        return [.. Enumerable.Range(0, pictures).Select(n =>
        {
            var among = early.Count > 0 && n % Early == 0 ? early : late;
            var act = among[random.Next(among.Count)];
            return (random.Next(2) == 0 || act.Ended == long.MaxValue ? act.Began : act.Ended, random.Next());
        })];
    }

    /// <returns>What is wrong with a picture; null: nothing.</returns>
    private static async Task<string?> LookAsync(CutDisk disk, (long Moment, int Seed) cut, List<Told> told)
    {
        var random = new Random(cut.Seed);
        var directory = Directory.CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"simulation-picture-{Guid.NewGuid():N}"));
        try
        {
            Put(disk.At(cut.Moment, random), directory.FullName, random);
            var held = told.Where(t => t.At <= cut.Moment).Select(t => t.Text).ToList();
            var (state, texts) = Read(Path.Combine(directory.FullName, "simulation.db"));
            if (state != "ok")
            {
                return $"damaged: {state}";
            }

            if (texts?.Count > 0 && (await SimulationDatabase.VerifyAsync(new SimulationOptions { Data = directory.FullName }, CancellationToken.None)).FirstFault is { } fault)
            {
                return $"unsound: {fault}";
            }

            var lost = held.Where(t => texts?.Contains(t) != true).ToList();
            return lost.Count == 0 ? null : $"lost: {string.Join(", ", lost.Take(5))} ({lost.Count} of {held.Count})";
        }
        catch (SqliteException fault)
        {
            return $"unreadable: {fault.Message}";
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>What a program that opens it finds, after SQLite has put right what a power cut leaves to be put right.</summary>
    /// <returns>Texts of all messages; null: there is no journal yet.</returns>
    private static (string State, HashSet<string>? Texts) Read(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        var state = (string)command.ExecuteScalar()!;
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'journal'";
        if (state != "ok" || (long)command.ExecuteScalar()! == 0)
        {
            return (state, null);
        }

        command.CommandText = "SELECT json_extract(payload, '$.text') FROM journal WHERE type = 'MessageSent.v1'";
        using var row = command.ExecuteReader();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        while (row.Read())
        {
            texts.Add(row.GetString(0));
        }

        return (state, texts);
    }

    private static void AssertCanRecord()
    {
        using var trial = new Process { StartInfo = new ProcessStartInfo("strace", ["-f", "--seccomp-bpf", "-o", "/dev/null", "true"]) { RedirectStandardError = true } };
        var (works, said) = (false, "");
        try
        {
            trial.Start();
            said = trial.StandardError.ReadToEnd();
            trial.WaitForExit();
            works = trial.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            said = missing.Message;
        }

        Assert.True(works, $"Power cuts are played from what strace 5.3 or later records. It is not installed, or this machine does not let it trace (ptrace): {said}");
    }

    /// <summary>The recorder is nobody's child and ends by itself soon after the server.</summary>
    private static bool IsRecording(string record) => Directory.EnumerateDirectories("/proc").Where(d => char.IsAsciiDigit(Path.GetFileName(d)[0])).Any(d =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(d, "cmdline")).Contains(record, StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });

    private static long Microseconds(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private string NextRecord()
    {
        _started++;
        return Record;
    }

    /// <summary>A word whose speaker was told that it is saved, and when: microseconds since 1970.</summary>
    private sealed record Told(string Text, long At);
}
