using Bunit;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Lobby;

namespace Simulation.Web.Tests.Client;

public sealed class PageTests
{
    [Fact]
    public void A_desk_shows_a_skeleton_until_something_arrives_and_then_itself()
    {
        using var screens = new Screens();
        var page = Desk(screens);
        Assert.NotEmpty(page.FindAll(".skeleton"));
        Arrive(screens);
        page.WaitForAssertion(() => Assert.Equal("Hill", page.Find("header h1").TextContent.Trim().Split(' ')[0]));
    }

    [Fact]
    public async Task A_page_that_was_left_hears_nothing_any_more()
    {
        using var screens = new Screens();
        Desk(screens);
        Assert.Equal(1, screens.Live.Listeners);
        await screens.DisposeComponentsAsync();
        Assert.Equal(0, screens.Live.Listeners);
    }

    [Fact]
    public void The_language_changes_without_losing_what_is_being_built()
    {
        using var screens = new Screens();
        var page = Desk(screens);
        Arrive(screens);
        page.WaitForElement("input[value=long]").Change("long");
        page.InvokeAsync(() => screens.Speech.SwitchAsync(Language.Kk));
        page.WaitForAssertion(() => Assert.Contains("Пакеттер", page.Find(".tabbar").TextContent, StringComparison.Ordinal));
        Assert.Equal("40", page.Find(".builder-top output").TextContent);
    }

    [Fact]
    public void What_is_being_built_survives_a_reload()
    {
        using var before = new Screens();
        var page = Desk(before);
        Arrive(before);
        page.WaitForElement("input[value=low]").Change("low");
        using var after = new Screens();
        foreach (var (key, text) in before.Browser.Kept)
        {
            after.Browser.Kept[key] = text;
        }

        Arrive(after);
        Assert.Equal("60", Desk(after).WaitForElement(".builder-top output").TextContent);
    }

    [Fact]
    public void A_lost_link_is_a_pill_and_a_card_and_never_a_dialog()
    {
        using var screens = new Screens();
        screens.Live.Link = LinkState.Reconnecting;
        Arrive(screens);
        var page = Desk(screens);
        page.WaitForAssertion(() => Assert.Contains("keep working", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("dialog,[role=dialog]"));
    }

    [Fact]
    public void A_class_waits_in_the_lobby_and_is_shown_the_way_in_when_the_tables_open()
    {
        using var screens = new Screens();
        screens.Api.Info = new ExerciseInfo(Sample.Exercise, "Sample", Sample.Scenario, false);
        screens.Live.Hold(Sample.Exercise.ToString(), StreamKind.Exercise, Lobby(ExerciseStage.Lobby, null));
        var page = screens.Render<LobbyPage>(p => p.Add(x => x.ExerciseId, Sample.Exercise.Value));
        page.WaitForAssertion(() => Assert.Contains("takes you in by itself", page.Markup, StringComparison.Ordinal));
        screens.Live.Hold(Sample.Exercise.ToString(), StreamKind.Exercise, Lobby(ExerciseStage.Running, new SeatView(1, Sample.Session, Sample.Hill, "head")));
        page.WaitForAssertion(() => Assert.EndsWith($"/t/{Sample.Session}", page.Find("a.main.wide").GetAttribute("href"), StringComparison.Ordinal));
    }

    private static LobbySlice Lobby(ExerciseStage stage, SeatView? seat) =>
        new(Sample.Exercise, stage, false, 1, true, Sample.Me, [new ParticipantView(Sample.Me, false, true, [], seat)], []);

    private static IRenderedComponent<DeskPage> Desk(Screens screens) => screens.Render<DeskPage>(p => p.Add(x => x.SessionId, Sample.Session.Value));

    private static void Arrive(Screens screens)
    {
        var desk = Sample.Desk;
        screens.Live.Hold(Sample.Session.ToString(), StreamKind.Table, desk.Agenda, new PresenceSlice(desk.Present), new MessagesSlice(0, []), new ProposalsSlice([]), new AgreementSlice(null), desk.May);
        screens.Live.Hold(Sample.Session + "/", StreamKind.Delegation, desk.Delegation, new InstructionsSlice(desk.Sheet), new InsideSlice(0, []), new NotesSlice(""));
    }
}
