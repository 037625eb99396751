using Bunit;
using Simulation.Domain;
using Simulation.Domain.Voting.Proxies;
using Simulation.Library;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Texts;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

/// <summary>Whoever is refused in a committee reads the rule that the refusal rests on.</summary>
public sealed class WhyTests
{
    private static readonly Domain.Procedure.RulesOfProcedure Rules = BuiltInLibrary.Rules("un-general-assembly-committee")!;

    [Theory]
    [InlineData(Language.En, "A/520/Rev.20, rule 117")]
    [InlineData(Language.Ru, "A/520/Rev.20, правило 117")]
    [InlineData(Language.Kk, "A/520/Rev.20, 117-қағида")]
    public void A_provision_that_a_refusal_names_is_cited_as_people_cite_it(Language language, string cited) =>
        Assert.Contains(cited, Wording.In(language).Why(new Refusal(RefusalCode.SomebodySpeaks, ["rule 117 of ropga"]), Rules), StringComparison.Ordinal);

    [Fact]
    public void A_refusal_of_a_ballot_cites_the_rule_on_voting() =>
        Assert.EndsWith("A/520/Rev.20, rules 127, 128; practice).", Wording.En.Why(new Refusal(RefusalCode.MethodNotKnown), Rules), StringComparison.Ordinal);

    [Fact]
    public void A_motion_that_comes_first_is_called_by_its_name() =>
        Assert.Contains("Closure of debate", Wording.En.Why(new Refusal(RefusalCode.MotionPendingFirst, ["rules 117, 119 of ropga", "close-debate"]), Rules), StringComparison.Ordinal);

    [Fact]
    public void A_code_alone_is_enough_to_find_the_rule() =>
        Assert.DoesNotContain("()", Wording.En.Why(new Refusal(RefusalCode.VoteGivenAway), BuiltInLibrary.Rules("eu-council")!), StringComparison.Ordinal);

    [Fact]
    public void Outside_a_committee_a_refusal_is_the_sentence_alone() =>
        Assert.Equal(Wording.En.Refusals.MethodNotKnown, Wording.En.Why(new Refusal(RefusalCode.MethodNotKnown), null));

    [Fact]
    public void Where_the_rules_know_no_proxies_nothing_is_said_of_them()
    {
        using var chamber = new Chamber();
        Assert.Empty(Card(chamber, new ProxiesSlice(0, [])).Markup.Trim());
    }

    [Fact]
    public void A_vote_is_given_to_another_member_and_taken_back()
    {
        using var chamber = new Chamber();
        var card = Card(chamber, new ProxiesSlice(1, []));
        card.Field("Who votes for us").Change("SEA");
        card.Button("Give our vote").Click();
        card.Button("Yes").Click();
        Card(chamber, new ProxiesSlice(1, [new Proxy(Hill, Sea)])).Button("Vote ourselves again").Click();
        Assert.Equal([new GiveProxy(Sea), new GiveProxy(null)], chamber.Asked);
    }

    private static IRenderedComponent<ProxyCard> Card(Chamber chamber, ProxiesSlice proxies) => chamber.Show<ProxyCard>(p => p
        .Add(c => c.Proxies, proxies)
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Own, Hill)
        .Add(c => c.MayBind, true)
        .Add(c => c.Ask, chamber.Ask));
}
