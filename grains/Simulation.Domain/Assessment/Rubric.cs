using System.Globalization;
using Simulation.Domain.Curriculum;

namespace Simulation.Domain.Assessment;

/// <summary>What assessors mark by. A published version never changes: marks refer to it.</summary>
[GenerateSerializer, Immutable, Alias("Rubric.v1")]
public sealed record Rubric(string Id, string Version, Localized Title, ImmutableArray<Criterion> Criteria);

/// <param name="Outcomes">Codes of the learning outcomes that a mark counts for.</param>
/// <param name="Behaviours">Ids of the observable behaviours that are evidence for it.</param>
/// <param name="WeightPercent">Share of the whole mark, 1 to 100; a rubric's weights add up to 100.</param>
/// <param name="Levels">From the lowest to the highest, 3 to 6.</param>
[GenerateSerializer, Immutable, Alias("Criterion.v1")]
public sealed record Criterion(
    string Id,
    Localized Title,
    Localized Description,
    ImmutableArray<string> Outcomes,
    ImmutableArray<string> Behaviours,
    int WeightPercent,
    ImmutableArray<RubricLevel> Levels);

/// <param name="Points">0 or more, more than the level below.</param>
[GenerateSerializer, Immutable, Alias("RubricLevel.v1")]
public sealed record RubricLevel(int Points, Localized Title, Localized Description);

/// <summary>What a rubric must fulfil before anybody is marked by it.</summary>
public static class RubricChecks
{
    public const int FewestLevels = 3;
    public const int MostLevels = 6;

    /// <summary>Everything wrong; empty when the rubric may be used in the programme.</summary>
    public static ImmutableArray<CurriculumFinding> Of(Rubric rubric, Programme programme)
    {
        var weights = rubric.Criteria.Sum(c => c.WeightPercent);
        return
        [
            .. weights == 100 ? [] : ImmutableArray.Create(new CurriculumFinding("weights-sum", rubric.Id, [Text(weights), "100"])),
            .. CurriculumFinding.Repeated("duplicate-criterion", rubric.Id, rubric.Criteria.Select(c => c.Id)),
            .. rubric.Criteria.SelectMany(criterion => Of(criterion, programme)),
        ];
    }

    private static IEnumerable<CurriculumFinding> Of(Criterion criterion, Programme programme)
    {
        if (criterion.WeightPercent is < 1 or > 100)
        {
            yield return new CurriculumFinding("weight-out-of-range", criterion.Id, [Text(criterion.WeightPercent), "1", "100"]);
        }

        if (criterion.Levels.Length is < FewestLevels or > MostLevels)
        {
            yield return new CurriculumFinding("number-of-levels", criterion.Id, [Text(criterion.Levels.Length), Text(FewestLevels), Text(MostLevels)]);
        }

        if (criterion.Levels.Zip(criterion.Levels.Skip(1)).Any(pair => pair.First.Points >= pair.Second.Points))
        {
            yield return new CurriculumFinding("points-not-ascending", criterion.Id, [string.Join(", ", criterion.Levels.Select(l => Text(l.Points)))]);
        }

        if (criterion.Outcomes.IsEmpty)
        {
            yield return new CurriculumFinding("criterion-without-outcome", criterion.Id, []);
        }

        foreach (var outcome in criterion.Outcomes.Where(o => programme.LearningOutcome(o) is null))
        {
            yield return new CurriculumFinding("unknown-outcome", criterion.Id, [outcome]);
        }

        foreach (var behaviour in criterion.Behaviours)
        {
            var owner = programme.LearningOutcomes.FirstOrDefault(o => o.Behaviours.Any(b => b.Id == behaviour));
            if (owner is null)
            {
                yield return new CurriculumFinding("unknown-behaviour", criterion.Id, [behaviour]);
            }
            else if (!criterion.Outcomes.Contains(owner.Code))
            {
                yield return new CurriculumFinding("behaviour-of-another-outcome", criterion.Id, [behaviour, owner.Code]);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
