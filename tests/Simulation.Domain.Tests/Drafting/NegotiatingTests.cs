using CsCheck;
using Simulation.Domain.Agenda;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Procedure;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Domain.Tests.Drafting;

/// <summary>Texts negotiated in the session: points, brackets, agreement, admission, notice, symbols.</summary>
public class NegotiatingTests
{
    private const string Words = "The General Assembly,\n\nRecalling its resolution on water,\n\n1. Calls upon all States to share data on rivers;\n\n2. Requests the Secretary-General:\n\n    (a) To report yearly;\n\n    (b) To convene experts;\n\n3. Decides to remain seized, as in paragraph 1 above.";

    private static readonly DelegationId[] M = [.. CommitteeCase.Members];
    private static readonly DraftId Paper = DraftingRules.IdOf("paper");
    private static readonly DraftId Tabled = DraftingRules.IdOf("tabled");

    [Fact]
    public void A_clause_is_written_with_its_points_and_points_that_stay_are_the_same_points()
    {
        var before = Draft(Start()).Text.Operative[1];
        var state = Do(Start(), 0, new EditClause(Paper, new("o2"), ClauseText.Of(before).Replace("    (b)", "    (b) To publish maps;\n    (c)", StringComparison.Ordinal), 1));
        var points = Draft(state).Text.Operative[1].Points;
        Assert.Equal(["To report yearly", "To publish maps", "To convene experts"], points.Select(p => p.Text));
        Assert.Equal([before.Points[0].Id, before.Points[1].Id], [points[0].Id, points[2].Id]);
    }

    [Fact]
    public void A_point_and_the_sentence_above_it_written_at_once_are_both_kept()
    {
        var text = ClauseText.Of(Draft(Start()).Text.Operative[1]);
        var state = Do(Start(), 0, new EditClause(Paper, new("o2"), text.Replace("yearly", "every month", StringComparison.Ordinal), 1));
        state = Do(state, 1, new EditClause(Paper, new("o2"), text.Replace("Requests", "Also requests", StringComparison.Ordinal), 1));
        var clause = Draft(state).Text.Operative[1];
        Assert.Equal(("Also requests the Secretary-General", "To report every month"), (clause.Sentence, clause.Points[0].Text));
    }

    [Fact]
    public void The_numbers_that_a_writer_sees_stay_references_when_the_clause_is_written_anew()
    {
        Assert.Equal("Decides to remain seized, as in paragraph 1 above", ClauseText.Shown(Draft(Start()).Text, new("o3")));
        var state = Do(Start(), 0, new EditClause(Paper, new("o3"), "Decides to remain actively seized, as in paragraph 1 above", 1));
        state = Do(state, 0, new MoveClause(Paper, new("o1"), new("o2")));
        Assert.Equal("Decides to remain actively seized, as in paragraph 2 above", ClauseText.Shown(Draft(state).Text, new("o3")));
    }

    [Theory]
    [InlineData("o1", "o2", "o2 o1 o3")]
    [InlineData("o3", null, "o3 o1 o2")]
    [InlineData("o1", null, "o1 o2 o3")]
    public void A_clause_is_moved_within_its_part(string clause, string? after, string order) =>
        Assert.Equal(order, string.Join(' ', Draft(Do(Start(), 0, new MoveClause(Paper, new(clause), after is null ? null : new(after)))).Text.Operative.Select(c => c.Id.Value)));

    [Fact]
    public void A_clause_stays_in_its_part() => Assert.Equal(RefusalCode.NoSuchClause, Refused(Start(), 0, new MoveClause(Paper, new("o1"), new("p1"))));

    [Fact]
    public void A_whole_text_put_in_keeps_what_stayed_and_nothing_written_since_is_replaced_unseen()
    {
        var pasted = Words.Replace("3. Decides", "3. Invites donors to assist;\n\n4. Decides", StringComparison.Ordinal);
        var state = Do(Start(), 0, new ReplaceText(Paper, pasted, 1));
        var operative = Draft(state).Text.Operative;
        Assert.Equal((4, "o1", "o2", "o3"), (operative.Length, operative[0].Id.Value, operative[1].Id.Value, operative[3].Id.Value));
        Assert.Equal(RefusalCode.TextMovedOn, Refused(state, 0, new ReplaceText(Paper, Words, 1)));
        Assert.Equal(RefusalCode.NotASponsor, Refused(state, 1, new ReplaceText(Paper, Words, 2)));
    }

