namespace Simulation.Domain.Curriculum;

/// <summary>Something wrong in a programme or a rubric.</summary>
/// <param name="Code">Kebab-case, the translation key; never renamed, only added to.</param>
/// <param name="Where">The part that is meant: <c>semester 2</c>, <c>totals</c>, an outcome's code, a criterion's id.</param>
/// <param name="Arguments">What the sentence names; for a sum, the sum found and the sum stated.</param>
[GenerateSerializer, Immutable, Alias("CurriculumFinding.v1")]
public sealed record CurriculumFinding(string Code, string Where, ImmutableArray<string> Arguments)
{
    /// <summary>One finding for each id that is there more than once.</summary>
    internal static IEnumerable<CurriculumFinding> Repeated(string code, string where, IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(same => same.Skip(1).Any()).Select(same => new CurriculumFinding(code, where, [same.Key]));
}
