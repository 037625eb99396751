using Bunit;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Committees.Debriefing;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Web.Client.Debrief;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Tests.Client;

public sealed class CommitteeDebriefTests
{
    public static TheoryData<Language> Languages => [Language.En, Language.Ru, Language.Kk];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_roll_call_table_says_who_voted_how_in_signs_and_in_words(Language language)
    {
        using var screens = new Screens();
        var card = Card(screens, language, out _);
        Assert.Equal(["+", "−", "0", "·", "·"], card.FindAll("table.rollcall td [aria-hidden]").Select(c => c.TextContent));
        Assert.Equal(Wording.In(language).Committee.Of(Choice.No), card.FindAll("table.rollcall td .sr")[1].TextContent);
    }

    [Fact]
    public void A_result_stands_with_its_totals_and_how_far_the_committee_agreed()
    {
        using var screens = new Screens();
        var row = Card(screens, Language.En, out _).FindAll("section.card tbody tr").First(r => r.TextContent.Contains("Lunch", StringComparison.Ordinal));
        Assert.Equal(["1", "1", "1", "1", "0%", "0%"], row.QuerySelectorAll("td.n").Select(c => c.TextContent));
    }

    [Fact]
    public void Two_that_chose_differently_never_voted_together()
    {
        using var screens = new Screens();
        var cells = Card(screens, Language.En, out _).FindAll("table.together td").Select(c => c.TextContent).ToList();
        Assert.Equal(9, cells.Count);
        Assert.Equal(["–", "0%", "0%"], cells.Take(3));
    }

    [Fact]
    public void Where_nothing_happened_every_part_says_so()
    {
        using var screens = new Screens();
        var hall = new MeetingHall(screens, new TableAudience.Control());
        var card = Card(screens, Language.En, hall);
        Assert.Equal(3, card.FindAll(".empty").Count);
        Assert.Contains("Nobody was given the floor.", card.Markup, StringComparison.Ordinal);
    }

    private static IRenderedComponent<CommitteeDebriefCard> Card(Screens screens, Language language, out MeetingHall hall)
    {
        hall = new MeetingHall(screens, new TableAudience.Control());
        hall.Chair(new OpenVote(new VoteSubject.Question("Lunch", true), null, VotingMethod.Recorded, null, [], []));
        var vote = hall.State.Committee!.Voting.Current!.Value;
        Assert.Null(hall.Delegate("ARG", new CastBallot(vote, Choice.Yes)));
        Assert.Null(hall.Delegate("BEL", new CastBallot(vote, Choice.No)));
        Assert.Null(hall.Delegate("CHL", new CastBallot(vote, Choice.Abstain)));
        hall.Chair(new CloseVote(vote));
        return Card(screens, language, hall);
    }

    private static IRenderedComponent<CommitteeDebriefCard> Card(Screens screens, Language language, MeetingHall hall) =>
        screens.Render<CommitteeDebriefCard>(p => p
            .AddCascadingValue(Wording.In(language))
            .Add(c => c.Table, 1)
            .Add(c => c.Committee, CommitteeDebrief.Of(hall.State, everything: false)!)
            .Add(c => c.Scenario, hall.Scenario));
}
