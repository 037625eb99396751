using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations;
using Simulation.Domain.Views;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Tests.Client;

public sealed class DeskStatusTests
{
    private static readonly ProposalMay Addressed = new(true, false, true, true, false);

    [Fact]
    public void An_unanswered_offer_calls_the_head() =>
        Assert.Equal("act", Status(WithOffer(Sample.Desk)).Tone);

    [Fact]
    public void An_unanswered_offer_asks_the_others_for_advice() =>
        Assert.Equal(Wording.En.Desk.ExpectAdvise, Status(NotBinding(WithOffer(Sample.Desk))).Expected);

    [Fact]
    public void An_offer_already_answered_calls_nobody()
    {
        var offer = Sample.Offer(1, Sample.Sea, Sample.Pack("low", "long"), Addressed) with
        {
            Responses = [new(Sample.Hill, ProposalAnswer.Rejected, "", Sample.Noon)],
        };
        Assert.Equal(Wording.En.Desk.StatusTalks, Status(Sample.Desk with { Proposals = [offer] }).Happening);
    }

    [Fact]
    public void An_own_offer_names_those_who_have_not_answered() =>
        Assert.Equal("Your offer is with Sea", Status(Sample.Desk with { Proposals = [Sample.Offer(1, Sample.Hill, Sample.Pack("low", "long"))] }).Happening);

    [Fact]
    public void A_suggested_package_calls_the_head() =>
        Assert.Equal(Wording.En.Desk.StatusSuggestion, Status(Sample.Desk with { Inside = [Suggestion(Sample.Colleague)] }).Happening);

    [Fact]
    public void A_suggestion_of_my_own_does_not_call_me() =>
        Assert.Equal(Wording.En.Desk.StatusTalks, Status(Sample.Desk with { Inside = [Suggestion(Sample.Me)] }).Happening);

    [Theory]
    [InlineData(StageName.Planned)]
    [InlineData(StageName.Paused)]
    [InlineData(StageName.Closed)]
    public void While_nothing_can_be_done_it_says_so(StageName stage)
    {
        var desk = WithOffer(Sample.Desk);
        Assert.Equal("still", Status(desk with { Agenda = desk.Agenda with { Stage = stage } }).Tone);
    }

    [Fact]
    public void In_post_settlement_the_agreement_is_said_to_hold()
    {
        var desk = Sample.Desk;
        desk = desk with
        {
            Agenda = desk.Agenda with { Phase = 2 },
            Agreement = new(new(Guid.Empty), Sample.Pack("low", "long"), [Sample.Hill, Sample.Sea], Sample.Noon, 0),
        };
        Assert.Equal(Wording.En.Desk.ExpectPostSettlement, Status(desk).Expected);
    }

    [Fact]
    public void Badges_count_only_what_needs_me()
    {
        Assert.Equal(1, Badges.Of(WithOffer(Sample.Desk), new Dictionary<string, int>()).Packages);
        Assert.Equal(0, Badges.Of(NotBinding(WithOffer(Sample.Desk)), new Dictionary<string, int>()).Packages);
    }

    [Fact]
    public void Unread_counts_what_others_said_since_it_was_read()
    {
        var desk = Sample.Desk with { Inside = [Suggestion(Sample.Colleague), Suggestion(Sample.Me), Suggestion(Sample.Colleague)] };
        Assert.Equal(2, Badges.Of(desk, new Dictionary<string, int>()).Messages);
        Assert.Equal(1, Badges.Of(desk, new Dictionary<string, int> { [Talk.InsideKey] = 2 }).Messages);
    }

    private static DeskStatus Status(DeskView desk) => DeskStatus.Of(desk, Wording.En);

    private static DeskView WithOffer(DeskView desk) => desk with { Proposals = [Sample.Offer(1, Sample.Sea, Sample.Pack("low", "long"), Addressed)] };

    private static DeskView NotBinding(DeskView desk) => desk with { Delegation = desk.Delegation with { MayBind = false } };

    private static InsideMessage Suggestion(Domain.PersonId by) => new(Guid.NewGuid(), by, "", Sample.Pack("low"), null, Sample.Noon);
}
