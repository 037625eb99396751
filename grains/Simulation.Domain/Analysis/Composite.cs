using Simulation.Domain.Analysis.Fronts;

namespace Simulation.Domain.Analysis;

/// <summary>Issues that depend on each other, made one: every allowed combination of their options, without those never better for anybody.</summary>
/// <param name="issues">By their places.</param>
/// <param name="choices">By issue: the options that count, by their places.</param>
internal sealed class Composite(AnalysisGame game, int[] issues, int[][] choices)
{
    /// <summary>How many combinations are held before those that are never better are dropped.</summary>
    private const int Batch = 65_536;

    private readonly int[] place = Places(game, issues);
    private readonly Interaction[] pairs = [.. game.Interactions.Where(p => issues.Contains(p.First))];
    private readonly Box[] boxes = [.. game.Boxes.Where(b => issues.Contains(b.Sides[0].Issue))];
    private readonly ImmutableArray<IssueChoice>[] bans = [.. game.Forbidden.Where(f => issues.Contains(f[0].Issue))];

    public Slot Slot()
    {
        var entries = new List<Entry>();
        var (at, chosen) = (new int[issues.Length], new int[issues.Length]);
        var limit = Batch;
        do
        {
            for (var k = 0; k < at.Length; k++)
            {
                chosen[k] = choices[k][at[k]];
            }

            if (!bans.Any(f => f.All(c => chosen[place[c.Issue]] == c.Option)))
            {
                entries.Add(new Entry([.. chosen], Points(chosen), 1));
            }

            if (entries.Count >= limit)
            {
                entries = Best(entries);
                limit = Math.Max(Batch, 2 * entries.Count);
            }
        }
        while (Next(at));

        return new Slot([.. issues], [.. Best(entries)]);
    }

    private Int128[] Points(int[] chosen)
    {
        var sum = new Int128[game.Parties.Length];
        for (var k = 0; k < issues.Length; k++)
        {
            Add(sum, game.Issues[issues[k]].Points[chosen[k]]);
        }

        foreach (var pair in pairs)
        {
            Add(sum, pair.Points[chosen[place[pair.First]]][chosen[place[pair.Second]]]);
        }

        foreach (var box in boxes)
        {
            if (Holds(box, chosen))
            {
                Add(sum, box.Points);
            }
        }

        return sum;
    }

    private bool Holds(Box box, int[] chosen)
    {
        foreach (var side in box.Sides)
        {
            if (!side.Holds(chosen[place[side.Issue]]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Those that some combination is not better than for everybody; equal ones once, counted.</summary>
    private List<Entry> Best(List<Entry> entries)
    {
        var n = game.Parties.Length;
        var values = new Int128[entries.Count * n];
        for (var e = 0; e < entries.Count; e++)
        {
            entries[e].Points.CopyTo(values, e * n);
        }

        var copies = entries.Select(e => e.Copies).ToArray();
        var best = Maxima.Of(values, entries.Count, n, copies);
        Array.Sort(best);
        return [.. best.Select(e => entries[e] with { Copies = copies[e] })];
    }

    /// <summary>The next combination, the last issue turning fastest.</summary>
    private bool Next(int[] at)
    {
        for (var k = at.Length - 1; k >= 0; k--)
        {
            if (++at[k] < choices[k].Length)
            {
                return true;
            }

            at[k] = 0;
        }

        return false;
    }

    private static void Add(Int128[] sum, ImmutableArray<Int128> points)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += points[i];
        }
    }

    private static int[] Places(AnalysisGame game, int[] issues)
    {
        var places = new int[game.Issues.Length];
        for (var k = 0; k < issues.Length; k++)
        {
            places[issues[k]] = k;
        }

        return places;
    }
}
