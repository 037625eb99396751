using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Library;

namespace Simulation.Web.Tests.Client;

/// <summary>A committee of five and an observer, by the domain's own rules: what a screen asks is decided, and what follows is shown to it.</summary>
internal sealed class MeetingHall
{
    public static readonly ImmutableArray<DelegationId> Members = [new("ARG"), new("BEL"), new("CHL"), new("DNK"), new("EGY")];

    private readonly Screens _screens;
    private readonly TableAudience _audience;
    private int _acts;

    public MeetingHall(Screens screens, TableAudience audience, string rules = "un-general-assembly-committee")
    {
        (_screens, _audience) = (screens, audience);
        var committee = new CommitteeStructure(
            Localized.Same("Second Committee"),
            BuiltInLibrary.Rules(rules)!,
            [
                .. Members.Select(m => new CommitteeMember(m, MemberStatus.Member, false, 1, null)),
                new CommitteeMember(new("OBS"), MemberStatus.Observer, false, 0, null),
            ],
            [new AgendaItem("water", "18", Localized.Same("Water"))]);
        Scenario = Sample.Scenario with
        {
            Delegations = [.. committee.Members.Select(m => new Party(m.Delegation, Localized.Same($"Land of {m.Delegation.Value}"), null, 1, 3, m.Weight))],
            Issues = [],
            Phases = [new Phase("meeting", Localized.Same("Meeting"), PhaseKind.Meeting, 90, Phase.DefaultsOf(PhaseKind.Meeting))],
            Committee = committee,
        };
        State = Session.Replay([
            new SessionPlanned(Sample.Exercise, 1, Scenario, false, Sample.Noon),
            new SessionOpened(Sample.Noon),
            new PhaseBegan(0, Sample.Noon, Sample.Noon.AddMinutes(90)),
        ]);
        screens.Live.Answers = command => Decide(new Seat.Control(Sample.Me), (SessionCommand)command);
        Show(null);
    }

    public SessionState State { get; private set; }

    public ScenarioStructure Scenario { get; }

    /// <summary>The chair acts from elsewhere.</summary>
    public void Chair(params ReadOnlySpan<ChairCommand> commands)
    {
        foreach (var command in commands)
        {
            Assert.Null(Decide(new Seat.Control(Sample.Me), command));
        }
    }

    public Refusal? Delegate(string delegation, CommitteeCommand command) => Decide(new Seat.Member(new(delegation), Sample.Colleague), command);

    private Refusal? Decide(Seat seat, SessionCommand command)
    {
        var before = State;
        var decision = Session.Decide(before, seat, command, new DecisionContext(_screens.Live.Now, new Guid(++_acts, 0, 0, new byte[8])));
        State = decision.Events.Aggregate(before, Session.Evolve);
        if (decision.Refusal is null)
        {
            Show(before);
        }

        return decision.Refusal;
    }

    private void Show(SessionState? before) => _screens.Live.Hold(
        Sample.Session.ToString(),
        StreamKind.Table,
        [.. before is null ? SessionView.Of(Sample.Session, State, _audience) : SessionView.Changes(Sample.Session, before, State, _audience)]);
}
