using Simulation.Domain.Assessment;

namespace Simulation.Domain.Tests.Assessment;

internal static class TestRubrics
{
    /// <summary>A rubric whose criteria all have the levels 0, 1, 2 and 3.</summary>
    public static Rubric Of(string id, string version, params (string Criterion, int Weight, string[] Outcomes)[] criteria) => new(
        id,
        version,
        Localized.Same(id),
        [
            .. criteria.Select(c => new Criterion(
                c.Criterion,
                Localized.Same(c.Criterion),
                Localized.Empty,
                [.. c.Outcomes],
                [.. c.Outcomes.Select(o => o + ".1")],
                c.Weight,
                [.. Enumerable.Range(0, 4).Select(points => new RubricLevel(points, Localized.Same($"{points}"), Localized.Empty))])),
        ]);
}
