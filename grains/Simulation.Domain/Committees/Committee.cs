using System.Diagnostics;
using Simulation.Domain.Agenda;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;

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
            FormBloc form => BlocRules.Form(state, (Seat.Member)seat, form, context),
            InviteToBloc invite => BlocRules.Invite(state, (Seat.Member)seat, invite, context),
            JoinBloc join => BlocRules.Join(state, (Seat.Member)seat, join, context),
            DeclineBloc decline => BlocRules.Decline(state, (Seat.Member)seat, decline, context),
            LeaveBloc leave => BlocRules.Leave(state, (Seat.Member)seat, leave, context),
            NameSpokesperson name => BlocRules.Name(state, (Seat.Member)seat, name, context),
            AnnounceBloc announce => BlocRules.Announce(state, (Seat.Member)seat, announce, context),
            IssueCommunique issue => CommuniqueRules.Issue(state, (Seat.Member)seat, issue, context),
            SignCommunique sign => CommuniqueRules.Sign(state, (Seat.Member)seat, sign, context),
            DeclineCommunique decline => CommuniqueRules.Decline(state, (Seat.Member)seat, decline, context),
            WithdrawCommunique withdraw => CommuniqueRules.Withdraw(state, (Seat.Member)seat, withdraw, context),
            ReleaseInject release => InjectRules.Release(state, seat, release, context),
            AutomateInjects automate => InjectRules.Automate(state, seat, automate, context),
            WriteAtDais write => DaisRules.Write(seat, write, context),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };
    }

    /// <summary>What time alone brings about in a committee. Deciding again at the same instant changes nothing.</summary>
    public static IEnumerable<SessionEvent> Elapse(SessionState state, DecisionContext context) => InjectRules.Elapse(state, context);

    /// <summary>When time will next bring something about; null: never, as things stand.</summary>
    public static DateTimeOffset? NextDeadline(SessionState state) => InjectRules.Deadline(state);

    public static CommitteeState Evolve(CommitteeState state, CommitteeEvent @event) => @event switch
    {
        PresidingOfficerAppointed e => state with { PresidingOfficer = e.Person },
        BlocFormed or InvitedToBloc or BlocJoined or BlocDeclined or BlocLeft or SpokespersonNamed or BlocAnnounced =>
            state with { Correspondence = state.Correspondence with { Blocs = BlocRules.Evolve(state.Correspondence.Blocs, @event) } },
        CommuniquePrepared or CommuniqueSigned or CommuniqueDeclined or CommuniqueWithdrawn or CommuniquePublished =>
            state with { Correspondence = state.Correspondence with { Communiques = CommuniqueRules.Evolve(state.Correspondence.Communiques, @event) } },
        InjectReleased or InjectsAutomated =>
            state with { Correspondence = state.Correspondence with { Injects = InjectRules.Evolve(state.Correspondence.Injects, @event) } },
        DaisNoteWritten e => state with { Correspondence = state.Correspondence with { Dais = state.Correspondence.Dais.Add(e) } },
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
