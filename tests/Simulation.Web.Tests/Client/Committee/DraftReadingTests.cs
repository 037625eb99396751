using Bunit;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Drafting.Reading;
using Simulation.Web.Client.Committee.Papers;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class DraftReadingTests
{
    internal static readonly Resolution Water = Read("""
        The General Assembly,

        Recalling its resolution 64/292,

        1. Requests all States to share water;

        2. Decides to meet [HILL: every year | SEA: every second year], and:
            (a) to invite [...];
            (b) to report.
        """);

    [Fact]
    public void Openers_are_italic_and_operative_clauses_are_numbered()
    {
        using var chamber = new Chamber();
        var reading = Reading(chamber, Water);
        Assert.Equal("Recalling its resolution 64/292,", reading.Find(".preambular p").TextContent);
        Assert.Equal(["Recalling", "Requests", "Decides"], reading.FindAll(".clause i").Select(i => i.TextContent));
        Assert.Equal("1.Requests all States to share water;", reading.FindAll(".operative p")[0].TextContent);
        Assert.EndsWith("to report.", reading.FindAll(".operative p")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_operative_clause_has_no_number() =>
        Assert.Equal("Requests water.", Shown(Read("The General Assembly,\n\nRequests water.")).Find(".operative p").TextContent);

    [Fact]
    public void A_bracket_says_who_proposes_what_and_not_by_colour_alone()
    {
        var bracket = Shown(Water).Find("mark.bracket");
        Assert.Equal(["HILL", "SEA"], bracket.QuerySelectorAll(".by").Select(b => b.TextContent));
        Assert.Equal(["Hill", "Sea"], bracket.QuerySelectorAll(".by").Select(b => b.GetAttribute("title")));
        Assert.StartsWith("[", bracket.TextContent, StringComparison.Ordinal);
        Assert.Contains("Disputed, proposed by Sea:", bracket.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_to_fill_and_agreement_ad_referendum_are_told_apart()
    {
        Assert.Contains("To be filled in:", Shown(Water).Find("mark.blank").TextContent, StringComparison.Ordinal);
        var agreed = Shown(Read("The General Assembly,\n\nRequests [ad ref: all] States.")).Find("mark.agreed");
        Assert.Contains("[ad ref. all]", agreed.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Amended_clauses_tell_their_old_numbers()
    {
        using var chamber = new Chamber();
        var kept = Amending.Keep(Water, [Water.Operative[0].Id])!;
        var tabled = new DraftView(
            new DraftId(Id(1)), "L.1", "water", DraftStatus.Tabled, 2, kept.Text, [Hill], [Sea], [], false, BracketCount.None, kept.Numbers, [], [], DraftMay.Nothing, new(2, 0), "", null, null, null);
        var reading = Reading(chamber, kept.Text, tabled);
        Assert.Equal("was 2", reading.Find(".was").TextContent);
        Assert.Contains("No longer in the text: 1", reading.Markup, StringComparison.Ordinal);
        Assert.Contains("Sponsors: Hill", reading.Markup, StringComparison.Ordinal);
        Assert.Contains("Signatories: Sea", reading.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_since_an_earlier_version_are_marked()
    {
        using var chamber = new Chamber();
        var changed = Water with { Operative = Water.Operative.SetItem(0, Amending.Reworded(Water.Operative[0], "Requests all States to share rivers", DraftLanguage.En)) };
        var reading = chamber.Show<DraftReading>(p => p.Add(c => c.Scenario, Scenario).Add(c => c.Text, changed).Add(c => c.Before, Water));
        Assert.Equal(("water", "rivers"), (reading.Find("del").TextContent, reading.Find("ins").TextContent));
    }

    [Fact]
    public void On_the_wall_one_clause_can_stand_alone()
    {
        using var chamber = new Chamber();
        var reading = chamber.Show<DraftReading>(p => p.Add(c => c.Scenario, Scenario).Add(c => c.Text, Water).Add(c => c.Large, true).Add(c => c.Only, Water.Operative[0].Id));
        Assert.Equal("1.Requests all States to share water;", Assert.Single(reading.FindAll("p")).TextContent);
        Assert.NotNull(reading.Find("article.large"));
    }

    internal static Resolution Read(string text) => ResolutionReader.Read(text, DraftLanguage.En).Resolution;

    private static IRenderedComponent<DraftReading> Shown(Resolution text) => Reading(new Chamber(), text);

    private static IRenderedComponent<DraftReading> Reading(Chamber chamber, Resolution text, DraftView? draft = null) =>
        chamber.Show<DraftReading>(p => p.Add(c => c.Scenario, Scenario).Add(c => c.Text, text).Add(c => c.Draft, draft));
}
