namespace Simulation.Domain.Assessment.Assessors;

public enum KappaWeights
{
    /// <summary>Every difference counts the same.</summary>
    None = 0,
    /// <summary>w = |i - j|.</summary>
    Linear = 1,
    /// <summary>w = (i - j)²: right for the ordered levels of a rubric.</summary>
    Quadratic = 2,
}

/// <summary>Agreement beyond chance on categories. Source of formulas and vectors: ecosystem.md, "Agreement between assessors".</summary>
public static class Kappa
{
    /// <summary>Cohen's kappa of two assessors: 1 - (sum of w * observed) / (sum of w * expected).</summary>
    /// <param name="first">Category of each subject, from 0 or 1.</param>
    public static Figure Cohen(IReadOnlyList<int> first, IReadOnlyList<int> second, KappaWeights weights)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Count, first.Count);
        var n = first.Count;
        if (n == 0)
        {
            return Undefined.TooFewSubjects;
        }

        double Weight(int a, int b) => weights switch
        {
            KappaWeights.None => a == b ? 0 : 1,
            KappaWeights.Linear => Math.Abs(a - b),
            _ => (double)(a - b) * (a - b),
        };

        var observed = first.Zip(second, Weight).Sum() / n;
        var expected = first.Sum(a => second.Sum(b => Weight(a, b))) / ((double)n * n);
        return expected == 0 ? Undefined.NoVariation : 1 - (observed / expected);
    }

    /// <summary>Fleiss' kappa: (P - Pe) / (1 - Pe), for any number of assessors, the same for every subject.</summary>
    /// <param name="counts">Per subject: how many assessors chose each category.</param>
    public static Figure Fleiss(IReadOnlyList<IReadOnlyList<int>> counts)
    {
        if (counts.Count == 0)
        {
            return Undefined.TooFewSubjects;
        }

        var raters = counts[0].Sum();
        if (raters < 2)
        {
            return Undefined.TooFewAssessors;
        }

        if (counts.Any(row => row.Sum() != raters))
        {
            return Undefined.MissingCells;
        }

        double n = counts.Count;
        var agreement = counts.Average(row => (row.Sum(c => (double)c * c) - raters) / ((double)raters * (raters - 1)));
        var chance = Enumerable.Range(0, counts[0].Count).Sum(category => Math.Pow(counts.Sum(row => row[category]) / (n * raters), 2));
        return chance >= 1 ? Undefined.NoVariation : (agreement - chance) / (1 - chance);
    }
}
