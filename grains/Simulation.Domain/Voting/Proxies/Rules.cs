using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Proxies;

/// <summary>Votes in other hands: a member acts for others, as many as the rules allow; whoever gave its vote away does not cast it itself.</summary>
internal static class ProxyRules
{
    public static Decision<SessionEvent> Give(SessionState state, Seat.Member seat, GiveProxy command, DecisionContext context)
    {
        var voting = state.Committee!.Voting;
        return voting.HolderOf(seat.Delegation) == command.To ? Decision.Accept<SessionEvent>()
            : WhyNot(state, seat.Delegation, command.To) is { } refusal ? refusal
            : Decision.Accept<SessionEvent>(new ProxyGiven(seat.Delegation, command.To, seat.Person, context.Now));
    }

    /// <summary>Why the delegation can't cast this ballot; null: it is its own, or one that it holds.</summary>
    public static Refusal? WhyNotFor(SessionState state, DelegationId seat, DelegationId? of)
    {
        var (voting, source) = (state.Committee!.Voting, VotingRules.Rules(state).Ballots.Source);
        return of is { } other && other != seat
            ? voting.HolderOf(other) == seat ? null : OutOfOrder.By(source, RefusalCode.NoProxy)
            : voting.HolderOf(seat) is null ? null : OutOfOrder.By(source, RefusalCode.VoteGivenAway);
    }

    private static Refusal? WhyNot(SessionState state, DelegationId delegation, DelegationId? to)
    {
        var (voting, rules, body) = (state.Committee!.Voting, VotingRules.Rules(state).Ballots, VotingRules.Body(state));
        return rules.Proxies == 0 ? OutOfOrder.By(rules.Source, RefusalCode.NotKnownHere)
            : !body.IsMember(delegation) ? new Refusal(RefusalCode.ObserversDoNotVote)
            : voting.Current is not null ? OutOfOrder.By(rules.Source, RefusalCode.VoteUnderWay)
            : to is not { } holder ? null
            : holder == delegation || !body.IsMember(holder) ? new Refusal(RefusalCode.NoSuchDelegation)
            : voting.HolderOf(holder) is not null || voting.HeldBy(delegation).Any() || voting.HeldBy(holder).Count(d => d != delegation) >= rules.Proxies
                ? OutOfOrder.By(rules.Source, RefusalCode.ProxiesExhausted, OutOfOrder.Number(rules.Proxies))
            : null;
    }
}
