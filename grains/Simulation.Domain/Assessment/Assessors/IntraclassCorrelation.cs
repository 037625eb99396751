namespace Simulation.Domain.Assessment.Assessors;

/// <summary>Intraclass correlations of n subjects by k assessors without missing cells (Shrout and Fleiss 1979; ecosystem.md).</summary>
/// <param name="OneWay">ICC(1,1).</param>
/// <param name="Agreement">ICC(2,1): absolute agreement, assessors interchangeable. The platform's default.</param>
/// <param name="AgreementOfMean">ICC(2,k): the same for the mean of all assessors.</param>
/// <param name="Consistency">ICC(3,1).</param>
public sealed record IntraclassCorrelation(Figure OneWay, Figure Agreement, Figure AgreementOfMean, Figure Consistency)
{
    /// <param name="scores">Per subject, one score per assessor, in the same order.</param>
    public static IntraclassCorrelation Of(IReadOnlyList<IReadOnlyList<double>> scores)
    {
        if (scores.Count < 2)
        {
            return All(Undefined.TooFewSubjects);
        }

        int n = scores.Count, k = scores[0].Count;
        if (k < 2)
        {
            return All(Undefined.TooFewAssessors);
        }

        if (scores.Any(row => row.Count != k))
        {
            return All(Undefined.MissingCells);
        }

        var mean = scores.Average(row => row.Average());
        var total = scores.Sum(row => row.Sum(x => (x - mean) * (x - mean)));
        var rows = k * scores.Sum(row => Math.Pow(row.Average() - mean, 2));
        var columns = n * Enumerable.Range(0, k).Sum(j => Math.Pow(scores.Average(row => row[j]) - mean, 2));
        var msr = rows / (n - 1);
        var msc = columns / (k - 1);
        var mse = (total - rows - columns) / ((n - 1) * (k - 1));
        var msw = (total - rows) / (n * (k - 1));
        return new IntraclassCorrelation(
            Quotient(msr - msw, msr + ((k - 1) * msw)),
            Quotient(msr - mse, msr + ((k - 1) * mse) + (k * (msc - mse) / n)),
            Quotient(msr - mse, msr + ((msc - mse) / n)),
            Quotient(msr - mse, msr + ((k - 1) * mse)));
    }

    private static Figure Quotient(double numerator, double denominator) =>
        Math.Abs(denominator) < 1e-12 ? Undefined.NoVariation : numerator / denominator;

    private static IntraclassCorrelation All(Undefined why) => new(why, why, why, why);
}
