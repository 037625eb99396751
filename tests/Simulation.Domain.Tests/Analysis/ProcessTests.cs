using Simulation.Domain.Agenda;
using Simulation.Domain.Analysis;
using Simulation.Domain.Analysis.Process;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;

namespace Simulation.Domain.Tests.Analysis;

public class ProcessTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Two parties over two issues in tenths: what one gains the other loses, but the second issue matters more to the second party.</summary>
    private static readonly ReferencePoints Points = new(Games.Build(
        [11, 11],
        [.. Enumerable.Range(0, 11).Select(o => new[] { 6 * o, 4 * (10 - o) }), .. Enumerable.Range(0, 11).Select(o => new[] { 4 * o, 6 * (10 - o) })],
        [30, 30],
        [0, 0]));

    private static readonly DelegationId A = new("P0");
    private static readonly DelegationId B = new("P1");

    [Theory]
    [InlineData(0.02, -0.02, MoveClass.Silent)]
    [InlineData(-0.02, 0.10, MoveClass.Nice)]
    [InlineData(-0.10, 0.00, MoveClass.Concession)]
    [InlineData(-0.10, 0.10, MoveClass.Concession)]
    [InlineData(-0.10, -0.10, MoveClass.Unfortunate)]
    [InlineData(0.00, -0.10, MoveClass.Unfortunate)]
    [InlineData(0.10, 0.00, MoveClass.Selfish)]
    [InlineData(0.10, -0.10, MoveClass.Selfish)]
    [InlineData(0.10, 0.10, MoveClass.Fortunate)]
    [InlineData(0.02, -0.10, MoveClass.Selfish)]
    [InlineData(-0.03, -0.02, MoveClass.Unfortunate)]
    public void Moves_are_classed_in_the_order_of_their_tests(double own, double other, MoveClass expected) => Assert.Equal(expected, Moves.Classify(own, other));

    [Theory]
    [InlineData(0.2, ConcessionStyle.Boulware)]
    [InlineData(1.0, ConcessionStyle.Linear)]
    [InlineData(4.0, ConcessionStyle.Conceder)]
    public void The_style_of_conceding_is_found_again(double e, ConcessionStyle style)
    {
        var offers = Enumerable.Range(0, 11).Select(k => (k / 10.0, 0.9 - (0.5 * Math.Pow(k / 10.0, 1 / e)))).ToImmutableArray();
        var found = Concession.Of(offers, 0.3);
        Assert.Equal(e, found.Exponent.Value!.Value, 3);
        Assert.Equal((style, 0.5), (found.Style!.Value, Math.Round(found.Total.Value!.Value, 9)));
        Assert.Equal(0.5 / 0.6, found.Rate.Value!.Value, 9);
    }

    [Fact]
    public void One_offer_has_no_style() => Assert.Equal((Undefined.TooFew, null), (Concession.Of([(0, 1)], 0).Total.Why!.Value, Concession.Of([(0, 1)], 0).Style));

    [Fact]
    public void Someone_between_all_others_is_a_broker()
    {
        var star = new Network([[0, 1, 0, 0], [1, 0, 1, 1], [0, 1, 0, 0], [0, 1, 0, 0]]);
        Assert.Equal([0, 1, 0, 0], star.Betweenness);
        Assert.Equal((1.0, 0.5), (star.Reciprocity.Value!.Value, star.Density.Value!.Value));
        Assert.Equal([1, 3, 1, 1], star.InStrength);
    }

    [Fact]
    public void What_is_not_answered_is_not_reciprocal()
    {
        var oneWay = new Network([[0, 4], [1, 0]]);
        Assert.Equal(0.4, oneWay.Reciprocity.Value!.Value, 9);
        Assert.Equal(Undefined.NothingToMeasure, new Network([[0, 0], [0, 0]]).Reciprocity.Why);
    }

    [Theory]
    [InlineData(10, 0, 0, 1.0, 1.0)]
    [InlineData(5, 5, 0, 0.25, 0.0)]
    [InlineData(4, 4, 4, 0.0, 0.0)]
    [InlineData(6, 2, 2, 0.4, 0.5)]
    public void Cohesion_of_a_coalition(int yes, int no, int abstained, double agreement, double rice)
    {
        Assert.Equal(agreement, Cohesion.AgreementIndex(yes, no, abstained).Value!.Value, 9);
        Assert.Equal(rice, Cohesion.Rice(yes, no).Value!.Value, 9);
    }

    [Fact]
    public void The_dance_shows_every_offer_and_what_it_changed()
    {
        var dance = Moves.Dance(Points, Journal([Offer(A, 10, 10, 1), Offer(B, 0, 0, 2), Offer(A, 10, 5, 3)]));
        Assert.Equal([0, 1, 0], dance.Select(s => s.By));
        Assert.Equal([1.0, 0.0], dance[0].Utilities);
        Assert.Equal((-0.2, 0.3, MoveClass.Concession), (Math.Round(dance[2].Changes[0], 9), Math.Round(dance[2].Changes[1], 9), dance[2].Classes[1]));
        Assert.Equal(0.3, dance[2].Time, 9);
    }

    [Fact]
    public void Who_answers_each_step_with_as_large_a_step_is_reciprocal()
    {
        int[] steps = [1, 3, 2, 4, 1];
        var made = new List<Offer> { Offer(B, 0, 0, 0), Offer(A, 10, 10, 0) };
        var given = 0;
        foreach (var step in steps)
        {
            // Each gives on the first issue only: a step of the one is worth 0.06, of the other 0.04 a tenth.
            given += step;
            made.Add(Offer(B, Math.Min(given, 10), 0, 1));
            made.Add(Offer(A, Math.Max(10 - given, 0), 10, 1));
        }

        Assert.True(ProcessMeasures.ReciprocityOf(Moves.Dance(Points, Journal([.. made])), 0, 1).Value > 0.95);
        Assert.Equal(Undefined.TooFew, ProcessMeasures.ReciprocityOf(Moves.Dance(Points, Journal([.. made.Take(4)])), 0, 1).Why);
    }

    [Fact]
    public void A_profile_says_who_took_and_who_gave()
    {
        // B holds on to the last; A gives step by step on the issue that B cares for.
        Offer[] made = [Offer(B, 0, 0, 0), Offer(A, 10, 10, 1), Offer(B, 0, 0, 2), Offer(A, 10, 5, 3), Offer(B, 0, 0, 4), Offer(A, 10, 0, 5), Offer(B, 0, 0, 6)];
        var dance = Moves.Dance(Points, Journal([.. made]));
        var (a, b) = (BehaviouralProfile.Of(dance, 0, 0.3), BehaviouralProfile.Of(dance, 1, 0.7));
        Assert.True(a.Cooperativeness.Value > b.Cooperativeness.Value && a.Assertiveness.Value < b.Assertiveness.Value);
        Assert.True(a.Cooperativeness.Value > 0.5 && a.Assertiveness.Value < 0.5);
        Assert.Equal((ConflictMode.Accommodating, ConflictMode.Avoiding), (a.Mode, b.Mode));

        // Not moving at all: nothing granted, no move counted either way.
        Assert.Equal((0.7 / 1.2 / 2, 0.25), (b.Assertiveness.Value!.Value, b.Cooperativeness.Value!.Value));
        Assert.Equal((Undefined.NothingToMeasure, null), (BehaviouralProfile.Of(dance, 0, Undefined.NothingToMeasure).Assertiveness.Why, BehaviouralProfile.Of(dance, 0, Undefined.NothingToMeasure).Mode));
        Assert.Equal(Undefined.TooFew, BehaviouralProfile.Of([.. dance.Take(3)], 0, 0.3).Cooperativeness.Why);
    }

    [Theory]
    [InlineData(0.9, 0.1, ConflictMode.Competing)]
    [InlineData(0.1, 0.9, ConflictMode.Accommodating)]
    [InlineData(0.1, 0.1, ConflictMode.Avoiding)]
    [InlineData(0.9, 0.9, ConflictMode.Collaborating)]
    [InlineData(0.4, 0.6, ConflictMode.Compromising)]
    [InlineData(0.4, 0.7, ConflictMode.Accommodating)]
    public void The_middle_third_of_both_axes_is_a_compromise(double assertive, double cooperative, ConflictMode mode) =>
        Assert.Equal(mode, BehaviouralProfile.ModeOf(assertive, cooperative));

    [Fact]
    public void What_a_session_recorded_is_measured()
    {
        var (first, second) = (new ProposalId(new Guid(1, 0, 0, new byte[8])), new ProposalId(new Guid(2, 0, 0, new byte[8])));
        var journal = ProcessJournal.Of(
        [
            new SessionOpened(Noon),
            Said(A, "What do you need most?", 1),
            Said(B, "The second issue", 3),
            new ProposalMade(first, A, new PersonId(Guid.Empty), Package(10, 5), [], "you said so", null, null, Noon.AddMinutes(4)),
            new ProposalMade(second, B, new PersonId(Guid.Empty), Package(6, 2), [A], "", null, first, Noon.AddMinutes(6)),
            new ProposalAccepted(second, A, new PersonId(Guid.Empty), Noon.AddMinutes(9)),
            new AgreementReached(second, Package(6, 2), [A, B], Noon.AddMinutes(9)),
            new SessionClosed(Noon.AddMinutes(10)),
        ]);
        var measures = ProcessMeasures.Of(Points, journal);
        var (a, b) = (measures.Parties[0], measures.Parties[1]);
        Assert.Equal((1, 1, 1, 5), (a.Offers, a.Acceptances, a.Questions, a.Words));
        Assert.Equal((1, 3, 0.5), (b.Offers, b.Words, b.PrivateShare.Value!.Value));
        Assert.Equal((1.0, 0.0), (a.OffersWithReasons.Value!.Value, b.OffersWithReasons.Value!.Value));
        Assert.Equal((5.0 / 8, 1.0 / 8), (a.TalkShare.Value!.Value, measures.TalkGini.Value!.Value));
        Assert.Equal((TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(9)), (measures.FirstOffer!.Value, measures.Agreement!.Value));

        // A was spoken to at 3 and 6, and reacted at 4 and 9.
        Assert.Equal(new Times(2, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(3)), a.ResponseTimes);
        Assert.Equal([[0, 2], [2, 0]], measures.Contacts.Weights.Select(row => row.ToArray()));
    }

    [Fact]
    public void The_slow_response_is_the_nearest_rank_of_ninety_percent() =>
        Assert.Equal(
            (TimeSpan.FromMinutes(5.5), TimeSpan.FromMinutes(9)),
            (Times.Of([.. Enumerable.Range(1, 10).Select(m => TimeSpan.FromMinutes(m))]).Median!.Value, Times.Of([.. Enumerable.Range(1, 10).Select(m => TimeSpan.FromMinutes(m))]).Slow!.Value));

    private static ProcessJournal Journal(ImmutableArray<Offer> offers) => new(Noon, Noon.AddMinutes(10), offers, [], []);

    private static Offer Offer(DelegationId by, int first, int second, int minute) =>
        new(new ProposalId(Guid.NewGuid()), by, [], Package(first, second), "", Noon.AddMinutes(minute), null);

    private static Package Package(int first, int second) => Bargaining.Package.Of([KeyValuePair.Create("i0", $"o{first}"), KeyValuePair.Create("i1", $"o{second}")]);

    private static MessageSent Said(DelegationId from, string text, int minute) =>
        new(Guid.NewGuid(), ChannelId.Table, [], from, new PersonId(Guid.Empty), text, null, Noon.AddMinutes(minute));
}