    [Fact]
    public void Words_are_bracketed_in_the_name_of_the_delegation_and_the_curve_shows_it()
    {
        var state = Do(Start(), 1, new BracketWords(Paper, new("o1"), "all States", 1, "States that wish to", 1));
        Assert.Equal("Calls upon [all States | BEL: States that wish to] to share data on rivers", Draft(state).Text.Operative[0].Sentence);
        Assert.Equal([0, 1], SessionView.Of(default, state, new TableAudience.Control()).OfType<BracketCurveSlice>().Single().Drafts[0].Points.Select(p => p.Count.Open));
    }

    [Fact]
    public void A_bracket_and_words_written_elsewhere_at_once_are_both_kept()
    {
        var state = Do(Start(), 0, new EditClause(Paper, new("o1"), "Calls upon all States to share data on rivers and lakes", 1));
        state = Do(state, 1, new BracketWords(Paper, new("o1"), "all States", 1, null, 1));
        Assert.Equal("Calls upon [BEL: all States] to share data on rivers and lakes", Draft(state).Text.Operative[0].Sentence);
    }

    [Theory]
    [InlineData("Calls upon all States to share data on rivers")]
    [InlineData("Calls upon [CHL: all States] to share data on rivers")]
    public void Nobody_strikes_or_writes_a_bracket_in_anothers_name(string text)
    {
        var state = Do(Start(), 1, new BracketWords(Paper, new("o1"), "all States", 1, null, 1));
        Assert.Equal(RefusalCode.NotYourBracket, Refused(state, 0, new EditClause(Paper, new("o1"), text, 2)));
    }

    [Fact]
    public void Who_placed_a_bracket_lifts_it_and_others_only_all_sponsors_together()
    {
        var bracketed = Do(Do(Start(), 1, new SponsorDraft(Paper)), 2, new BracketWords(Paper, new("o1"), "all States", 1, null, 1));
        var lift = new LiftBracket(Paper, new("o1"), "[CHL: all States]", 1, 0, AdReferendum: false);
        Assert.Equal("Calls upon all States to share data on rivers", Draft(Do(bracketed, 2, lift)).Text.Operative[0].Sentence);
        var noted = Do(bracketed, 0, lift);
        Assert.Equal([M[0]], Assert.Single(Draft(noted).Lifts).By);
        Assert.Equal(1, Brackets.Count(Draft(noted).Text).Open);
        var settled = Draft(Do(noted, 1, lift));
        Assert.Equal((0, 0), (Brackets.Count(settled.Text).Open, settled.Lifts.Length));
    }

    [Fact]
    public void A_bracket_settled_ad_referendum_is_no_longer_open()
    {
        var state = Do(Do(Start(), 1, new BracketWords(Paper, new("o1"), "all States", 1, null, 1)), 1, new LiftBracket(Paper, new("o1"), "[BEL: all States]", 1, 0, AdReferendum: true));
        Assert.Equal(new BracketCount(0, 0, 1), Brackets.Count(Draft(state).Text));
    }

    [Fact]
    public void A_place_is_left_to_fill() =>
        Assert.Equal("Calls upon all States to share data on rivers [date]", Draft(Do(Start(), 0, new LeavePlace(Paper, new("o1"), "rivers", 1, "date", 1))).Text.Operative[0].Sentence);

    [Fact]
    public void What_is_not_there_is_not_bracketed_or_lifted()
    {
        Assert.Equal(RefusalCode.WordsNotFound, Refused(Start(), 0, new BracketWords(Paper, new("o1"), "some States", 1, null, 1)));
        Assert.Equal(RefusalCode.NoSuchBracket, Refused(Start(), 0, new LiftBracket(Paper, new("o1"), "[all]", 1, 0, false)));
        Assert.Equal(RefusalCode.NoSuchBracket, Refused(Start(), 0, new AddAlternative(Paper, new("o1"), "", 1, "few")));
    }

