using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Library;

namespace Simulation.Grains.Tests.Live;

/// <summary>The rules of a table at which a committee of these members meets for ninety minutes.</summary>
internal static class CommitteeTables
{
    public static ScenarioStructure Of(ImmutableArray<DelegationId> members, params ImmutableArray<AgendaItem> agenda) => new(
        "committee",
        "1.0",
        Language.En,
        Localized.Same("Committee"),
        [new MemberFunction("head", Localized.Same("Head"), true)],
        [.. members.Select(m => new Party(m, Localized.Same(m.Value), null, 1, 3, 1))],
        [],
        new AgreementRule.Unanimity(),
        [new Phase("meeting", Localized.Same("Meeting"), PhaseKind.Meeting, 90, Phase.DefaultsOf(PhaseKind.Meeting))],
        [],
        new CommitteeStructure(
            Localized.Same("Committee"),
            BuiltInLibrary.Rules("un-general-assembly-committee")!,
            [.. members.Select(m => new CommitteeMember(m, MemberStatus.Member, false, 1, null))],
            agenda));
}
