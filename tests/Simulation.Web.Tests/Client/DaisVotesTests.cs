using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Explanations;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;
using Simulation.Web.Client.Committee.Dais;

namespace Simulation.Web.Tests.Client;

public sealed class DaisVotesTests : IDisposable
{
    private const string Paper = "The General Assembly,\n\nRecalling its resolutions,\n\n1. Decides to meet;\n\n2. Requests a report;\n\n3. Decides to remain seized of the matter.";

    private readonly Screens _screens = new();
    private readonly MeetingHall _hall;
    private readonly IRenderedComponent<DaisPage> _page;

    public DaisVotesTests()
    {
        _hall = new MeetingHall(_screens, new TableAudience.Chair());
        _page = _screens.Render<DaisPage>(p => p.Add(x => x.SessionId, Sample.Session.Value));
        _page.WaitForAssertion(() => Assert.NotNull(_screens.Browser.Pressed));
        _hall.Chair(new CallRoll());
        foreach (var member in MeetingHall.Members)
        {
            _hall.Chair(new MarkAttendance(member, Attendance.Present));
        }

        _hall.Chair(new ConcludeRoll(), new OpenMeeting(), new OpenDebate("water"));
    }

    private VotingState Voting => _hall.State.Committee!.Voting;

    private DraftId Draft => _hall.State.Committee!.Drafting.Drafts[0].Id;

    public void Dispose() => _screens.Dispose();

