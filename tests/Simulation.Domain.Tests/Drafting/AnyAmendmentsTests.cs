using CsCheck;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Domain.Tests.Drafting;

/// <summary>Any amendments to a text: in which order they are put, and which of them meet.</summary>
public class AnyAmendmentsTests
{
    private static readonly Resolution Text = ResolutionReader.Read("""
        The General Assembly,

        Recalling its resolution on harbours of 2019,

        Noting 12 reports,

        1. Calls upon all States to keep harbours open for 30 days;

        2. Decides:

        (a) to reduce tariffs by 15 per cent;

        (b) to admit ships in distress;

        3. Requests the Secretary-General to report every 2 years;

        4. Decides to remain seized of the matter.
        """).Resolution;

    private static readonly ImmutableArray<(ClauseId Id, string Text, bool IsClause)> Targets =
        [.. Text.Clauses.SelectMany(c => c.AllPoints.Select(p => (p.Id, p.Text, false)).Prepend((c.Id, c.Sentence, true)))];

    private static readonly Gen<Amendment> One = Gen.Select(
        Gen.Int[0, Targets.Length - 1], Gen.Int[1, 6], Gen.Int[0, 20], Gen.Int[1, 4], Gen.Int[0, 99], Gen.Int[0, 3], (at, kind, from, length, figure, minute) => Make(at, (AmendmentKind)kind, from, length, figure, minute));

    /// <summary>Amendments that fit the text, each of its own, some of them to another one.</summary>
    private static readonly Gen<Amendment[]> Some = Gen.Select(One.Array[1, 8], Gen.Int[0, 40].Array[8]).Select((all, parents) =>
    {
        var made = all.Select((a, i) => a with { Id = new AmendmentId(new Guid(i + 1, 0, 0, new byte[8])) }).Where(a => Amending.WhyNot(Text, a) is null).ToArray();
        return made.Select((a, i) => parents[i] < i && made[parents[i]].NewClause is not null && a.ChangesWords ? a with { Parent = made[parents[i]].Id } : a).ToArray();
    });

    [Fact]
    public void The_furthest_removed_comes_first_ties_by_tabling_and_what_amends_an_amendment_before_it()
    {
        var pairs = 0;
        Some.Sample(
            all =>
            {
                var order = AmendmentOrder.Suggest(Text, all);
                Assert.Equal(all.Select(a => a.Id.Value).Order(), order.Select(o => o.Amendment.Id.Value).Order());
                var own = order.Where(o => o.Amendment.Parent is null).ToList();
                foreach (var (first, next) in own.Zip(own.Skip(1)))
                {
                    Interlocked.Increment(ref pairs);
                    Assert.True(first.Distance >= next.Distance);
                    Assert.True(first.Distance > next.Distance || (first.Amendment.TabledAt, first.Amendment.Id.Value).CompareTo((next.Amendment.TabledAt, next.Amendment.Id.Value)) < 0);
                }

                var place = order.Select((o, i) => (o.Amendment.Id, i)).ToDictionary(o => o.Id, o => o.i);
                Assert.All(all.Where(a => a.Parent is not null), a => Assert.True(place[a.Id] < place[a.Parent!.Value]));

                // Whoever asked in which sequence: the order is the text's and the amendments' own.
                Assert.Equal(order.Select(o => o.Amendment.Id), AmendmentOrder.Suggest(Text, all.Reverse()).Select(o => o.Amendment.Id));
                Assert.All(order, o => Assert.InRange(o.Distance, 1, 6 * Text.Operative.Length));
            },
            iter: 2_000);
        Assert.True(pairs > 1_000);
    }

    [Fact]
    public void To_meet_is_mutual_and_of_those_that_do_not_meet_the_sequence_makes_no_difference()
    {
        var (met, passed) = (0, 0);
        Gen.Select(One, One).Sample(
            (one, other) =>
            {
                (one, other) = (one with { Id = new AmendmentId(new Guid(1, 0, 0, new byte[8])) }, other with { Id = new AmendmentId(new Guid(2, 0, 0, new byte[8])) });
                if (Amending.WhyNot(Text, one) is not null || Amending.WhyNot(Text, other) is not null)
                {
                    return;
                }

                var meets = AmendmentConflicts.With(Text, one, [one, other]).Contains(other.Id);
                Assert.Equal(meets, AmendmentConflicts.With(Text, other, [one, other]).Contains(one.Id));
                Assert.DoesNotContain(one.Id, AmendmentConflicts.With(Text, one, [one, other]));
                Interlocked.Add(ref met, meets ? 1 : 0);

                var (first, second) = (Consolidated(one, other), Consolidated(other, one));
                if (meets)
                {
                    // The first that is carried stands, and the other is left out.
                    Assert.Equal(other.Id, Assert.Single(first.LeftOut));
                    Assert.Equal(one.Id, Assert.Single(second.LeftOut));
                }
                else
                {
                    Assert.Empty(first.LeftOut);
                    if (!SamePlace(one, other))
                    {
                        Interlocked.Increment(ref passed);
                        Assert.Equal(Outline(first.Text), Outline(second.Text));
                    }
                }
            },
            iter: 5_000);
        Assert.True(met > 200 && passed > 1_000, $"{met} met, {passed} passed each other");
    }

    /// <summary>Two that add at one place stand there in the order in which they were carried.</summary>
    private static bool SamePlace(Amendment one, Amendment other) =>
        one.Kind == other.Kind && one.Kind is AmendmentKind.Add or AmendmentKind.InsertWords && one.Target == other.Target;

    private static Consolidation Consolidated(params Amendment[] carried) =>
        Amending.Consolidate(Text, carried.Select(a => a with { Status = AmendmentStatus.Adopted }));

    private static string Outline(Resolution text) => string.Join('\n', text.Clauses.Select(ClauseText.Of));

    private static Amendment Make(int at, AmendmentKind kind, int from, int length, int figure, int minute)
    {
        var (id, text, isClause) = Targets[at];
        var words = text.Split(' ');
        var first = from % words.Length;
        var old = string.Join(' ', words.Skip(first).Take(length));
        var isNew = isClause && kind is AmendmentKind.Add or AmendmentKind.Replace;
        return new Amendment(
            default,
            kind,
            Text.Find(id)?.Kind ?? ClauseKind.Operative,
            id,
            null,
            kind is AmendmentKind.InsertWords or AmendmentKind.DeleteWords or AmendmentKind.ReplaceWords ? old : "",
            1,
            kind is AmendmentKind.Delete or AmendmentKind.DeleteWords ? "" : $"urges {figure} States",
            isNew && isClause ? Amending.Reworded(new Clause(new ClauseId($"n{at}-{figure}-{from}"), Text.Find(id)!.Kind, "", "", ";", []), $"Urges {figure} States", DraftLanguage.En) : null,
            null,
            [new("KAZ")],
            [],
            Given.Noon.AddMinutes(minute),
            AmendmentStatus.Tabled);
    }
}
