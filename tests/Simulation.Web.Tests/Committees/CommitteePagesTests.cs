using System.Net;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Grains;
using Simulation.Library;
using Simulation.Web.Host.Pages.Exercises;
using Simulation.Web.Host.Texts;

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

    [Fact]
    public async Task What_an_instructor_has_changed_in_the_rules_is_what_the_committee_follows_and_it_is_said()
    {
        var (rules, id) = (BuiltInLibrary.Rules("un-general-assembly-committee")!, Guid.NewGuid());
        var form = RulesFormTests.Sent(
            rules, ("speech-seconds", "90"), ("quorum-check", "enforced"), ("quorum-debate", "more than 1/2 of members"), ("question.ordinary.majority", "FixedCount(2)"));
        var fields = form.SelectMany(f => f.Value.Select(v => (f.Key, v ?? ""))).ToArray();
        using var said = await host.SendAsync(host.Instructor, New, "plan", [.. Plan("Form.Only", id), .. fields]);
        using var sent = await host.SendAsync(host.Instructor, New, "plan", [.. Plan(id: id), .. fields]);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);

        using var browser = await host.BrowserAsync(host.Instructor);
        var adapted = RulesForm.Read(rules, form);
        foreach (var page in new[] { WebUtility.HtmlDecode(await said.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), await ClassHost.PageAsync(browser, $"/x/{new ExerciseId(id)}") })
        {
            Assert.Equal(4, adapted.Differences.Length);
            Assert.All(adapted.Differences, d => Assert.Contains(RulesTexts.Difference(d, adapted.From, adapted.Adapted, Language.En), page, StringComparison.Ordinal));
        }

        var table = await host.OpenAsync(new ExerciseId(id));
        await host.ChairAsync(table, new MarkAttendance(new("A"), Attendance.Present));
        Assert.Equal(RefusalCode.NoQuorum, await host.AskChairAsync(table, new OpenMeeting())); // one of two: a quarter would do without the change
        await host.ChairAsync(table, new MarkAttendance(new("B"), Attendance.Present), new OpenMeeting(), new OpenDebate("water"), new AddSpeaker(new("A"), null, SpeechKind.Normal, false, ""), new GiveFloor(null, null));
        Assert.Equal(90, (await host.SeenAsync<FloorSlice>(table)).Speaking!.GrantedSeconds);
        await host.ChairAsync(table, new EndSpeech(), new OpenVote(new VoteSubject.Question("Shall we meet on Friday?", true), null, VotingMethod.Recorded, null, [], []));
        var vote = (await host.SeenAsync<VoteSlice>(table)).Current!.Id;
        await host.DelegateAsync(table, new("A"), host.Student, new CastBallot(vote, Choice.Yes));
        await host.DelegateAsync(table, new("B"), host.Other, new CastBallot(vote, Choice.Abstain));
        await host.ChairAsync(table, new CloseVote(vote));
        Assert.Equal(Outcome.InsufficientVotes, (await host.SeenAsync<VotesSlice>(table)).Votes.Single().Result.Outcome); // one to nil would do without the change
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

        /// <summary>The two students take the two seats with a vote, and the table opens.</summary>
        public async Task<SessionId> OpenAsync(ExerciseId exercise)
        {
            var (grain, control) = (Grains.GetGrain<IExerciseGrain>(exercise.Value), new ExerciseActor(Instructor, true));
            foreach (var (person, delegation) in new[] { (Student, "A"), (Other, "B") })
            {
                await OkAsync(grain.ActAsync(new ExerciseActor(person, false), Guid.NewGuid(), new JoinExercise(false)));
                await OkAsync(grain.ActAsync(control, Guid.NewGuid(), new MoveToSeat(person, 1, new DelegationId(delegation), null)));
            }

            await OkAsync(grain.ActAsync(control, Guid.NewGuid(), new OpenExercise()));
            return (await grain.OverviewAsync())!.Sessions[0];
        }

        public async Task<RefusalCode?> AskChairAsync(SessionId table, ChairCommand command) =>
            (await Grains.GetGrain<ISessionGrain>(table.Value).ActAsync(new Seat.Control(Instructor), Guid.NewGuid(), command)).Refusal?.Code;

        public async Task ChairAsync(SessionId table, params ChairCommand[] commands)
        {
            foreach (var command in commands)
            {
                Assert.Null(await AskChairAsync(table, command));
            }
        }

        public Task DelegateAsync(SessionId table, DelegationId delegation, PersonId person, CommitteeCommand command) =>
            OkAsync(Grains.GetGrain<IDelegationGrain>(table.Value, delegation.Value, null).ActAsync(person, Guid.NewGuid(), command));

        public async Task<T> SeenAsync<T>(SessionId table)
            where T : Slice => (await Grains.GetGrain<ISessionGrain>(table.Value).EnterAsync("A", null)).SelectMany(f => f.Slices).OfType<T>().Single();

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
