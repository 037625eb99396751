using System.Numerics;

namespace Simulation.Domain.Analysis;

/// <summary>
/// A game made ready for searching: issues that depend on each other become one composite issue as far as that stays small, and options that are
/// never better for anybody are left out (negotiation.md B6). No optimum changes by it.
/// </summary>
internal sealed class Prepared
{
    private Prepared(AnalysisGame game, ImmutableArray<Slot> slots)
    {
        Game = game;
        Slots = slots;
    }

    public AnalysisGame Game { get; }

    public ImmutableArray<Slot> Slots { get; }

    /// <summary>Interactions between slots (by their places) that were too large to be made one.</summary>
    public ImmutableArray<Interaction> Pairs { get; private init; } = [];

    /// <summary>Boxes across slots that were too large to be made one.</summary>
    public ImmutableArray<SlotBox> Boxes { get; private init; } = [];

    /// <summary>Forbidden combinations between slots that were too large to be made one.</summary>
    public ImmutableArray<ImmutableArray<IssueChoice>> Bans { get; private init; } = [];

    /// <summary>Whether every slot counts by itself.</summary>
    public bool IsSeparable => Pairs.IsEmpty && Boxes.IsEmpty && Bans.IsEmpty;

    /// <summary>Whether options were left out that some packages as good as the best hold, so that copies can't be counted.</summary>
    public bool IsThinned { get; private init; }

    /// <summary>Whether some slot has no option left: every package is forbidden.</summary>
    public bool IsEmpty => Slots.Any(s => s.Entries.Length == 0);

    /// <param name="largest">Most options of a composite issue.</param>
    public static Prepared Of(AnalysisGame game, int largest)
    {
        var slots = ImmutableArray.CreateBuilder<Slot>();
        var place = new int[game.Issues.Length];
        var kept = new HashSet<int>();
        var thinned = false;
        foreach (var component in Components(game))
        {
            var choices = component.Select(j => Enumerable.Range(0, game.Issues[j].Options.Length).ToArray()).ToArray();
            if (component.Length > 1 && Product(choices) > largest)
            {
                choices = [.. component.Select(j => Thinning.Of(game, j))];
                thinned |= component.Zip(choices).Any(x => x.Second.Length < game.Issues[x.First].Options.Length);
            }

            if (component.Length == 1 || Product(choices) <= largest)
            {
                slots.Add(new Composite(game, component, choices).Slot());
                continue;
            }

            foreach (var (j, options) in component.Zip(choices))
            {
                place[j] = slots.Count;
                kept.Add(j);
                slots.Add(new Slot([j], [.. options.Select(o => new Entry([o], [.. game.Issues[j].Points[o]], 1))]));
            }
        }

        return new Prepared(game, slots.ToImmutable())
        {
            Pairs = [.. game.Interactions.Where(p => kept.Contains(p.First)).Select(p => p with { First = place[p.First], Second = place[p.Second] })],
            Boxes = [.. game.Boxes.Where(b => kept.Contains(b.Sides[0].Issue)).Select(b => SlotBox.Of(b, place, slots))],
            Bans = [.. game.Forbidden.Where(f => kept.Contains(f[0].Issue)).Select(f => ImmutableArray.CreateRange(f, c => c with { Issue = place[c.Issue] }))],
            IsThinned = thinned,
        };
    }

    private static BigInteger Product(int[][] choices) => choices.Aggregate(BigInteger.One, (product, options) => product * options.Length);

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
        foreach (var (a, b) in game.Interactions.Select(p => (p.First, p.Second))
            .Concat(game.Boxes.SelectMany(b => b.Sides.Skip(1).Select(s => (b.Sides[0].Issue, s.Issue))))
            .Concat(game.Forbidden.SelectMany(f => f.Skip(1).Select(c => (f[0].Issue, c.Issue)))))
        {
            root[Math.Max(Find(a), Find(b))] = Math.Min(Find(a), Find(b));
        }

        return Enumerable.Range(0, game.Issues.Length).GroupBy(Find).Select(g => g.ToArray());
    }
}

/// <summary>An issue, or several made one.</summary>
/// <param name="Issues">Which, by their places.</param>
internal sealed record Slot(ImmutableArray<int> Issues, ImmutableArray<Entry> Entries);

/// <param name="Options">On each issue of the slot.</param>
/// <param name="Points">By party, units.</param>
/// <param name="Copies">How many options are worth exactly the same, this one among them.</param>
internal sealed record Entry(ImmutableArray<int> Options, Int128[] Points, long Copies);

/// <summary>A box across slots of one issue each.</summary>
/// <param name="Sides">By side: the slot, and which of its entries are within.</param>
/// <param name="Points">By party, units.</param>
internal sealed record SlotBox(ImmutableArray<(int Slot, bool[] Within)> Sides, Int128[] Points)
{
    public static SlotBox Of(Box box, int[] place, IReadOnlyList<Slot> slots) => new(
        [.. box.Sides.Select(side => (place[side.Issue], slots[place[side.Issue]].Entries.Select(e => side.Holds(e.Options[0])).ToArray()))],
        [.. box.Points]);
}