    [Fact]
    public async Task A_roll_call_is_answered_by_keys_and_closed_with_Enter()
    {
        Put(VotingMethod.RollCall);
        foreach (var key in new[] { "y", "n", "b", "y", "y" })
        {
            await PressAsync(key);
        }

        Assert.Null(Voting.Open!.Called);
        await PressAsync("Enter");
        var result = Voting.Find(Voting.Declared[^1])!.Declared!.Result;
        Assert.Equal((3, 1, 1), (result.Yes, result.No, result.Abstain));
        Assert.Contains("Shall we go on?", _page.Find(".dais-decision").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_called_and_does_not_answer_is_passed_over_by_a_key()
    {
        Put(VotingMethod.RollCall);
        var first = Voting.Open!.Called;
        await PressAsync("x");
        Assert.NotEqual(first, Voting.Open!.Called);
    }

    [Fact]
    public async Task A_vote_in_which_somebody_has_not_voted_is_closed_only_after_a_question()
    {
        Put(VotingMethod.Recorded);
        Assert.Null(_hall.Delegate("ARG", new CastBallot(Voting.Open!.Id, Choice.Yes)));
        await PressAsync("c");
        Assert.NotNull(Voting.Open);
        Assert.Contains("4", _page.Find(".dais-decision .confirm").TextContent, StringComparison.Ordinal);
        await _page.Find(".dais-decision .confirm button.main").ClickAsync(new MouseEventArgs());
        Assert.Null(Voting.Open);
    }

    [Fact]
    public async Task Hands_counted_in_the_room_are_entered_and_announced()
    {
        Put(VotingMethod.Show);
        var hands = await _page.WaitForElementsAsync(".dais-decision input.hands", 3);
        await hands[0].ChangeAsync("3");
        await _page.FindAll(".dais-decision input.hands")[1].ChangeAsync("1");
        await _page.Find(".dais-decision fieldset button").ClickAsync(new MouseEventArgs());
        await PressAsync("Enter");
        Assert.Equal((3, 1), (Voting.Find(Voting.Declared[^1])!.Declared!.Result.Yes, Voting.Find(Voting.Declared[^1])!.Declared!.Result.No));
    }

    [Fact]
    public async Task Objections_to_deciding_without_a_vote_are_shown_with_their_reasons()
    {
        Put(VotingMethod.WithoutVote);
        Assert.Null(_hall.Delegate("EGY", new ObjectToDecision(Voting.Open!.Id, "We were not asked")));
        await _page.WaitForStateAsync(() => _page.Find(".dais-decision").TextContent.Contains("We were not asked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_is_acted_on_step_by_step_with_Enter_alone()
    {
        Table();
        await PressAsync("Enter"); // takes action
        Assert.NotNull(Voting.ActionOn(Draft));
        await PressAsync("Enter"); // confirms the order
        Assert.True(Voting.ActionOn(Draft)!.Confirmed);
        await PressAsync("Enter"); // puts the draft
        Assert.Equal(new VoteSubject.Draft(Draft), Voting.Open!.Opened.Subject);
        Assert.Contains("as a whole", _page.Find(".dais-decision").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_amendments_is_changed_by_Shift_and_an_arrow()
    {
        Table("Decides to meet soon", "Decides not to meet");
        await PressAsync("Enter");
        var before = Order();
        var row = (await _page.WaitForElementsAsync(".steps [data-rove]", 3))[1];
        await row.KeyDownAsync(new KeyboardEventArgs { Key = "ArrowUp", ShiftKey = true });
        Assert.Equal([before[1], before[0]], Order());
        Assert.True(Voting.ActionOn(Draft)!.Confirmed);
    }

    [Fact]
    public async Task What_the_committee_need_not_vote_on_is_left_unput_by_Delete()
    {
        Table("Decides to meet soon");
        await PressAsync("Enter");
        await PressAsync("Enter");
        await (await _page.WaitForElementsAsync(".steps [data-rove]", 2))[0].KeyDownAsync(new KeyboardEventArgs { Key = "Delete" });
        Assert.Equal(StepStatus.NotPut, Voting.ActionOn(Draft)!.Steps[0].Status);
    }

    [Fact]
    public async Task Clauses_are_chosen_for_a_separate_vote()
    {
        Table();
        await PressAsync("Enter");
        await (await _page.WaitForElementsAsync(".dais-decision .clauses button", 3))[1].ClickAsync(new MouseEventArgs());
        await _page.FindAll(".dais-decision details .acts button").First(b => b.TextContent.Contains("separately", StringComparison.Ordinal)).ClickAsync(new MouseEventArgs());
        Assert.Single(Voting.ActionOn(Draft)!.Steps.Select(s => s.Subject).OfType<VoteSubject.Part>());
    }

    [Fact]
    public async Task Explanations_that_were_asked_for_are_heard_before_the_vote()
    {
        Table();
        await PressAsync("Enter");
        await PressAsync("Enter");
        Assert.Null(_hall.Delegate("EGY", new AskToExplain(new VoteSubject.Draft(Draft), ExplanationTime.Before)));
        await PressAsync("Enter");
        Assert.NotNull(Voting.Explanations[0].BeganAt);
        await PressAsync("Enter");
        Assert.NotNull(Voting.Explanations[0].EndedAt);
        await PressAsync("Enter");
        Assert.NotNull(Voting.Open);
    }

    [Fact]
    public async Task The_text_on_the_table_stands_beside_with_its_amendments()
    {
        Table("Decides to meet soon");
        await PressAsync("3");
        Assert.Contains("to meet", _page.Find("#dais-panel .resolution").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(_page.FindAll("#dais-panel .amendment"));
    }

    [Fact]
    public async Task Results_stand_in_their_panel_with_the_board()
    {
        Put(VotingMethod.Recorded);
        Assert.Null(_hall.Delegate("ARG", new CastBallot(Voting.Open!.Id, Choice.Yes)));
        _hall.Chair(new CloseVote(Voting.Open!.Id));
        await PressAsync("4");
        Assert.Contains("Adopted", _page.Find("#dais-panel").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_suggested_stands_in_the_palette_once()
    {
        Table();
        _hall.Chair(new BeginAction(Draft), new ConfirmSequence(Draft, [], []));
        await PressAsync("a");
        List<string> texts = [.. _page.FindAll(".palette [role=option] .grow").Select(t => t.TextContent)];
        Assert.Contains(texts, t => t.StartsWith("Put to the vote", StringComparison.Ordinal));
        Assert.Equal(texts.Distinct(), texts);
    }

    [Fact]
    public async Task Who_is_written_down_as_away_is_not_waited_for()
    {
        foreach (var member in MeetingHall.Members)
        {
            _hall.Chair(new MarkAttendance(member, member.Value is "ARG" or "BEL" ? Attendance.Present : Attendance.Away));
        }

        Put(VotingMethod.Recorded);
        Assert.Null(_hall.Delegate("ARG", new CastBallot(Voting.Open!.Id, Choice.Yes)));
        await PressAsync("c");
        Assert.Contains("1\u00A0delegation has not voted yet", _page.Find(".dais-decision .confirm").TextContent, StringComparison.Ordinal);
        Assert.Null(_hall.Delegate("BEL", new CastBallot(Voting.Open!.Id, Choice.No)));
        await PressAsync("Enter");
        Assert.Null(Voting.Open);
        Assert.Equal(2, Voting.Votes[Voting.Declared[^1]].Declared!.Totals.Sum);
    }

    private List<AmendmentId> Order() => [.. Voting.ActionOn(Draft)!.Steps.Select(s => s.Subject).OfType<VoteSubject.Amendment>().Select(a => a.Id)];

    private void Put(VotingMethod method)
    {
        _hall.Chair(new OpenVote(new VoteSubject.Question("Shall we go on?", true), null, method, null, [], []));
        _page.WaitForAssertion(() => Assert.Contains("Shall we go on?", _page.Find(".dais-decision").TextContent, StringComparison.Ordinal));
    }

    /// <summary>A draft is before the committee with these amendments to its first clause, and the debate is closed.</summary>
    private void Table(params string[] amendments)
    {
        Assert.Null(_hall.Delegate("ARG", new StartWorkingPaper("water", Paper)));
        Assert.Null(_hall.Delegate("ARG", new TableDraft(Draft)));
        foreach (var wording in amendments)
        {
            var first = _hall.State.Committee!.Drafting.Drafts[0].Text.Operative[0];
            Assert.Null(_hall.Delegate("BEL", new TableAmendment(Draft, AmendmentKind.Replace, ClauseKind.Operative, first.Id, null, "", 1, wording, null)));
        }

        _hall.Chair(new WaiveNotice(Draft), new DeclareDebateClosed());
    }

    private async Task PressAsync(string key)
    {
        await _page.InvokeAsync(() => Task.Delay(20, Xunit.TestContext.Current.CancellationToken));
        _page.Render();
        await _page.InvokeAsync(() => _screens.Browser.Pressed!(key));
        // What came of it is drawn a moment later.
        await _page.InvokeAsync(() => Task.Delay(20, Xunit.TestContext.Current.CancellationToken));
        _page.Render();
    }
}
