using Simulation.Domain.Committees;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Proxies;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Voting;

/// <summary>What each event makes true of a committee's votes.</summary>
internal static class VotingEvolution
{
    public static VotingState Of(VotingState state, CommitteeEvent @event) => @event switch
    {
        VoteOpened e => SequenceRules.Put(Opened(state, e), e.Subject, s => s with { Status = StepStatus.Open, Vote = e.Vote }),
        BallotCast e => Cast(state, e.Vote, e.Delegation, before => new(e.Choice, e.WithRights, e.Declared, before?.Passed ?? false, e.At)),
        SecretBallotCast e => Cast(state, e.Vote, e.Delegation, _ => new(null, false, false, false, e.At)),
        BallotPassed e => Cast(state, e.Vote, e.Delegation, _ => new(null, false, false, true, e.At)),
        CallUnanswered e => Cast(state, e.Vote, e.Delegation, before => new(Choice.Absent, false, false, before?.Passed ?? false, e.At)),
        TotalsEntered e => Change(state, e.Vote, v => v with { Entered = e.Totals }),
        DecisionObjected e => Change(state, e.Vote, v => v with { Objections = v.Objections.Add(e) }),
        ObjectionWithdrawn e => Change(state, e.Vote, v => v with { Objections = v.Objections.RemoveAll(o => o.Delegation == e.Delegation) }),
        ReservationAttached e => Change(state, e.Vote, v => v with { Reservations = v.Reservations.Add(e) }),
        VoteClosed e => Change(state, e.Vote, v => v with { Status = VoteStatus.Closed }),
        VoteDeclared e => Declared(state, e),
        VoteAbandoned e => Abandoned(state, e),
        VoteCorrected e => Change(state, e.Vote, v => v with { Corrections = v.Corrections.Add(e) }),
        EntitlementSet e => state with { WithoutVote = e.Entitled ? state.WithoutVote.Remove(e.Delegation) : state.WithoutVote.Add(e.Delegation) },
        ProxyGiven e => state with { Proxies = e.To is { } holder ? state.Proxies.SetItem(e.Delegation.Value ?? "", holder) : state.Proxies.Remove(e.Delegation.Value ?? "") },
        DecisionReopened e => Reopened(state, e.Subject),
        _ => SequenceRules.Evolve(ExplainingRules.Evolve(state, @event), @event),
    };

    private static VotingState Opened(VotingState state, VoteOpened e)
    {
        var vote = Vote.Of(e);
        return state.With(vote) with
        {
            Current = vote.IsSilence ? state.Current : vote.Id,
            Silences = vote.IsSilence ? state.Silences.Add(vote.Id) : state.Silences,
        };
    }

    private static VotingState Declared(VotingState state, VoteDeclared e)
    {
        var after = Over(Change(state, e.Vote, v => v with { Status = VoteStatus.Declared, Declared = e }), e.Vote) with
        {
            Declared = state.Declared.Add(e.Vote),
            Decided = state.Decided.Add(e),
        };

        // What is not decided for good is put again.
        return SequenceRules.Put(after, e.Subject, s => !e.Final ? Step.Of(s.Subject) : s with
        {
            Status = e.Result.Outcome == Outcome.Adopted ? StepStatus.Adopted : StepStatus.Rejected,
        });
    }

    private static VotingState Abandoned(VotingState state, VoteAbandoned e)
    {
        var subject = state.Find(e.Vote)?.Opened.Subject;
        var after = Over(Change(state, e.Vote, v => v with { Status = VoteStatus.Abandoned, Abandoned = e.Reason }), e.Vote);
        return subject is null ? after : SequenceRules.Put(after, subject, s => Step.Of(s.Subject));
    }

    /// <summary>Action on a draft begins anew; where it had been rejected with all its parts, these are open again too.</summary>
    private static VotingState Reopened(VotingState state, VoteSubject subject)
    {
        var after = state with { Decided = state.Decided.RemoveAll(d => ActionOnDraft.Same(d.Subject, subject)) };
        return subject is not VoteSubject.Draft { Id: var draft } ? after : after with
        {
            Decided = state.ActionOn(draft)?.Find(subject) is { Reason: NotPutReason.AllPartsRejected }
                ? after.Decided.RemoveAll(d => d.Subject is VoteSubject.Part part && part.Of == draft)
                : after.Decided,
            Actions = state.Actions.RemoveAll(a => a.Draft == draft),
        };
    }

    private static VotingState Over(VotingState state, VoteId vote) => state with
    {
        Current = state.Current == vote ? null : state.Current,
        Silences = state.Silences.Remove(vote),
    };

    private static VotingState Cast(VotingState state, VoteId vote, DelegationId delegation, Func<Cast?, Cast> cast) =>
        Change(state, vote, v => v.With(delegation, cast(v.Cast.GetValueOrDefault(delegation))));

    private static VotingState Change(VotingState state, VoteId vote, Func<Vote, Vote> change) =>
        state.Find(vote) is { } found ? state.With(change(found)) : state;
}
