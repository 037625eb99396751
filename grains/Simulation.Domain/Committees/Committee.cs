using System.Diagnostics;
using Simulation.Domain.Agenda;

namespace Simulation.Domain.Committees;

/// <summary>The table of contents of a committee: which rule answers which command, and what each event makes true.</summary>
public static class Committee
{
    public static Decision<SessionEvent> Decide(SessionState state, Seat seat, CommitteeCommand command, DecisionContext context)
    {
        if (WhyNot(state, seat, command) is { } code)
        {
            return code;
        }

        return command switch
        {
            AppointPresidingOfficer appoint => Appoint(state, seat, appoint, context),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };
    }

    /// <summary>What time alone brings about in a committee. Deciding again at the same instant changes nothing.</summary>
    public static IEnumerable<SessionEvent> Elapse(SessionState state, DecisionContext context) => [];

    /// <summary>When time will next bring something about; null: never, as things stand.</summary>
    public static DateTimeOffset? NextDeadline(SessionState state) => null;

    public static CommitteeState Evolve(CommitteeState state, CommitteeEvent @event) => @event switch
    {
        PresidingOfficerAppointed e => state with { PresidingOfficer = e.Person },
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    /// <summary>Whether this seat is in the chair: control always may be; a person whom control appointed is.</summary>
    public static bool Presides(SessionState state, Seat seat) => seat switch
    {
        Seat.Control or Seat.Platform => true,
        Seat.Chair chair => state.Committee?.PresidingOfficer == chair.Person,
        _ => false,
    };

    private static RefusalCode? WhyNot(SessionState state, Seat seat, CommitteeCommand command)
    {
        if (state.Plan?.Scenario.Committee is null)
        {
            return RefusalCode.NotFound;
        }

        if (command is ChairCommand ? !Presides(state, seat) : seat is not Seat.Member)
        {
            return RefusalCode.NotAllowed;
        }

        return state.Stage is Stage.Closed ? RefusalCode.SessionClosed : null;
    }

    private static Decision<SessionEvent> Appoint(SessionState state, Seat seat, AppointPresidingOfficer command, DecisionContext context) =>
        seat is Seat.Chair ? RefusalCode.NotAllowed
        : state.Committee!.PresidingOfficer == command.Person ? Decision.Accept<SessionEvent>()
        : Decision.Accept<SessionEvent>(new PresidingOfficerAppointed(command.Person, context.Now));
}
