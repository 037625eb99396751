using System.Globalization;
using Simulation.Domain;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Library.Resolutions;

/// <summary>What Akoma Ntoso keeps about a committee's text beside its words: the steps of its life, and who voted how on it as a whole.</summary>
public static class DraftHistory
{
    /// <summary>Submitted, tabled, adopted or rejected, each with its time (UTC) where that is known; in the words of the text's language.</summary>
    /// <param name="vote">The vote that decided on it as a whole; null: none did.</param>
    public static ImmutableArray<WorkflowStep> Steps(DraftView draft, VoteRecord? vote, Func<DelegationId, string> nameOf)
    {
        var sponsors = string.Join(", ", draft.Sponsors.Select(nameOf));
        var steps = ImmutableArray.CreateBuilder<WorkflowStep>();
        if (draft.SubmittedAt is { } submitted)
        {
            steps.Add(new WorkflowStep(At(submitted), "submitted", "", sponsors));
        }

        if (draft.Symbol.Length > 0)
        {
            steps.Add(new WorkflowStep(draft.TabledAt is { } tabled ? At(tabled) : "", "draftResolution", draft.Symbol, sponsors));
        }

        if (draft.Decision is { } decision)
        {
            var totals = vote?.Terms.Method == VotingMethod.WithoutVote ? null : decision.Totals;
            steps.Add(new WorkflowStep(At(decision.At), decision.Adopted ? "adopted" : "rejected", "", Words.Decided(draft.Text.Language, decision.Adopted, decision.Vote is null, totals)));
        }

        return steps.ToImmutable();
    }

    /// <summary>How many voted how, with names where votes were recorded; empty where there was no vote.</summary>
    public static ImmutableArray<VoteCount> Votes(VoteRecord? vote, Func<DelegationId, string> nameOf) =>
        vote is null || vote.Terms.Method == VotingMethod.WithoutVote || vote.Totals.Sum == 0 ? [] :
        [
            .. new[] { ("inFavour", Choice.Yes, vote.Totals.Yes), ("against", Choice.No, vote.Totals.No), ("abstaining", Choice.Abstain, vote.Totals.Abstain) }
                .Where(c => c.Item3 > 0)
                .Select(c => new VoteCount(c.Item1, c.Item3, [.. vote.Ballots.Where(b => b.Choice == c.Item2).Select(b => nameOf(b.Member))])),
        ];

    private static string At(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
