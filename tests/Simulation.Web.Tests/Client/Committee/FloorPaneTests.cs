using Bunit;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Web.Client.Committee;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class FloorPaneTests
{
    [Fact]
    public void Before_a_meeting_the_floor_can_t_be_asked_for_and_the_pane_says_why()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, new Sitting());
        Assert.False(pane.Has("Ask for the floor"));
        Assert.Contains("The meeting has not opened", pane.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void In_debate_the_floor_is_asked_for_with_one_click()
    {
        using var chamber = new Chamber();
        Pane(chamber, Sitting.InDebate()).Button("Ask for the floor").Click();
        Assert.Equal([new RequestFloor(null, SpeechKind.Normal, null, null, "")], chamber.Asked);
    }

    [Fact]
    public void Who_waits_sees_the_place_and_may_leave_it()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        sitting.By(Sea, new RequestFloor(null, SpeechKind.Normal, null, null, ""));
        var mine = sitting.By(Hill, new RequestFloor(null, SpeechKind.Normal, null, null, ""));
        var pane = Pane(chamber, sitting);
        Assert.Contains("You are number 2 on the list.", pane.Markup, StringComparison.Ordinal);
        pane.Button("Take our name off").Click();
        Assert.Equal([new WithdrawRequest(mine)], chamber.Asked);
    }

    [Fact]
    public void Whoever_speaks_is_named()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        sitting.By(Sea, new RequestFloor(null, SpeechKind.Normal, null, null, ""));
        sitting.Chair(new GiveFloor(null, 120));
        Assert.Contains("Sea", Pane(chamber, sitting).Find(".speaking").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Motions_in_order_cite_their_rule_and_the_others_say_why_not()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Sitting.InDebate());
        Assert.Contains("116", pane.Find("ul.motions").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(pane.FindAll("details li"));
    }

    [Fact]
    public void A_motion_without_parameters_is_raised_after_being_asked()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Sitting.InDebate());
        var row = pane.FindAll("ul.motions li").First(l => l.TextContent.Contains("117", StringComparison.Ordinal));
        row.QuerySelector("button")!.Click();
        pane.Find(".confirm button.main").Click();
        Assert.Equal([new RaiseMotion("close-debate", MotionTerms.None)], chamber.Asked);
    }

    [Fact]
    public void A_division_names_the_draft_and_the_paragraphs()
    {
        using var chamber = new Chamber();
        var sitting = Sitting.InDebate();
        var draft = new DraftId(sitting.By(Sea, new StartWorkingPaper("water", "The Committee,\n\n1. Decides to meet;\n\n2. Requests a report.")));
        sitting.By(Sea, new TableDraft(draft));
        var pane = Pane(chamber, sitting);
        pane.FindAll("ul.motions li").First(l => l.TextContent.Contains("129", StringComparison.Ordinal)).QuerySelector("button")!.Click();
        pane.FindAll(".clauses button")[^1].Click();
        pane.Find("form button.main").Click();
        var raised = Assert.IsType<RaiseMotion>(Assert.Single(chamber.Asked));
        Assert.Equal(("divide", draft), (raised.Rule, raised.Terms.Draft));
        var second = sitting.SeenBy(Hill).Get<DraftsSlice>()!.Drafts.Single().Text.Operative[1].Id.Value;
        Assert.Equal([second], raised.Terms.Clauses!.Value);
    }

    [Fact]
    public void While_the_roll_is_called_answering_it_comes_first()
    {
        using var chamber = new Chamber();
        var sitting = new Sitting();
        sitting.Chair(new CallRoll());
        var pane = Pane(chamber, sitting);
        Assert.Equal("roll-title", pane.Find("section").GetAttribute("aria-labelledby"));
        pane.Button("Present").Click();
        Assert.Equal([new AnswerRoll(Attendance.Present)], chamber.Asked);
    }

    private static IRenderedComponent<FloorPane> Pane(Chamber chamber, Sitting sitting) => chamber.Show<FloorPane>(p => p
        .Add(c => c.Scenario, Sitting.Structure)
        .Add(c => c.Own, Hill)
        .Add(c => c.Table, sitting.SeenBy(Hill))
        .Add(c => c.Clock, () => Noon.AddMinutes(2))
        .Add(c => c.Ask, chamber.Ask));
}
