using Bunit;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Texts;
using Simulation.Web.Client.XRays;

namespace Simulation.Web.Tests.Client;

public sealed class XRayPageTests
{
    private static readonly ScoreSheet SeaSheet = new(
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty
            .Add("toll", ImmutableSortedDictionary<string, int>.Empty.Add("low", 0).Add("high", 30))
            .Add("term", ImmutableSortedDictionary<string, int>.Empty.Add("short", 70).Add("long", 20)),
        40,
        90);

    /// <summary>In every phase what its kind allows.</summary>
    private static readonly ScenarioStructure Played = Sample.Scenario with { Phases = [.. Sample.Scenario.Phases.Select(p => p with { Allows = Phase.DefaultsOf(p.Kind) })] };

    private static readonly ScenarioPayoffs Published = new("sample", "1.0", Played, [new(Sample.Hill, Sample.Sheet), new(Sample.Sea, SeaSheet)]);

    public static TheoryData<Language> Languages => [Language.En, Language.Ru, Language.Kk];

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_a_changed_number_moves_is_shown_beside_what_was_published(Language language)
    {
        using var screens = new Screens(language);
        var page = Page(screens);
        var words = Wording.In(language).XRay;
        Assert.Equal(words.Unchanged, Status(page));
        Assert.Equal(["130"], Figure(page, words.BestTotal));

        // Nobody can have both: the Hill asks for more than any package gives.
        Input(page, $"{Wording.In(language).Common.Reservation}, Hill").Change("101");
        page.WaitForAssertion(() => Assert.Equal(words.Changed(1), Status(page)));
        Assert.Contains(words.NameOf(Simulation.Domain.Analysis.XRays.Gravity.Spoils), page.Find("section[aria-labelledby=findings-title]").TextContent, StringComparison.Ordinal);
        Assert.Equal(["–", "130"], Figure(page, words.BestTotal));
    }

    [Fact]
    public async Task Every_step_can_be_taken_back_by_the_keyboard()
    {
        using var screens = new Screens();
        var page = Page(screens);
        Input(page, "Toll: Low, Hill").Change("55");
        Input(page, "Toll: Low, Hill").Change("nonsense");
        Input(page, "Toll: Low, Hill").Change("-5");
        page.WaitForAssertion(() => Assert.Equal("0", Input(page, "Toll: Low, Hill").GetAttribute("value")));
        await page.InvokeAsync(() => screens.Browser.Pressed!("Undo"));
        page.WaitForAssertion(() => Assert.Equal("55", Input(page, "Toll: Low, Hill").GetAttribute("value")));
        await page.InvokeAsync(() => screens.Browser.Pressed!("Undo"));
        page.WaitForAssertion(() => Assert.Equal(Wording.En.XRay.Unchanged, Status(page)));
    }

    [Fact]
    public void How_hard_it_is_is_found_by_playing_and_is_old_after_a_change()
    {
        using var screens = new Screens();
        var page = Page(screens);
        page.Find("section[aria-labelledby=rehearse-title] button").Click();
        page.WaitForAssertion(() => Assert.Contains("100%", page.Find("section[aria-labelledby=rehearse-title] table").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.Empty(page.FindAll("section[aria-labelledby=rehearse-title] .pill"));
        Input(page, "Toll: Low, Hill").Change("55");
        page.WaitForAssertion(() => Assert.Equal(Wording.En.XRay.BeforeChanges, page.Find("section[aria-labelledby=rehearse-title] .pill").TextContent));
    }

    [Fact]
    public void What_was_tried_is_taken_along_as_the_case_writes_it()
    {
        var trial = new PayoffTrial(Published);
        trial.Set(Sample.Hill, "toll", "low", 61);
        trial.SetAspiration(Sample.Sea, 95);
        Assert.Equal(2, trial.Changes);
        Assert.Equal(
            """
            delegations:
              - { id: HILL, reservation: 30, aspiration: 80 }
              - { id: SEA, reservation: 40, aspiration: 95 }

            payoffs:
              HILL:
                toll: { low: 61, high: 10 }
                term: { short: 0, long: 40 }
              SEA:
                toll: { low: 0, high: 30 }
                term: { short: 70, long: 20 }

            """.ReplaceLineEndings("\n"),
            trial.ToYaml());
        trial.Reset();
        Assert.False(trial.IsChanged);
        trial.Undo();
        Assert.Equal(61, trial.Of(Sample.Hill).Value("toll", "low"));
    }

    [Fact]
    public void Who_may_not_see_pay_offs_is_told_that_there_is_nothing()
    {
        using var screens = new Screens();
        var page = screens.Render<XRayPage>(p => p.Add(x => x.ScenarioId, "sample"));
        page.WaitForAssertion(() => Assert.Contains(Wording.En.Common.NotFoundTitle, page.Markup, StringComparison.Ordinal));
    }

    private static IRenderedComponent<XRayPage> Page(Screens screens)
    {
        screens.Api.Payoffs = Published;
        var page = screens.Render<XRayPage>(p => p.Add(x => x.ScenarioId, "sample"));
        page.WaitForElement("svg.front");
        return page;
    }

    private static AngleSharp.Dom.IElement Input(IRenderedComponent<XRayPage> page, string label) => page.Find($"input[aria-label='{label}']");

    private static string Status(IRenderedComponent<XRayPage> page) => page.Find("[role=status] span").TextContent;

    private static IEnumerable<string> Figure(IRenderedComponent<XRayPage> page, string name) =>
        page.FindAll("section[aria-labelledby=figures-title] tr").First(r => r.QuerySelector("th")?.TextContent == name).QuerySelectorAll("td").Select(c => c.TextContent);
}
