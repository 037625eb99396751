using Simulation.Domain.Procedure;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Proxies;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Voting;

/// <summary>
/// What an audience may see of the votes. While a recorded vote is on, the board hangs in the hall and before the chair; a delegation's own
/// screen shows its ballot, and the names when the result is announced. In a roll call everybody hears the answers. Who voted is nobody's
/// secret; what was chosen by show of hands is kept as totals, and in secret is not known.
/// </summary>
internal static class VotingView
{
    public static IEnumerable<Slice> Slices(SessionState? before, SessionState after, TableAudience audience)
    {
        var fresh = before?.Committee is null;
        var then = before?.Committee?.Voting;
        var now = after.Committee!.Voting;
        var stageChanged = fresh || !Equals(before!.Stage, after.Stage);
        if (!stageChanged && ReferenceEquals(then, now))
        {
            yield break;
        }

        if (stageChanged || VoteChanged(then!, now, audience))
        {
            yield return Current(after, audience);
        }

        var known = then?.Declared.Count ?? 0;
        if (fresh || known < now.Declared.Count)
        {
            yield return new VotesSlice(known, [.. now.Declared.Skip(known).Select(id => Record(now.Votes[id]))]);
        }

        if (fresh || Corrections(then!) != Corrections(now))
        {
            yield return new CorrectionsSlice([.. now.Declared.SelectMany(id => now.Votes[id].Corrections).Select(c => new CorrectionView(c.Vote, c.Delegation, c.Meant, c.At))]);
        }

        if (fresh || !ReferenceEquals(then!.Proxies, now.Proxies))
        {
            yield return new ProxiesSlice(VotingRules.Rules(after).Ballots.Proxies, [.. now.Proxies.Select(p => new Proxy(new DelegationId(p.Key), p.Value))]);
        }

        if (fresh || !ReferenceEquals(then!.Actions, now.Actions))
        {
            yield return new ActionSlice([.. now.Actions.Select(a => Of(after, a))]);
        }

        if (fresh || !ReferenceEquals(then!.Explanations, now.Explanations))
        {
            yield return new ExplanationsSlice([.. now.Explanations], VotingRules.Rules(after).Explanations.Seconds);
        }
    }

    internal static VoteRecord Record(Vote vote) => new(
        vote.Id,
        vote.Opened.Subject,
        vote.Terms,
        vote.Opened.Electorate,
        vote.Declared!.Ballots,
        vote.Declared.Totals,
        vote.Declared.Result,
        vote.Declared.Final,
        vote.Opened.Again,
        [.. vote.Reservations.Select(r => new ReservationView(r.Delegation, r.Text, r.At))],
        vote.Opened.At,
        vote.Declared.At);

    private static VoteSlice Current(SessionState state, TableAudience audience)
    {
        var voting = state.Committee!.Voting;
        return new(
            voting.Open is { } open ? Of(state, open, audience) : null,
            [.. voting.Silences.Select(id => Of(state, voting.Votes[id], audience))],
            voting.Declared.IsEmpty ? null : voting.Declared[^1],
            Presides(audience) ? VotingRules.WhyNotOpen(state) : RefusalCode.NotAllowed);
    }

    private static VoteView Of(SessionState state, Vote vote, TableAudience audience)
    {
        var (voting, electorate) = (state.Committee!.Voting, vote.Opened.Electorate);
        var entitled = electorate.Entitled;
        var watches = audience is not TableAudience.Delegation || vote.Terms.Method == VotingMethod.RollCall;
        var names = vote.KeepsNames && watches;
        var board = names || (Presides(audience) && vote.Terms.Method != VotingMethod.WithoutVote);
        var mine = audience is TableAudience.Delegation { Id: var delegation } ? delegation : (DelegationId?)null;
        return new(
            vote.Id,
            vote.Opened.Subject,
            vote.Terms,
            vote.Status,
            vote.Opened.At,
            vote.Opened.Again,
            entitled.Length,
            watches ? vote.Cast.Values.Count(HasVoted) : null,
            names ? VoteTotals.Of(vote.Cast.Values.Select(c => c.Choice).OfType<Choice>()) : null,
            vote.Opened.Order,
            vote.Opened.Drawn,
            vote.Called,
            board ? [.. (vote.Opened.Order.IsEmpty ? entitled : vote.Opened.Order).Select(m => Entry(m, vote.Cast.GetValueOrDefault(m), names))] : [],
            [.. vote.Objections.Select(o => new ObjectionView(o.Delegation, o.Reason, o.AsksForAmendment, o.At))],
            [.. vote.Reservations.Select(r => new ReservationView(r.Delegation, r.Text, r.At))],
            mine is { } me && vote.Cast.GetValueOrDefault(me) is { } cast ? Entry(me, cast, !vote.IsSecret) : null,
            May(state, vote, audience, mine),
            mine is { } holder
                ? [.. voting.HeldBy(holder).Select(d => new HeldBallot(d, vote.Cast.GetValueOrDefault(d) is { } held ? Entry(d, held, !vote.IsSecret) : null, Ballot(state, vote, d)))]
                : []);
    }

