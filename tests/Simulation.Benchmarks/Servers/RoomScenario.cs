using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Library;

namespace Simulation.Benchmarks.Servers;

/// <summary>
/// A case for a room of any size, with one long phase in which everything is allowed: about three people to a delegation at a negotiating
/// table, one to a member in a committee.
/// </summary>
internal static class RoomScenario
{
    public const string Id = "benchmark";
    public const string Version = "1";

    private const int Longest = 43_200;

    public static Scenario For(int seats, bool committee)
    {
        ImmutableArray<DelegationId> delegations =
            [.. Enumerable.Range(1, committee ? seats : Math.Max(2, seats / 3)).Select(i => new DelegationId($"D{i:00}"))];
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
            [committee ? Talks(PhaseKind.Meeting) : Talks(PhaseKind.Negotiation)],
            [],
            committee ? CommitteeOf(delegations) : null);
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

    private static Phase Talks(PhaseKind kind) => new("talks", Localized.Same("Talks"), kind, Longest, Phase.DefaultsOf(kind));

    private static CommitteeStructure CommitteeOf(ImmutableArray<DelegationId> members) => new(
        Localized.Same("Committee"),
        BuiltInLibrary.Rules("un-general-assembly-committee")!,
        [.. members.Select(m => new CommitteeMember(m, MemberStatus.Member, false, 1, null))],
        []);
}
