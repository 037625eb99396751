using System.Diagnostics;
using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;

namespace Simulation.Benchmarks.Analysis;

/// <summary>Fronts and reference points of random games, beside looking at every package of one of them in the same run.</summary>
internal static class AnalysisRun
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="rounds">How often each is measured after it was run once; the median counts.</param>
    public static void Run(int rounds)
    {
        var small = Game(4, 10, 4, seed: 1);
        var baseline = Measure(rounds, () => Enumerate(small)).Milliseconds;
        Console.WriteLine(JsonSerializer.Serialize(new { enumeration = "4 parties, 10x4", packages = (long)small.Size, milliseconds = Math.Round(baseline, 2) }, Json));
        foreach (var (parties, issues, options) in new[]
        {
            (2, 10, 5), (2, 10, 10), (2, 20, 10), (2, 50, 10), (3, 10, 5), (3, 10, 10), (4, 8, 5), (4, 10, 4), (5, 8, 4), (5, 10, 4), (6, 8, 4), (8, 6, 4), (10, 6, 4),
        })
        {
            var game = Game(parties, issues, options, seed: 1);
            Front? front = null;
            Report("front", game, parties, issues, options, rounds, baseline, () => front = Front.Of(game), () => front!.Points?.Length, () => null);
        }

        foreach (var (parties, issues, options) in new[] { (2, 8, 5), (4, 8, 5), (6, 8, 5), (10, 8, 5), (10, 10, 10), (2, 20, 10), (6, 20, 10) })
        {
            var game = Game(parties, issues, options, seed: 1);
            foreach (var (name, find) in Points)
            {
                Optimum? found = null;
                Report(name, game, parties, issues, options, rounds, baseline, () => found = find(Ready(game)), () => null, () => found);
            }

            Report("every point", game, parties, issues, options, rounds, baseline, () => Every(game), () => null, () => null);
        }

        foreach (var parties in new[] { 2, 5, 10 })
        {
            var game = Game(parties, 6, 4, seed: 1);
            var tables = DebriefRun.Class(game);
            Report($"debrief of {DebriefRun.Tables} tables", game, parties, 6, 4, rounds, baseline, () => DebriefRun.Analyse(game, tables), () => null, () => null);
        }
    }

    /// <summary>Each with what it needs before it (is there a zone, what are the ideals) worked out anew.</summary>
    private static (string Name, Func<Solutions, Optimum> Find)[] Points =>
    [
        ("nash", s => s.Nash()),
        ("kalai-smorodinsky", s => s.KalaiSmorodinsky()),
        ("egalitarian", s => s.Egalitarian()),
        ("utilitarian", s => s.Utilitarian()),
        ("largest total", s => s.UtilitarianPointsOverAll()),
        ("slack of the middle", s => s.Slack(Middle(s.Game))),
        ("value left of the middle", s => s.ValueLeft(Middle(s.Game))),
    ];

    private static Solutions Ready(AnalysisGame game) => new(game);

    private static void Every(AnalysisGame game)
    {
        var solutions = new Solutions(game);
        foreach (var (_, find) in Points)
        {
            find(solutions);
        }
    }

    private static Settlement Middle(AnalysisGame game) => game.Settle([.. game.Issues.Select(i => i.Options.Length / 2)]);

    private static void Report(string task, AnalysisGame game, int parties, int issues, int options, int rounds, double baseline, Action work, Func<int?> points, Func<Optimum?> optimum)
    {
        var (milliseconds, bytes) = Measure(rounds, work);
        Console.WriteLine(JsonSerializer.Serialize(
            new AnalysisReport(
                task,
                parties,
                $"{issues}x{options}",
                (double)game.Size,
                points(),
                Math.Round(milliseconds, 2),
                Math.Round(milliseconds / baseline, 4),
                Math.Round(bytes / 1024.0),
                optimum()?.Nodes,
                optimum()?.IsProven),
            Json));
    }

    private static (double Milliseconds, long Bytes) Measure(int rounds, Action work)
    {
        work();
        var times = new double[rounds];
        var bytes = 0L;
        for (var round = 0; round < rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            work();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(times);
        return (times[rounds / 2], bytes);
    }

    /// <summary>The plain way: every package, its sums, and the largest product of what is above nothing.</summary>
    private static double Enumerate(AnalysisGame game)
    {
        var (n, m) = (game.Parties.Length, game.Issues.Length);
        long[][][] points = [.. game.Issues.Select(i => i.Points.Select(p => p.Select(u => (long)u).ToArray()).ToArray())];
        long[][] sums = [.. Enumerable.Range(0, m + 1).Select(_ => new long[n])];
        var best = 0.0;
        Visit(0);
        return best;

        void Visit(int issue)
        {
            if (issue == m)
            {
                var product = 1.0;
                foreach (var u in sums[m])
                {
                    product *= u;
                }

                best = Math.Max(best, product);
                return;
            }

            foreach (var option in points[issue])
            {
                for (var i = 0; i < n; i++)
                {
                    sums[issue + 1][i] = sums[issue][i] + option[i];
                }

                Visit(issue + 1);
            }
        }
    }

    /// <summary>Points 0 to 100 for every option and party, drawn from the seed; two fifths of the most that could be is acceptable.</summary>
    private static AnalysisGame Game(int parties, int issues, int options, int seed)
    {
        var random = new Random(seed);
        Int128 reservation = 40 * issues;
        return new AnalysisGame(
            [.. Enumerable.Range(0, parties).Select(i => new AnalysisParty(new DelegationId($"P{i}"), reservation, reservation))],
            [.. Enumerable.Range(0, issues).Select(j => new AnalysisIssue(
                $"i{j}",
                [.. Enumerable.Range(0, options).Select(o => $"o{o}")],
                [.. Enumerable.Range(0, options).Select(_ => Enumerable.Range(0, parties).Select(_ => (Int128)random.Next(101)).ToImmutableArray())]))],
            new AgreementRule.Unanimity());
    }
}
