using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;

namespace Simulation.Benchmarks.Servers;

/// <summary>A case for a room of any size: about three people to a delegation, one long phase in which everything is allowed.</summary>
internal static class RoomScenario
{
    public const string Id = "benchmark";
    public const string Version = "1";

    private const int Longest = 43_200;

    public static Scenario For(int seats)
    {
        ImmutableArray<DelegationId> delegations = [.. Enumerable.Range(1, Math.Max(2, seats / 3)).Select(i => new DelegationId($"D{i:00}"))];
        ImmutableArray<IssueOption> options = [new("low", Localized.Same("Low")), new("high", Localized.Same("High"))];
        var structure = new ScenarioStructure(
            Id,
            Version,
            Language.En,
            Localized.Same("Benchmark"),
            [new("head", Localized.Same("Head"), true), new("negotiator", Localized.Same("Negotiator"), true), new("adviser", Localized.Same("Adviser"), false)],
            [.. delegations.Select(d => new Party(d, Localized.Same($"Delegation {d}"), null, 1, 6, 1))],
            [new("level", Localized.Same("Level"), Localized.Same("How high."), options)],
            new AgreementRule.Unanimity(),
            [new("talks", Localized.Same("Talks"), PhaseKind.Negotiation, Longest, Phase.DefaultsOf(PhaseKind.Negotiation))],
            []);
        var points = ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty
            .Add("level", ImmutableSortedDictionary<string, int>.Empty.Add("low", 10).Add("high", 90));
        return new Scenario(
            structure,
            Localized.Empty,
            ScenarioLevel.Introductory,
            [Language.En],
            [],
            [],
            [],
            Localized.Same("A case for measuring."),
            [.. delegations.Select(d => new Instructions(d, Localized.Same("A brief for measuring."), new ScoreSheet(points, 20, 60)))],
            Localized.Empty,
            null);
    }
}
