using System.Diagnostics;
using Simulation.Domain.Agenda;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Proxies;
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

        var decision = Rule(state, seat, command, context);
        return decision.Refusal is null
            ? ActRules.Recorded(seat, command, Decision.Accept<SessionEvent>([.. WithConsequences(state, decision.Events, context)]), context)
            : decision;
    }

    /// <summary>What a decision of one part brings about in the others, decided at once, so that it happens in the same transaction.</summary>
    private static IEnumerable<SessionEvent> Consequences(SessionState after, SessionEvent @event, DecisionContext context) => @event switch
    {
        // Where the committee goes on to something else, motions that are no longer in order there fall away.
        MeetingEvent and not (RollAnswered or AttendanceMarked) => MotionRules.Meaningless(after, null, context.Now),
        VoteDeclared { Final: true } declared => MotionRules.Decided(after, declared, context),
        VoteAbandoned abandoned => MotionRules.Retaken(after, abandoned.Vote, context.Now),
        _ => [],
    };

    private static ImmutableArray<SessionEvent> WithConsequences(SessionState state, ImmutableArray<SessionEvent> events, DecisionContext context)
    {
        var all = events.ToBuilder();
        var after = events.Aggregate(state, Session.Evolve);
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var consequence in Consequences(after, all[i], context).ToImmutableArray())
            {
                all.Add(consequence);
                after = Session.Evolve(after, consequence);
            }
        }

        return all.DrainToImmutable();
    }

    private static Decision<SessionEvent> Rule(SessionState state, Seat seat, CommitteeCommand command, DecisionContext context)
    {
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
            AnswerRoll answer => Meets(state) ?? MeetingRules.Answer(state, (Seat.Member)seat, answer, context),
            OpenMeeting or CallRoll or MarkAttendance or ConcludeRoll or OpenDebate or DeclareDebateClosed or GoOnTo or ConcludeItem or ArrangeAgenda
                or SuspendMeeting or ResumeMeeting or AdjournMeeting or CloseMeetings or LimitSpeeches or BeginCaucus or EndCaucus =>
                Meets(state) ?? MeetingRules.Decide(state, command, context),
            RequestFloor request => Meets(state) ?? FloorRules.Request(state, (Seat.Member)seat, request, context),
            WithdrawRequest withdraw => Meets(state) ?? FloorRules.Withdraw(state, (Seat.Member)seat, withdraw, context),
            Yield yield => Meets(state) ?? FloorRules.Yield(state, (Seat.Member)seat, yield, context),
            AddSpeaker or RemoveSpeaker or MoveSpeaker or OpenList or CloseList or GiveFloor or EndSpeech or PauseSpeech or ContinueSpeech
                or GrantTime or ReAddLast or AllotTime or ShareOverrun =>
                Meets(state) ?? FloorRules.Decide(state, command, context),
            RaiseMotion raise => Meets(state) ?? MotionRules.Raise(state, (Seat.Member)seat, raise, context),
            SecondMotion second => Meets(state) ?? MotionRules.Second(state, (Seat.Member)seat, second, context),
            WithdrawMotion withdraw => Meets(state) ?? MotionRules.Withdraw(state, (Seat.Member)seat, withdraw, context),
            ObjectToMotion objection => Meets(state) ?? MotionRules.Object(state, (Seat.Member)seat, objection, context),
            SpeakOnMotion speak => Meets(state) ?? MotionRules.SpeakOn(state, (Seat.Member)seat, speak, context),
            GiveRuling give => Meets(state) ?? MotionRules.Rule(state, seat, give, context),
            DecideMotion decide => Meets(state) ?? MotionRules.Decide(state, decide, context),
            PutMotion put => MotionRules.Put(state, put, context),
            UndoLastAct undo => Meets(state) ?? ActRules.Undo(state, seat, undo, context),
            StartWorkingPaper or InviteToDraft or UninviteFromDraft or EditClause or AddClause or RemoveClause or MoveClause or ReplaceText or RetitleDraft
                or SponsorDraft or WithdrawSponsorship or SignDraft or WithdrawSignature or TableDraft or WithdrawDraft
                or BracketWords or AddAlternative or LeavePlace or LiftBracket or AgreeAdReferendum or ConfirmAgreement or WithdrawAgreement
                or TableAmendment or SupportAmendment or AcceptAmendment or WithdrawAmendment =>
                DraftingRules.Decide(state, (Seat.Member)seat, command, context),
            WaiveNotice or ApproveDraft or ReturnDraft => AdmissionRules.Decide(state, seat, (ChairCommand)command, context),
            OpenVote open => ArrangementRules.Open(state, open, context),
            CastBallot cast => CastingRules.Cast(state, (Seat.Member)seat, cast, context),
            RecordAnswer record => CastingRules.Record(state, seat, record, context),
            CallNext call => Halted(state) ?? CastingRules.CallNext(state, call, context),
            EnterTotals enter => Halted(state) ?? CastingRules.Enter(state, enter, context),
            ObjectToDecision objection => ObjectionRules.Oppose(state, (Seat.Member)seat, objection, context),
            WithdrawObjection withdraw => Halted(state) ?? ObjectionRules.Withdraw(state, (Seat.Member)seat, withdraw, context),
            AttachReservation attach => ObjectionRules.Reserve(state, (Seat.Member)seat, attach, context),
            CloseVote close => Halted(state) ?? VotingRules.Close(state, close, context),
            AbandonVote abandon => Halted(state) ?? VotingRules.Abandon(state, abandon, context),
            GiveProxy give => Meets(state) ?? ProxyRules.Give(state, (Seat.Member)seat, give, context),
            CorrectVote correct => CastingRules.Correct(state, (Seat.Member)seat, correct, context),
            SetEntitlement set => VotingRules.Set(state, seat, set, context),
            BeginAction begin => ArrangementRules.Begin(state, begin, context),
            ConfirmSequence confirm => Halted(state) ?? ArrangementRules.Confirm(state, confirm, context),
            LeaveUnput leave => Halted(state) ?? SequenceRules.Leave(state, leave, context),
            AskToExplain ask => ExplainingRules.Ask(state, (Seat.Member)seat, ask, context),
            ForgoExplanation forgo => ExplainingRules.Forgo(state, (Seat.Member)seat, forgo, context),
            HearExplanation hear => ExplainingRules.Hear(state, hear, context),
            EndExplanation => ExplainingRules.EndIt(state, context),
            _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
        };
    }

    /// <summary>What time alone brings about in a committee. Deciding again at the same instant changes nothing.</summary>
    public static IEnumerable<SessionEvent> Elapse(SessionState state, DecisionContext context) =>
        WithConsequences(state, [.. MeetingRules.Elapse(state, context), .. InjectRules.Elapse(state, context), .. VotingRules.Elapse(state, context)], context);

    /// <summary>The result of a closed secret vote, from its box, and what follows from it.</summary>
    public static Decision<SessionEvent> Count(SessionState state, VoteId vote, VoteTotals box, DecisionContext context)
    {
        var counted = VotingRules.Count(state, vote, box, context);
        return counted.Refusal is null ? counted with { Events = [.. WithConsequences(state, counted.Events, context)] } : counted;
    }

    /// <summary>When time will next bring something about; null: never, as things stand.</summary>
    public static DateTimeOffset? NextDeadline(SessionState state) =>
        Session.Earliest(MeetingRules.Deadline(state), InjectRules.Deadline(state), VotingRules.Deadline(state));

    public static CommitteeState Evolve(CommitteeState state, CommitteeEvent @event) => ActRules.Evolve(state, @event, Parts(state, @event));

    private static CommitteeState Parts(CommitteeState state, CommitteeEvent @event) => @event switch
    {
        MeetingEvent e => state with
        {
            Meeting = MeetingRules.Evolve(state.Meeting, e),
            Floor = FloorRules.Follow(state.Floor, e),
            Motions = MotionRules.Follow(state.Motions, e),
        },
        FloorEvent e => state with { Floor = FloorRules.Evolve(state.Floor, e), Motions = MotionRules.Follow(state.Motions, e) },
        MotionEvent e => state with { Motions = MotionRules.Evolve(state.Motions, e), Floor = FloorRules.Follow(state.Floor, e) },
        ChairActed or ActUndone => state,
        DraftingEvent e => state with { Drafting = DraftingEvolution.Of(state.Drafting, e) },
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
            or VoteCorrected or EntitlementSet or ProxyGiven or DecisionReopened or ActionBegun or SequenceConfirmed or StepNotPut
            or DraftRejectedInParts or ExplanationAsked or ExplanationForgone or ExplanationBegan or ExplanationEnded =>
            state with
            {
                Voting = VotingEvolution.Of(state.Voting, @event),
                Drafting = DraftingEvolution.Follow(state.Drafting, @event),
                Motions = ArrangementRules.Follow(state.Motions, @event),
            },
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

    /// <summary>Null: the phase is one in which the committee meets.</summary>
    private static Decision<SessionEvent>? Meets(SessionState state) =>
        AgendaRules.WhyNot(state, Scenarios.Activity.Meet) is { } code ? new Decision<SessionEvent>([], new Refusal(code)) : default(Decision<SessionEvent>?);

    /// <summary>Null: the session is not paused. A vote that a phase left open can still be brought to its end in the next.</summary>
    private static Decision<SessionEvent>? Halted(SessionState state) =>
        state.Stage is Stage.Paused ? new Decision<SessionEvent>([], new Refusal(RefusalCode.SessionNotRunning)) : default(Decision<SessionEvent>?);

    private static Decision<SessionEvent> Appoint(SessionState state, Seat seat, AppointPresidingOfficer command, DecisionContext context) =>
        seat is Seat.Chair ? RefusalCode.NotAllowed
        : state.Committee!.PresidingOfficer == command.Person ? Decision.Accept<SessionEvent>()
        : Decision.Accept<SessionEvent>(new PresidingOfficerAppointed(command.Person, context.Now));
}
