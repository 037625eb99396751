namespace Simulation.Domain.Scenarios;

/// <summary>All packages of a scenario as points: the product of the options of its issues.</summary>
internal sealed class PackageSpace
{
    /// <summary>Points by issue, option, delegation.</summary>
    private readonly int[][][] points;
    private readonly int[] reservations;
    private readonly int[] middle;

    public PackageSpace(Scenario scenario)
    {
        var sheets = scenario.Instructions.Select(i => i.ScoreSheet).ToArray();
        points = [.. scenario.Structure.Issues.Select(issue => issue.Options.Select(option => sheets.Select(s => s.Value(issue.Id, option.Id)).ToArray()).ToArray())];
        reservations = [.. sheets.Select(s => s.Reservation)];
        middle = Sum(points.Select((options, issue) => options[MiddleOf(issue)]));
        Count = points.Aggregate(1L, (product, options) => product > long.MaxValue / options.Length ? long.MaxValue : product * options.Length);
    }

    public long Count { get; }

    /// <summary>Looks at every package; the time grows with their number.</summary>
    public PackageSurvey Enumerate()
    {
        var (acceptable, dominating) = (0L, 0L);
        int? best = null;
        Visit(0, new int[points.Length + 1][], package =>
        {
            if (IsAcceptable(package))
            {
                acceptable++;
                best = Math.Max(best ?? 0, package.Sum());
            }

            if (DominatesMiddle(package))
            {
                dominating++;
            }
        });
        return new PackageSurvey(Count, Exhaustive: true, acceptable, best, middle.Sum(), dominating);
    }

    /// <summary>What can be known without looking at every package: only figures that are certain, the rest is null.</summary>
    public PackageSurvey Estimate()
    {
        var dominating = NearMiddle().LongCount(DominatesMiddle);
        var largest = LargestTotal;
        return new PackageSurvey(
            Count,
            Exhaustive: false,
            Acceptable: SomebodyIsNeverSatisfied ? 0 : null,
            BestAcceptableTotal: IsAcceptable(largest) ? largest.Sum() : null,
            middle.Sum(),
            DominatingMiddle: dominating == 0 ? null : dominating);
    }

    private bool SomebodyIsNeverSatisfied =>
        Enumerable.Range(0, reservations.Length).Any(d => points.Sum(options => options.Max(o => o[d])) < reservations[d]);

    /// <summary>The package with the largest sum of points: issue by issue the option with the largest. If it is acceptable, none is better.</summary>
    private int[] LargestTotal => Sum(points.Select(options => options.MaxBy(o => o.Sum())!));

    /// <summary>The option in the middle of an issue's list; of two in the middle the first.</summary>
    private int MiddleOf(int issue) => (points[issue].Length - 1) / 2;

    private bool IsAcceptable(int[] package)
    {
        for (var d = 0; d < package.Length; d++)
        {
            if (package[d] < reservations[d])
            {
                return false;
            }
        }

        return true;
    }

    private bool DominatesMiddle(int[] package)
    {
        var better = false;
        for (var d = 0; d < package.Length; d++)
        {
            if (package[d] < middle[d])
            {
                return false;
            }

            better |= package[d] > middle[d];
        }

        return better;
    }

    /// <summary>Each package in turn. <paramref name="sums"/> holds the points of the issues chosen so far, so that a package costs one addition.</summary>
    private void Visit(int issue, int[][] sums, Action<int[]> look)
    {
        sums[issue] ??= new int[reservations.Length];
        if (issue == points.Length)
        {
            look(sums[issue]);
            return;
        }

        sums[issue + 1] ??= new int[reservations.Length];
        foreach (var option in points[issue])
        {
            for (var d = 0; d < option.Length; d++)
            {
                sums[issue + 1][d] = sums[issue][d] + option[d];
            }

            Visit(issue + 1, sums, look);
        }
    }

    /// <summary>The packages that differ from the middle on one or two issues.</summary>
    private IEnumerable<int[]> NearMiddle() =>
        from i in Enumerable.Range(0, points.Length)
        from a in Enumerable.Range(0, points[i].Length)
        where a != MiddleOf(i)
        from j in Enumerable.Range(i, points.Length - i)
        from b in j == i ? [a] : Enumerable.Range(0, points[j].Length).Where(b => b != MiddleOf(j))
        select j == i ? Moved(middle, i, a) : Moved(Moved(middle, i, a), j, b);

    private int[] Moved(int[] package, int issue, int option) =>
        [.. package.Select((sum, d) => sum - points[issue][MiddleOf(issue)][d] + points[issue][option][d])];

    private int[] Sum(IEnumerable<int[]> options)
    {
        var sum = new int[reservations.Length];
        foreach (var option in options)
        {
            for (var d = 0; d < sum.Length; d++)
            {
                sum[d] += option[d];
            }
        }

        return sum;
    }
}
