using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Injects;
using static Simulation.Domain.Tests.Committees.CommitteeCase;

namespace Simulation.Domain.Tests.Correspondence;

public class InjectTests
{
    private static readonly PersonId Instructor = ((Seat.Control)Given.Control).Person;
    private static readonly Seat.Chair Chair = new(PersonOf(Members[4]));
    private static readonly InjectReleased FloodOut = new("flood", Instructor, Given.Noon);

    [Fact]
    public void Control_releases_news() => News().When(Given.Control, new ReleaseInject("flood")).Then(FloodOut);

    [Fact]
    public void News_is_released_once() => News(FloodOut).When(Given.Control, new ReleaseInject("flood")).Then();

    [Fact]
    public void The_scenario_knows_no_other_news() => News().When(Given.Control, new ReleaseInject("fire")).ThenRefused(RefusalCode.NoSuchInject);

    [Fact]
    public void Who_presides_does_not_release_news() =>
        News(new PresidingOfficerAppointed(Chair.Person, Given.Noon)).When(Chair, new ReleaseInject("flood")).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void A_delegation_does_not_release_news() =>
        News().When(Representative(Members[0]), new ReleaseInject("flood")).ThenRefused(RefusalCode.NotAllowed);

    [Fact]
    public void Unless_control_says_so_nothing_comes_by_itself()
    {
        Assert.Equal(Given.Noon.AddMinutes(90), Session.NextDeadline(News().State));
        News().WhenTimePasses(Given.Noon.AddMinutes(89)).Then();
    }

    [Fact]
    public void Control_lets_come_what_has_a_minute_to_come() =>
        News().When(Given.Control, new AutomateInjects(true), Given.Noon.AddMinutes(10))
            .Then(new InjectsAutomated(true, ["telegram", "late"], Instructor, Given.Noon.AddMinutes(10)));

    [Fact]
    public void What_control_let_pass_does_not_come_afterwards() =>
        News().When(Given.Control, new AutomateInjects(true), Given.Noon.AddMinutes(40))
            .Then(new InjectsAutomated(true, ["late"], Instructor, Given.Noon.AddMinutes(40)));

    [Fact]
    public void News_comes_at_its_minute()
    {
        var given = News(Automated);
        Assert.Equal(Given.Noon.AddMinutes(30), Session.NextDeadline(given.State));
        given.WhenTimePasses(Given.Noon.AddMinutes(29)).Then();
        given.WhenTimePasses(Given.Noon.AddMinutes(31)).Then(new InjectReleased("telegram", null, Given.Noon.AddMinutes(30)));
    }

    [Fact]
    public void What_came_by_itself_does_not_come_again()
    {
        var given = News(Automated, new InjectReleased("telegram", null, Given.Noon.AddMinutes(30)));
        given.WhenTimePasses(Given.Noon.AddMinutes(31)).Then();
        Assert.Equal(Given.Noon.AddMinutes(60), Session.NextDeadline(given.State));
    }

    [Fact]
    public void Control_holds_it_all_again() =>
        News(Automated).When(Given.Control, new AutomateInjects(false)).Then(new InjectsAutomated(false, [], Instructor, Given.Noon));

    [Fact]
    public void The_minutes_do_not_run_while_the_clock_stands()
    {
        var paused = News(Automated, new SessionPaused(TimeSpan.FromMinutes(80), Given.Noon.AddMinutes(10)));
        Assert.Null(Session.NextDeadline(paused.State));
        var resumed = paused.And(new SessionResumed(Given.Noon.AddMinutes(25), Given.Noon.AddMinutes(105)));
        Assert.Equal(Given.Noon.AddMinutes(45), Session.NextDeadline(resumed.State));
    }

    [Fact]
    public void The_minutes_count_through_all_phases_in_which_the_committee_meets()
    {
        var given = News(Automated, new PhaseBegan(1, Given.Noon.AddMinutes(45), Given.Noon.AddMinutes(105)));
        Assert.Equal(
            [("telegram", (DateTimeOffset?)Given.Noon.AddMinutes(45)), ("late", Given.Noon.AddMinutes(60))],
            given.WhenTimePasses(Given.Noon.AddMinutes(61)).Decision.Events.OfType<InjectReleased>().Select(e => (e.Inject, (DateTimeOffset?)e.At)));
    }

    [Fact]
    public void What_would_come_after_the_meeting_does_not_come() =>
        Assert.Equal(
            ["telegram"],
            News(Automated, new PhaseExtended(TimeSpan.FromMinutes(-40), Given.Noon))
                .WhenTimePasses(Given.Noon.AddMinutes(61)).Decision.Events.OfType<InjectReleased>().Select(e => e.Inject));

    [Fact]
    public void News_to_some_reaches_them_and_control()
    {
        var given = News(new InjectReleased("telegram", Instructor, Given.Noon));
        Assert.Equal(["telegram"], Seen(given, new TableAudience.Delegation(Members[1])));
        Assert.Equal(["telegram"], Seen(given, new TableAudience.Control()));
        Assert.Empty(Seen(given, new TableAudience.Delegation(Members[0])));
        Assert.Empty(Seen(given, new TableAudience.Chair()));
        Assert.Empty(Seen(given, new TableAudience.Projector()));
    }

    [Fact]
    public void News_to_all_reaches_the_hall() => Assert.Equal(["flood"], Seen(News(FloodOut), new TableAudience.Projector()));

    [Fact]
    public void Only_control_sees_what_is_still_to_come()
    {
        TableAudience[] others = [new TableAudience.Delegation(Members[1]), new TableAudience.Chair(), new TableAudience.Projector()];
        Assert.All(others, audience => Assert.DoesNotContain(SessionView.Of(default, News(Automated).State, audience), s => s is InjectPlanSlice));
        Assert.Equal(
            [("flood", false), ("telegram", true), ("late", true)],
            SessionView.Of(default, News(Automated).State, new TableAudience.Control()).OfType<InjectPlanSlice>().Single().Injects.Select(i => (i.Id, i.Waits)));
    }

    private static readonly InjectsAutomated Automated = new(true, ["telegram", "late"], Instructor, Given.Noon);

    /// <summary>Two phases of meeting, of 45 and 60 minutes as planned; the first is on and has been given until half past one.</summary>
    private static Given News(params ReadOnlySpan<SessionEvent> more)
    {
        var meeting = Structure.Phases[0];
        var planned = Planned with
        {
            Scenario = Structure with { Phases = [meeting with { Minutes = 45 }, meeting with { Id = "second", Minutes = 60 }] },
            Material = new CommitteeMaterial(
                [],
                [
                    new Inject("flood", Localized.Same("Flood"), null, [], Localized.Same("The river rises.")),
                    new Inject("telegram", Localized.Same("Telegram"), 30, [Members[1]], Localized.Same("Hold the line.")),
                    new Inject("late", Localized.Same("Late"), 60, [], Localized.Same("The river falls.")),
                ]),
        };
        return Given.Events([planned, new SessionOpened(Given.Noon), new PhaseBegan(0, Given.Noon, Given.Noon.AddMinutes(90)), .. more]);
    }

    private static IEnumerable<string> Seen(Given given, TableAudience audience) =>
        SessionView.Of(default, given.State, audience).OfType<InjectsSlice>().Single().Injects.Select(i => i.Id);
}
