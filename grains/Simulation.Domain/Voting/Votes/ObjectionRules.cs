using Simulation.Domain.Agenda;

namespace Simulation.Domain.Voting.Votes;

/// <summary>Deciding without a vote: at the meeting, until the gavel falls; by silence, until the deadline.</summary>
public static class ObjectionRules
{
    public static Decision<SessionEvent> Oppose(SessionState state, Seat.Member seat, ObjectToDecision command, DecisionContext context)
    {
        var reason = Texts.Clean(command.Reason);
        if (Texts.WhyNot(reason, VotingRules.LongestReason, mayBeEmpty: true) is { } refusal)
        {
            return refusal;
        }

        if (state.Committee!.Voting.Find(command.Vote) is not { } vote)
        {
            return RefusalCode.NoSuchVote;
        }

        if (WhyNot(state, vote, seat.Delegation, context.Now) is { } code)
        {
            return code;
        }

        if (vote.Objections.Any(o => o.Delegation == seat.Delegation && o.AsksForAmendment == command.AsksForAmendment))
        {
            return Decision.Accept<SessionEvent>();
        }

        var objected = new DecisionObjected(vote.Id, seat.Delegation, seat.Person, reason, command.AsksForAmendment, context.Now);
        if (!vote.IsSilence || !VotingRules.Breaks(vote, objected))
        {
            return Decision.Accept<SessionEvent>(objected);
        }

        // Silence is broken by the first word.
        var broken = Session.Evolve(state, objected);
        vote = broken.Committee!.Voting.Find(vote.Id)!;
        return Decision.Accept<SessionEvent>([objected, .. VotingRules.Declare(broken, vote, new VoteTotals(0, 1, 0, 0), context.Now).Events]);
    }

    public static Decision<SessionEvent> Withdraw(SessionState state, Seat.Member seat, WithdrawObjection command, DecisionContext context) =>
        state.Committee!.Voting.Find(command.Vote) is not { } vote ? RefusalCode.NoSuchVote
        : vote.Status != VoteStatus.Open ? RefusalCode.VoteNotOpen
        : vote.Objections.All(o => o.Delegation != seat.Delegation) ? Decision.Accept<SessionEvent>()
        : Decision.Accept<SessionEvent>(new ObjectionWithdrawn(vote.Id, seat.Delegation, seat.Person, context.Now));

    public static Decision<SessionEvent> Reserve(SessionState state, Seat.Member seat, AttachReservation command, DecisionContext context)
    {
        var text = Texts.Clean(command.Text);
        if (Texts.WhyNot(text, VotingRules.LongestReservation, mayBeEmpty: false) is { } refusal)
        {
            return refusal;
        }

        if (state.Committee!.Voting.Find(command.Vote) is not { } vote)
        {
            return RefusalCode.NoSuchVote;
        }

        if (WhyNotReserve(state, vote, seat.Delegation, context.Now) is { } code)
        {
            return code;
        }

        return vote.Reservations.Any(r => r.Delegation == seat.Delegation && r.Text == text)
            ? Decision.Accept<SessionEvent>()
            : Decision.Accept<SessionEvent>(new ReservationAttached(vote.Id, seat.Delegation, seat.Person, text, context.Now));
    }

    /// <summary>Why this delegation can't object; null when it can. At the instant of the deadline it is too late.</summary>
    public static RefusalCode? WhyNot(SessionState state, Vote vote, DelegationId delegation, DateTimeOffset? now) =>
        vote is { IsSilence: true, Status: VoteStatus.Open } && state.Stage is Stage.Paused ? RefusalCode.SessionNotRunning
        : vote.Status != VoteStatus.Open || vote.Terms.Deadline <= now ? RefusalCode.VoteNotOpen
        : vote.Terms.Method != Procedure.VotingMethod.WithoutVote ? RefusalCode.OtherMethod
        : CastingRules.WhyNotEntitled(vote, delegation) is { } refusal ? refusal
        : vote.IsSilence ? null
        : AgendaRules.WhyNot(state, Scenarios.Activity.Meet);

    public static RefusalCode? WhyNotReserve(SessionState state, Vote vote, DelegationId delegation, DateTimeOffset? now) =>
        vote.Terms.Method == Procedure.VotingMethod.WithoutVote && !VotingRules.Rules(state).Consensus.Reservations ? RefusalCode.ReservationNotPossible
        : WhyNot(state, vote, delegation, now);
}
