using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Simulation.Domain;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Web.Client.Committee.Dais;

namespace Simulation.Web.Tests.Client;

public sealed class DaisTests : IDisposable
{
    private readonly Screens _screens = new();
    private readonly MeetingHall _hall;
    private readonly IRenderedComponent<DaisPage> _page;

    public DaisTests()
    {
        _hall = new MeetingHall(_screens, new TableAudience.Chair());
        _page = _screens.Render<DaisPage>(p => p.Add(x => x.SessionId, Sample.Session.Value));
        _page.WaitForAssertion(() => Assert.NotNull(_screens.Browser.Pressed));
    }

    private FloorState Floor => _hall.State.Committee!.Floor;

    public void Dispose() => _screens.Dispose();

    [Fact]
    public async Task A_meeting_is_opened_called_and_led_to_its_first_speaker_with_Enter_and_codes_alone()
    {
        await UntilAsync(() => _hall.State.Committee!.Meeting.Stage == MeetingStage.Open, "Enter");
        await UntilAsync(() => _hall.State.Committee!.Meeting.Item == "water", "Enter");
        await PutOnListAsync("chl");
        await PutOnListAsync("arg");
        await PressAsync("Enter");
        Assert.Equal(new DelegationId("CHL"), Floor.Speaking?.Entry.Delegation);
        Assert.Contains("Land of CHL", _page.Find(".dais-speaker .name").TextContent, StringComparison.Ordinal);
        await PressAsync("Enter"); // ends the speech
        await PressAsync("Enter"); // and calls the next
        Assert.Equal(new DelegationId("ARG"), Floor.Speaking?.Entry.Delegation);
    }

    [Fact]
    public async Task A_chair_that_was_taken_back_leaves_nothing_to_press()
    {
        Debate("ARG");
        _hall.Chair(new GiveFloor(null, null));
        _screens.Live.End(Sample.Session);
        await _page.WaitForStateAsync(() => _page.FindAll("main [role=alert] h2").Count == 1);
        Assert.Equal("You no longer preside", _page.Find("main [role=alert] h2").TextContent);
        Assert.Empty(_page.FindAll(".dais, .bar-app .tight.quiet"));
        var before = _screens.Live.Asked.Count;
        await PressAsync("e");
        Assert.Equal(before, _screens.Live.Asked.Count);
        Assert.Equal($"/t/{Sample.Session.Value}", _page.Find("main a.btn").GetAttribute("href"));
    }

    [Fact]
    public async Task The_suggestion_names_the_provision_on_which_it_rests()
    {
        Debate("ARG");
        await _page.WaitForStateAsync(() => _page.FindAll(".dais-next small").Count == 1);
        Assert.Matches("rule|practice|choice", _page.Find(".dais-next small").TextContent);
    }

    [Fact]
    public async Task Keys_work_on_a_Russian_layout_too()
    {
        Debate("ARG");
        _hall.Chair(new GiveFloor(null, null));
        await PressAsync("з"); // the place of p
        Assert.NotNull(Floor.Speaking!.PausedAt);
        await PressAsync("З");
        Assert.Null(Floor.Speaking!.PausedAt);
    }

    [Fact]
    public async Task Single_keys_can_be_switched_off_and_undo_by_Control_and_Z_still_works()
    {
        Debate("ARG");
        _hall.Chair(new GiveFloor(null, null));
        await PressAsync("?");
        _page.Find(".palette input[type=checkbox]").Change(false);
        await PressAsync("e");
        Assert.NotNull(Floor.Speaking);
        Assert.Equal("off", _screens.Browser.Kept["dais-keys"]);
        await PressAsync("Undo");
        Assert.Null(Floor.Speaking);
    }

