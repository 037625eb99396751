using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Reading;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Tests.Drafting;

public sealed class AmendmentTests
{
    private static readonly Resolution Draft = References.Bind(ResolutionReader.Read("""
        The General Assembly,

        Recalling the Charter,

        Noting the report,

        1. Calls upon all States to keep harbours open for 30 days;

        2. Decides:

        (a) to publish tariffs;

        (b) to admit ships in distress;

        (c) to report;

        3. Requests the Secretary-General to report under paragraph 4 below;

        4. Decides to remain seized of the matter.
        """).Resolution);

    private static int made;

    [Fact]
    public void Words_are_inserted_deleted_and_replaced()
    {
        Assert.Equal("Calls upon all coastal States to keep harbours open for 30 days", Sentence(Carried(Words(AmendmentKind.InsertWords, "o1", "all", "coastal")), "o1"));
        Assert.Equal("Calls upon States to keep harbours open for 30 days", Sentence(Carried(Words(AmendmentKind.DeleteWords, "o1", "all", "")), "o1"));
        Assert.Equal("Calls upon all States to keep harbours open for 60 days", Sentence(Carried(Words(AmendmentKind.ReplaceWords, "o1", "30", "60")), "o1"));
        Assert.Equal("to admit all ships in distress", Draft.With(Carried(Words(AmendmentKind.ReplaceWords, "o2.2", "ships", "all ships"))).Find(new("o2"))!.Points[1].Text);
    }

    [Fact]
    public void A_new_opener_is_an_opener()
    {
        var clause = Draft.With(Carried(Words(AmendmentKind.ReplaceWords, "o1", "Calls upon all States", "Demands that all States"))).Find(new("o1"))!;
        Assert.Equal(("Demands", "that all States to keep harbours open for 30 days"), (clause.Opener, clause.Text));
    }

    [Fact]
    public void Amendments_speak_of_the_text_as_tabled_and_do_not_move_each_other()
    {
        var text = Draft.With(
            Carried(Words(AmendmentKind.InsertWords, "o1", "upon", "once more on")),
            Carried(Words(AmendmentKind.ReplaceWords, "o1", "open", "fully open")),
            Carried(Words(AmendmentKind.DeleteWords, "o1", "for 30 days", "")));
        Assert.Equal("Calls upon once more on all States to keep harbours fully open", text.Find(new("o1"))!.Sentence);
    }

    [Fact]
    public void Clauses_come_and_go_and_the_numbers_are_linked()
    {
        var added = Clause("n1", "Invites all States to contribute");
        var consolidated = Amending.Consolidate(Draft, [Carried(Change(AmendmentKind.Delete, "o1")), Carried(Change(AmendmentKind.Add, "o2") with { NewClause = added })]);
        Assert.Equal(["o2", "n1", "o3", "o4"], consolidated.Text.Operative.Select(c => c.Id.Value));
        Assert.Equal([("o2", 2, 1), ("n1", null, 2), ("o3", 3, 3), ("o4", 4, 4), ("o1", 1, null)], consolidated.Numbers.Select(n => (n.Id.Value, n.Old, n.New)));
        Assert.Equal((1, 2), (Draft.Version, consolidated.Text.Version));
        Assert.Equal("the Secretary-General to report under paragraph 4 below", References.Render(consolidated.Text).Find(new("o3"))!.Text);
    }

    [Fact]
    public void A_range_of_clauses_goes_together() =>
        Assert.Equal(["o4"], Draft.With(Carried(Change(AmendmentKind.Delete, "o1") with { Through = new ClauseId("o3") })).Operative.Select(c => c.Id.Value));

    [Fact]
    public void A_list_is_labelled_anew()
    {
        var text = Draft.With(Carried(Change(AmendmentKind.Delete, "o2.1")), Carried(Change(AmendmentKind.Add, "o2.2") with { NewText = "to keep lights burning" }));
        Assert.Equal([("(a)", "to admit ships in distress"), ("(b)", "to keep lights burning"), ("(c)", "to report")], text.Find(new("o2"))!.Points.Select(p => (p.Label, p.Text)));
    }

