namespace Simulation.Domain.Assessment.Assessors;

/// <summary>One assessor's level for one student on one criterion.</summary>
/// <param name="Level">The level's place from the lowest, from 0.</param>
public sealed record AssessedLevel(PersonId Student, string Criterion, PersonId Assessor, int Level);

public enum AgreementMeasure
{
    /// <summary>Two assessors, nothing missing: Cohen's kappa, quadratic weights.</summary>
    CohenQuadratic = 1,
    /// <summary>More assessors, nothing missing.</summary>
    Fleiss = 2,
    /// <summary>Somebody didn't mark something: Krippendorff's alpha, ordinal.</summary>
    KrippendorffOrdinal = 3,
}

/// <param name="Lowest">Place of the lowest level given.</param>
/// <param name="Highest">Place of the highest level given; more than one above the lowest.</param>
public sealed record Disagreement(PersonId Student, string Criterion, int Lowest, int Highest);

/// <summary>How far the assessors of an exercise agree.</summary>
/// <param name="Value">The measure named, over all students and criteria.</param>
/// <param name="Identical">Share of all pairs of marks on the same thing that are the same level, 0 to 1; null without a pair. Beside every kappa: where nearly all marks are equal, kappa misleads.</param>
/// <param name="Totals">ICC(2,1) and ICC(2,k) of the students' totals of levels.</param>
/// <param name="Assessed">How many pairs of student and criterion two or more assessors marked.</param>
/// <param name="TooFewToTrust">Fewer than five of them.</param>
/// <param name="Disagreements">Where assessors are more than one level apart.</param>
public sealed record AgreementReport(
    AgreementMeasure Measure,
    Figure Value,
    double? Identical,
    IntraclassCorrelation Totals,
    int Assessors,
    int Assessed,
    bool TooFewToTrust,
    ImmutableArray<Disagreement> Disagreements)
{
    /// <summary>Fewest subjects for a figure worth reading. Source: ecosystem.md.</summary>
    public const int FewestSubjects = 5;

    public static AgreementReport Of(IReadOnlyCollection<AssessedLevel> levels)
    {
        var assessors = levels.Select(l => l.Assessor).Distinct().ToList();
        var cells = levels
            .GroupBy(l => (l.Student, l.Criterion))
            .Select(g => (g.Key, Levels: assessors.Select(a => g.FirstOrDefault(l => l.Assessor == a)?.Level).ToList()))
            .ToList();
        var pairs = cells.SelectMany(c => Pairs([.. c.Levels.OfType<int>()])).ToList();
        var (measure, value) = Measured(assessors.Count, [.. cells.Select(c => c.Levels)]);
        var assessed = cells.Count(c => c.Levels.Count(l => l is not null) >= 2);
        return new AgreementReport(
            measure,
            value,
            pairs.Count == 0 ? null : pairs.Average(p => p.A == p.B ? 1.0 : 0.0),
            IntraclassCorrelation.Of(TotalsOf(cells.Select(c => (c.Key.Student, c.Levels)), assessors.Count)),
            assessors.Count,
            assessed,
            assessed < FewestSubjects,
            [
                .. cells
                    .Select(c => (c.Key, Given: c.Levels.OfType<int>().ToList()))
                    .Where(c => c.Given.Max() - c.Given.Min() > Marking.LevelsApartAllowed)
                    .Select(c => new Disagreement(c.Key.Student, c.Key.Criterion, c.Given.Min(), c.Given.Max())),
            ]);
    }

    private static (AgreementMeasure Measure, Figure Value) Measured(int assessors, IReadOnlyList<List<int?>> cells)
    {
        var complete = cells.All(c => c.All(l => l is not null));
        if (assessors < 2)
        {
            return (AgreementMeasure.CohenQuadratic, Undefined.TooFewAssessors);
        }

        if (!complete)
        {
            return (AgreementMeasure.KrippendorffOrdinal, Krippendorff.Ordinal(cells.Select(c => c.OfType<int>().ToList())));
        }

        if (assessors == 2)
        {
            return (
                AgreementMeasure.CohenQuadratic,
                Kappa.Cohen([.. cells.Select(c => c[0]!.Value)], [.. cells.Select(c => c[1]!.Value)], KappaWeights.Quadratic));
        }

        var categories = cells.SelectMany(c => c).Max()!.Value + 1;
        return (
            AgreementMeasure.Fleiss,
            Kappa.Fleiss([.. cells.Select(c => Enumerable.Range(0, categories).Select(level => c.Count(l => l == level)).ToList())]));
    }

    /// <summary>Per student whom every assessor marked on the same criteria: the sum of each assessor's levels.</summary>
    private static List<IReadOnlyList<double>> TotalsOf(IEnumerable<(PersonId Student, List<int?> Levels)> cells, int assessors) =>
    [
        .. cells
            .GroupBy(c => c.Student)
            .Where(g => g.All(c => c.Levels.All(l => l is not null)))
            .Select(g => Enumerable.Range(0, assessors).Select(a => (double)g.Sum(c => c.Levels[a]!.Value)).ToList()),
    ];

    private static IEnumerable<(int A, int B)> Pairs(List<int> levels) =>
        levels.SelectMany((a, i) => levels.Skip(i + 1).Select(b => (a, b)));
}
