using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Procedure;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Tests.Voting;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Library.Resolutions;

namespace Simulation.Domain.Tests.Drafting;

/// <summary>What Akoma Ntoso is told of a committee's text, and reads back.</summary>
public class DraftHistoryTests
{
    private static readonly DelegationId[] M = [.. CommitteeCase.Members];
    private static readonly DraftId Paper = DraftingRules.IdOf("paper");
    private static readonly TableAudience All = new TableAudience.Projector();

    private static readonly SessionState Submitted = Do(
        CommitteeCase.Meeting().State, M[0], new StartWorkingPaper("water", "The Committee,\n\nRecalling water,\n\n1. Requests all States to share [ARG: data | BEL: maps];\n\n2. Decides to meet."), 0);

    [Fact]
    public void A_text_is_submitted_tabled_and_adopted_with_every_vote_by_name()
    {
        var draft = Submitted.Committee!.Drafting.Drafts[0].Id;
        var state = Session.Evolve(Submitted, new DraftSubmitted(draft, M[0], CommitteeCase.PersonOf(M[0]), Given.Noon.AddMinutes(2)));
        state = Session.Evolve(state, new DraftTabled(draft, M[0], null, Given.Noon.AddMinutes(3), "A/C.2/81/L.9"));
        var vote = Vote(draft, VotingMethod.Recorded, (M[0], Choice.Yes), (M[1], Choice.Yes), (M[2], Choice.Abstain), (M[3], Choice.No));
        var view = View(state, draft, new TableAudience.Control()) with { Decision = new DraftDecision(vote.Id, true, vote.Totals, Given.Noon.AddMinutes(9)) };
        var read = AkomaNtosoReader.Read(AkomaNtosoWriter.Write(view.Text, DraftHistory.Steps(view, vote, Name), DraftHistory.Votes(vote, Name)));

        Assert.Equal(
            [
                new("2030-01-01T12:02:00Z", "submitted", "", "Land of ARG"),
                new("2030-01-01T12:03:00Z", "draftResolution", "A/C.2/81/L.9", "Land of ARG"),
                new("2030-01-01T12:09:00Z", "adopted", "", "Adopted: 2 in favour, 1 against, 1 abstaining"),
            ],
            read.Steps);
        Assert.Equal(
            ["inFavour 2 Land of ARG, Land of BEL", "against 1 Land of DNK", "abstaining 1 Land of CHL"],
            read.Votes.Select(v => $"{v.Choice} {v.Count} {string.Join(", ", v.Voters)}"));
        Assert.Equal(view.Text.Clauses.Select(c => (c.Id, c.Sentence)), read.Read.Resolution.Clauses.Select(c => (c.Id, c.Sentence)));

        // When it was submitted is its writers' and the chair's to know.
        Assert.Null(View(state, draft, All).SubmittedAt);
        Assert.NotNull(View(state, draft, new TableAudience.Chair()).SubmittedAt);
    }

    [Fact]
    public void Without_a_vote_nobody_is_counted_and_a_secret_vote_names_nobody()
    {
        var draft = Submitted.Committee!.Drafting.Drafts[0].Id;
        var view = View(Submitted, draft, new TableAudience.Control());
        var consensus = Vote(draft, VotingMethod.WithoutVote);
        Assert.Empty(DraftHistory.Votes(consensus, Name));
        Assert.Equal("Adopted without a vote", Steps(new DraftDecision(consensus.Id, true, consensus.Totals, Given.Noon), consensus)[^1].By);
        Assert.Equal("Rejected: none of its operative paragraphs was adopted", Steps(new DraftDecision(null, false, null, Given.Noon), null)[^1].By);

        var secret = Vote(draft, VotingMethod.Secret) with { Totals = new VoteTotals(3, 1, 0, 0) };
        Assert.Equal([("inFavour", 3, 0), ("against", 1, 0)], DraftHistory.Votes(secret, Name).Select(v => (v.Choice, v.Count, v.Voters.Length)));

        ImmutableArray<WorkflowStep> Steps(DraftDecision decision, VoteRecord? vote) => DraftHistory.Steps(view with { Decision = decision }, vote, Name);
    }

    [Fact]
    public void A_decision_is_said_in_every_language_of_texts() =>
        Assert.All(
            (bool[])[true, false],
            adopted => Assert.Equal(5, Enum.GetValues<DraftLanguage>().Select(l => Words.Decided(l, adopted, false, new VoteTotals(3, 2, 1, 0))).Distinct().Count()));

    private static string Name(DelegationId delegation) => "Land of " + delegation.Value;

    private static DraftView View(SessionState state, DraftId draft, TableAudience audience) =>
        SessionView.Of(default, state, audience).OfType<DraftsSlice>().Single().Drafts.Single(d => d.Id == draft);

    private static VoteRecord Vote(DraftId draft, VotingMethod method, params ReadOnlySpan<(DelegationId Member, Choice Choice)> ballots)
    {
        var (electorate, none) = GivenVote.Of(5, 0, 0, 0);
        ImmutableArray<Ballot> cast = [.. ballots.ToArray().Select(b => new Ballot(b.Member, b.Choice))];
        return new VoteRecord(
            new VoteId(new Guid(7, 7, 7, new byte[8])),
            new VoteSubject.Draft(draft),
            new VoteTerms("draft", QuestionNature.Substantive, new VotingRule.MajorityPV(), method, TieRule.Rejects, true),
            electorate,
            cast,
            VoteTotals.Of(cast.Select(b => b.Choice)),
            Tally.Of(new VotingRule.MajorityPV(), electorate, none),
            true,
            null,
            [],
            Given.Noon,
            Given.Noon);
    }

    private static SessionState Do(SessionState state, DelegationId by, CommitteeCommand command, int minute)
    {
        var decision = Session.Decide(state, CommitteeCase.Representative(by), command, new DecisionContext(Given.Noon.AddMinutes(minute), new Guid(1, 2, 3, new byte[8])));
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(state, Session.Evolve);
    }
}
