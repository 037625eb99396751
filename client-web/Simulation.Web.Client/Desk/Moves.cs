using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;

namespace Simulation.Web.Client.Desk;

/// <summary>What changed from one package to another, and what that is worth to me.</summary>
/// <param name="From">Option id; null: it was open.</param>
public sealed record Move(Issue Issue, string? From, string? To, int Points)
{
    public static ImmutableArray<Move> Between(ScenarioStructure scenario, Package before, Package after, ScoreSheet? sheet) =>
    [
        .. scenario.Issues
            .Where(i => before[i.Id] != after[i.Id])
            .Select(i => new Move(i, before[i.Id], after[i.Id], Worth(sheet, i.Id, after[i.Id]) - Worth(sheet, i.Id, before[i.Id]))),
    ];

    private static int Worth(ScoreSheet? sheet, string issue, string? option) => option is null || sheet is null ? 0 : sheet.Value(issue, option);
}
