using Bunit;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Procedure;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Committee.Dais;
using Simulation.Web.Client.Components;

namespace Simulation.Web.Tests.Client;

/// <summary>What only some rules know, at the dais, at the desk and on the wall.</summary>
public sealed class DaisRulesTests : IDisposable
{
    private readonly Screens _screens = new();

    public void Dispose() => _screens.Dispose();

    [Fact]
    public void In_the_Security_Council_the_chair_names_the_parties_to_the_dispute_who_abstain()
    {
        var hall = InDebate("un-security-council", new TableAudience.Chair());
        var form = Form();
        form.FindAll("fieldset button").First(b => b.TextContent == "BEL").Click();
        Open(form);
        Assert.Equal([new DelegationId("BEL")], hall.State.Committee!.Voting.Open!.Opened.MustAbstain);
    }

    [Fact]
    public void On_procedure_no_party_abstains_because_it_is_one()
    {
        InDebate("un-security-council", new TableAudience.Chair());
        var form = Form();
        form.Find("select").Change("procedural");
        Assert.Empty(form.FindAll("fieldset"));
    }

    [Fact]
    public void Where_the_rules_know_consensus_minus_one_the_state_concerned_is_named()
    {
        var hall = InDebate("osce", new TableAudience.Chair());
        var form = Form();
        form.FindAll("select")[^1].Change("CHL");
        Open(form);
        Assert.DoesNotContain(new DelegationId("CHL"), hall.State.Committee!.Voting.Open!.Opened.Electorate.Entitled);
    }

    [Fact]
    public void In_the_General_Assembly_nobody_is_left_out_of_a_vote()
    {
        InDebate("un-general-assembly-committee", new TableAudience.Chair());
        Assert.Empty(Form().FindAll("fieldset"));
    }

