using AngleSharp.Dom;
using Bunit;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Views;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Desk;

namespace Simulation.Web.Tests.Client;

public sealed class ProposalCardTests
{
    private static readonly ProposalMay Addressed = new(true, false, true, true, false);

    [Fact]
    public void Accepting_asks_first_and_then_sends_once()
    {
        using var screens = new Screens();
        var asked = new List<Command>();
        var offer = Sample.Offer(1, Sample.Sea, Sample.Pack("low", "long"), Addressed);
        var card = Card(screens, Sample.Desk with { Proposals = [offer] }, offer, (command, _) => Take(asked, command, null));
        Button(card, "Accept").Click();
        Assert.Empty(asked);
        card.Find(".confirm button.main").Click();
        Assert.Equal([new AcceptProposal(offer.Id)], asked);
    }

    [Fact]
    public void An_offer_worth_less_than_no_agreement_is_accepted_only_after_being_told_so()
    {
        using var screens = new Screens();
        var offer = Sample.Offer(1, Sample.Sea, Sample.Pack("high", "short"), Addressed);
        var card = Card(screens, Sample.Desk with { Proposals = [offer] }, offer);
        Button(card, "Accept").Click();
        Assert.Contains("less to you than no agreement", card.Find(".confirm").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_is_shown_beside_the_button_that_caused_it()
    {
        using var screens = new Screens();
        var offer = Sample.Offer(1, Sample.Sea, Sample.Pack("low", "long"), Addressed);
        var card = Card(screens, Sample.Desk with { Proposals = [offer] }, offer, (_, _) => Task.FromResult<Refusal?>(new Refusal(RefusalCode.ProposalNotOpen)));
        Button(card, "Accept").Click();
        card.Find(".confirm button.main").Click();
        Assert.Contains("not open any more", card.Find(".ask [role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_not_bind_sees_no_binding_button_but_may_prepare_a_counter()
    {
        using var screens = new Screens();
        var desk = Sample.Desk;
        desk = desk with { Delegation = desk.Delegation with { MayBind = false } };
        var offer = Sample.Offer(1, Sample.Sea, Sample.Pack("low", "long"), Addressed);
        var card = Card(screens, desk with { Proposals = [offer] }, offer);
        Assert.DoesNotContain(card.FindAll("button"), b => b.TextContent.Trim() is "Accept" or "Reject");
        Assert.Contains(card.FindAll("button"), b => b.TextContent.Trim() == "Counter");
        Assert.Contains("Your head of delegation answers", card.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_sponsor_moved_since_its_last_offer_is_told_with_its_worth()
    {
        using var screens = new Screens();
        var first = Sample.Offer(1, Sample.Sea, Sample.Pack("high", "short"), status: ProposalStatus.Withdrawn);
        var second = Sample.Offer(2, Sample.Sea, Sample.Pack("high", "long"), Addressed);
        var card = Card(screens, Sample.Desk with { Proposals = [first, second] }, second);
        Assert.Contains("+40", card.Find("details").TextContent, StringComparison.Ordinal);
        Assert.Equal("Short", card.Find("details del").TextContent);
    }

    [Fact]
    public void A_closed_table_offers_no_acts()
    {
        using var screens = new Screens();
        var desk = Sample.Desk;
        desk = desk with { Agenda = desk.Agenda with { Stage = StageName.Closed, Phase = null } };
        var offer = Sample.Offer(1, Sample.Sea, Sample.Pack("low", "long"), Addressed);
        Assert.Empty(Card(screens, desk with { Proposals = [offer] }, offer).FindAll("button"));
    }

    private static Task<Refusal?> Take(List<Command> asked, Command command, Refusal? refusal)
    {
        asked.Add(command);
        return Task.FromResult(refusal);
    }

    private static IElement Button(IRenderedComponent<ProposalCard> card, string text) => card.FindAll("button").First(b => b.TextContent.Trim() == text);

    private static IRenderedComponent<ProposalCard> Card(Screens screens, DeskView desk, ProposalView offer, Ask? ask = null) =>
        screens.Render<ProposalCard>(p => p
            .Add(c => c.Desk, desk)
            .Add(c => c.Proposal, offer)
            .Add(c => c.Now, Sample.Noon)
            .Add(c => c.Ask, ask ?? ((_, _) => Task.FromResult<Refusal?>(null))));
}
