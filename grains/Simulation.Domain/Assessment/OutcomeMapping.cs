namespace Simulation.Domain.Assessment;

/// <summary>How far an outcome is shown. The names are those of the built-in rubrics' levels.</summary>
[GenerateSerializer, Alias("OutcomeLevel")]
public enum OutcomeLevel
{
    NotYetShown = 0,
    Developing = 1,
    Secure = 2,
    Exemplary = 3,
}

/// <summary>A criterion's mark as it counts: the only assessor's, the moderated one, or the mean of assessors at most one level apart.</summary>
/// <param name="Points">Points, with decimals when it is a mean.</param>
/// <param name="Maximum">Points of the criterion's highest level.</param>
/// <param name="Weight">Percent of the rubric.</param>
[GenerateSerializer, Immutable, Alias("AgreedMark.v1")]
public sealed record AgreedMark(string Criterion, decimal Points, int Maximum, int Weight, bool Moderated, ImmutableArray<PersonId> Assessors);

/// <summary>What a criterion contributes to an outcome.</summary>
/// <param name="Points">Weight times the share of the criterion's maximum that was reached, two decimals.</param>
[GenerateSerializer, Immutable, Alias("OutcomeShare.v1")]
public sealed record OutcomeShare(string Criterion, int Weight, decimal Points);

/// <summary>What marks say about one learning outcome.</summary>
[GenerateSerializer, Immutable, Alias("OutcomeResult.v1")]
public sealed record OutcomeResult(string Outcome, decimal Points, decimal Maximum, OutcomeLevel Level, ImmutableArray<OutcomeShare> Shares)
{
    /// <summary>Percent of the maximum, one decimal.</summary>
    public decimal Percent => OutcomeMapping.PercentOf(Points, Maximum);
}

/// <summary>
/// From marks to learning outcomes, formula <c>outcome-by-weight/1</c>: points(o) = sum over the criteria c mapped to o of
/// weight(c) * points(c) / maximum(c); maximum(o) = sum of their weights. A criterion that is mapped to several outcomes counts in each
/// with its whole weight: an outcome is judged on everything that shows it. Source: curriculum.md, negotiation.md B5.2 (design).
/// </summary>
public static class OutcomeMapping
{
    public const string Formula = "outcome-by-weight/1";

    /// <summary>The outcomes that the marks speak about, in the order of their codes; an outcome with a criterion unmarked is left out.</summary>
    public static ImmutableArray<OutcomeResult> Of(Rubric rubric, IReadOnlyList<AgreedMark> marks) =>
    [
        .. rubric.Criteria
            .SelectMany(c => c.Outcomes)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(outcome => Of(rubric, marks, outcome))
            .OfType<OutcomeResult>(),
    ];

    /// <summary>The whole mark: the sum of weight * points / maximum over the sum of weights, percent, one decimal.</summary>
    public static decimal Total(IReadOnlyList<AgreedMark> marks) =>
        PercentOf(marks.Sum(Weighted), marks.Sum(m => m.Weight));

    /// <summary>Percent with one decimal, halves away from zero; 0 when nothing was possible.</summary>
    public static decimal PercentOf(decimal points, decimal maximum) =>
        maximum == 0 ? 0 : Math.Round(100m * points / maximum, 1, MidpointRounding.AwayFromZero);

    /// <summary>The nearest of four levels: the middle of a step belongs to the higher level (16.7, 50 and 83.3 percent).</summary>
    public static OutcomeLevel LevelOf(decimal points, decimal maximum) =>
        maximum == 0 ? OutcomeLevel.NotYetShown : (OutcomeLevel)(int)Math.Round(3m * points / maximum, MidpointRounding.AwayFromZero);

    private static OutcomeResult? Of(Rubric rubric, IReadOnlyList<AgreedMark> marks, string outcome)
    {
        var criteria = rubric.Criteria.Where(c => c.Outcomes.Contains(outcome)).ToList();
        var counted = criteria.Select(c => marks.FirstOrDefault(m => m.Criterion == c.Id)).OfType<AgreedMark>().ToList();
        if (counted.Count < criteria.Count)
        {
            return null;
        }

        var points = Math.Round(counted.Sum(Weighted), 2, MidpointRounding.AwayFromZero);
        var maximum = counted.Sum(m => m.Weight);
        return new OutcomeResult(
            outcome,
            points,
            maximum,
            LevelOf(points, maximum),
            [.. counted.Select(m => new OutcomeShare(m.Criterion, m.Weight, Math.Round(Weighted(m), 2, MidpointRounding.AwayFromZero)))]);
    }

    private static decimal Weighted(AgreedMark mark) => mark.Maximum == 0 ? 0 : mark.Weight * mark.Points / mark.Maximum;
}
