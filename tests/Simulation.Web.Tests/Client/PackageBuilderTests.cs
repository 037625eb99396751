using Bunit;
using Simulation.Web.Client.Desk;

namespace Simulation.Web.Tests.Client;

public sealed class PackageBuilderTests
{
    [Fact]
    public void The_total_is_what_the_chosen_options_are_worth()
    {
        using var screens = new Screens();
        var builder = Builder(screens, Sample.Pack("low", "long"));
        Assert.Equal("100", builder.Find(".builder-top output").TextContent);
        Assert.Contains("reaches your target", builder.Find(".builder-top").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_shows_what_changing_to_it_would_do()
    {
        using var screens = new Screens();
        var high = Builder(screens, Sample.Pack("low")).FindAll(".options label")[1];
        Assert.Contains("10", high.QuerySelector(".worth")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("−50", high.QuerySelector("small.down")!.TextContent);
    }

    [Fact]
    public void Nothing_is_said_of_change_while_an_issue_is_open()
    {
        using var screens = new Screens();
        Assert.Empty(Builder(screens, Domain.Bargaining.Package.Empty).FindAll(".worth small"));
    }

    [Fact]
    public void Choosing_an_option_changes_the_package_and_nothing_else()
    {
        using var screens = new Screens();
        PackageDraft? changed = null;
        var builder = Builder(screens, Sample.Pack("low"), draft => changed = draft);
        builder.Find("input[value=long]").Change("long");
        Assert.Equal(Sample.Pack("low", "long"), changed!.Package);
    }

    [Fact]
    public void A_package_below_the_reservation_value_says_by_how_much()
    {
        using var screens = new Screens();
        Assert.Contains("20 below your reservation value", Builder(screens, Sample.Pack("high", "short")).Find(".builder-top").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Compared_with_another_package_it_shows_the_difference_and_where_they_differ()
    {
        using var screens = new Screens();
        var builder = Builder(screens, Sample.Pack("low", "short"), compared: Sample.Pack("high", "long"));
        Assert.Contains("+10 against it", builder.Find(".builder-top").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, builder.FindAll(".options .tag").Count);
    }

    private static IRenderedComponent<PackageBuilder> Builder(
        Screens screens, Domain.Bargaining.Package package, Action<PackageDraft>? changed = null, Domain.Bargaining.Package? compared = null) =>
        screens.Render<PackageBuilder>(p => p
            .Add(b => b.Scenario, Sample.Scenario)
            .Add(b => b.Sheet, Sample.Sheet)
            .Add(b => b.Draft, PackageDraft.Empty with { Package = package })
            .Add(b => b.Compared, compared)
            .Add(b => b.Changed, changed ?? (_ => { })));
}