    [Fact]
    public void Agreement_to_a_clause_lapses_when_the_clause_changes_and_not_when_another_does()
    {
        var state = Do(Do(Start(), 1, new AgreeAdReferendum(Paper, new("o1"), 1)), 0, new ConfirmAgreement(Paper, new("o1"), 1));
        Assert.Equal([(M[1], true), (M[0], false)], Draft(state).Agreements.Select(a => (a.Delegation, a.AdReferendum)));
        Assert.Equal(2, Draft(Do(state, 0, new RemoveClause(Paper, new("o3"), 1))).Agreements.Length);
        Assert.Empty(Draft(Do(state, 0, new EditClause(Paper, new("o1"), "Calls upon all States to share data", 1))).Agreements);
    }

    [Fact]
    public void Nobody_agrees_to_a_clause_with_open_brackets_or_unseen()
    {
        var state = Do(Start(), 1, new BracketWords(Paper, new("o1"), "all States", 1, null, 1));
        Assert.Equal(RefusalCode.StillBracketed, Refused(state, 0, new ConfirmAgreement(Paper, new("o1"), 2)));
        Assert.Equal(RefusalCode.TextMovedOn, Refused(state, 0, new AgreeAdReferendum(Paper, new("o1"), 1)));
    }

    [Fact]
    public void The_last_sponsor_stays_and_who_leaves_the_sponsors_goes_on_reading()
    {
        Assert.Equal(RefusalCode.LastSponsor, Refused(Start(), 0, new WithdrawSponsorship(Paper)));
        var state = Do(Do(Start(), 1, new SponsorDraft(Paper)), 0, new WithdrawSponsorship(Paper));
        Assert.Equal([M[1]], Draft(state).Sponsors);
        Assert.True(Draft(state).IsSeenBy(M[0]));
        Assert.Equal(RefusalCode.NoSuchDraft, Refused(Do(state, 1, new UninviteFromDraft(Paper, [M[0]])), 0, new SignDraft(Paper)));
    }

    [Fact]
    public void A_draft_has_the_next_symbol_of_the_series_and_its_amendments_follow_it()
    {
        var state = Do(Start(), 0, new TableDraft(Paper));
        Assert.Equal("A/C.2/81/L.8", Draft(state).Symbol);
        state = Do(Do(state, 1, Yearly(Paper, "o1", "data", "maps")), 2, Yearly(Paper, "o1", "rivers", "lakes"));
        Assert.Equal(["A/C.2/81/L.8/Amend.1", "A/C.2/81/L.8/Amend.2"], state.Committee!.Drafting.Amendments.Select(a => a.Symbol));
    }

    [Fact]
    public void A_draft_waits_for_its_notice_unless_the_chair_waives_it_rule_120()
    {
        var state = Do(Start(), 0, new TableDraft(Paper));
        var refusal = Chair(state, new BeginAction(Paper)).Refusal!;
        Assert.Equal((RefusalCode.NoticeNotOver, "24"), (refusal.Code, refusal.Arguments[0]));
        state = Did(Chair(state, new BeginAction(Tabled)), state);
        state = Did(Chair(state, new LeaveUnput(Tabled, new VoteSubject.Draft(Tabled), NotPutReason.NotVotedOn)), state);
        Assert.Equal(RefusalCode.NoticeNotOver, Chair(state, new BeginAction(Paper)).Refusal?.Code);
        Assert.Null(Chair(Did(Chair(state, new WaiveNotice(Paper)), state), new BeginAction(Paper)).Refusal);
        Assert.Equal(RefusalCode.NoticeNotWaivable, Chair(Do(Start(p => p with { NoticeWaived = false }), 0, new TableDraft(Paper)), new WaiveNotice(Paper)).Refusal?.Code);
    }

