using Bunit;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Web.Client.Committee;
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

    private static Guid Open(Sitting sitting, VotingMethod method) =>
        sitting.Chair(new OpenVote(new VoteSubject.Question("Shall we meet on Friday?", true), null, method, null, [], []));

    private static IRenderedComponent<VotesPane> Pane(Chamber chamber, Sitting sitting, bool binds = true)
    {
        var seen = sitting.SeenBy(Hill);
        return chamber.Show<VotesPane>(p => p
            .Add(c => c.Scenario, Sitting.Structure)
            .Add(c => c.Votes, seen.Get<VoteSlice>())
            .Add(c => c.Declared, seen.Get<VotesSlice>())
            .Add(c => c.Own, Hill)
            .Add(c => c.MayBind, binds)
            .Add(c => c.Clock, () => Noon)
            .Add(c => c.Ask, chamber.Ask));
    }
}
