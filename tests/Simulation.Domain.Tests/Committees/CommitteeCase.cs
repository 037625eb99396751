using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Library;

namespace Simulation.Domain.Tests.Committees;

/// <summary>A small committee for tests: five members and an observer, one item, one phase in which it meets.</summary>
internal static class CommitteeCase
{
    public static readonly DelegationId Observer = new("OBS");
    public static readonly ImmutableArray<DelegationId> Members = [new("ARG"), new("BEL"), new("CHL"), new("DNK"), new("EGY")];

    public static readonly CommitteeStructure Body = new(
        Localized.Same("Committee"),
        BuiltInLibrary.Rules("un-general-assembly-committee")!,
        [
            .. Members.Select(m => new CommitteeMember(m, MemberStatus.Member, Permanent: false, Weight: 1, Population: null)),
            new CommitteeMember(Observer, MemberStatus.Observer, Permanent: false, Weight: 0, Population: null),
        ],
        [new AgendaItem("water", "18", Localized.Same("Water"))]);

    public static readonly ScenarioStructure Structure = TestCase.Structure with
    {
        Id = "committee",
        Delegations = [.. Body.Members.Select(m => new Party(m.Delegation, Localized.Same(m.Delegation.Value), null, 1, 3, m.Weight))],
        Issues = [],
        Phases = [new Phase("meeting", Localized.Same("Meeting"), PhaseKind.Meeting, 90, Phase.DefaultsOf(PhaseKind.Meeting))],
        Committee = Body,
    };

    public static readonly SessionPlanned Planned = TestCase.Planned with { Scenario = Structure };

    /// <summary>A committee in its meeting phase, which ends in ninety minutes.</summary>
    public static Given Meeting(params ReadOnlySpan<SessionEvent> more) =>
        Given.Events([Planned, new SessionOpened(Given.Noon), new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(90)), .. more]);

    public static Seat.Member Representative(DelegationId delegation) => new(delegation, PersonOf(delegation));

    public static PersonId PersonOf(DelegationId delegation) => new(new Guid(delegation.Value[0], (short)delegation.Value[1], 0, new byte[8]));
}
