namespace Simulation.Domain.Analysis;

/// <summary>Every allowed package of a game, one addition each on average. Only for games within <see cref="AnalysisSettings.MostEnumerated"/>.</summary>
internal sealed class Enumeration
{
    private readonly AnalysisGame game;
    private readonly Action<int[], Int128[]> look;
    private readonly int[] options;
    private readonly Int128[][] sums;
    private readonly Int128[] capped;
    private readonly Interaction[][] pairs;
    private readonly Box[][] boxes;
    private readonly ImmutableArray<IssueChoice>[][] bans;

    private Enumeration(AnalysisGame game, Action<int[], Int128[]> look)
    {
        this.game = game;
        this.look = look;
        options = new int[game.Issues.Length];
        sums = [.. Enumerable.Range(0, game.Issues.Length + 1).Select(_ => new Int128[game.Parties.Length])];
        capped = new Int128[game.Parties.Length];
        pairs = [.. game.Issues.Select((_, j) => game.Interactions.Where(p => Math.Max(p.First, p.Second) == j).ToArray())];
        boxes = [.. game.Issues.Select((_, j) => game.Boxes.Where(b => b.Sides.Max(s => s.Issue) == j).ToArray())];
        bans = [.. game.Issues.Select((_, j) => game.Forbidden.Where(f => f.Max(c => c.Issue) == j).ToArray())];
    }

    public static bool IsFeasible(AnalysisGame game, AnalysisSettings settings) => game.Size <= settings.MostEnumerated;

    /// <param name="look">Is given options and utilities; both change afterwards.</param>
    public static void Visit(AnalysisGame game, Action<int[], Int128[]> look) => new Enumeration(game, look).Visit(0);

    private void Visit(int issue)
    {
        if (issue == options.Length)
        {
            var sum = sums[issue];
            for (var i = 0; i < capped.Length; i++)
            {
                capped[i] = game.Parties[i].Capped(sum[i]);
            }

            look(options, capped);
            return;
        }

        var (before, after) = (sums[issue], sums[issue + 1]);
        var points = game.Issues[issue].Points;
        for (var o = 0; o < points.Length; o++)
        {
            options[issue] = o;
            if (IsBanned(issue))
            {
                continue;
            }

            for (var i = 0; i < after.Length; i++)
            {
                after[i] = before[i] + points[o][i];
            }

            foreach (var pair in pairs[issue])
            {
                var extra = pair.Points[options[pair.First]][options[pair.Second]];
                for (var i = 0; i < after.Length; i++)
                {
                    after[i] += extra[i];
                }
            }

            foreach (var box in boxes[issue])
            {
                if (box.Holds(options))
                {
                    for (var i = 0; i < after.Length; i++)
                    {
                        after[i] += box.Points[i];
                    }
                }
            }

            Visit(issue + 1);
        }
    }

    private bool IsBanned(int issue)
    {
        foreach (var ban in bans[issue])
        {
            var all = true;
            foreach (var choice in ban)
            {
                all &= options[choice.Issue] == choice.Option;
            }

            if (all)
            {
                return true;
            }
        }

        return false;
    }
}