    [Fact]
    public void Where_drafts_are_admitted_the_chair_sees_what_is_submitted_and_gives_it_back_with_a_reason()
    {
        var state = Do(Start(p => p with { Approved = true }), 0, new TableDraft(Paper));
        Assert.Equal(DraftStatus.Submitted, Draft(state).Status);
        Assert.Contains(Paper, Seen(state, new TableAudience.Chair()));
        Assert.DoesNotContain(Paper, Seen(state, new TableAudience.Delegation(M[3])));
        Assert.Equal((DraftStatus.Tabled, "A/C.2/81/L.8"), Draft(Did(Chair(state, new ApproveDraft(Paper)), state)) is var d ? (d.Status, d.Symbol) : default);
        var back = Did(Chair(state, new ReturnDraft(Paper, "Number the paragraphs.")), state);
        Assert.Equal((DraftStatus.Working, "Number the paragraphs."), (Draft(back).Status, Draft(back).Returned));
        Assert.DoesNotContain(Paper, Seen(back, new TableAudience.Chair()));
        Assert.Equal(RefusalCode.NoSuchDraft, Chair(back, new ApproveDraft(Paper)).Refusal?.Code);
    }

    [Fact]
    public void Support_is_a_share_of_those_present_where_the_rules_say_so()
    {
        var start = Start(p => p with { Support = ShareNeeded.Parse("at least 2/5 of present") });
        var refusal = Decide(start, 0, new TableDraft(Paper)).Refusal!;
        Assert.Equal((RefusalCode.TooLittleSupport, "1", "2"), (refusal.Code, refusal.Arguments[0], refusal.Arguments[1]));
        Assert.Equal(DraftStatus.Tabled, Draft(Do(Do(start, 1, new SignDraft(Paper)), 0, new TableDraft(Paper))).Status);
        Assert.Equal(RefusalCode.TooLittleSupport, Refused(Do(Do(start, 1, new SignDraft(Paper)), 1, new WithdrawSignature(Paper)), 0, new TableDraft(Paper)));
    }

    [Fact]
    public void An_amendment_to_an_amendment_is_put_before_it_and_falls_with_it_rule_130()
    {
        var state = Do(Start(), 1, Yearly(Tabled, "o1", "data", "all maps"));
        var parent = state.Committee!.Drafting.Amendments[0].Amendment.Id;
        state = Do(state, 2, Yearly(Tabled, "o1", "all", "some") with { Parent = parent });
        var sub = state.Committee!.Drafting.Amendments[1].Amendment.Id;
        state = Did(Chair(state, new WaiveNotice(Tabled)), state);
        state = Did(Chair(state, new BeginAction(Tabled)), state);
        Assert.Equal(RefusalCode.SubAmendmentsFirst, Chair(state, new ConfirmSequence(Tabled, [parent, sub], [])).Refusal?.Code);
        state = Did(Chair(state, new ConfirmSequence(Tabled, [sub, parent], [])), state);
        state = Do(state, 1, new WithdrawAmendment(parent));
        Assert.Equal(AmendmentStatus.NotPut, state.Committee!.Drafting.Find(sub)!.Amendment.Status);
        Assert.Equal([StepStatus.NotPut, StepStatus.NotPut, StepStatus.Pending], state.Committee.Voting.ActionOn(Tabled)!.Steps.Select(s => s.Status));
    }

    [Fact]
    public void Messages_refer_to_texts_that_every_reader_sees()
    {
        var clause = new Reference.Clause(Paper, "o1");
        Assert.Null(Session.Decide(Start(), CommitteeCase.Representative(M[0]), new Say(new Audience.Chosen([M[1]]), "See", null, clause), At).Refusal);
        Assert.Equal(RefusalCode.NoSuchReference, Session.Decide(Start(), CommitteeCase.Representative(M[0]), new Say(new Audience.Chosen([M[3]]), "See", null, clause), At).Refusal?.Code);
        Assert.Null(Session.Decide(Start(), CommitteeCase.Representative(M[0]), new Say(new Audience.WholeTable(), "See", null, new Reference.Draft(Tabled)), At).Refusal);
    }

    [Fact]
    public void What_was_read_when_the_table_was_laid_is_not_read_again()
    {
        var kept = DraftingRules.Read(Planned(p => p).Material, Language.En)!;
        var other = kept with { Drafts = [.. kept.Drafts.Select(d => d with { Text = Localized.Same("Something else.") })] };
        Assert.Equal(3, DraftingEvolutionOf(Planned(p => p) with { Material = other }).Find(Paper)!.Text.Operative.Length);
    }

