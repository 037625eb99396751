using CsCheck;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Tests.NeedToKnow;

namespace Simulation.Domain.Tests.Drafting;

/// <summary>Who may say that they write in a text, and who is told.</summary>
public class WhoWritesTests
{
    private static readonly SessionState Table = Worlds.Begin(new WorldKind("una-usa", 4), new Secrets()).Table;

    private static readonly Gen<DelegationId[]> Some = Gen.Int[0, 3].Array[0, 3].Select(at => at.Distinct().Select(i => Worlds.Ids[i]).ToArray());

    /// <summary>Papers as they come about: written by some, with others invited, submitted, tabled or withdrawn.</summary>
    private static readonly Gen<Draft> Papers = Gen.Select(Gen.Int[0, 3], Some, Gen.Enum<DraftStatus>()).Select((sponsor, invited, status) =>
        Table.Committee!.Drafting.Find(Worlds.Paper)! with
        {
            Sponsors = [Worlds.Ids[sponsor]],
            Invited = [.. invited.Where(d => d != Worlds.Ids[sponsor])],
            Status = status,
            Tabled = status is DraftStatus.Working or DraftStatus.Submitted ? null : 1,
        });

    [Fact]
    public void Those_are_told_who_may_see_the_paper_and_nobody_else()
    {
        var told = 0;
        Gen.Select(Papers, Gen.Int[0, 3], Gen.Bool).Sample((paper, delegation, follows) =>
        {
            var state = With(paper);
            var writer = new Writer(Worlds.Ids[delegation], Worlds.Person(delegation, 0), new WritingPlace(paper.Id, paper.Text.Operative[0].Id, follows));
            var writes = paper.Status == DraftStatus.Working && (paper.Sponsors.Contains(writer.Delegation) || paper.Invited.Contains(writer.Delegation));
            Assert.Equal(writes, WhoWrites.WhyNot(state, writer.Delegation, writer.Place) is null);
            foreach (var (eye, audience) in Audiences)
            {
                var seen = WhoWrites.SeenBy(state, [writer], audience);
                Assert.Equal(writes && MayKnow.Of(paper).HasFlag(eye) ? [writer] : [], seen);
                Interlocked.Add(ref told, seen.Length);
            }
        });
        Assert.True(told > 0);
    }

    [Fact]
    public void For_whom_there_is_no_such_paper_there_is_none_to_write_in_either()
    {
        var paper = Table.Committee!.Drafting.Find(Worlds.Paper)!;
        var outsider = Worlds.Ids.First(d => !paper.IsWrittenBy(d));
        Assert.Equal(RefusalCode.NoSuchDraft, WhoWrites.WhyNot(Table, outsider, new WritingPlace(paper.Id, paper.Text.Operative[0].Id, false)));
    }

    [Fact]
    public void Nobody_writes_in_a_clause_that_is_not_there_or_when_texts_are_closed()
    {
        var paper = Table.Committee!.Drafting.Find(Worlds.Paper)!;
        var place = new WritingPlace(paper.Id, paper.Text.Operative[0].Id, false);
        Assert.Equal(RefusalCode.NoSuchClause, WhoWrites.WhyNot(Table, paper.Sponsors[0], place with { Clause = new ClauseId("gone") }));
        Assert.NotNull(WhoWrites.WhyNot(Session.Evolve(Table, new Domain.Agenda.SessionPaused(TimeSpan.FromMinutes(5), Given.Noon)), paper.Sponsors[0], place));
    }

    private static IEnumerable<(Eyes Eye, TableAudience Audience)> Audiences =>
    [
        .. Worlds.Ids.Select((d, i) => (MayKnow.Table(i), (TableAudience)new TableAudience.Delegation(d))),
        (Eyes.Chair, new TableAudience.Chair()),
        (Eyes.Hall, new TableAudience.Projector()),
        (Eyes.Control, new TableAudience.Control()),
    ];

    private static SessionState With(Draft paper)
    {
        var committee = Table.Committee!;
        var drafting = committee.Drafting with { Drafts = committee.Drafting.Drafts.Replace(committee.Drafting.Find(paper.Id)!, paper) };
        return Table with { Committee = committee with { Drafting = drafting } };
    }
}
