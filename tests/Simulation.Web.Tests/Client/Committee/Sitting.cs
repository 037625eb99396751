using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Meetings;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

/// <summary>A committee that really sits: commands are decided by the rules, and what a delegation sees of it is what the rules show.</summary>
internal sealed class Sitting
{
    public static readonly ScenarioStructure Structure = Chamber.Scenario with
    {
        Phases = [new Phase("meeting", Localized.Same("Meeting"), PhaseKind.Meeting, 90, Phase.DefaultsOf(PhaseKind.Meeting))],
    };

    private SessionState _state = Session.Replay(
    [
        new SessionPlanned(default, 1, Structure, false, Noon), new SessionOpened(Noon), new PhaseBegan(0, Noon, Noon.AddMinutes(90)),
    ]);

    private int _ids;

    /// <summary>Open, with all members present and the debate on the item begun.</summary>
    public static Sitting InDebate()
    {
        var sitting = new Sitting();
        sitting.Chair(new CallRoll());
        foreach (var member in new[] { Hill, Sea, Lake })
        {
            sitting.Chair(new MarkAttendance(member, Attendance.Present));
        }

        sitting.Chair(new ConcludeRoll());
        sitting.Chair(new OpenMeeting());
        sitting.Chair(new OpenDebate("water"));
        return sitting;
    }

    public Guid Chair(ChairCommand command) => Act(new Seat.Control(default), command);

    public Guid By(DelegationId delegation, SessionCommand command) => Act(new Seat.Member(delegation, Sample.Me), command);

    public Slices SeenBy(DelegationId delegation)
    {
        var seen = new Slices();
        seen.Apply(new Frame(StreamKind.Table, Guid.Empty, 1, true, SessionView.Of(default, _state, new TableAudience.Delegation(delegation)), Noon));
        return seen;
    }

    private Guid Act(Seat seat, SessionCommand command)
    {
        var id = Id(1000 + ++_ids);
        var decision = Session.Decide(_state, seat, command, new DecisionContext(Noon.AddMinutes(1), id));
        Assert.Null(decision.Refusal);
        _state = decision.Events.Aggregate(_state, Session.Evolve);
        return id;
    }
}
