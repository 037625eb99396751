using Bunit;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Committee.Dais;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class VotesPaneTests
{
    [Fact]
    public void Before_any_vote_the_pane_says_where_ballots_will_be_cast()
    {
        using var chamber = new Chamber();
        Assert.Contains("Nothing has been put to the vote yet", Pane(chamber, Sitting.InDebate()).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ballot_is_cast_with_one_click()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        var vote = Open(sitting, VotingMethod.Recorded);
        Pane(chamber, sitting).Button("In favour").Click();
        Assert.Equal([new CastBallot(new VoteId(vote), Choice.Yes)], chamber.Asked);
    }

    [Fact]
    public void What_was_recorded_is_said_and_may_be_changed()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        var vote = Open(sitting, VotingMethod.Recorded);
        sitting.By(Hill, new CastBallot(new VoteId(vote), Choice.No));
        var pane = Pane(chamber, sitting);
        Assert.Contains("Recorded: Against.", pane.Markup, StringComparison.Ordinal);
        Assert.True(pane.Has("In favour"));
    }

    [Fact]
    public void A_secret_vote_promises_what_is_kept_and_shows_no_choice()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        Open(sitting, VotingMethod.Secret);
        Assert.Contains("kept nowhere with your name", Pane(chamber, sitting).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_not_bind_the_delegation_has_no_ballot()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        Open(sitting, VotingMethod.Recorded);
        Assert.False(Pane(chamber, sitting, binds: false).Has("In favour"));
    }

    [Fact]
    public void A_result_says_why_and_shows_the_board()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        var vote = Open(sitting, VotingMethod.Recorded);
        sitting.By(Hill, new CastBallot(new VoteId(vote), Choice.Yes));
        sitting.By(Sea, new CastBallot(new VoteId(vote), Choice.Yes));
        sitting.By(Lake, new CastBallot(new VoteId(vote), Choice.No));
        sitting.Chair(new CloseVote(new VoteId(vote)));
        var pane = Pane(chamber, sitting);
        Assert.Equal("Adopted", pane.Find(".pill").TextContent);
        Assert.Contains("2 in favour, 1 against", pane.Markup, StringComparison.Ordinal);
        Assert.Equal(3, pane.FindAll(".board li").Count);
    }

    [Fact]
    public void A_member_asks_to_explain_its_vote_before_and_after_and_may_take_that_back()
    {
        using var chamber = new Chamber();
        var sitting = Acting(out var draft);
        var whole = new VoteSubject.Draft(draft);
        Pane(chamber, sitting).FindAll("button").First(b => b.TextContent.StartsWith("Ask to explain our vote before the vote", StringComparison.Ordinal)).Click();
        Assert.Equal([new AskToExplain(whole, ExplanationTime.Before)], chamber.Asked);
        sitting.By(Hill, new AskToExplain(whole, ExplanationTime.Before));
        var asked = Pane(chamber, sitting);
        Assert.Contains("the chair will call you", asked.Markup, StringComparison.Ordinal);
        asked.Button("We shall not explain it").Click();
        Assert.Equal(new ForgoExplanation(whole, ExplanationTime.Before), chamber.Asked[^1]);

        var vote = new VoteId(sitting.Chair(new OpenVote(whole, null, VotingMethod.Recorded, null, [], [])));
        sitting.By(Hill, new CastBallot(vote, Choice.Yes));
        sitting.Chair(new CloseVote(vote));
        Pane(chamber, sitting).FindAll("button").First(b => b.TextContent.StartsWith("Ask to explain our vote after the vote", StringComparison.Ordinal)).Click();
        Assert.Equal(new AskToExplain(whole, ExplanationTime.After), chamber.Asked[^1]);
    }

    [Fact]
    public void Sponsors_and_advisers_are_not_offered_to_explain()
    {
        using var chamber = new Chamber();
        var sitting = Acting(out _, sponsor: Hill);
        Assert.DoesNotContain("Ask to explain", Pane(chamber, sitting).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask to explain", Pane(chamber, Acting(out _), binds: false).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_voted_on_is_called_by_its_name()
    {
        using var chamber = new Chamber();
        var sitting = Acting(out var draft);
        sitting.Chair(new OpenVote(new VoteSubject.Draft(draft), null, VotingMethod.Recorded, null, [], []));
        Assert.EndsWith("as a whole", Pane(chamber, sitting).Find(".vote-card h2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_states_for_the_record_how_it_had_meant_to_vote()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        var vote = new VoteId(Open(sitting, VotingMethod.Recorded));
        sitting.By(Hill, new CastBallot(vote, Choice.No));
        sitting.Chair(new CloseVote(vote));
        var pane = Pane(chamber, sitting);
        Assert.False(pane.Has("Against"));
        pane.Button("In favour").Click();
        Assert.Equal([new CorrectVote(vote, Choice.Yes)], chamber.Asked);
        Assert.False(Pane(chamber, sitting, binds: false).Has("In favour"));
    }

    /// <summary>Action on a draft has begun and its order stands: the whole is put next.</summary>
    private static Sitting Acting(out DraftId draft, DelegationId? sponsor = null)
    {
        var sitting = Sitting.InDebate();
        draft = new DraftId(sitting.By(sponsor ?? Sea, new StartWorkingPaper("water", "The Committee,\n\n1. Decides to meet;\n\n2. Requests a report.")));
        sitting.By(sponsor ?? Sea, new TableDraft(draft));
        sitting.Chair(new WaiveNotice(draft));
        sitting.Chair(new DeclareDebateClosed());
        sitting.Chair(new BeginAction(draft));
        sitting.Chair(new ConfirmSequence(draft, [], []));
        return sitting;
    }

    private static Guid Open(Sitting sitting, VotingMethod method) =>
        sitting.Chair(new OpenVote(new VoteSubject.Question("Shall we meet on Friday?", true), null, method, null, [], []));

    private static IRenderedComponent<VotesPane> Pane(Chamber chamber, Sitting sitting, bool binds = true)
    {
        var seen = sitting.SeenBy(Hill);
        return chamber.Show<VotesPane>(p => p
            .Add(c => c.Scenario, Sitting.Structure)
            .Add(c => c.Votes, seen.Get<VoteSlice>())
            .Add(c => c.Declared, seen.Get<VotesSlice>())
            .Add(c => c.View, DaisView.Of(seen, () => Noon))
            .Add(c => c.Own, Hill)
            .Add(c => c.MayBind, binds)
            .Add(c => c.Clock, () => Noon)
            .Add(c => c.Ask, chamber.Ask));
    }
}