    [Fact]
    public void A_sub_amendment_changes_what_its_parent_brings()
    {
        var parent = Carried(Change(AmendmentKind.Add, "o4") with { NewClause = Clause("n1", "Invites all States to contribute") });
        var sub = Carried(Words(AmendmentKind.InsertWords, "n1", "contribute", "generously") with { Parent = parent.Id });
        Assert.Equal("Invites all States to contribute generously", Draft.With(parent, sub).Operative[^1].Sentence);

        var words = Carried(Words(AmendmentKind.ReplaceWords, "o1", "30 days", "60 working days"));
        var less = Carried(Words(AmendmentKind.DeleteWords, "o1", "working", "") with { Parent = words.Id });
        Assert.Equal("Calls upon all States to keep harbours open for 60 days", Draft.With(words, less).Find(new("o1"))!.Sentence);
        Assert.Equal("Calls upon all States to keep harbours open for 60 working days", Draft.With(words, less with { Status = AmendmentStatus.Rejected }).Find(new("o1"))!.Sentence);
    }

    public static TheoryData<Amendment, AmendmentFault> Faults => new()
    {
        { Change(AmendmentKind.Delete, "o9"), AmendmentFault.NoSuchTarget },
        { Words(AmendmentKind.ReplaceWords, "o1", "piers", "ports"), AmendmentFault.WordsNotFound },
        { Words(AmendmentKind.ReplaceWords, "o1", "all", "some") with { Occurrence = 2 }, AmendmentFault.WordsNotFound },
        { Words(AmendmentKind.InsertWords, "o1", "all", " "), AmendmentFault.NothingNew },
        { Change(AmendmentKind.Add, "o1"), AmendmentFault.NothingNew },
        { Words(AmendmentKind.ReplaceWords, "o1", "all", "all"), AmendmentFault.ChangesNothing },
        { Change(AmendmentKind.Replace, "o4") with { NewClause = Clause("x", "Decides to remain seized of the matter") }, AmendmentFault.ChangesNothing },
        { Change(AmendmentKind.Delete, "o1") with { Through = new ClauseId("o4") }, AmendmentFault.ReplacesEverything },
    };

    [Theory, MemberData(nameof(Faults))]
    public void What_is_no_amendment_is_said(Amendment amendment, AmendmentFault fault) => Assert.Equal(fault, Amending.WhyNot(Draft, amendment));

    [Fact]
    public void Amendments_meet_where_one_takes_away_what_the_other_changes()
    {
        var half = Words(AmendmentKind.ReplaceWords, "o1", "30 days", "15 days");
        var twice = Words(AmendmentKind.ReplaceWords, "o1", "for 30", "for 60");
        var coastal = Words(AmendmentKind.InsertWords, "o1", "all", "coastal");
        var island = Words(AmendmentKind.InsertWords, "o1", "all", "island");
        var gone = Change(AmendmentKind.Delete, "o1");
        var list = Change(AmendmentKind.Replace, "o2") with { NewClause = Clause("x", "Decides to act") };
        var point = Words(AmendmentKind.ReplaceWords, "o2.1", "tariffs", "fees");
        var more = Change(AmendmentKind.Add, "o1") with { NewClause = Clause("n1", "Invites all") };
        Amendment[] all = [half, twice, coastal, island, gone, list, point, more];
        Assert.Equal([twice.Id, gone.Id], AmendmentConflicts.With(Draft, half, all));
        Assert.Equal([gone.Id], AmendmentConflicts.With(Draft, coastal, all));
        Assert.Equal([list.Id], AmendmentConflicts.With(Draft, point, all));
        Assert.Equal([half.Id, twice.Id, coastal.Id, island.Id], AmendmentConflicts.With(Draft, gone, all));
        Assert.Empty(AmendmentConflicts.With(Draft, more, all));
    }