    [Fact]
    public void What_carried_motions_arranged_stands_at_the_dais_at_the_desk_and_on_the_wall()
    {
        var hall = InDebate("un-general-assembly-committee", new TableAudience.Delegation(new("BEL")));
        Assert.Null(hall.Delegate("ARG", new StartWorkingPaper("water", "The General Assembly,\n\nRecalling its resolutions,\n\n1. Decides to meet;\n\n2. Requests a report.")));
        var draft = hall.State.Committee!.Drafting.Drafts[0];
        Assert.Null(hall.Delegate("ARG", new TableDraft(draft.Id)));
        Assert.Null(hall.Delegate("CHL", new RaiseMotion("recorded-vote", MotionTerms.None)));
        Assert.Null(hall.Delegate("CHL", new RaiseMotion("divide", new MotionTerms(Draft: draft.Id, Clauses: [draft.Text.Operative[1].Id.Value]))));
        hall.Chair(new DecideMotion(hall.State.Committee!.Motions.All[^1].Id, true, DecidedHow.NoObjection, null, null));

        var (symbol, view) = (hall.State.Committee!.Drafting.Drafts[0].Symbol, DaisView.Of(_screens.Live.Table(Sample.Session), () => Sample.Noon)!);
        string[] words = ["Next vote: recorded", "moved by Land of CHL", $"Separate vote: {symbol}"];
        var wall = _screens.Render<HallCommittee>(p => p.Add(x => x.View, view).Add(x => x.Now, () => Sample.Noon));
        var dais = _screens.Render<DecisionCard>(p => p.Add(x => x.View, view).Add(x => x.Now, () => Sample.Noon).Add(x => x.Ask, (_, _) => Task.FromResult<Refusal?>(null)));
        foreach (var text in new[] { wall.Find("aside").TextContent, dais.Find(".arranged").TextContent, Pane(hall, "BEL").Find(".arranged").TextContent })
        {
            Assert.All(words, w => Assert.Contains(w, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Every_arrangement_has_words_in_every_language()
    {
        var hall = InDebate("un-general-assembly-committee", new TableAudience.Chair());
        var view = DaisView.Of(_screens.Live.Table(Sample.Session), () => Sample.Noon)!;
        DraftId draft = new(Guid.Empty);
        Arrangement[] all =
        [
            new Arrangement.Method(null, null), new Arrangement.Method(VotingMethod.RollCall, new VoteSubject.Draft(draft)), new Arrangement.Kind("important", "water", null), new Arrangement.Kind("important", null, draft),
            new Arrangement.Division(draft, ["o1"]), new Arrangement.Silence(draft, 60), new Arrangement.Order([draft]), new Arrangement.NotVotedOn(draft, true), new Arrangement.NotVotedOn(draft, false),
            new Arrangement.Discussed(new VoteSubject.Draft(draft)),
        ];
        Assert.Equal(typeof(Arrangement).GetNestedTypes().Length, all.Select(a => a.GetType()).Distinct().Count());
        Assert.All(new[] { Web.Client.Texts.Wording.En, Web.Client.Texts.Wording.Ru, Web.Client.Texts.Wording.Kk }, w =>
            Assert.Equal(all.Length, all.Select(a => ArrangementWords.Of(a, view, w)).Where(t => t.Length > 0).Distinct().Count()));
        Assert.NotNull(hall);
    }

    [Fact]
    public void The_rest_of_the_time_is_left_to_a_delegation_that_is_chosen()
    {
        var hall = InDebate("una-usa", new TableAudience.Delegation(new("BEL")));
        hall.Chair(new MarkAttendance(new("CHL"), Attendance.Away), new AddSpeaker(new("BEL"), null, SpeechKind.Normal, false, ""), new GiveFloor(null, 120));
        _screens.Live.Answers = command => hall.Delegate("BEL", (CommitteeCommand)command);
        var pane = Pane(hall, "BEL");
        Assert.Equal(["", "ARG", "DNK", "EGY", "OBS"], pane.FindAll("select option").Select(o => o.GetAttribute("value")));
        pane.Find("select").Change("DNK");
        pane.FindAll("button").First(b => b.TextContent.Trim() == "Yield to Land of DNK").Click();
        Assert.Equal((new DelegationId("DNK"), new DelegationId("BEL")), (hall.State.Committee!.Floor.Speaking!.Entry.Delegation, hall.State.Committee.Floor.Speaking.Entry.YieldedBy));

        var view = DaisView.Of(_screens.Live.Table(Sample.Session), () => Sample.Noon)!;
        var dais = _screens.Render<SpeakerCard>(p => p.Add(x => x.View, view).Add(x => x.Now, () => Sample.Noon).Add(x => x.Ask, (_, _) => Task.FromResult<Refusal?>(null)));
        Assert.Contains("time yielded by Land of BEL", dais.Markup, StringComparison.Ordinal);
        Assert.Contains("time yielded by Land of BEL", _screens.Render<HallCommittee>(p => p.Add(x => x.View, view).Add(x => x.Now, () => Sample.Noon)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_order_of_drafts_is_moved_at_the_desk()
    {
        var hall = Tabled(out var drafts);
        var pane = Raising(hall, "91", "131");
        pane.FindAll("form ol button")[^1].Click();
        pane.FindAll("form button.main")[0].Click();
        var moved = Assert.Single(hall.State.Committee!.Motions.All);
        Assert.Equal("order-proposals", moved.Rule);
        Assert.Equal(drafts.Reverse(), moved.Terms.Order!.Value);
        Assert.Contains(string.Join(", ", drafts.Reverse().Select(d => hall.State.Committee.Drafting.Find(d)!.Symbol)), Pane(hall, "CHL").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_separate_vote_on_paragraphs_is_moved_at_the_desk()
    {
        var hall = Tabled(out var drafts);
        var pane = Raising(hall, "89", "129");
        pane.Find("form select").Change(drafts[1].ToString());
        pane.FindAll("form .clauses button")[^1].Click();
        pane.FindAll("form button.main")[0].Click();
        var terms = Assert.Single(hall.State.Committee!.Motions.All).Terms;
        Assert.Equal((drafts[1], hall.State.Committee.Drafting.Find(drafts[1])!.Text.Operative[^1].Id.Value), (terms.Draft!.Value, Assert.Single(terms.Clauses!.Value)));
    }

    [Theory]
    [InlineData("un-general-assembly-committee")]
    [InlineData("un-security-council")]
    [InlineData("una-usa")]
    [InlineData("thimun")]
    [InlineData("osce")]
    public void Whatever_a_motion_asks_for_can_be_said_at_the_desk(string rules)
    {
        var hall = InDebate(rules, new TableAudience.Delegation(new("CHL")));
        Assert.All(hall.Scenario.Committee!.Rules.Motions, rule => Assert.True(
            rule.Parameters.IsEmpty || _screens.Render<MotionForm>(p => p
                .Add(x => x.Rule, rule)
                .Add(x => x.Scenario, hall.Scenario)
                .Add(x => x.Own, new DelegationId("CHL"))
                .Add(x => x.Raise, (_, _) => Task.FromResult<Refusal?>(null))).FindAll("input, select, ol, fieldset, .notice").Count > 0,
            rule.Id));
    }

    [Fact]
    public void A_notice_that_is_over_is_no_longer_waived()
    {
        var hall = InDebate("un-general-assembly-committee", new TableAudience.Chair());
        Assert.Null(hall.Delegate("ARG", new StartWorkingPaper("water", "The General Assembly,\n\n1. Decides to meet.")));
        Assert.Null(hall.Delegate("ARG", new TableDraft(hall.State.Committee!.Drafting.Drafts[0].Id)));
        hall.Chair(new DeclareDebateClosed());
        var now = Sample.Noon;
        var view = DaisView.Of(_screens.Live.Table(Sample.Session), () => now)!;
        Assert.IsType<WaiveNotice>(view.Next(Web.Client.Texts.Wording.En)!.Command);
        Assert.Contains("Waive the notice", Decision().Markup, StringComparison.Ordinal);
        now = now.AddHours(24);
        Assert.IsType<Domain.Voting.Sequence.BeginAction>(view.Next(Web.Client.Texts.Wording.En)!.Command);
        Assert.DoesNotContain("Waive the notice", Decision().Markup, StringComparison.Ordinal);

        IRenderedComponent<DecisionCard> Decision() => _screens.Render<DecisionCard>(p => p.Add(x => x.View, view).Add(x => x.Now, () => now).Add(x => x.Ask, (_, _) => Task.FromResult<Refusal?>(null)));
    }

    /// <summary>Two drafts are before the committee and the debate is closed, as CHL sees it.</summary>
    private MeetingHall Tabled(out ImmutableArray<DraftId> drafts)
    {
        var hall = InDebate("un-general-assembly-committee", new TableAudience.Delegation(new("CHL")));
        foreach (var sponsor in new[] { "ARG", "BEL" })
        {
            Assert.Null(hall.Delegate(sponsor, new StartWorkingPaper("water", "The General Assembly,\n\nRecalling its resolutions,\n\n1. Decides to meet;\n\n2. Requests a report.")));
            Assert.Null(hall.Delegate(sponsor, new TableDraft(hall.State.Committee!.Drafting.Drafts[^1].Id)));
        }

        hall.Chair(new DeclareDebateClosed());
        drafts = [.. hall.State.Committee!.Drafting.Drafts.Select(d => d.Id)];
        return hall;
    }

    /// <summary>The desk of CHL, with the form of the motion open that rests on one of these rules.</summary>
    private IRenderedComponent<FloorPane> Raising(MeetingHall hall, params string[] rules)
    {
        _screens.Live.Answers = command => hall.Delegate("CHL", (CommitteeCommand)command);
        var pane = Pane(hall, "CHL");
        pane.FindAll("ul.motions li").First(l => rules.Any(r => l.TextContent.Contains(r, StringComparison.Ordinal))).QuerySelector("button")!.Click();
        return pane;
    }

    private MeetingHall InDebate(string rules, TableAudience audience)
    {
        var hall = new MeetingHall(_screens, audience, rules);
        foreach (var member in MeetingHall.Members.Append(new("OBS")))
        {
            hall.Chair(new MarkAttendance(member, Attendance.Present));
        }

        hall.Chair(new OpenMeeting(), new OpenDebate("water"));
        return hall;
    }

    private IRenderedComponent<PutForm> Form() => _screens.Render<PutForm>(p => p
        .Add(x => x.View, DaisView.Of(_screens.Live.Table(Sample.Session), () => Sample.Noon)!)
        .Add(x => x.Ask, new Ask((command, _) => Task.FromResult(_screens.Live.Answers!(command)))));

    private static void Open(IRenderedComponent<PutForm> form)
    {
        form.Find("input").Input("Shall we go on?");
        form.FindAll(".acts button")[0].Click();
    }

    private IRenderedComponent<FloorPane> Pane(MeetingHall hall, string own) => _screens.Render<FloorPane>(p => p
        .Add(x => x.Scenario, hall.Scenario)
        .Add(x => x.Own, new DelegationId(own))
        .Add(x => x.Table, _screens.Live.Table(Sample.Session)!)
        .Add(x => x.Clock, () => Sample.Noon)
        .Add(x => x.Ask, new Ask((command, _) => Task.FromResult(_screens.Live.Answers!(command)))));
}
