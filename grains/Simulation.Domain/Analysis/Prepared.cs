using System.Numerics;
using Simulation.Domain.Analysis.Fronts;

namespace Simulation.Domain.Analysis;

/// <summary>
/// A game made ready for searching: issues that depend on each other become one composite issue as far as that stays small, and options that are
/// never better for anybody are left out (negotiation.md B6). No optimum changes by it.
/// </summary>
internal sealed class Prepared
{
    private Prepared(AnalysisGame game, ImmutableArray<Slot> slots, ImmutableArray<Interaction> pairs, ImmutableArray<ImmutableArray<IssueChoice>> bans)
    {
        Game = game;
        Slots = slots;
        Pairs = pairs;
        Bans = bans;
    }

    public AnalysisGame Game { get; }

    public ImmutableArray<Slot> Slots { get; }

    /// <summary>Interactions between slots (by their places) that were too large to be made one.</summary>
    public ImmutableArray<Interaction> Pairs { get; }

    /// <summary>Forbidden combinations between slots that were too large to be made one.</summary>
    public ImmutableArray<ImmutableArray<IssueChoice>> Bans { get; }

    /// <summary>Whether every slot counts by itself.</summary>
    public bool IsSeparable => Pairs.IsEmpty && Bans.IsEmpty;

    /// <summary>Whether some slot has no option left: every package is forbidden.</summary>
    public bool IsEmpty => Slots.Any(s => s.Entries.Length == 0);

    /// <param name="largest">Most options of a composite issue.</param>
    public static Prepared Of(AnalysisGame game, int largest)
    {
        var slots = ImmutableArray.CreateBuilder<Slot>();
        var place = new int[game.Issues.Length];
        var kept = new HashSet<int>();
        foreach (var component in Components(game))
        {
            var product = component.Aggregate(BigInteger.One, (p, j) => p * game.Issues[j].Options.Length);
            if (component.Length == 1 || product <= largest)
            {
                slots.Add(Composite(game, component));
                continue;
            }

            foreach (var j in component)
            {
                place[j] = slots.Count;
                kept.Add(j);
                slots.Add(new Slot([j], [.. game.Issues[j].Points.Select((points, o) => new Entry([o], [.. points], 1))]));
            }
        }

        return new Prepared(
            game,
            slots.ToImmutable(),
            [.. game.Interactions.Where(p => kept.Contains(p.First)).Select(p => p with { First = place[p.First], Second = place[p.Second] })],
            [.. game.Forbidden.Where(f => kept.Contains(f[0].Issue)).Select(f => ImmutableArray.CreateRange(f, c => c with { Issue = place[c.Issue] }))]);
    }

    /// <summary>The package on the game's own issues.</summary>
    public int[] Options(ReadOnlySpan<int> entries)
    {
        var options = new int[Game.Issues.Length];
        for (var s = 0; s < entries.Length; s++)
        {
            var slot = Slots[s];
            for (var j = 0; j < slot.Issues.Length; j++)
            {
                options[slot.Issues[j]] = slot.Entries[entries[s]].Options[j];
            }
        }

        return options;
    }

    /// <summary>Groups of issues that depend on each other, in the order of their first issue.</summary>
    private static IEnumerable<int[]> Components(AnalysisGame game)
    {
        var root = Enumerable.Range(0, game.Issues.Length).ToArray();
        int Find(int j) => root[j] == j ? j : root[j] = Find(root[j]);
        foreach (var (a, b) in game.Interactions.Select(p => (p.First, p.Second)).Concat(game.Forbidden.SelectMany(f => f.Skip(1).Select(c => (f[0].Issue, c.Issue)))))
        {
            root[Math.Max(Find(a), Find(b))] = Math.Min(Find(a), Find(b));
        }

        return Enumerable.Range(0, game.Issues.Length).GroupBy(Find).Select(g => g.ToArray());
    }

    private static Slot Composite(AnalysisGame game, int[] issues)
    {
        var place = issues.Select((j, at) => (j, at)).ToDictionary(x => x.j, x => x.at);
        var pairs = game.Interactions.Where(p => place.ContainsKey(p.First)).ToArray();
        var bans = game.Forbidden.Where(f => place.ContainsKey(f[0].Issue)).ToArray();
        var entries = new List<Entry>();
        var chosen = new int[issues.Length];
        var n = game.Parties.Length;
        do
        {
            if (bans.Any(f => f.All(c => chosen[place[c.Issue]] == c.Option)))
            {
                continue;
            }

            var sum = new Int128[n];
            for (var at = 0; at < issues.Length; at++)
            {
                var points = game.Issues[issues[at]].Points[chosen[at]];
                for (var i = 0; i < n; i++)
                {
                    sum[i] += points[i];
                }
            }

            foreach (var pair in pairs)
            {
                var points = pair.Points[chosen[place[pair.First]]][chosen[place[pair.Second]]];
                for (var i = 0; i < n; i++)
                {
                    sum[i] += points[i];
                }
            }

            entries.Add(new Entry([.. chosen], sum, 1));
        }
        while (Next(chosen, issues, game));

        var values = new Int128[entries.Count * n];
        var copies = new long[entries.Count];
        for (var e = 0; e < entries.Count; e++)
        {
            entries[e].Points.CopyTo(values, e * n);
            copies[e] = 1;
        }

        var best = Maxima.Of(values, entries.Count, n, copies);
        Array.Sort(best);
        return new Slot([.. issues], [.. best.Select(e => entries[e] with { Copies = copies[e] })]);
    }

    /// <summary>The next combination, the last issue turning fastest.</summary>
    private static bool Next(int[] chosen, int[] issues, AnalysisGame game)
    {
        for (var at = issues.Length - 1; at >= 0; at--)
        {
            if (++chosen[at] < game.Issues[issues[at]].Options.Length)
            {
                return true;
            }

            chosen[at] = 0;
        }

        return false;
    }
}

/// <summary>An issue, or several made one.</summary>
/// <param name="Issues">Which, by their places.</param>
internal sealed record Slot(ImmutableArray<int> Issues, ImmutableArray<Entry> Entries);

/// <param name="Options">On each issue of the slot.</param>
/// <param name="Points">By party, units.</param>
/// <param name="Copies">How many options are worth exactly the same, this one among them.</param>
internal sealed record Entry(ImmutableArray<int> Options, Int128[] Points, long Copies);
