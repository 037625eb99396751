using System.Net;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;
using Simulation.Grains;
using Simulation.Library;

namespace Simulation.Web.Tests.Committees;

/// <summary>A committee in the library and in planning, through the pages as a browser without scripts sees them.</summary>
public sealed class CommitteePagesTests(CommitteePagesTests.CommitteeHost host) : IClassFixture<CommitteePagesTests.CommitteeHost>
{
    private string New => $"/courses/{host.Course}/exercises/new?scenario=committee";

    [Fact]
    public async Task A_committee_shows_its_members_and_its_rules_in_words_and_no_points()
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        var page = await ClassHost.PageAsync(browser, "/scenarios/committee");
        Assert.Contains("Committee on Water", page, StringComparison.Ordinal);
        Assert.Contains("Closure of debate", page, StringComparison.Ordinal);
        Assert.Contains("a majority of those voting for or against", page, StringComparison.Ordinal);
        Assert.Contains("rules 117, 119", page, StringComparison.Ordinal);
        Assert.Contains("observer", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Reservation value", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.Contains("Committee on Water", await ClassHost.PageAsync(browser, "/scenarios"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_the_rules_is_said_and_what_can_not_work_stands_beside_its_field()
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        var page = await ClassHost.PageAsync(browser, New);
        Assert.Contains("Adapt the rules of procedure", page, StringComparison.Ordinal);
        Assert.Contains("Nothing: the rules are those of", page, StringComparison.Ordinal);

        var sent = await host.SendAsync(host.Instructor, New, "plan", [.. Plan("Form.Only"), ("rules.restart", "true"), ("rules.start", "thimun")]);
        Assert.Contains(BuiltInLibrary.Rules("thimun")!.Name.En!, WebUtility.HtmlDecode(await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);

        sent = await host.SendAsync(host.Instructor, New, "plan", [.. Plan(), ("rules.from", "un-general-assembly-committee"), ("rules.speech-seconds", "1")]);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Contains("It must be a number from 5 to 86400.", WebUtility.HtmlDecode(await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_committee_is_planned_at_one_table_under_the_rules_chosen()
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        Assert.Contains("name=\"Form.Tables\" value=\"1\"", await ClassHost.PageAsync(browser, New), StringComparison.Ordinal);

        var id = Guid.NewGuid();
        var sent = await host.SendAsync(host.Instructor, New, "plan", [.. Plan(id: id), ("rules.restart", ""), ("rules.start", "osce")]);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode); // only started from another body: nothing is planned yet

        sent = await host.SendAsync(host.Instructor, New, "plan", Plan(id: id));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var planned = await host.PlannedAsync(new ExerciseId(id));
        Assert.Null(planned!.Plan.Rules);
        Assert.Equal("un-general-assembly-committee", planned.Scenario.Committee!.Rules.Id);
    }

    private static (string, string)[] Plan(string? only = null, Guid? id = null) =>
    [
        ("Form.New", (id ?? Guid.NewGuid()).ToString()), ("Form.Title", "Water"), ("Form.Tables", "1"), ("Form.People", "1"), ("Form.Minutes", "90"), ("Form.Language", "en"),
        ("Form.Rubric", "negotiation/1.0"), .. only is null ? Array.Empty<(string, string)>() : [(only, "true")],
    ];

    public sealed class CommitteeHost : ClassHost
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Grains.GetGrain<IScenarioGrain>("committee").PublishAsync(Committee());
        }

        public Task<ExerciseOverview?> PlannedAsync(ExerciseId exercise) => Grains.GetGrain<IExerciseGrain>(exercise.Value).OverviewAsync();

        private static Scenario Committee()
        {
            var parties = new[] { "A", "B", "O" }.Select(id => new Party(new DelegationId(id), Localized.Same("Party " + id), null, 1, 3, 1)).ToImmutableArray();
            return new Scenario(
                new ScenarioStructure(
                    "committee",
                    "1.0",
                    Language.En,
                    Localized.Same("Water"),
                    [new MemberFunction("head", Localized.Same("Head of delegation"), true)],
                    parties,
                    [],
                    new Domain.Bargaining.AgreementRule.Unanimity(),
                    [new Phase("meeting", Localized.Same("Meeting"), PhaseKind.Meeting, 90, Phase.DefaultsOf(PhaseKind.Meeting))],
                    [DebriefMaterial.TableChannel],
                    new CommitteeStructure(
                        Localized.Same("Committee on Water"),
                        BuiltInLibrary.Rules("un-general-assembly-committee")!,
                        [.. parties.Select(p => new CommitteeMember(p.Id, p.Id.Value == "O" ? MemberStatus.Observer : MemberStatus.Member, false, p.Id.Value == "O" ? 0 : 1, null))],
                        [new AgendaItem("water", "18", Localized.Same("Water"))])),
                Localized.Same("A committee"),
                ScenarioLevel.Introductory,
                [Language.En],
                [],
                [],
                [],
                Localized.Same("A case"),
                [.. parties.Select(p => new Instructions(p.Id, Localized.Same($"Brief of {p.Id.Value}"), new Domain.Bargaining.ScoreSheet(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty, 0, 0)))],
                Localized.Empty,
                null,
                new CommitteeMaterial([], []));
        }
    }
}
