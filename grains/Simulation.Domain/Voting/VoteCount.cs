using Simulation.Domain.Procedure;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Voting;

/// <summary>Counts a vote as it was taken: by names where they are kept, else by totals.</summary>
public static class VoteCount
{
    public static TallyResult Of(VoteTerms terms, Electorate electorate, ImmutableArray<Ballot> ballots, VoteTotals totals) =>
        Tally.Of(
            terms.Rule,
            electorate,
            terms.Method is VotingMethod.Show or VotingMethod.Secret ? totals.Anonymous(electorate) : ballots,
            terms.Quorum);
}
