using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>
/// The game "base" of LLM-Deliberation (Abdelnabi et al. 2024, MIT licence): six parties, five issues, 720 packages; SportCo and DoT have a veto and
/// all but one must reach their threshold.
/// </summary>
internal static class HarbourGame
{
    public static readonly AnalysisGame Value = Build(
        ("MAYOR", 30, [[14, 8, 0], [12, 8, 0], [24, 18, 12, 0], [40, 30, 23, 0], [0, 2, 4, 7, 10]]),
        ("CITIES", 31, [[0, 4, 10], [0, 0, 0], [12, 8, 6, 0], [0, 8, 13, 18], [60, 45, 30, 15, 0]]),
        ("UNION", 50, [[15, 20, 0], [0, 0, 0], [42, 35, 25, 0], [30, 20, 10, 0], [2, 4, 6, 8, 0]]),
        ("SPORTCO", 55, [[14, 8, 0], [11, 7, 0], [0, 5, 10, 17], [35, 29, 20, 0], [0, 5, 10, 15, 23]]),
        ("DOT", 65, [[0, 11, 5], [0, 20, 25], [0, 2, 4, 9], [10, 26, 40, 0], [4, 8, 15, 12, 0]]),
        ("LEAGUE", 55, [[0, 22, 45], [0, 25, 55], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0, 0]]));

    /// <summary>The package that takes these options, as in <c>A2,B3,C3,D2,E3</c>.</summary>
    public static string Name(Settlement settlement) =>
        string.Join(',', settlement.Options.Select((o, j) => $"{(char)('A' + j)}{o + 1}"));

    public static Settlement Package(string name) => Value.Settle([.. name.Split(',').Select(c => c[1] - '1')]);

    private static AnalysisGame Build(params (string Id, int Threshold, int[][] Points)[] parties) => new(
        [.. parties.Select(p => new AnalysisParty(new DelegationId(p.Id), p.Threshold, p.Threshold))],
        [.. Enumerable.Range(0, 5).Select(j => new AnalysisIssue(
            ((char)('a' + j)).ToString(),
            [.. parties[0].Points[j].Select((_, o) => $"{(char)('a' + j)}{o + 1}")],
            [.. parties[0].Points[j].Select((_, o) => parties.Select(p => (Int128)p.Points[j][o]).ToImmutableArray())]))],
        new AgreementRule.VetoAndCount([new DelegationId("SPORTCO"), new DelegationId("DOT")], 5));
}
