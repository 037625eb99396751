using Simulation.Domain.Assessment;
using Simulation.Domain.Assessment.Indicators;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests.Assessment;

public class IndicatorTests
{
    private static readonly SessionId Table = GivenRecord.Table;
    private static readonly PersonId Head = PersonOf(A);

    [Fact]
    public void What_the_student_did_is_counted_and_nobody_elses_doing()
    {
        var all = Of(Made(Offer, A, P11), Made(Counter, B, P22), Accepted(Counter, A), Accepted(Offer, B), Said("Shall we?", A), Said("No.", B));
        Assert.Equal(
            [("offers/1", 1), ("messages/1", 1), ("questions/1", 1), ("acceptances/1", 1)],
            all.Where(i => i.Formula is "offers/1" or "messages/1" or "questions/1" or "acceptances/1").Select(i => (i.Formula, (int)i.Value!)));
    }

    [Fact]
    public void An_offer_is_a_trade_across_issues_when_it_moves_two()
    {
        var second = new ProposalId(Guid.Parse("00000000-0000-0000-0000-000000000003"));
        var third = new ProposalId(Guid.Parse("00000000-0000-0000-0000-000000000004"));
        // The first names two issues, the second moves one (the term), the third both against the offer it counters.
        var indicator = One("multi-issue-offers/1", Made(Offer, A, P11), Made(second, A, P12), Made(Counter, B, P22), Made(third, A, P11) with { Counters = Counter });
        Assert.Equal(2, indicator.Value);
        Assert.Equal([Offer.Value, third.Value], indicator.Entries.Select(e => e.Entry));
    }

    [Theory]
    [InlineData("Could you live with that?", true)]
    [InlineData("«Қалай ойлайсыз?» ", true)]
    [InlineData("Really?!", true)]
    [InlineData("Why? Because we can.", false)]
    [InlineData("", false)]
    public void A_question_ends_with_a_question_mark(string text, bool asks) => Assert.Equal(asks ? 1 : 0, One("questions/1", Said(text, A)).Value);

    [Fact]
    public void Private_talk_is_set_against_talk_to_the_table()
    {
        var indicator = One("private-to-table/1", Said("all", A), Said("all", A), Said("you", A, B));
        Assert.Equal(0.5m, indicator.Value);
        Assert.Equal("you", Assert.Single(indicator.Entries).Quote);
    }

    [Fact]
    public void Without_talk_to_the_table_there_is_no_ratio() =>
        Assert.Equal((null, Undefined.NothingToDivideBy), Undefined_(One("private-to-table/1", Said("you", A, B))));

    [Fact]
    public void Response_time_is_the_median_over_answered_offers_that_address_the_delegation()
    {
        var other = new ProposalId(Guid.Parse("00000000-0000-0000-0000-000000000003"));
        var indicator = One(
            "response-time/1",
            Made(Offer, B, P11),
            Made(Counter, C, P11, A) with { At = Given.Noon.AddMinutes(2) },
            Made(other, C, P22, B),
            Accepted(Offer, A) with { At = Given.Noon.AddMinutes(4) },
            Rejected(Counter, A) with { At = Given.Noon.AddMinutes(9) },
            Accepted(other, B) with { At = Given.Noon.AddMinutes(30) });
        Assert.Equal(5.5m, indicator.Value); // of 4 and 7
        Assert.Equal(2, indicator.Entries.Length);
    }

    [Fact]
    public void A_counter_proposal_is_a_response() =>
        Assert.Equal(
            3m,
            One("response-time/1", Made(Offer, B, P11), Made(Counter, A, P22) with { Counters = Offer, At = Given.Noon.AddMinutes(3) }).Value);

    [Fact]
    public void Without_an_answer_there_is_no_response_time() =>
        Assert.Equal((null, Undefined.NothingHappened), Undefined_(One("response-time/1", Made(Offer, B, P11))));

    [Fact]
    public void An_agreement_that_replaces_another_is_an_improvement() =>
        Assert.Equal(
            1,
            One(
                "improved-agreement/1",
                new AgreementReached(Offer, P11, [A, B, C], Given.Noon),
                new AgreementReached(Counter, P22, [A, B, C], Given.Noon.AddMinutes(5))).Value);

    [Fact]
    public void Reasons_given_are_shares_of_what_was_said_no_to() =>
        Assert.Equal(0.5m, One("reasoned-refusals/1", Rejected(Offer, A), Rejected(Counter, A) with { Reason = "too late" }).Value);

    [Fact]
    public void Talk_inside_the_delegation_is_counted_without_being_quoted()
    {
        var log = Log() with { Inside = [new SaidInside(Guid.Empty, Head, "secret", null, null, Given.Noon), new SaidInside(Guid.Empty, PersonOf(B), "x", null, null, Given.Noon)] };
        var indicator = StudentIndicators.Of(log).First(i => i.Formula == "said-inside/1");
        Assert.Equal(1, indicator.Value);
        Assert.Empty(indicator.Entries);
    }

    [Theory]
    [InlineData(new[] { 40, 50, 60, 70 }, 70, 1.16)] // mean 55, sd 12.91
    [InlineData(new[] { 40, 50, 60, 70 }, 40, -1.16)]
    public void Points_are_compared_within_the_same_role(int[] role, int points, double z) =>
        Assert.Equal(((decimal)z, null), RoleNormalised.Of(points, role));

    [Fact]
    public void Three_tables_are_too_few_to_compare() => Assert.Equal((null, Undefined.TooFewTables), RoleNormalised.Of(50, [40, 50, 60]));

    [Fact]
    public void Equal_points_have_no_spread() => Assert.Equal((null, Undefined.NoVariation), RoleNormalised.Of(50, [50, 50, 50, 50]));

    [Fact]
    public void Every_indicator_has_a_value_or_a_reason_and_a_versioned_name() =>
        Assert.All(Of(), i =>
        {
            Assert.True(i.Value is null != i.WhyNot is null, i.Formula);
            Assert.Matches("^[a-z-]+/[0-9]+$", i.Formula);
        });

    [Fact]
    public void A_package_is_quoted_in_words() =>
        Assert.Equal(
            "take it (price: p1; term: t1)",
            LogEntries.Of(Table, [Planned, Made(Offer, A, P11) with { Note = "take it" }], Language.En).Single().Reference.Quote);

    private static MessageSent Said(string text, DelegationId from, params ReadOnlySpan<DelegationId> to) => new(
        Guid.Empty,
        to.IsEmpty ? ChannelId.Table : ChannelId.Private([from, .. to]),
        to.IsEmpty ? [] : [from, .. to],
        from,
        PersonOf(from),
        text,
        null,
        Given.Noon);

    private static TableLog Log(params ReadOnlySpan<SessionEvent> events) => new(Table, [Planned, .. events], [], Head, A, null, []);

    private static ImmutableArray<Indicator> Of(params ReadOnlySpan<SessionEvent> events) => StudentIndicators.Of(Log(events));

    private static Indicator One(string formula, params ReadOnlySpan<SessionEvent> events) => Of(events).Single(i => i.Formula == formula);

    private static (decimal? Value, Undefined? Why) Undefined_(Indicator indicator) => (indicator.Value, indicator.WhyNot);
}
