using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Voting;

public static partial class VotingRules
{
    /// <summary>The result and what follows from it for the action on the draft.</summary>
    internal static Decision<SessionEvent> Declare(SessionState state, Vote vote, VoteTotals totals, DateTimeOffset at)
    {
        var ballots = vote.KeepsNames ? Ballots(vote) : [];
        var result = VoteCount.Of(vote.Terms, vote.Opened.Electorate, ballots, totals);
        var declared = new VoteDeclared(vote.Id, vote.Opened.Subject, result, ballots, totals, IsFinal(Rules(state), vote, result.Outcome), at);
        return Decision.Accept<SessionEvent>([declared, .. SequenceRules.After(Session.Evolve(state, declared), declared, at)]);
    }

    private static VoteTotals Totals(Vote vote)
    {
        if (vote.KeepsNames)
        {
            return VoteTotals.Of(Ballots(vote).Select(b => b.Choice));
        }

        return WithThoseWhoKeptBack(vote, vote.Entered ?? VoteTotals.Of(vote.Cast.Values.Select(c => c.Choice).OfType<Choice>()));
    }

    /// <summary>Members who are present and did not vote take no part in it; who was not seen at the last roll call is absent.</summary>
    private static VoteTotals WithThoseWhoKeptBack(Vote vote, VoteTotals totals) =>
        vote.Opened.Present is { } present
            ? totals with { NotParticipating = totals.NotParticipating + Math.Max(0, (vote.Entered is null ? present.Count(m => !vote.Cast.ContainsKey(m)) : present.Length - totals.Sum)) }
            : totals;

    private static ImmutableArray<Ballot> Ballots(Vote vote)
    {
        if (vote.Terms.Method == VotingMethod.WithoutVote)
        {
            // Who objects and asks for an amendment too is one delegation that objects.
            return [.. vote.Objections.Where(o => Breaks(vote, o)).DistinctBy(o => o.Delegation).Select(o => new Ballot(o.Delegation, Choice.No, At: o.At))];
        }

        var keptBack = vote.Terms.Rule.StandingAsideIsNotParticipating ? [] : vote.Opened.Present ?? [];
        return
        [
            .. vote.Opened.Electorate.Entitled
                .Select(m => vote.Cast.GetValueOrDefault(m) is { Choice: { } choice } cast ? new Ballot(m, choice, cast.Declared)
                    : keptBack.Contains(m) && !vote.Cast.ContainsKey(m) ? new Ballot(m, Choice.NotParticipating)
                    : null)
                .OfType<Ballot>()
                .Where(b => b.Choice != Choice.Absent),
        ];
    }

    internal static bool Breaks(Vote vote, DecisionObjected objection) => !objection.AsksForAmendment || vote.Terms.AmendmentBreaks;

    private static bool IsFinal(RulesOfProcedure rules, Vote vote, Outcome outcome) => outcome switch
    {
        Outcome.RejectedTie => vote.Terms.Tie == TieRule.Rejects || vote.Opened.Again is not null,
        Outcome.NoConsensus => !rules.Consensus.VoteIfBroken,
        Outcome.SilenceBroken or Outcome.NoQuorum => false,
        _ => true,
    };
}
