using Simulation.Domain.Assessment;
using Simulation.Domain.Assessment.Assessors;
using static Simulation.Domain.Tests.Assessment.GivenRecord;

namespace Simulation.Domain.Tests.Assessment;

/// <summary>Vectors: R psych 2.2.9, statsmodels 0.13.5 (design/ecosystem.md); Krippendorff 2011, example C.</summary>
public class AssessorAgreementTests
{
    private static readonly int[] A = [1, 2, 2, 3, 4, 4, 3, 2, 1, 4];
    private static readonly int[] B = [1, 2, 3, 3, 4, 3, 3, 2, 2, 4];

    [Theory]
    [InlineData(KappaWeights.None, 0.6)]
    [InlineData(KappaWeights.Linear, 0.736842105263158)]
    [InlineData(KappaWeights.Quadratic, 0.854368932038835)]
    public void Cohens_kappa(KappaWeights weights, double expected) => Close(expected, Kappa.Cohen(A, B, weights));

    [Fact]
    public void Cohens_kappa_is_undefined_where_all_marks_are_equal() =>
        Assert.Equal(Undefined.NoVariation, Kappa.Cohen([2, 2, 2], [2, 2, 2], KappaWeights.Quadratic).WhyNot);

    [Fact]
    public void Cohens_kappa_is_undefined_without_subjects() =>
        Assert.Equal(Undefined.TooFewSubjects, Kappa.Cohen([], [], KappaWeights.Quadratic).WhyNot);

    [Fact]
    public void Fleiss_kappa() => Close(
        0.20993070442195522,
        Kappa.Fleiss(
        [
            [0, 0, 0, 0, 14],
            [0, 2, 6, 4, 2],
            [0, 0, 3, 5, 6],
            [0, 3, 9, 2, 0],
            [2, 2, 8, 1, 1],
            [7, 7, 0, 0, 0],
            [3, 2, 6, 3, 0],
            [2, 5, 3, 2, 2],
            [6, 5, 2, 1, 0],
            [0, 2, 2, 3, 7],
        ]));

    [Fact]
    public void Fleiss_kappa_is_undefined_where_all_marks_are_equal() => Assert.Equal(Undefined.NoVariation, Kappa.Fleiss([[0, 3], [0, 3]]).WhyNot);

    [Fact]
    public void Fleiss_kappa_needs_every_cell() => Assert.Equal(Undefined.MissingCells, Kappa.Fleiss([[0, 3], [1, 1]]).WhyNot);

    [Fact]
    public void Krippendorffs_alpha_with_missing_cells() => Assert.Equal(
        0.815,
        Krippendorff.Ordinal(
        [
            [1, 1, 1],
            [2, 2, 3, 2],
            [3, 3, 3, 3],
            [3, 3, 3, 3],
            [2, 2, 2, 2],
            [1, 2, 3, 4],
            [4, 4, 4, 4],
            [1, 1, 2, 1],
            [2, 2, 2, 2],
            [5, 5, 5],
            [1, 1],
            [3],
        ]).Value!.Value,
        3);

    [Fact]
    public void Krippendorffs_alpha_is_undefined_without_a_pair() => Assert.Equal(Undefined.TooFewAssessors, Krippendorff.Ordinal([[1], [2]]).WhyNot);

    [Fact]
    public void Intraclass_correlations_of_Shrout_and_Fleiss()
    {
        var icc = IntraclassCorrelation.Of([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]);
        Close(.165742, icc.OneWay, 1e-6);
        Close(.289764, icc.Agreement, 1e-6);
        Close(.620051, icc.AgreementOfMean, 1e-6);
        Close(.714841, icc.Consistency, 1e-6);
    }

    [Fact]
    public void Intraclass_correlation_is_undefined_where_nothing_varies() =>
        Assert.Equal(Undefined.NoVariation, IntraclassCorrelation.Of([[2, 2], [2, 2]]).Agreement.WhyNot);

    [Fact]
    public void Two_assessors_are_compared_by_quadratic_kappa()
    {
        var report = AgreementReport.Of([.. A.SelectMany((a, i) => new[] { Level(i, First, a), Level(i, Second, B[i]) })]);
        Assert.Equal(AgreementMeasure.CohenQuadratic, report.Measure);
        Close(0.854368932038835, report.Value);
        Assert.Equal(0.7, report.Identical!.Value, 9);
        Assert.False(report.TooFewToTrust);
        Assert.Empty(report.Disagreements);
    }

    [Fact]
    public void More_assessors_are_compared_by_Fleiss_kappa() =>
        Assert.Equal(
            AgreementMeasure.Fleiss,
            AgreementReport.Of([Level(1, First, 1), Level(1, Second, 1), Level(1, Third, 2), Level(2, First, 0), Level(2, Second, 0), Level(2, Third, 0)]).Measure);

    [Fact]
    public void A_missing_mark_asks_for_Krippendorffs_alpha() =>
        Assert.Equal(AgreementMeasure.KrippendorffOrdinal, AgreementReport.Of([Level(1, First, 1), Level(1, Second, 1), Level(2, First, 0)]).Measure);

    [Fact]
    public void One_assessor_agrees_with_nobody()
    {
        var report = AgreementReport.Of([Level(1, First, 1), Level(2, First, 0)]);
        Assert.Equal(Undefined.TooFewAssessors, report.Value.WhyNot);
        Assert.Null(report.Identical);
        Assert.True(report.TooFewToTrust);
    }

    [Fact]
    public void No_marks_give_a_report_without_figures() => Assert.Equal(0, AgreementReport.Of([]).Assessed);

    [Fact]
    public void Disagreements_are_more_than_one_level_apart() =>
        Assert.Equal(
            [new Disagreement(Person(2), "c", 0, 2)],
            AgreementReport.Of([Level(1, First, 1), Level(1, Second, 2), Level(2, First, 0), Level(2, Second, 2)]).Disagreements);

    private static AssessedLevel Level(int student, PersonId assessor, int level) => new(Person(student), "c", assessor, level);

    private static void Close(double expected, Figure actual, double tolerance = 1e-12) => Assert.Equal(expected, actual.Value!.Value, tolerance);
}
