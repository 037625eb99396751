using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Tests.Committees;

namespace Simulation.Domain.Tests.Drafting;

public class PapersTests
{
    private const string Words = "The General Assembly,\n\nRecalling its resolution on water,\n\n1. Calls upon all States to share data;\n\n2. Requests the Secretary-General to report yearly.";

    private static readonly DelegationId[] M = [.. CommitteeCase.Members];
    private static readonly DraftId Paper = DraftingRules.IdOf("paper");
    private static readonly DraftId Tabled = DraftingRules.IdOf("tabled");

    [Fact]
    public void Only_sponsors_and_control_see_a_working_paper()
    {
        var state = Committee();
        Assert.Equal([Paper, Tabled], Seen(state, new TableAudience.Delegation(M[0])));
        Assert.Equal([Paper, Tabled], Seen(state, new TableAudience.Control()));
        Assert.Equal([Tabled], Seen(state, new TableAudience.Delegation(M[1])));
        Assert.Equal([Tabled], Seen(state, new TableAudience.Chair()));
        Assert.Equal([Tabled], Seen(state, new TableAudience.Projector()));
    }

    [Fact]
    public void What_others_may_not_see_does_not_exist_for_them() =>
        Assert.Equal(RefusalCode.NoSuchDraft, Decide(Committee(), M[1], new SponsorDraft(Paper)).Refusal?.Code);

    [Fact]
    public void A_change_of_a_working_paper_sends_nothing_to_others()
    {
        var before = Committee();
        var after = Do(before, M[0], new EditClause(Paper, new("o1"), "Calls upon all States to share their data", 1));
        Assert.Empty(SessionView.Changes(default, before, after, new TableAudience.Delegation(M[1])));
        Assert.Single(SessionView.Changes(default, before, after, new TableAudience.Delegation(M[0])));
    }

    [Fact]
    public void Changes_of_different_words_are_both_kept()
    {
        var state = Do(Committee(), M[0], new EditClause(Paper, new("o1"), "Calls upon all Member States to share data", 1));
        state = Do(state, M[0], new EditClause(Paper, new("o1"), "Calls upon all States to share data openly", 1));
        Assert.Equal("Calls upon all Member States to share data openly", state.Committee!.Drafting.Find(Paper)!.Text.Operative[0].Sentence);
    }

    [Fact]
    public void The_same_words_changed_twice_are_shown_and_not_overwritten()
    {
        var state = Do(Committee(), M[0], new EditClause(Paper, new("o1"), "Calls upon all States to exchange data", 1));
        var refusal = Decide(state, M[0], new EditClause(Paper, new("o1"), "Calls upon all States to withhold data", 1)).Refusal;
        Assert.Equal(RefusalCode.TextMovedOn, refusal?.Code);
        Assert.Equal("Calls upon all States to exchange data", refusal!.Arguments[0]);
    }

    [Fact]
    public void A_tabled_text_is_changed_by_amendments_only() =>
        Assert.Equal(RefusalCode.DraftNotOpen, Decide(Committee(), M[0], new EditClause(Tabled, new("o1"), "Calls upon nobody", 1)).Refusal?.Code);

    [Fact]
    public void An_amendment_that_every_sponsor_accepts_is_in_the_text()
    {
        var state = Do(Committee(friendly: true), M[1], Monthly);
        var amendment = Assert.Single(state.Committee!.Drafting.Amendments).Amendment.Id;
        Assert.Equal(RefusalCode.NotASponsor, Decide(state, M[1], new AcceptAmendment(amendment)).Refusal?.Code);
        state = Do(state, M[0], new AcceptAmendment(amendment));
        Assert.EndsWith("report monthly", state.Committee!.Drafting.Find(Tabled)!.Text.Operative[1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_rules_know_no_friendly_amendments_sponsors_accept_none()
    {
        var state = Do(Committee(), M[1], Monthly);
        Assert.Equal(RefusalCode.NoFriendlyAmendments, Decide(state, M[0], new AcceptAmendment(state.Committee!.Drafting.Amendments[0].Amendment.Id)).Refusal?.Code);
    }

    [Fact]
    public void An_amendment_must_fit_the_text() =>
        Assert.Equal(
            RefusalCode.AmendmentDoesNotFit,
            Decide(Committee(), M[1], new TableAmendment(Tabled, AmendmentKind.ReplaceWords, ClauseKind.Operative, new("o2"), null, "weekly", 1, "monthly", null)).Refusal?.Code);

    private static DraftId[] Seen(SessionState state, TableAudience audience) =>
        [.. SessionView.Of(default, state, audience).OfType<DraftsSlice>().Single().Drafts.Select(d => d.Id)];

    private static readonly TableAmendment Monthly = new(Tabled, AmendmentKind.ReplaceWords, ClauseKind.Operative, new("o2"), null, "yearly", 1, "monthly", null);

    private static SessionState Committee(bool friendly = false) => Session.Replay(
    [
        CommitteeCase.Planned with
        {
            Scenario = CommitteeCase.Structure with
            {
                Committee = CommitteeCase.Body with { Rules = CommitteeCase.Body.Rules with { Amendments = CommitteeCase.Body.Rules.Amendments with { Friendly = friendly } } },
            },
            Material = new CommitteeMaterial(
                [
                    new StartingDraft("paper", "", "water", Tabled: false, [M[0]], Localized.Same(Words)),
                    new StartingDraft("tabled", "A/C.2/L.1", "water", Tabled: true, [M[0]], Localized.Same(Words)),
                ],
                []),
        },
        new SessionOpened(Given.Noon),
        new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(90)),
    ]);

    private static Decision<SessionEvent> Decide(SessionState state, DelegationId by, CommitteeCommand command) =>
        Session.Decide(state, CommitteeCase.Representative(by), command, new DecisionContext(Given.Noon.AddMinutes(1), new Guid(1, 2, 3, new byte[8])));

    private static SessionState Do(SessionState state, DelegationId by, CommitteeCommand command)
    {
        var decision = Decide(state, by, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(state, Session.Evolve);
    }
}
