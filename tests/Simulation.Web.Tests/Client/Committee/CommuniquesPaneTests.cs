using Bunit;
using Simulation.Domain;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Web.Client.Committee;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class CommuniquesPaneTests
{
    private static readonly CommuniqueView Published =
        new(new CommuniqueId(Id(9)), 3, [Hill, Sea], [], "Water is shared.", null, null, CommuniqueStatus.Published, Noon, new CommuniqueMay(false, false, false, true));

    private static readonly CommuniqueView Waiting =
        Published with { Number = null, Awaited = [Hill], Status = CommuniqueStatus.Prepared, May = new CommuniqueMay(true, true, false, false) };

    [Fact]
    public void A_statement_is_published_only_after_being_told_that_it_stays()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber);
        pane.Field("Text").Input("We open our gauges.");
        pane.Button("Publish").Click();
        Assert.Empty(chamber.Asked);
        Assert.Contains("never taken back", pane.Find(".confirm").TextContent, StringComparison.Ordinal);
        pane.Find(".confirm button.main").Click();
        var issued = Assert.IsType<IssueCommunique>(Assert.Single(chamber.Asked));
        Assert.Equal(("We open our gauges.", true, (CommuniqueId?)null), (issued.Text, issued.With.IsEmpty, issued.Corrects));
    }

    [Fact]
    public void A_joint_statement_is_sent_for_signature()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber);
        pane.Field("Text").Input("We open our gauges.");
        pane.Button("Lake").Click();
        Assert.False(pane.Has("Publish"));
        pane.Sure("Ask for signatures");
        Assert.Equal([Lake], Assert.IsType<IssueCommunique>(Assert.Single(chamber.Asked)).With);
    }

    [Fact]
    public void A_signature_asks_first()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Waiting);
        Assert.Contains("Your signature is asked for", pane.Markup, StringComparison.Ordinal);
        pane.Sure("Sign");
        Assert.Equal([new SignCommunique(Waiting.Id)], chamber.Asked);
    }

    [Fact]
    public void A_correction_asks_all_who_signed()
    {
        using var chamber = new Chamber();
        var pane = Pane(chamber, Published);
        pane.Button("Correct").Click();
        Assert.Contains("All who signed No. 3 are asked", pane.Markup, StringComparison.Ordinal);
        pane.Field("Text").Input("Some gauges.");
        pane.Sure("Ask for signatures");
        Assert.Equal(Published.Id, Assert.IsType<IssueCommunique>(Assert.Single(chamber.Asked)).Corrects);
    }

    [Fact]
    public void A_corrected_statement_says_so()
    {
        using var chamber = new Chamber();
        Assert.Contains("Corrected by No. 5", Pane(chamber, Published with { CorrectedBy = 5 }).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hall_reads_and_is_offered_no_acts()
    {
        using var chamber = new Chamber();
        var pane = chamber.Show<CommuniquesPane>(p => p
            .Add(c => c.Scenario, Scenario).Add(c => c.Communiques, new CommuniquesSlice(RefusalCode.NotAllowed, [Published])).Add(c => c.Now, Noon).Add(c => c.Ask, chamber.Ask));
        Assert.Contains("Joint communiqué No. 3", pane.Markup, StringComparison.Ordinal);
        Assert.Empty(pane.FindAll("button"));
    }

    private static IRenderedComponent<CommuniquesPane> Pane(Chamber chamber, CommuniqueView? communique = null) => chamber.Show<CommuniquesPane>(p => p
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Communiques, new CommuniquesSlice(null, communique is null ? [] : [communique]))
        .Add(c => c.Own, Hill)
        .Add(c => c.MayBind, true)
        .Add(c => c.Now, Noon)
        .Add(c => c.Ask, chamber.Ask));
}
