using System.Diagnostics;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Domain;

/// <summary>The table of contents of a negotiating table: which rule answers which command, and what each event makes true.</summary>
public static class Session
{
    public static Decision<SessionEvent> Decide(SessionState state, Seat seat, SessionCommand command, DecisionContext context) => command switch
    {
        OpenSession => AgendaRules.Open(state, seat, context),
        AdvancePhase advance => AgendaRules.Advance(state, seat, advance, context),
        PauseSession => AgendaRules.Pause(state, seat, context),
        ResumeSession => AgendaRules.Resume(state, seat, context),
        ExtendPhase extend => AgendaRules.Extend(state, seat, extend, context),
        CloseSession => AgendaRules.Close(state, seat, context),
        Say say => ChannelRules.Say(state, seat, say, context),
        Announce announce => ChannelRules.Announce(state, seat, announce, context),
        AnswerDelegation answer => ChannelRules.Answer(state, seat, answer, context),
        AnswerFromChair answer => ChannelRules.AnswerFromChair(state, seat, answer, context),
        MarkNote mark => ChannelRules.Mark(state, seat, mark, context),
        MarkRead read => ChannelRules.MarkRead(state, seat, read, context),
        Propose propose => BargainingRules.Propose(state, seat, propose, context),
        AcceptProposal accept => BargainingRules.Accept(state, seat, accept, context),
        RetractAcceptance retract => BargainingRules.Retract(state, seat, retract, context),
        RejectProposal reject => BargainingRules.Reject(state, seat, reject, context),
        WithdrawProposal withdraw => BargainingRules.Withdraw(state, seat, withdraw, context),
        CommitteeCommand inCommittee => Committee.Decide(state, seat, inCommittee, context),
        _ => throw new UnreachableException($"No rule for {command?.GetType().Name}"),
    };

    /// <summary>What time alone brings about: phases that end, proposals that expire. Deciding again at the same instant changes nothing.</summary>
    public static Decision<SessionEvent> Elapse(SessionState state, DecisionContext context) =>
        Decision.Accept<SessionEvent>([.. BargainingRules.Expire(state, context), .. Committee.Elapse(state, context), .. AgendaRules.Elapse(state, context)]);

    /// <summary>When time will next bring something about; null: never, as things stand.</summary>
    public static DateTimeOffset? NextDeadline(SessionState state) =>
        Earliest(AgendaRules.Deadline(state), BargainingRules.Deadline(state), Committee.NextDeadline(state));

    public static SessionState Evolve(SessionState state, SessionEvent @event) => @event switch
    {
        SessionPlanned e => state with { Plan = e, Committee = e.Scenario.Committee is null ? null : CommitteeState.Initial with { Drafting = DraftingEvolution.Begun(e) } },
        SessionOpened => state,
        PhaseBegan e => state with { Stage = new Stage.Running(e.Index, e.At, e.EndsAt), Committee = GoneOn(state, e.At) },
        PhaseExtended e => state with { Stage = AgendaRules.Extended(state.Stage, e) },
        SessionPaused e => state with { Stage = AgendaRules.Paused(state.Stage, e), Committee = state.Committee is { } committee ? Clocks.Stop(committee, e.At) : null },
        SessionResumed e => state with { Stage = AgendaRules.Resumed(state.Stage, e), Committee = GoneOn(state, e.At) },
        SessionClosed e => state with { Stage = new Stage.Closed(e.At), Bargaining = BargainingEvolution.AllLapse(state.Bargaining) },
        MessageSent e => state with { Channels = state.Channels.With(e) },
        NoteMarked e => state with { Channels = state.Channels.With(e) },
        ChannelRead e => state with { Channels = state.Channels.With(e) },
        ProposalMade e => state with { Bargaining = BargainingEvolution.Made(state.Bargaining, state.Plan!.Scenario.Delegations.Select(d => d.Id), e) },
        ProposalAccepted e => state with { Bargaining = BargainingEvolution.Answered(state.Bargaining, e.Proposal, e.Delegation, new(ProposalAnswer.Accepted, "", e.At)) },
        AcceptanceRetracted e => state with { Bargaining = BargainingEvolution.Retracted(state.Bargaining, e) },
        ProposalRejected e => state with { Bargaining = BargainingEvolution.Rejected(state, e) },
        ProposalWithdrawn e => state with { Bargaining = BargainingEvolution.Ended(state.Bargaining, e.Proposal, ProposalStatus.Withdrawn) },
        ProposalExpired e => state with { Bargaining = BargainingEvolution.Ended(state.Bargaining, e.Proposal, ProposalStatus.Expired) },
        AgreementReached e => state with { Bargaining = BargainingEvolution.Agreed(state.Bargaining, e) },
        CommitteeEvent e => state with { Committee = Committee.Evolve(state.Committee!, e) },
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    public static SessionState Replay(IEnumerable<SessionEvent> events) => events.Aggregate(SessionState.Initial, Evolve);

    /// <summary>The committee when a pause is over, by its end or by another phase.</summary>
    private static CommitteeState? GoneOn(SessionState state, DateTimeOffset at) =>
        state is { Committee: { } committee, Stage: Stage.Paused paused } ? Clocks.GoOn(committee, paused.Since, at) : state.Committee;

    internal static DateTimeOffset? Earliest(params ReadOnlySpan<DateTimeOffset?> deadlines)
    {
        DateTimeOffset? earliest = null;
        foreach (var deadline in deadlines)
        {
            earliest = earliest is null || deadline < earliest ? deadline ?? earliest : earliest;
        }

        return earliest;
    }
}
