using Bunit;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Drafting.Papers;
using Simulation.Web.Client.Committee.Papers;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class TextsPaneTests
{
    /// <summary>Whose paper it is does everything, except what is for others.</summary>
    private static readonly DraftMay Sponsor = DraftMay.Nothing with { Edit = null, Invite = null, Table = null, Agree = null };

    private static readonly DraftView Paper = new(
        new DraftId(Id(1)), "", "water", DraftStatus.Working, 3, DraftReadingTests.Water, [Hill], [], [], true, Brackets.Count(DraftReadingTests.Water), [],
        [], [], Sponsor, new(1, 0), "", null, null, null);

    private static readonly DraftView Tabled = Paper with { Symbol = "L.1", Status = DraftStatus.Tabled, MayEdit = false, Sponsors = [Hill, Sea], May = DraftMay.Nothing with { Amend = null } };
    private static readonly Clause First = DraftReadingTests.Water.Operative[0];

    private UnsavedTexts _unsaved = UnsavedTexts.None;

    [Fact]
    public void Without_texts_it_says_how_one_begins()
    {
        using var chamber = new Chamber();
        Assert.Contains("A working paper that you start is seen only by you", Pane(chamber).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_listed_with_what_is_not_agreed_in_them()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Tabled, Paper with { Id = new(Id(2)) });
        Assert.Equal(["Working paper", "Tabled draft"], pane.FindAll(".papers .pill").Select(p => p.TextContent));
        Assert.Contains("2\u00A0open brackets", pane.Markup, StringComparison.Ordinal);
        pane.FindAll(".papers button")[1].Click();
        Assert.Equal("L.1", pane.Find("h3").TextContent);
        pane.Button("‹ All texts").Click();
        Assert.Equal(2, pane.FindAll(".papers button").Count);
    }

    [Fact]
    public void A_clause_is_written_in_its_place_and_says_with_which_revision_one_began()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        pane.Button("Edit paragraph 1").Click();
        Update(pane, Paper);
        pane.Find(".clause-editor textarea").Input("Requests all States to share rivers;");
        Update(pane, Paper);
        Assert.Equal("rivers", pane.Find(".changes ins").TextContent.TrimEnd(';'));
        pane.Button("Save").Click();
        Assert.Equal([new EditClause(Paper.Id, First.Id, "Requests all States to share rivers;", 3)], chamber.Asked);
        Assert.Empty(_unsaved.Clauses);
    }

    [Fact]
    public void Words_that_others_changed_too_are_put_together_by_hand_and_nothing_is_lost()
    {
        using var chamber = new Chamber();
        _unsaved = UnsavedTexts.None.With(new UnsavedClause(Paper.Id, First.Id, ClauseKind.Operative, null, 3, First.Sentence, "Requests some States to share water"));
        var pane = Pane(chamber, Paper);
        chamber.Answer = new Refusal(RefusalCode.TextMovedOn, ["Requests most States to share water"]);
        pane.Button("Save").Click();
        var moved = Paper with { Revision = 4, Text = Reworded("Requests most States to share water") };
        Update(pane, moved);
        var notice = pane.Find(".clause-editor [role=alert]").TextContent;
        Assert.Contains("The same words were changed by others", notice, StringComparison.Ordinal);
        Assert.Contains("most", notice, StringComparison.Ordinal);
        Assert.Equal("Requests some States to share water", pane.Find(".clause-editor textarea").GetAttribute("value"));
        chamber.Answer = null;
        pane.Button("Save").Click();
        Assert.Equal(new EditClause(Paper.Id, First.Id, "Requests some States to share water", 4), chamber.Asked[^1]);
    }

    [Fact]
    public void Words_for_a_clause_that_others_removed_become_a_new_one()
    {
        using var chamber = new Chamber();
        _unsaved = UnsavedTexts.None.With(new UnsavedClause(Paper.Id, new ClauseId("gone"), ClauseKind.Operative, null, 3, "Requests", "Requests peace"));
        var pane = Pane(chamber, Paper);
        Assert.Contains("Others removed this clause", pane.Markup, StringComparison.Ordinal);
        pane.Button("Add as a new clause").Click();
        Assert.Equal([new AddClause(Paper.Id, ClauseKind.Operative, Paper.Text.Operative[^1].Id, "Requests peace")], chamber.Asked);
    }

    [Fact]
    public void Openers_are_found_by_typing_and_put_in_by_Enter()
    {
        using var chamber = new Chamber();
        _unsaved = UnsavedTexts.None.With(new UnsavedClause(Paper.Id, First.Id, ClauseKind.Operative, null, 3, First.Sentence, First.Sentence));
        var pane = Pane(chamber, Paper);
        var box = pane.Find(".clause-editor [role=combobox]");
        Assert.Equal("Requests", box.GetAttribute("value"));
        box.Input("calls u");
        Assert.Equal("true", pane.Find("[role=combobox]").GetAttribute("aria-expanded"));
        Assert.Equal("Calls upon", pane.Find("[role=option][aria-selected=true]").TextContent);
        pane.Find("[role=combobox]").KeyDown("Enter");
        Assert.Equal("Calls upon all States to share water", _unsaved.Clauses.Single().Text);
    }

    [Theory]
    [InlineData("Wants to share", "“Wants” is not an opener of official texts")]
    [InlineData("Recalling water", "“Recalling” opens clauses of the other part")]
    [InlineData("Requests [water", "A bracket has no partner")]
    public void What_is_strange_is_said_while_one_writes(string sentence, string remark)
    {
        using var chamber = new Chamber();
        _unsaved = UnsavedTexts.None.With(new UnsavedClause(Paper.Id, First.Id, ClauseKind.Operative, null, 3, First.Sentence, sentence));
        Assert.Contains(remark, Pane(chamber, Paper).Find(".clause-editor .findings").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_clause_follows_the_one_beside_which_it_was_begun()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        pane.Named("Add a clause after paragraph 1").Click();
        Update(pane, Paper);
        pane.Find(".clause-editor textarea").Input("Urges calm.");
        Update(pane, Paper);
        pane.Button("Save").Click();
        Assert.Equal([new AddClause(Paper.Id, ClauseKind.Operative, First.Id, "Urges calm.")], chamber.Asked);
    }

    [Fact]
    public void A_pasted_text_is_read_before_anybody_sees_it()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber);
        pane.Button("+ Start a working paper").Click();
        Update(pane);
        pane.Find("#paper-text").Input("The General Assembly,\n\nRecalling peace,\n\n1. Wants peace;\n\n3. Decides to meet.");
        Update(pane);
        var read = pane.Find(".paper-read").TextContent;
        Assert.Contains("Preambular 1 · operative 2", read, StringComparison.Ordinal);
        Assert.Contains("Number 3 stands where 2 was expected", read, StringComparison.Ordinal);
        Assert.Empty(chamber.Asked);
        pane.Find("dialog button.main").Click();
        Assert.Equal("water", Assert.IsType<StartWorkingPaper>(Assert.Single(chamber.Asked)).Item);
        Assert.Null(_unsaved.Paper);
    }

    [Fact]
    public void A_sponsor_tables_and_is_told_of_open_brackets()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        pane.Button("Table the draft").Click();
        Assert.Contains("It still has 2\u00A0open brackets", pane.Find(".confirm").TextContent, StringComparison.Ordinal);
        pane.Find(".confirm button.main").Click();
        Assert.Equal([new TableDraft(Paper.Id)], chamber.Asked);
    }

    [Fact]
    public void Others_sign_or_sponsor_and_only_sponsors_invite()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper with { Sponsors = [Sea], Invited = [Hill], May = DraftMay.Nothing with { Edit = null, Sign = null, Sponsor = null } });
        Assert.False(pane.Has("Invite"));
        pane.Button("Sign").Click();
        pane.Sure("Become a sponsor");
        Assert.Equal([new SignDraft(Paper.Id), new SponsorDraft(Paper.Id)], chamber.Asked);
    }

    [Fact]
    public void An_amendment_is_what_differs()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Tabled);
        pane.Button("Amend paragraph 1").Click();
        Update(pane, Tabled);
        Assert.Contains("Nothing differs yet", pane.Find(".amendment-form").TextContent, StringComparison.Ordinal);
        pane.Find(".amendment-form textarea").Input("Requests all States to share rivers and lakes");
        Update(pane, Tabled);
        Assert.Equal(("water", "rivers and lakes"), (pane.Find(".amendment-form del").TextContent, pane.Find(".amendment-form ins").TextContent));
        pane.Sure("Move the amendment");
        Assert.Equal([new TableAmendment(Tabled.Id, AmendmentKind.ReplaceWords, ClauseKind.Operative, First.Id, null, "water", 1, "rivers and lakes", null)], chamber.Asked);
        Assert.Null(_unsaved.Amendment);
    }

    [Fact]
    public void A_sponsor_accepts_an_amendment_as_friendly_and_sees_which_ones_meet()
    {
        using var chamber = new Chamber();
        var (one, other) = (Amend(1, Sea, "water", "rivers"), Amend(2, Lake, "share water", "keep water"));
        var refused = one with { May = one.May with { Accept = RefusalCode.NoFriendlyAmendments } };
        Assert.DoesNotContain(Pane(chamber, Tabled, [refused]).FindAll("button"), b => b.TextContent == "Accept as friendly");
        var pane = Pane(chamber, Tabled, [one, other]);
        Assert.Contains("Touches the same words as amendment 2", pane.FindAll(".amendment")[0].TextContent, StringComparison.Ordinal);
        pane.FindAll(".amendment")[0].QuerySelectorAll("button").First(b => b.TextContent == "Accept as friendly").Click();
        pane.Find(".confirm button.main").Click();
        Assert.Equal([new AcceptAmendment(one.Amendment.Id)], chamber.Asked);
    }

    [Fact]
    public void A_clause_is_written_with_its_points_and_moved_among_the_others()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        pane.Button("Edit paragraph 2").Click();
        Update(pane, Paper);
        var text = pane.Find(".clause-editor textarea").GetAttribute("value")!;
        Assert.Contains("\n    (b) to report", text, StringComparison.Ordinal);
        pane.Named("Move up").Click();
        pane.Find(".clause-editor textarea").Input(text + ";\n    (c) to rest");
        Update(pane, Paper);
        pane.Button("Save").Click();
        var second = Paper.Text.Operative[1].Id;
        Assert.Equal([new MoveClause(Paper.Id, second, null), new EditClause(Paper.Id, second, text + ";\n    (c) to rest", 3)], chamber.Asked);
    }

    [Fact]
    public void A_bracket_is_settled_or_gets_another_wording()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        var settle = pane.FindAll(".bracket-settle").First(f => f.TextContent.Contains("every year", StringComparison.Ordinal));
        settle.QuerySelectorAll("button").First(b => b.TextContent == "Keep these words").Click();
        pane.FindAll(".bracket-settle input").First(i => i.GetAttribute("aria-label") == "Other wording in your name").Input("every third year");
        pane.Button("Add").Click();
        var (second, bracket) = (Paper.Text.Operative[1].Id, "[HILL: every year | SEA: every second year]");
        Assert.Equal([new LiftBracket(Paper.Id, second, bracket, 1, 0, false), new AddAlternative(Paper.Id, second, bracket, 1, "every third year")], chamber.Asked);
    }

    [Fact]
    public void Words_are_put_into_brackets_with_another_wording()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        var first = pane.FindAll(".operative .negotiation")[0];
        first.QuerySelectorAll("label input")[0].Input("all States");
        pane.FindAll(".operative .negotiation")[0].QuerySelectorAll("label input")[1].Input("riparian States");
        pane.FindAll(".operative .negotiation")[0].QuerySelectorAll("button").First(b => b.TextContent == "Put into brackets").Click();
        Assert.Equal([new BracketWords(Paper.Id, First.Id, "all States", 1, "riparian States", 3)], chamber.Asked);
    }

    [Fact]
    public void What_is_agreed_is_said_and_who_may_bind_agrees_for_good()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper with { Agreements = [new(First.Id, Sea, true, Noon), new(First.Id, Hill, true, Noon)] });
        Assert.Contains("Agreed: Sea (ad ref.) and Hill (ad ref.)", pane.Find(".agreed-by").TextContent, StringComparison.Ordinal);
        pane.FindAll(".operative .negotiation")[0].QuerySelectorAll("button").First(b => b.TextContent == "Agree").Click();
        Assert.Equal([new ConfirmAgreement(Paper.Id, First.Id, 3)], chamber.Asked);
    }

    [Fact]
    public void A_whole_text_is_replaced_on_the_revision_that_was_seen()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        pane.Button("Replace the whole text").Click();
        Update(pane, Paper);
        Assert.Contains("2. Decides to meet", pane.Find("#paper-text").GetAttribute("value"), StringComparison.Ordinal);
        pane.Find("#paper-text").Input("The Committee,\n\nDecides to rest.");
        Update(pane, Paper with { Revision = 5 });
        pane.Find("dialog button.main").Click();
        Assert.Equal([new ReplaceText(Paper.Id, "The Committee,\n\nDecides to rest.", 3)], chamber.Asked);
    }

    [Fact]
    public void Who_only_looks_is_offered_nothing_to_write()
    {
        using var chamber = new Chamber();
        var pane = chamber.Show<TextsPane>(p => p
            .Add(c => c.Scenario, Scenario).Add(c => c.Session, Sample.Session).Add(c => c.Drafts, new DraftsSlice(null, [Tabled])).Add(c => c.Amendments, new AmendmentsSlice([Amend(1, Sea, "water", "rivers")])).Add(c => c.Ask, chamber.Ask));
        Assert.Contains("rivers", pane.Markup, StringComparison.Ordinal);
        Assert.Empty(pane.FindAll("button"));
    }

    [Fact]
    public void Who_else_writes_in_a_clause_is_said_beside_it_and_where_one_writes_oneself_is_told()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        Assert.Empty(pane.FindAll(".writing"));
        Writer At(PersonId person, DelegationId delegation, Clause clause, bool follows = false) => new(delegation, person, new WritingPlace(Paper.Id, clause.Id, follows));
        var second = Paper.Text.Operative[1];
        pane.Render(p => p.Add(c => c.Writers, new WritersSlice([At(Sample.Colleague, Sea, First), At(Sample.Me, Hill, First), At(Sample.Colleague, Sea, second, follows: true)])));
        Assert.Equal(
            ["✎ Colleague (Sea) is writing here", "✎ Colleague (Sea) is writing a new clause to follow this one"],
            pane.FindAll(".writing").Select(w => w.TextContent));

        pane.Button("Edit paragraph 1").Click();
        Update(pane, Paper);
        pane.Named("Add a clause after paragraph 2").Click();
        Update(pane, Paper);
        pane.FindAll(".clause-editor button").First(b => b.TextContent == "Cancel").Click();
        Update(pane, Paper);
        Assert.Equal(
            [[new(Paper.Id, First.Id, false)], [new(Paper.Id, First.Id, false), new(Paper.Id, second.Id, true)], [new(Paper.Id, second.Id, true)]],
            _shown.Select(places => places.ToArray()));
    }

    [Fact]
    public void Words_marked_in_the_text_are_offered_to_be_bracketed()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        Select(pane, First.Id, "Requests all States to share water", "tates to sha");
        pane.Button("Put “States to share” into brackets").Click();
        var form = pane.FindAll(".operative .negotiation")[0];
        Assert.True(form.HasAttribute("open"));
        Assert.DoesNotContain(pane.FindAll("button"), b => b.TextContent.StartsWith("Put “", StringComparison.Ordinal)); // taken
        form.QuerySelectorAll("label input")[1].Input("rivers");
        pane.FindAll(".operative .negotiation")[0].QuerySelectorAll("button").First(b => b.TextContent == "Put into brackets").Click();
        Assert.Equal([new BracketWords(Paper.Id, First.Id, "States to share", 1, "rivers", 3)], chamber.Asked);

        // A bracket cut in two is no place for another one.
        Select(pane, Paper.Text.Operative[1].Id, Paper.Text.Operative[1].Sentence, "meet [HILL: every");
        Assert.DoesNotContain(pane.FindAll("button"), b => b.TextContent.StartsWith("Put “", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_words_stand_twice_one_says_which_place_is_meant()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        var second = () => pane.FindAll(".operative .negotiation")[1];
        second().QuerySelectorAll("fieldset")[^2].QuerySelectorAll("label input")[0].Input("to");
        var places = second().QuerySelectorAll("select option").Select(o => o.TextContent).ToList();
        Assert.Equal(3, places.Count); // in the sentence and in both points
        second().QuerySelector("select")!.Change("2");
        second().QuerySelectorAll("button").First(b => b.TextContent == "Put into brackets").Click();
        Assert.Equal([new BracketWords(Paper.Id, Paper.Text.Operative[1].Points[1].Id, "to", 1, null, 3)], chamber.Asked);
    }

    [Fact]
    public void A_place_is_left_to_be_filled_in()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        var form = () => pane.FindAll(".operative .negotiation")[0].QuerySelectorAll("fieldset")[^1];
        form().QuerySelectorAll("label input")[0].Input("share water");
        form().QuerySelectorAll("label input")[1].Input("date");
        form().QuerySelector("button")!.Click();
        Assert.Equal([new LeavePlace(Paper.Id, First.Id, "share water", 1, "date", 3)], chamber.Asked);
    }

    [Fact]
    public void A_sponsor_withdraws_invitations_and_whoever_writes_gives_a_title()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper with { Invited = [Sea] });
        pane.FindAll("details").First(d => d.TextContent.TrimStart().StartsWith("Withdraw invitations", StringComparison.Ordinal)).QuerySelector("button[aria-pressed]")!.Click();
        pane.Button("Withdraw").Click();
        pane.Field("Title").Input(" Water for all ");
        pane.Button("Save").Click();
        Assert.Collection(
            chamber.Asked,
            c => Assert.Equal([Sea], Assert.IsType<UninviteFromDraft>(c).Delegations),
            c => Assert.Equal(new RetitleDraft(Paper.Id, "Water for all"), c));
    }

    [Fact]
    public void Who_may_not_is_offered_no_title_and_no_invitations()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Tabled with { Invited = [Sea] });
        Assert.DoesNotContain(pane.FindAll("summary"), s => s.TextContent is "Withdraw invitations" or "Change the title");
    }

    [Fact]
    public void How_many_brackets_were_open_is_a_curve_and_a_table()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Paper);
        Assert.Empty(pane.FindAll("svg.chart"));
        BracketPoint Point(int revision, int open) => new(revision, Noon.AddMinutes(revision), new BracketCount(open, 0, 0));
        pane.Render(p => p.Add(c => c.Curves, new BracketCurveSlice([new(Paper.Id, [Point(1, 5), Point(2, 3), Point(3, 2)])])));
        Assert.Contains("Open brackets: 5 at first, 2 in the end", pane.Find("svg.chart").GetAttribute("aria-label"), StringComparison.Ordinal);
        pane.Button("Show as a table").Click();
        Assert.Equal(["5", "3", "2"], pane.FindAll("tbody td").Select(c => c.TextContent));
    }

    private readonly List<ImmutableArray<WritingPlace>> _shown = [];
    private Func<SelectedWords?, Task> _selected = _ => Task.CompletedTask;

    /// <summary>What the browser says when these characters are marked.</summary>
    private void Select(IRenderedComponent<TextsPane> pane, ClauseId target, string text, string marked)
    {
        var start = text.IndexOf(marked, StringComparison.Ordinal);
        pane.InvokeAsync(() => _selected(SelectedWords.Of(target.Value, text, start, start + marked.Length)));
    }

    private static AmendmentView Amend(int number, DelegationId mover, string old, string now) => new(
        Tabled.Id,
        new Amendment(new AmendmentId(Id(number)), AmendmentKind.ReplaceWords, ClauseKind.Operative, First.Id, null, old, 1, now, null, null, [mover], [], Noon, AmendmentStatus.Tabled),
        [],
        "",
        new(1, 0),
        new(null, null, null));

    private static Resolution Reworded(string sentence) =>
        DraftReadingTests.Water with { Operative = DraftReadingTests.Water.Operative.SetItem(0, Amending.Reworded(First, sentence, DraftLanguage.En)) };

    private IRenderedComponent<TextsPane> Pane(Chamber chamber, params DraftView[] drafts) => Pane(chamber, drafts, []);

    private IRenderedComponent<TextsPane> Pane(Chamber chamber, DraftView draft, AmendmentView[] amendments) => Pane(chamber, [draft], amendments);

    private IRenderedComponent<TextsPane> Pane(Chamber chamber, DraftView[] drafts, AmendmentView[] amendments) => chamber.Show<TextsPane>(p => p
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Session, Sample.Session)
        .Add(c => c.Drafts, new DraftsSlice(null, [.. drafts]))
        .Add(c => c.Amendments, new AmendmentsSlice([.. amendments]))
        .Add(c => c.Own, Hill)
        .Add(c => c.Me, Sample.Me)
        .Add(c => c.NameOf, NameOf)
        .Add(c => c.ShowWriting, places =>
        {
            _shown.Add(places);
            return Task.CompletedTask;
        })
        .Add(c => c.Selecting, heard =>
        {
            _selected = heard;
            return new(new Nothing());
        })
        .Add(c => c.MayBind, true)
        .Add(c => c.Unsaved, _unsaved)
        .Add(c => c.UnsavedChanged, unsaved =>
        {
            _unsaved = unsaved;
            return Task.CompletedTask;
        })
        .Add(c => c.Ask, chamber.Ask));

    /// <summary>What the page does when something arrived or was written.</summary>
    private void Update(IRenderedComponent<TextsPane> pane, params DraftView[] drafts) =>
        pane.Render(p => p.Add(c => c.Drafts, new DraftsSlice(null, [.. drafts])).Add(c => c.Unsaved, _unsaved));

    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
