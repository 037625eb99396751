using Bunit;
using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence;
using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Views;
using Simulation.Web.Client.Committee;
using Simulation.Web.Client.Committee.Dais;
using Simulation.Web.Client.Committee.Papers;
using Simulation.Web.Tests.Client.Committee;
using static Simulation.Web.Tests.Client.Committee.Chamber;

namespace Simulation.Web.Tests.Client;

/// <summary>As <see cref="RenderedTextTests"/>, for what people write in a committee: at the dais, on the wall, in papers, blocs and statements.</summary>
public sealed class RenderedCommitteeTests
{
    [Fact]
    public void The_dais_shows_words_as_words() => Summary.Compare(text => AtDais(text, out _));

    /// <summary>Not an empty law: the words are on the screen that is compared.</summary>
    [Fact]
    public void The_words_compared_are_shown()
    {
        AtDais("a word never seen", out var dais);
        Assert.Contains("a word never seen", dais, StringComparison.Ordinal);
        OnTheWall("a word never seen", out var wall);
        Assert.Contains("a word never seen", wall, StringComparison.Ordinal);
        InPapers("a word never seen", out var papers);
        Assert.Contains("a word never seen", papers, StringComparison.Ordinal);
    }

    [Fact]
    public void The_wall_shows_words_as_words() => Summary.Compare(text => OnTheWall(text, out _));

    [Fact]
    public void Papers_show_words_as_words() => Summary.Compare(text => InPapers(text, out _));

    [Fact]
    public void Blocs_show_words_as_words() => Compare<BlocsPane>((p, text) => p
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Blocs, new BlocsSlice(null, [new BlocView(new BlocId(Id(7)), text, Sea, [Sea], [], false, BlocStanding.Invited)]))
        .Add(c => c.Own, Hill)
        .Add(c => c.MayBind, true));

    [Fact]
    public void Statements_show_words_as_words() => Compare<CommuniquesPane>((p, text) => p
        .Add(c => c.Scenario, Scenario)
        .Add(c => c.Communiques, new CommuniquesSlice(
            null,
            [new CommuniqueView(new CommuniqueId(Id(9)), 3, [Hill, Sea], [], text, null, null, CommuniqueStatus.Published, Noon, new CommuniqueMay(false, false, false, true))]))
        .Add(c => c.Own, Hill)
        .Add(c => c.MayBind, true)
        .Add(c => c.Now, Noon));

    [Fact]
    public void News_show_words_as_words() => Compare<InjectCard>((p, text) => p
        .Add(c => c.Inject, new InjectView("flood", Localized.Same(text), Localized.Same(text), true, Noon))
        .Add(c => c.Now, Noon));

    private static void Compare<T>(Action<ComponentParameterCollectionBuilder<T>, string> with)
        where T : IComponent => Summary.Compare(text =>
        {
            using var chamber = new Chamber();
            return Summary.Of(chamber.Show<T>(p => with(p, text)).Nodes);
        });

    /// <summary>What the secretariat writes to the dais, and a statement.</summary>
    private static Summary AtDais(string text, out string markup)
    {
        using var screens = new Screens();
        InDebate(screens, new TableAudience.Chair());
        screens.Live.Hold(
            Sample.Session.ToString(),
            StreamKind.Table,
            new DaisSlice(0, [new DaisNote(Id(2), false, text, Noon)]),
            new CommuniquesSlice(
                null,
                [new CommuniqueView(new CommuniqueId(Id(9)), 3, [new("ARG")], [], text, null, null, CommuniqueStatus.Published, Noon, new CommuniqueMay(false, false, false, false))]));
        var page = screens.Render<DaisPage>(p => p.Add(x => x.SessionId, Sample.Session.Value));
        page.WaitForAssertion(() => Assert.NotNull(screens.Browser.Pressed));
        page.FindAll("[role=tab]")[^1].Click();
        markup = page.Markup;
        return Summary.Of(page.Nodes);
    }

    private static Summary OnTheWall(string text, out string markup)
    {
        using var screens = new Screens();
        var hall = InDebate(screens, new TableAudience.Projector());
        hall.Chair(new BeginCaucus(CaucusKind.Moderated, 10, 60, Harmless(text)));
        var wall = screens.Render<HallCommittee>(p => p.Add(x => x.View, DaisView.Of(screens.Live.Table(Sample.Session), () => Noon)!).Add(x => x.Now, () => Noon));
        markup = wall.Markup;
        return Summary.Of(wall.Nodes);
    }

    private static Summary InPapers(string text, out string markup)
    {
        var water = DraftReadingTests.Water;
        var paper = new DraftView(
            new DraftId(Id(1)), "", "water", DraftStatus.Working, 3,
            water with { Cover = water.Cover with { Title = text }, Operative = [water.Operative[0] with { Text = text }, .. water.Operative.Skip(1)] },
            [Hill], [], [], true, Brackets.Count(water), [], [], [], DraftMay.Nothing with { Edit = null }, new(1, 0), text, null, null, null);
        using var chamber = new Chamber();
        var pane = chamber.Show<TextsPane>(p => p
            .Add(c => c.Scenario, Scenario)
            .Add(c => c.Session, Sample.Session)
            .Add(c => c.Drafts, new DraftsSlice(null, [paper]))
            .Add(c => c.Own, Hill)
            .Add(c => c.Me, Sample.Me)
            .Add(c => c.NameOf, NameOf)
            .Add(c => c.MayBind, true)
            .Add(c => c.Unsaved, UnsavedTexts.None)
            .Add(c => c.Ask, chamber.Ask));
        markup = pane.Markup;
        return Summary.Of(pane.Nodes);
    }

    /// <summary>A topic may not be empty or too long: such a text never comes to the wall.</summary>
    private static string Harmless(string text) => string.IsNullOrWhiteSpace(text) || text.Length > 200 ? Summary.Harmless : text;

    private static MeetingHall InDebate(Screens screens, TableAudience audience)
    {
        var hall = new MeetingHall(screens, audience, "una-usa");
        foreach (var member in MeetingHall.Members)
        {
            hall.Chair(new MarkAttendance(member, Attendance.Present));
        }

        hall.Chair(new OpenMeeting(), new OpenDebate("water"));
        return hall;
    }
}