    [Fact]
    public async Task What_is_out_of_order_says_why_beside_the_button_and_asks_nobody()
    {
        Debate();
        var asked = _screens.Live.Asked.Count;
        await PressAsync("e");
        Assert.Equal(asked, _screens.Live.Asked.Count);
        var refused = _page.Find(".dais-speaker .refused").TextContent;
        Assert.DoesNotContain(" of ga", refused, StringComparison.Ordinal); // a provision in words, not as rules are written
        Assert.EndsWith(".", refused.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_list_Delete_takes_off_and_Shift_with_an_arrow_moves()
    {
        Debate("ARG", "BEL", "CHL");
        await Row(2).KeyDownAsync(new KeyboardEventArgs { Key = "ArrowUp", ShiftKey = true });
        Assert.Equal(["ARG", "CHL", "BEL"], Waiting);
        await Row(0).KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown", ShiftKey = true });
        Assert.Equal(["CHL", "ARG", "BEL"], Waiting);
        await Row(0).KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown", ShiftKey = true });
        await Row(1).KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown", ShiftKey = true });
        Assert.Equal(["ARG", "BEL", "CHL"], Waiting);
        await Row(1).KeyDownAsync(new KeyboardEventArgs { Key = "Delete" });
        Assert.Equal(["ARG", "CHL"], Waiting);
    }

    [Fact]
    public async Task A_motion_shows_what_it_does_and_by_which_rule_and_is_carried_by_a_key()
    {
        Debate("ARG");
        Assert.Null(_hall.Delegate("BEL", new RaiseMotion(Rule(MotionAct.CloseList).Id, MotionTerms.None)));
        _page.WaitForAssertion(() => Assert.Contains(Rule(MotionAct.CloseList).Meaning.In(Language.En), _page.Find(".motions .first").TextContent, StringComparison.Ordinal));
        Assert.Contains("rule", _page.Find(".motions .first cite").TextContent, StringComparison.Ordinal);
        await PressAsync("y");
        Assert.Equal(MotionStatus.Carried, _hall.State.Committee!.Motions.All[^1].Status);
        Assert.False(Floor.List("item:water").Open);
    }

    [Fact]
    public async Task Counted_hands_are_announced_with_the_decision()
    {
        Debate("ARG");
        Assert.Null(_hall.Delegate("BEL", new RaiseMotion(Rule(MotionAct.CloseDebate).Id, MotionTerms.None)));
        var hands = await _page.WaitForElementsAsync("input.hands", 2);
        await hands[0].ChangeAsync("1");
        await _page.FindAll("input.hands")[1].ChangeAsync("4");
        await PressAsync("n");
        Assert.Equal((MotionStatus.Defeated, 1, 4), (_hall.State.Committee!.Motions.All[^1].Status, _hall.State.Committee.Motions.All[^1].Decision!.Yes, _hall.State.Committee.Motions.All[^1].Decision!.No));
    }

    [Fact]
    public async Task The_roll_is_written_down_with_digits()
    {
        _hall.Chair(new CallRoll());
        await PressAsync("q");
        var rows = await _page.WaitForElementsAsync(".roll [data-rove]", 6);
        await rows[1].KeyDownAsync(new KeyboardEventArgs { Key = "2" });
        Assert.Equal(Attendance.Present, _hall.State.Committee!.Meeting.Of(new DelegationId("BEL")));
    }

    [Fact]
    public async Task Who_gets_the_floor_is_said_aloud()
    {
        Debate("DNK");
        _hall.Chair(new GiveFloor(null, null));
        await _page.WaitForStateAsync(() => _page.Find("main > .sr[role=status]").TextContent.Contains("Land of DNK", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_dais_speaks_the_language_that_is_chosen()
    {
        Debate("DNK");
        await _page.InvokeAsync(() => _screens.Speech.SwitchAsync(Language.Kk));
        _page.WaitForAssertion(() => Assert.Contains("Шешендер тізімі", _page.Markup, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Й", "q")]
    [InlineData("ф", "a")]
    [InlineData("ә", "2")]
    [InlineData("A", "a")]
    [InlineData("=", "+")]
    [InlineData("Enter", "Enter")]
    public void A_key_is_known_by_its_place(string key, string name) => Assert.Equal(name, DaisKeys.Of(key));

    private List<string> Waiting => [.. Floor.List("item:water").Entries.Select(e => e.Delegation!.Value.Value)];

    private IElement Row(int i) => _page.FindAll(".dais-list [data-rove]")[i];

    private MotionRule Rule(MotionAct act) => _hall.Scenario.Committee!.Rules.Motion(act)!;

    /// <summary>Everybody is there, the item is under debate, these wait for the floor.</summary>
    private void Debate(params string[] waiting)
    {
        _hall.Chair(new CallRoll());
        foreach (var member in MeetingHall.Members)
        {
            _hall.Chair(new MarkAttendance(member, Attendance.Present));
        }

        _hall.Chair(new ConcludeRoll(), new OpenMeeting(), new OpenDebate("water"));
        foreach (var delegation in waiting)
        {
            Assert.Null(_hall.Delegate(delegation, new RequestFloor(null, SpeechKind.Normal, null, null, "")));
        }

        _page.WaitForAssertion(() => Assert.Equal(waiting.Length, _page.FindAll(".dais-list [data-rove]").Count));
    }

    private async Task PutOnListAsync(string code)
    {
        await PressAsync("a");
        var input = await _page.WaitForElementAsync(".palette input[role=combobox]");
        await input.InputAsync(code);
        await _page.Find(".palette input[role=combobox]").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });
    }

    private async Task PressAsync(string key)
    {
        await _page.InvokeAsync(() => _screens.Browser.Pressed!(key));
        // What came of it is drawn a moment later.
        await _page.InvokeAsync(() => Task.Delay(20, Xunit.TestContext.Current.CancellationToken));
        _page.Render();
    }

    private async Task UntilAsync(Func<bool> so, string key)
    {
        for (var i = 0; i < 6 && !so(); i++)
        {
            await PressAsync(key);
        }

        Assert.True(so());
    }
}
