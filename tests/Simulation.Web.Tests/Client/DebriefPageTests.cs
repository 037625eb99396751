using Bunit;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Library;
using Simulation.Web.Client.Debrief;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Tests.Client;

public sealed class DebriefPageTests
{
    private static readonly SessionId Other = new(Guid.Parse("00000000000000000000000000000502"));
    private static readonly ProposalId First = new(Guid.Parse("00000000-0000-0000-0000-0000000000a1"));
    private static readonly ProposalId Second = new(Guid.Parse("00000000-0000-0000-0000-0000000000a2"));
    private static readonly ScoreSheet SeaSheet = new(
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty
            .Add("toll", ImmutableSortedDictionary<string, int>.Empty.Add("low", 0).Add("high", 60))
            .Add("term", ImmutableSortedDictionary<string, int>.Empty.Add("short", 40).Add("long", 30)),
        30,
        80);

    private static readonly ScenarioStructure Opening = Sample.Scenario with
    {
        DebriefOpens = [DebriefMaterial.Offers, DebriefMaterial.TableChannel, DebriefMaterial.PrivateChannels, DebriefMaterial.Payoffs],
    };

    public static TheoryData<Language> Languages => [Language.En, Language.Ru, Language.Kk];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Tables_stand_against_what_was_possible(Language language)
    {
        using var screens = new Screens(language);
        var page = Page(screens, control: true);
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".plane .frontier")));
        Assert.Equal(2, page.FindAll("#tables-title ~ .two .plane .table-dot").Count);
        Assert.Contains(Wording.In(language).Analysis.FrontLine, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_payoffs_stay_closed_only_outcomes_are_drawn()
    {
        using var screens = new Screens();
        var page = Page(screens, control: false, analysis: false);
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".plane .table-dot")));
        Assert.Empty(page.FindAll(".plane .frontier"));
        Assert.Empty(page.FindAll("#table-title"));
    }

    [Fact]
    public void A_chart_is_a_table_at_one_press_and_its_figures_a_file()
    {
        using var screens = new Screens();
        var page = Page(screens, control: true);
        page.WaitForElement("figure.figure figcaption button").Click();
        Assert.Contains("<th scope=\"row\">Table 1</th>", page.Find("figure.figure table").InnerHtml, StringComparison.Ordinal);
        page.FindAll("figure.figure .save button")[0].Click();
        page.WaitForAssertion(() => Assert.Contains("Table 1,100,30", screens.Browser.Saved["tables.csv"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_spreadsheet_computes_nothing_of_what_people_wrote() => Assert.Equal(
        "\ufeff,Name\r\n\"a,b\",'=1+1\r\n'-x,-1.5\r\n",
        new Simulation.Web.Client.Components.ChartFigures(
            ["Name"],
            [
                Simulation.Web.Client.Components.ChartRow.Of("a,b", "=1+1"),
                Simulation.Web.Client.Components.ChartRow.Of("-x", new Simulation.Web.Client.Components.ChartCell("−1,5", -1.5)),
            ]).Csv());

    [Fact]
    public void A_student_begins_with_their_own_result_and_sees_their_own_seat_again()
    {
        using var screens = new Screens();
        var page = Page(screens, control: false);
        page.WaitForElement("#my-title");
        page.WaitForAssertion(() => Assert.Contains(screens.Api.Replayed, r => r.Session == Sample.Session && r.Seat == Sample.Hill));
        Assert.DoesNotContain(Wording.En.Analysis.ShowToClass, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_leads_to_the_entries_it_counts_and_an_entry_to_its_moment()
    {
        using var screens = new Screens();
        var page = Page(screens, control: true);
        page.WaitForElement(".process .down").Click();
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".marks button")));
        page.Find(".marks button").Click();
        page.WaitForAssertion(() => Assert.Equal(Sample.Noon.AddMinutes(5), screens.Api.Replayed[^1].At));
        page.FindAll(".steps button")[1].Click();
        page.WaitForAssertion(() => Assert.Equal(Sample.Noon.AddMinutes(7), screens.Api.Replayed[^1].At));
        page.Find(".replay select").Change("SEA");
        page.WaitForAssertion(() => Assert.Equal((Sample.Sea, Sample.Noon.AddMinutes(7)), (screens.Api.Replayed[^1].Seat, screens.Api.Replayed[^1].At)));
        page.WaitForAssertion(() => Assert.Contains("Sea", page.Find(".moment h3:last-of-type").TextContent + page.FindAll(".moment h3")[^1].TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Before_a_class_tables_have_letters_and_nobody_a_name()
    {
        using var screens = new Screens();
        var page = Page(screens, control: true);
        page.WaitForElement("#table-title");
        page.FindAll("header button").First(b => b.TextContent == Wording.En.Analysis.ShowToClass).Click();
        page.WaitForAssertion(() => Assert.Contains("Table A", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("A. B.", page.Find("main").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Table 1", page.Find("main").InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_automated_delegation_is_marked_by_word_and_sign_wherever_it_is_drawn(Language language)
    {
        using var screens = new Screens(language);
        var page = Page(screens, control: true, automated: true);
        page.WaitForElement(".process .down");
        var marked = $"Sea (⚙ {Wording.In(language).Common.Automated})";
        foreach (var place in new[] { ".plane + .legend, .plane ~ .legend, .figure .legend", ".process", ".contacts", ".lanes", ".replay select", ".bars" })
        {
            Assert.Contains(marked, string.Concat(page.FindAll(place).Select(e => e.TextContent + e.GetAttribute("aria-label"))), StringComparison.Ordinal);
        }

        Assert.Contains("⚙", page.Find(".multiples").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain($"Hill (⚙", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_say_how_many_compared_were_automated_and_leave_them_out_when_asked()
    {
        using var screens = new Screens();
        var page = Page(screens, control: true, automated: true);
        page.WaitForAssertion(() => Assert.Contains(Wording.En.Analysis.AutomatedCompared(1, 4), page.Markup, StringComparison.Ordinal));
        Assert.Equal(4, Marked());
        page.FindAll("label.check input").First(i => i.ParentElement!.TextContent.Contains(Wording.En.Analysis.PeopleOnly, StringComparison.Ordinal)).Change(true);
        Assert.Equal(3, Marked());

        int Marked() => page.Find(".strips").GetAttribute("aria-label")!.Split(';').Sum(r => r.Split("Table ").Length - 1);
    }

    [Fact]
    public void A_committee_is_seen_again_too()
    {
        using var screens = new Screens();
        var hall = new MeetingHall(screens, new TableAudience.Control());
        var view = View(hall.Scenario, [new TableOutcome(Sample.Session, 1, null, [], 0, 0)]);
        screens.Api.Debriefed = view;
        screens.Api.Marks = [new TimelineMark(1, Sample.Noon, MarkKind.Phase, null, null, [], null, "", CourseStep.Began, 0)];
        screens.Api.Moment = (seat, at) => new ReplayMoment(Sample.Session, seat, at, SessionView.Of(Sample.Session, hall.State, new TableAudience.Delegation(seat)), []);
        screens.Live.Hold(Sample.Exercise.ToString(), StreamKind.Exercise, Lobby(null));
        var page = screens.Render<DebriefPage>(p => p.Add(x => x.ExerciseId, Sample.Exercise.Value));
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".moment .hall")));
    }

    private static IRenderedComponent<DebriefPage> Page(Screens screens, bool control, bool analysis = true, bool automated = false)
    {
        var (one, two) = (Sample.Pack("low", "long"), Sample.Pack("low", "short"));
        AgreementView Agreed(Package package) => new(Second, package, [Sample.Hill, Sample.Sea], Sample.Noon.AddMinutes(9), 0);
        (DelegationId, ScoreSheet)[] sheets = [(Sample.Hill, Sample.Sheet), (Sample.Sea, SeaSheet)];
        screens.Api.Debriefed = View(Opening, [TableOutcome.Of(Sample.Session, 1, Agreed(one), sheets), TableOutcome.Of(Other, 2, Agreed(two), sheets)]) with
        {
            People = [new PersonName(Sample.Me, "A. B.")],
            Agents = automated ? [new AgentSeatView(Sample.Colleague, 1, Sample.Session, Sample.Sea, null)] : [],
        };
        if (analysis)
        {
            screens.Api.Analysed = new DebriefAnalyst(Game()).Of(
                [(Sample.Session, 1, Played(one)), (Other, 2, Played(two))], new DebriefReader(control, null, Opening));
        }

        screens.Api.Marks = Timeline.Of(
            Sample.Session,
            Played(one),
            [Sample.Noon, Sample.Noon, Sample.Noon.AddMinutes(1), Sample.Noon.AddMinutes(5), Sample.Noon.AddMinutes(7), Sample.Noon.AddMinutes(9), Sample.Noon.AddMinutes(20)],
            new DebriefReader(true, null, Opening),
            Language.En);
        screens.Api.Moment = (seat, at) => new ReplayMoment(Sample.Session, seat, at, [Sample.Desk.Agenda], []);
        screens.Live.Hold(Sample.Exercise.ToString(), StreamKind.Exercise, Lobby(control ? null : Sample.Me));
        return screens.Render<DebriefPage>(p => p.Add(x => x.ExerciseId, Sample.Exercise.Value));
    }

    private static DebriefView View(ScenarioStructure scenario, ImmutableArray<TableOutcome> tables) => new(
        Sample.Exercise, "Sample", ExerciseStage.Debrief, scenario, tables, [], [], [], BuiltInLibrary.Questionnaire, null, 0, null, [], [], []);

    private static LobbySlice Lobby(PersonId? me) => new(
        Sample.Exercise, ExerciseStage.Debrief, false, 2, false, me, [new ParticipantView(Sample.Me, false, true, [], new SeatView(1, Sample.Session, Sample.Hill, "head"))], []);

    private static AnalysisGame Game() => new(
        [new(Sample.Hill, Sample.Sheet.Reservation, Sample.Sheet.Reservation), new(Sample.Sea, SeaSheet.Reservation, SeaSheet.Reservation)],
        [.. Sample.Scenario.Issues.Select(i => new AnalysisIssue(i.Id, [.. i.Options.Select(o => o.Id)], [.. i.Options.Select(o => ImmutableArray.Create<Int128>(Sample.Sheet.Value(i.Id, o.Id), SeaSheet.Value(i.Id, o.Id)))]))],
        new AgreementRule.Unanimity());

    private static ImmutableArray<SessionEvent> Played(Package agreed) =>
    [
        new SessionPlanned(Sample.Exercise, 1, Opening, false, Sample.Noon),
        new SessionOpened(Sample.Noon),
        new PhaseBegan(1, Sample.Noon.AddMinutes(1), Sample.Noon.AddMinutes(40)),
        new ProposalMade(First, Sample.Hill, Sample.Me, Sample.Pack("low", "long"), [], "", null, null, Sample.Noon.AddMinutes(5)),
        new ProposalMade(Second, Sample.Sea, Sample.Colleague, agreed, [], "", null, null, Sample.Noon.AddMinutes(7)),
        new AgreementReached(Second, agreed, [Sample.Hill, Sample.Sea], Sample.Noon.AddMinutes(9)),
        new SessionClosed(Sample.Noon.AddMinutes(20)),
    ];
}
