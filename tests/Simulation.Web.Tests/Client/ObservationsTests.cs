using Bunit;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Views;
using Simulation.Library;
using Simulation.Web.Client.Control;
using Simulation.Web.Client.Debrief;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Tests.Client;

/// <summary>What observers note: two presses at a table and in the debrief, read by staff and by participants once it is shown.</summary>
public sealed class ObservationsTests
{
    private static readonly Guid Message = Guid.Parse("00000000-0000-0000-0000-0000000000b1");
    private static readonly ObservationTexts T = Wording.En.Observations;
    private static readonly LearningOutcome Outcome = new("LO1", Localized.Same("Communication"), Localized.Empty, [new Behaviour("LO1.6", Localized.Same("argues a point of view"))]);

    [Fact]
    public void A_message_is_observed_with_two_presses_and_pinned_to_it()
    {
        using var screens = new Screens();
        var page = Watched(screens);
        page.WaitForAssertion(() => Assert.Contains(page.FindAll("button.observe"), b => b.GetAttribute("aria-label")?.Contains("Hill", StringComparison.Ordinal) == true));
        page.FindAll("button.observe").First(b => b.GetAttribute("aria-label")?.Contains("Hill", StringComparison.Ordinal) == true).Click();
        Assert.Contains(page.FindAll(".observation-form optgroup option"), o => o.TextContent == "argues a point of view");
        page.Find(".observation-form textarea").Input("Asks before it offers.");
        page.FindAll(".observation-form select")[1].Change("LO1.6");
        page.FindAll(".observation-form button").First(b => b.TextContent == T.Keep).Click();
        Assert.Equal(
            new NoteObservation(Sample.Session, new EntryPin(LogEntryKind.Message, Message, null), null, new ObservedAbout(Sample.Hill, Sample.Me, "LO1.6"), "Asks before it offers."),
            Assert.Single(screens.Live.Asked));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".observation-form")));
    }

    [Fact]
    public void A_moment_is_the_one_at_which_the_observer_began_to_write()
    {
        using var screens = new Screens();
        var page = Watched(screens);
        page.WaitForElement(".observations button.observe").Click();
        screens.Live.Now = Sample.Noon.AddMinutes(3);
        page.Find(".observation-form textarea").Input("Nobody speaks.");
        page.FindAll(".observation-form button").First(b => b.TextContent == T.Keep).Click();
        Assert.Equal(Sample.Noon, Assert.IsType<NoteObservation>(Assert.Single(screens.Live.Asked)).Moment);
    }

    [Fact]
    public void What_is_refused_says_why_and_keeps_the_words()
    {
        using var screens = new Screens();
        screens.Live.Answer = new Refusal(RefusalCode.NoSuchEntry);
        var page = Watched(screens);
        page.WaitForElement(".observations button.observe").Click();
        page.Find(".observation-form textarea").Input("words");
        page.FindAll(".observation-form button").First(b => b.TextContent == T.Keep).Click();
        page.WaitForAssertion(() => Assert.Contains(Wording.En.Refusals.NoSuchEntry, page.Find(".observation-form").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void One_mends_and_withdraws_ones_own_and_shows_any()
    {
        using var screens = new Screens();
        var (own, others) = (View(1, Sample.Me, "mine"), View(2, Sample.Colleague, "another's"));
        var page = Watched(screens, own, others);
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".observation").Count));
        var (first, second) = (page.FindAll(".observation").Single(o => o.TextContent.Contains("mine", StringComparison.Ordinal)), page.FindAll(".observation").Single(o => o.TextContent.Contains("another's", StringComparison.Ordinal)));
        Assert.DoesNotContain(second.QuerySelectorAll("button"), b => b.TextContent == T.Mend);
        first.QuerySelectorAll("button").First(b => b.TextContent == T.Mend).Click();
        page.Find(".observation textarea").Input("mended");
        page.FindAll(".observation-form button").First(b => b.TextContent == T.Keep).Click();
        page.FindAll(".observation button").Last(b => b.TextContent == T.Show).Click();
        Assert.Contains(new MendObservation(own.Id, own.About, "mended"), screens.Live.Asked);
        Assert.Single(screens.Live.Asked.OfType<ShowObservation>());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_the_debrief_one_goes_from_what_was_noted_to_its_moment(bool control)
    {
        using var screens = new Screens();
        var page = Debrief(screens, control, View(1, Sample.Colleague, "Here it turned.") with { Moment = Sample.Noon.AddMinutes(7), Shown = true });
        page.WaitForElement(".marks button");
        Assert.Contains(page.FindAll(".marks button"), b => b.TextContent.Contains("✎ Here it turned.", StringComparison.Ordinal));
        page.WaitForElement(".observation button").Click();
        page.WaitForAssertion(() => Assert.Equal(Sample.Noon.AddMinutes(7), screens.Api.Replayed[^1].At));
        Assert.Equal(control, page.FindAll("button.observe").Count > 0);
        Assert.Equal(control, page.FindAll(".observation button").Count > 1);
    }

    [Fact]
    public void Where_nothing_is_shown_a_participant_finds_no_empty_place()
    {
        using var screens = new Screens();
        var page = Debrief(screens, control: false);
        page.WaitForElement(".marks button");
        Assert.Empty(page.FindAll(".observations"));
    }

    [Fact]
    public void Before_a_class_there_is_only_what_is_shown_and_nobodys_name()
    {
        using var screens = new Screens();
        var page = Debrief(screens, true, View(1, Sample.Me, "a shown one") with { Shown = true, About = new ObservedAbout(Sample.Hill, Sample.Me, null) }, View(2, Sample.Me, "kept back"));
        page.WaitForAssertion(() => Assert.Contains("kept back", page.Find("main").TextContent, StringComparison.Ordinal));
        page.FindAll("header button").First(b => b.TextContent == Wording.En.Analysis.ShowToClass).Click();
        page.WaitForAssertion(() => Assert.DoesNotContain("kept back", page.Find("main").TextContent, StringComparison.Ordinal));
        Assert.Contains("a shown one", page.Find("main").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("A. B.", page.Find("main").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_stands_at_its_entry_and_never_outside_of_the_log()
    {
        ImmutableArray<TimelineMark> log =
        [
            new(1, Sample.Noon, MarkKind.Phase, null, null, [], null, "", CourseStep.Began, 0),
            new(2, Sample.Noon.AddMinutes(5), MarkKind.Message, Message, Sample.Hill, [], Sample.Me, "words"),
        ];
        var marks = ObservedMarks.Among(log, [
            View(1, Sample.Me, "pinned") with { Entry = new EntryPin(LogEntryKind.Message, Message, Sample.Me), Moment = Sample.Noon.AddMinutes(4) },
            View(2, Sample.Me, "late") with { Moment = Sample.Noon.AddHours(9) },
            View(3, Sample.Me, "early") with { Moment = Sample.Noon.AddHours(-9) }]);
        Assert.Equal(["", "early", "words", "pinned", "late"], marks.Select(m => m.Text));
        Assert.Equal(marks.Length, marks.Select(m => m.Position).Distinct().Count());
        Assert.True(ObservedMarks.Among(default, [View(1, Sample.Me, "words")]).IsDefault);
    }

    private static ObservationView View(byte n, PersonId by, string text) => new(
        new ObservationId(new Guid(n, 0, 0, new byte[8])), by, Sample.Session, null, "", Sample.Noon, ObservedAbout.Table, text, false, false, Sample.Noon);

    private static LobbySlice Lobby(PersonId? me) => new(
        Sample.Exercise, ExerciseStage.Debrief, false, 1, false, me, [new ParticipantView(Sample.Me, false, true, [], new SeatView(1, Sample.Session, Sample.Hill, "head"))], []);

    private static IRenderedComponent<WatchPage> Watched(Screens screens, params ObservationView[] noted)
    {
        screens.JSInterop.Mode = JSRuntimeMode.Loose;
        screens.Api.Outcomes = [Outcome];
        screens.Live.Hold(Sample.Session.ToString(), StreamKind.Table, Sample.Desk.Agenda, new MessagesSlice(0, [new MessageView(Message, ChannelId.Table, [], Sample.Hill, Sample.Me, "What do you need?", null, Sample.Noon)]));
        screens.Live.Hold(Sample.Exercise.ToString(), StreamKind.Exercise, Lobby(null), new ObservationsSlice([.. noted]));
        return screens.Render<WatchPage>(p => p.Add(x => x.ExerciseId, Sample.Exercise.Value).Add(x => x.SessionId, Sample.Session.Value));
    }

    private static IRenderedComponent<DebriefPage> Debrief(Screens screens, bool control, params ObservationView[] noted)
    {
        screens.JSInterop.Mode = JSRuntimeMode.Loose;
        screens.Api.Debriefed = new DebriefView(
            Sample.Exercise, "Sample", ExerciseStage.Debrief, Sample.Scenario, [TableOutcome.Of(Sample.Session, 1, null, [(Sample.Hill, Sample.Sheet), (Sample.Sea, Sample.Sheet)])],
            [], [new PersonName(Sample.Me, "A. B.")], [], BuiltInLibrary.Questionnaire, null, 0, null, [], [.. noted], []);
        screens.Api.Marks =
        [
            new TimelineMark(1, Sample.Noon, MarkKind.Phase, null, null, [], null, "", CourseStep.Began, 0),
            new TimelineMark(2, Sample.Noon.AddMinutes(20), MarkKind.Phase, null, null, [], null, "", CourseStep.Closed),
        ];
        screens.Api.Moment = (seat, at) => new ReplayMoment(Sample.Session, seat, at, [Sample.Desk.Agenda], []);
        screens.Live.Hold(Sample.Exercise.ToString(), StreamKind.Exercise, Lobby(control ? null : Sample.Me));
        return screens.Render<DebriefPage>(p => p.Add(x => x.ExerciseId, Sample.Exercise.Value));
    }
}