    [Fact]
    public void Of_two_that_meet_the_first_carried_stands()
    {
        var (first, second) = (Carried(Words(AmendmentKind.ReplaceWords, "o1", "30 days", "15 days")), Carried(Change(AmendmentKind.Delete, "o1")));
        var consolidated = Amending.Consolidate(Draft, [first, second]);
        Assert.Equal([second.Id], consolidated.LeftOut);
        Assert.Contains("15 days", consolidated.Text.Find(new("o1"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_furthest_removed_is_voted_first_and_a_sub_amendment_before_its_parent()
    {
        var insert = Words(AmendmentKind.InsertWords, "o1", "all", "coastal");
        var preamble = Change(AmendmentKind.Delete, "p1");
        var add = Change(AmendmentKind.Add, "o4") with { NewClause = Clause("n1", "Invites all") };
        var sub = Words(AmendmentKind.InsertWords, "n1", "all", "States") with { Parent = add.Id };
        var delete = Change(AmendmentKind.Delete, "o2");
        var opener = Words(AmendmentKind.ReplaceWords, "o3", "Requests", "Urges");
        var figure = Words(AmendmentKind.ReplaceWords, "o1", "30 days", "90 days");
        Assert.Equal(
            [(delete.Id, 6), (figure.Id, 6), (sub.Id, 2), (add.Id, 4), (opener.Id, 4), (preamble.Id, 3), (insert.Id, 2)],
            AmendmentOrder.Suggest(Draft, [insert, preamble, add, sub, delete, opener, figure]).Select(o => (o.Amendment.Id, o.Distance)));
    }

    [Theory]
    [InlineData("30 days", "30 days and nights", 2)]
    [InlineData("30 days", "31 days", 4)]
    [InlineData("30 days", "90 days", 6)]
    [InlineData("30 days", "some days", 2)]
    public void Numbers_count_by_how_much_they_change(string before, string after, int distance) =>
        Assert.Equal(distance, AmendmentOrder.Distance(Draft, Words(AmendmentKind.ReplaceWords, "o1", before, after)));

    /// <summary>The specification's test: separate votes on 2 and 4, 2 adopted 40-30-10, 4 rejected 20-45-15; then the rest as a whole.</summary>
    [Fact]
    public void A_part_rejected_in_a_separate_vote_is_not_in_the_final_text()
    {
        ClauseId[] parts = [new("o2"), new("o4")];
        (int Yes, int No, int Abstain)[] votes = [(40, 30, 10), (20, 45, 15)];
        var rejected = parts.Zip(votes).Where(v => Vote(v.Second.Yes, v.Second.No, v.Second.Abstain) != Outcome.Adopted).Select(v => v.First).ToList();
        var kept = Amending.Keep(Draft, rejected)!;
        Assert.Equal(["p1", "p2", "o1", "o2", "o3"], kept.Text.Clauses.Select(c => c.Id.Value));
        Assert.Equal([("o1", 1, 1), ("o2", 2, 2), ("o3", 3, 3), ("o4", 4, null)], kept.Numbers.Select(n => (n.Id.Value, n.Old, n.New)));
        Assert.Equal(["1.", "2.", "3."], Enumerable.Range(0, 3).Select(i => Numbering.Printed(kept.Text, i)));
    }

    [Fact]
    public void When_every_operative_part_is_rejected_so_is_the_proposal() =>
        Assert.Null(Amending.Keep(Draft, [.. Draft.Operative.Select(c => c.Id)]));

    private static Outcome Vote(int yes, int no, int abstain)
    {
        var (electorate, ballots) = Tests.Voting.GivenVote.Of(193, yes, no, abstain);
        return Tally.Of(new VotingRule.MajorityPV(), electorate, ballots).Outcome;
    }

    private static string Sentence(Amendment amendment, string clause) => Draft.With(amendment).Find(new(clause))!.Sentence;

    private static Amendment Carried(Amendment amendment) => amendment with { Status = AmendmentStatus.Adopted };

    private static Amendment Words(AmendmentKind kind, string target, string oldText, string newText) => Change(kind, target) with { OldText = oldText, NewText = newText };

    private static Amendment Change(AmendmentKind kind, string target)
    {
        var number = Interlocked.Increment(ref made);
        return new Amendment(
            new AmendmentId(new Guid(number, 0, 0, new byte[8])), kind, ClauseKind.Operative, new ClauseId(target), null, "", 1, "", null, null, [new("KAZ")], [], Given.Noon.AddMinutes(number), AmendmentStatus.Tabled);
    }

    private static Clause Clause(string id, string sentence) =>
        Amending.Reworded(new Clause(new ClauseId(id), ClauseKind.Operative, "", "", ";", []), sentence, DraftLanguage.En);
}

internal static class AmendedTexts
{
    public static Resolution With(this Resolution text, params Amendment[] amendments) => Amending.Consolidate(text, amendments).Text;
}
