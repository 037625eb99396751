namespace Simulation.Domain.Analysis;

/// <summary>
/// Options of an issue that take part in boxes and that nobody has a reason to want: another lies in every box of gains that the option lies in, in
/// no box of losses that the option lies out of, and is worth at least as much to everybody. Whatever the rest of the package is, the other is as good.
/// </summary>
internal static class Thinning
{
    /// <summary>The options left, by their places; all where interactions or forbidden combinations count on the issue.</summary>
    public static int[] Of(AnalysisGame game, int issue)
    {
        var all = Enumerable.Range(0, game.Issues[issue].Options.Length).ToArray();
        if (game.Interactions.Any(p => p.First == issue || p.Second == issue) || game.Forbidden.Any(f => f.Any(c => c.Issue == issue)))
        {
            return all;
        }

        (BoxSide Side, ImmutableArray<Int128> Points)[] sides =
            [.. from box in game.Boxes from side in box.Sides where side.Issue == issue select (side, box.Points)];
        var left = new List<int>();
        foreach (var option in all)
        {
            // Of options as good as each other the first stays.
            if (!left.Any(o => Covers(o, option)))
            {
                left.RemoveAll(o => Covers(option, o));
                left.Add(option);
            }
        }

        return [.. left];

        bool Covers(int one, int other)
        {
            var (mine, theirs) = (game.Issues[issue].Points[one], game.Issues[issue].Points[other]);
            for (var i = 0; i < mine.Length; i++)
            {
                if (mine[i] < theirs[i])
                {
                    return false;
                }
            }

            return sides.All(s => (s.Side.Holds(one), s.Side.Holds(other)) switch
            {
                (true, false) => s.Points.All(p => p >= 0),
                (false, true) => s.Points.All(p => p <= 0),
                _ => true,
            });
        }
    }
}
