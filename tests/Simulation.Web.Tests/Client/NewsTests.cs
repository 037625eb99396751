using Bunit;
using Simulation.Domain;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Delegations;
using Simulation.Domain.Views;
using Simulation.Web.Client.Control;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Tests.Client;

/// <summary>News that control releases: at the desk of who receives it until it is opened, and in the instructor's hand before.</summary>
public sealed class NewsTests
{
    private static readonly InjectView Flood = new("flood", Localized.Same("Flood"), Localized.Same("The river rises."), true, Sample.Noon);

    [Fact]
    public void News_stands_at_the_desk_with_its_source_until_it_is_opened_and_stays_opened()
    {
        using var screens = new Screens();
        var page = Desk(screens);
        page.WaitForElement(".tabbar");
        Assert.DoesNotContain(Wording.En.Committee.News + ": Flood", page.Markup, StringComparison.Ordinal);

        screens.Live.Hold(Sample.Session.ToString(), StreamKind.Table, new InjectsSlice([Flood]));
        var notice = page.WaitForElement(".above .notice[role=status] h2");
        Assert.Equal($"{Wording.En.Committee.News}: Flood", notice.TextContent);
        Assert.Contains(Wording.En.Common.Secretariat, notice.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.FindAll(".tabbar .badge"), b => b.TextContent == "1");
        page.FindAll(".above button").First(b => b.TextContent == Wording.En.Committee.InjectRead).Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".above .notice h2")));
        Assert.Equal("packages", page.Find(".desk").GetAttribute("data-tab"));
        Assert.Empty(page.FindAll(".tabbar .badge"));

        // The next is new again, though the desk was loaded anew meanwhile.
        using var later = new Screens();
        foreach (var (key, text) in screens.Browser.Kept)
        {
            later.Browser.Kept[key] = text;
        }

        var again = Desk(later, Flood, Flood with { Id = "late", Title = Localized.Same("Late") });
        Assert.Equal($"{Wording.En.Committee.News}: Late", again.WaitForElement(".above .notice h2").TextContent);
        Assert.Contains(again.FindAll(".tabbar .badge"), b => b.TextContent == "1");
    }

    [Fact]
    public void Control_releases_at_the_table_what_the_scenario_holds_ready()
    {
        using var screens = new Screens();
        _ = new MeetingHall(screens, new TableAudience.Control());
        screens.Live.Answers = null;
        screens.Live.Hold(Sample.Session.ToString(), StreamKind.Table, new InjectPlanSlice(false, [new PlannedInject("flood", Localized.Same("Flood"), null, [], Localized.Same("The river rises."), false, null, null)]));
        var page = screens.Render<WatchPage>(p => p.Add(x => x.ExerciseId, Sample.Exercise.Value).Add(x => x.SessionId, Sample.Session.Value));
        page.WaitForElement("#injects-title");
        page.FindAll("button").First(b => b.TextContent == Wording.En.Committee.InjectRelease).Click();
        page.FindAll(".confirm button").First(b => b.TextContent == Wording.En.Committee.InjectRelease).Click();
        Assert.Equal(new ReleaseInject("flood"), Assert.Single(screens.Live.Asked));
    }

    private static IRenderedComponent<DeskPage> Desk(Screens screens, params InjectView[] news)
    {
        screens.JSInterop.Mode = JSRuntimeMode.Loose;
        var (hall, own) = (new MeetingHall(screens, new TableAudience.Delegation(MeetingHall.Members[0])), Sample.Desk.Delegation with { Delegation = MeetingHall.Members[0] });
        Assert.NotNull(hall.Scenario.Committee);
        screens.Live.Hold(Sample.Session + "/", StreamKind.Delegation, own, new InstructionsSlice(Sample.Sheet), new InsideSlice(0, []), new NotesSlice(""));
        if (news.Length > 0)
        {
            screens.Live.Hold(Sample.Session.ToString(), StreamKind.Table, new InjectsSlice([.. news]));
        }

        return screens.Render<DeskPage>(p => p.Add(x => x.SessionId, Sample.Session.Value));
    }
}