    /// <summary>Several write one clause, each on whatever they last saw: every word that was taken is in the text, or a later writer saw it and took it out.</summary>
    [Fact]
    public void No_word_that_was_taken_is_lost_whoever_writes_on_whatever_they_saw() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 8], Gen.Int[0, 2]).Array[1, 25].Sample(turns =>
        {
            var state = Start();
            var seen = new int[] { 1, 1, 1 };
            var taken = new List<string>();
            foreach (var (who, place, looks) in turns)
            {
                if (looks > 0)
                {
                    seen[who] = Draft(state).Revision;
                }

                var words = Draft(state).Versions[seen[who] - 1].Text.Operative[0].Sentence.Split(' ').ToList();
                var word = $"word{taken.Count}x{who}";
                words.Insert(Math.Min(place + 2, words.Count), word);
                var decision = Decide(state, who, new EditClause(Paper, new("o1"), string.Join(' ', words), seen[who]));
                if (decision.Refusal is null)
                {
                    state = Did(decision, state);
                    taken.Add(word);
                }
                else
                {
                    Assert.Equal(RefusalCode.TextMovedOn, decision.Refusal.Code);
                    taken.Add("");
                }

                var now = Draft(state).Text.Operative[0].Sentence.Split(' ');
                Assert.All(taken.Where(t => t.Length > 0), t => Assert.Contains(t, now));
                Assert.Equal([1, 2, 3], Numbering.Of(Draft(state).Text).Values.Order());
            }
        }, iter: 200);

    private static readonly DecisionContext At = new(Given.Noon.AddMinutes(1), Given.NextId);
    private static int s_acts;

    private static DraftingState DraftingEvolutionOf(SessionPlanned planned) => Session.Evolve(SessionState.Initial, planned).Committee!.Drafting;

    private static TableAmendment Yearly(DraftId draft, string clause, string old, string now) =>
        new(draft, AmendmentKind.ReplaceWords, ClauseKind.Operative, new(clause), null, old, 1, now, null);

    private static Draft Draft(SessionState state) => state.Committee!.Drafting.Find(Paper)!;

    private static DraftId[] Seen(SessionState state, TableAudience audience) =>
        [.. SessionView.Of(default, state, audience).OfType<DraftsSlice>().Single().Drafts.Select(d => d.Id)];

    private static SessionPlanned Planned(Func<ProposalRules, ProposalRules> adapt) => CommitteeCase.Planned with
    {
        Scenario = CommitteeCase.Structure with { Committee = CommitteeCase.Body with { Rules = CommitteeCase.Body.Rules with { Proposals = adapt(CommitteeCase.Body.Rules.Proposals) } } },
        Material = new CommitteeMaterial(
            [
                new StartingDraft("paper", "", "water", Tabled: false, [M[0]], Localized.Same(Words)),
                new StartingDraft("tabled", "A/C.2/81/L.7", "water", Tabled: true, [M[0]], Localized.Same(Words)),
            ],
            []),
    };

    /// <summary>ARG's paper, which BEL and CHL write too.</summary>
    private static SessionState Start(Func<ProposalRules, ProposalRules>? adapt = null) => Do(
        Session.Replay([Planned(adapt ?? (p => p)), new SessionOpened(Given.Noon), new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(90))]),
        0,
        new InviteToDraft(Paper, [M[1], M[2]]));

    private static Decision<SessionEvent> Decide(SessionState state, int by, CommitteeCommand command) =>
        Session.Decide(state, CommitteeCase.Representative(M[by]), command, new DecisionContext(Given.Noon.AddMinutes(1), new Guid(Interlocked.Increment(ref s_acts), 2, 3, new byte[8])));

    private static RefusalCode? Refused(SessionState state, int by, CommitteeCommand command) => Decide(state, by, command).Refusal?.Code;

    private static Decision<SessionEvent> Chair(SessionState state, ChairCommand command) =>
        Session.Decide(state, Given.Control, command, new DecisionContext(Given.Noon.AddMinutes(1), new Guid(Interlocked.Increment(ref s_acts), 2, 3, new byte[8])));

    private static SessionState Did(Decision<SessionEvent> decision, SessionState state)
    {
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(state, Session.Evolve);
    }

    private static SessionState Do(SessionState state, int by, CommitteeCommand command) => Did(Decide(state, by, command), state);
}
