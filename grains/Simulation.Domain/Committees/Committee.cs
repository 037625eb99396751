using System.Diagnostics;
using Simulation.Domain.Agenda;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

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
            OpenVote open => VotingRules.Open(state, open, context),
            CastBallot cast => CastingRules.Cast(state, (Seat.Member)seat, cast, context),
            RecordAnswer record => CastingRules.Record(state, seat, record, context),
            CallNext call => CastingRules.CallNext(state, call, context),
            EnterTotals enter => CastingRules.Enter(state, enter, context),
            ObjectToDecision objection => ObjectionRules.Oppose(state, (Seat.Member)seat, objection, context),
            WithdrawObjection withdraw => ObjectionRules.Withdraw(state, (Seat.Member)seat, withdraw, context),
            AttachReservation attach => ObjectionRules.Reserve(state, (Seat.Member)seat, attach, context),
            CloseVote close => VotingRules.Close(state, close, context),
            AbandonVote abandon => VotingRules.Abandon(state, abandon, context),
            CorrectVote correct => CastingRules.Correct(state, (Seat.Member)seat, correct, context),
            SetEntitlement set => VotingRules.Set(state, seat, set, context),
            BeginAction begin => SequenceRules.Begin(state, begin, context),
            ConfirmSequence confirm => SequenceRules.Confirm(state, confirm, context),
            LeaveUnput leave => SequenceRules.Leave(state, leave, context),
            AskToExplain ask => ExplainingRules.Ask(state, (Seat.Member)seat, ask, context),
            ForgoExplanation forgo => ExplainingRules.Forgo(state, (Seat.Member)seat, forgo, context),
            HearExplanation hear => ExplainingRules.Hear(state, hear, context),
            EndExplanation => ExplainingRules.EndIt(state, context),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };
    }

    /// <summary>What time alone brings about in a committee. Deciding again at the same instant changes nothing.</summary>
    public static IEnumerable<SessionEvent> Elapse(SessionState state, DecisionContext context) =>
        [.. InjectRules.Elapse(state, context), .. VotingRules.Elapse(state, context)];

    /// <summary>When time will next bring something about; null: never, as things stand.</summary>
    public static DateTimeOffset? NextDeadline(SessionState state) =>
        Session.Earliest(InjectRules.Deadline(state), VotingRules.Deadline(state));

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
        VoteOpened or BallotCast or SecretBallotCast or BallotPassed or CallUnanswered or TotalsEntered
            or DecisionObjected or ObjectionWithdrawn or ReservationAttached or VoteClosed or VoteDeclared or VoteAbandoned
            or VoteCorrected or EntitlementSet or DecisionReopened or ActionBegun or SequenceConfirmed or StepNotPut
            or DraftRejectedInParts or ExplanationAsked or ExplanationForgone or ExplanationBegan or ExplanationEnded =>
            state with { Voting = VotingEvolution.Of(state.Voting, @event) },
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