    private static VoteMay May(SessionState state, Vote vote, TableAudience audience, DelegationId? delegation)
    {
        if (delegation is not { } member)
        {
            var preside = !Presides(audience) ? RefusalCode.NotAllowed : vote.Status != VoteStatus.Open ? RefusalCode.VoteNotOpen : (RefusalCode?)null;
            return new(RefusalCode.NotAllowed, [], false, false, RefusalCode.NotAllowed, RefusalCode.NotAllowed, preside);
        }

        return state.Committee!.Voting.HolderOf(member) is null
            ? Ballot(state, vote, member)
            : Ballot(state, vote, member) with { Cast = RefusalCode.VoteGivenAway, Choices = [], Pass = false, WithRights = false };
    }

    private static VoteMay Ballot(SessionState state, Vote vote, DelegationId member)
    {
        var cast = CastingRules.WhyNot(state, vote, member);
        return new(
            cast,
            cast is null ? [.. Enum.GetValues<Choice>().Where(c => CastingRules.WhyNotChoice(vote, member, c) is null)] : [],
            cast is null && CastingRules.MayPass(state, vote, member),
            cast is null && CastingRules.MayReserveRights(state, vote, member),
            ObjectionRules.WhyNot(state, vote, member, null),
            ObjectionRules.WhyNotReserve(state, vote, member, null),
            RefusalCode.NotAllowed);
    }

    private static bool VoteChanged(VotingState then, VotingState now, TableAudience audience)
    {
        ImmutableArray<DelegationId> held = audience is TableAudience.Delegation d ? [.. now.HeldBy(d.Id)] : [];
        return then.Current != now.Current
            || !ReferenceEquals(then.Silences, now.Silences)
            || then.Declared.Count != now.Declared.Count
            || (now.Open is { } open && Changed(then.Find(open.Id)!, open, audience, held))
            || now.Silences.Any(id => Changed(then.Find(id)!, now.Votes[id], audience, held));
    }

    /// <summary>A delegation is not told of other delegations' ballots, not even that there was one.</summary>
    private static bool Changed(Vote then, Vote now, TableAudience audience, ImmutableArray<DelegationId> held) =>
        !ReferenceEquals(then, now)
        && (audience is not TableAudience.Delegation d
            || now.Terms.Method == VotingMethod.RollCall
            || then.Status != now.Status
            || !ReferenceEquals(then.Objections, now.Objections)
            || !ReferenceEquals(then.Reservations, now.Reservations)
            || !ReferenceEquals(then.Cast.GetValueOrDefault(d.Id), now.Cast.GetValueOrDefault(d.Id))
            || held.Any(h => !ReferenceEquals(then.Cast.GetValueOrDefault(h), now.Cast.GetValueOrDefault(h))));

    private static BoardEntry Entry(DelegationId member, Cast? cast, bool named) =>
        new(member, HasVoted(cast), named ? cast?.Choice : null, cast?.Passed ?? false, named && (cast?.WithRights ?? false));

    private static bool HasVoted(Cast? cast) => cast is not null && (cast.Choice is not null || !cast.Passed);

    private static ActionView Of(SessionState state, ActionOnDraft action) => new(
        action.Draft,
        action.Steps,
        action.Confirmed,
        action.IsOver,
        action.Confirmed && action.Steps.All(s => s.Status != StepStatus.Open) ? action.Next?.Subject : null,
        BodyFacts.ConflictsIn(state, action.Draft),
        action.BegunAt);

    private static int Corrections(VotingState state) => state.Declared.Sum(id => state.Votes[id].Corrections.Count);

    private static bool Presides(TableAudience audience) => audience is TableAudience.Control or TableAudience.Chair;
}
