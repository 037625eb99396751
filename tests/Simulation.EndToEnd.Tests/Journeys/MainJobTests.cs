using Microsoft.Playwright;
using MiniExcelLibs;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>The main job, from an empty directory to the gradebook, by one instructor and six students, each with a browser of their own.</summary>
public sealed class MainJobTests(Chromium chromium, ITestOutputHelper output) : IAsyncDisposable
{
    private const string Journey = "main-job";

    /// <summary>What one student says to the whole table, and what is later the evidence for a mark.</summary>
    private const string Said = "Averra is our nearest sea. What would you need to share it?";

    private readonly List<Person> _people = [];
    private readonly List<string> _violations = [];
    private readonly List<string> _visited = [];
    private int _step;

    [Fact]
    public async Task A_class_negotiates_live_and_the_outcome_is_in_the_record()
    {
        await using var server = await ServerProcess.StartAsync();
        var instructor = new Instructor(await PersonAsync(server, "instructor", Language.Ru));
        await VisitAsync(instructor.Person, "/sign-in");
        await instructor.MakeFirstAccountAsync(await server.SetUpLinkAsync(), () => SeenAsync(instructor.Person, "set-up"));
        await SeenAsync(instructor.Person, "courses-empty");
        await VisitAsync(instructor.Person, "/programme");
        Assert.Contains("7M03111", await instructor.Person.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await VisitAsync(instructor.Person, "/scenarios");
        await VisitAsync(instructor.Person, "/scenarios/harbour-access");
        await VisitAsync(instructor.Person, "/scenarios/harbour-access/x-ray", wait: "svg.front");
        await new Author(instructor.Person).TryPayoffsAsync(() => SeenAsync(instructor.Person, "x-ray-tried"));

        await instructor.CreateCourseAsync(() => SeenAsync(instructor.Person, "course-new"));
        string[] names = [.. Enumerable.Range(1, 6).Select(n => $"Student {n}")];
        await instructor.PasteRosterAsync([.. names, names[0]], () => SeenAsync(instructor.Person, "roster-preview"));
        await SeenAsync(instructor.Person, "course");
        await VisitAsync(instructor.Person, $"{instructor.Course}/edit");
        var (exercise, code) = await instructor.PlanExerciseAsync("harbour-access", tables: 1, people: 3, () => SeenAsync(instructor.Person, "exercise-new"));
        await SeenAsync(instructor.Person, "exercise");
        await VisitAsync(instructor.Person, $"/x/{exercise}/projector", wait: ".qr");

        // Six languages and devices: one on a phone, each language twice.
        List<Student> students = [];
        await instructor.OpenLobbyAsync(exercise);
        foreach (var (i, name) in names.Index())
        {
            var language = new[] { Language.Kk, Language.Ru, Language.En }[i % 3];
            var student = new Student(await PersonAsync(server, $"student-{i + 1}", language, i == 0 ? Device.Phone : Device.Laptop), name);
            students.Add(student);
            await student.JoinAsync(code, i < 3 ? what => SeenAsync(student.Person, $"join-{what}") : null);
            await instructor.Person.Page.GetByText(name, new() { Exact = false }).First.WaitForAsync(); // the lobby fills live
        }

        await SeenAsync(students[0].Person, "lobby");
        await SeenAsync(instructor.Person, "lobby");
        await VisitAsync(students[3].Person, $"/j/{code}/not-me");
        await VisitAsync(students[3].Person, "/my");
        await students[3].Person.GoAsync($"/x/{exercise}/lobby");
        await instructor.AssignAndOpenAsync(() => SeenAsync(instructor.Person, "assigned"));
        foreach (var student in students)
        {
            await student.EnterDeskAsync();
        }

        // At the desk: the brief, nobody else's; inside, before the table opens.
        await using var control = await LiveLink.OfAsync(instructor.Person, server.Address);
        Assert.Null(await control.EnterExerciseAsync(exercise));
        var desks = await DesksAsync(control, exercise, students, server);
        foreach (var (student, own) in desks.DistinctBy(d => d.Own.Delegation))
        {
            await student.ReadBriefAsync();
            await SeenAsync(student.Person, "desk-brief");
            await PrintedAsync(student.Person, "desk-brief");
            await student.SayAsync(student.W.Desk.TalkInside, $"inside {own.Delegation}");
        }

        await instructor.AdvanceAsync(exercise);
        await SeenAsync(instructor.Person, "control-running");
        await instructor.Person.Page.Keyboard.PressAsync("?");
        await instructor.Person.Page.Locator("#help-title").WaitForAsync();
        await SeenAsync(instructor.Person, "control-keys");
        var (first, second) = (desks[0].Student, desks[1].Student);
        await first.SayAsync(first.W.Desk.TalkTable, Said);
        foreach (var student in students.Except([first]))
        {
            await student.OpenTalkAsync(student.W.Desk.TalkTable);
            await student.SeesAsync(Said);
        }

        await SeenAsync(second.Person, "desk-table");
        foreach (var (student, own) in desks)
        {
            await student.OpenTalkAsync(student.W.Desk.TalkInside);
            if (own.Delegation == desks[0].Own.Delegation)
            {
                await student.SeesAsync($"inside {own.Delegation}");
            }

            Assert.Equal(own.Delegation == desks[0].Own.Delegation ? 1 : 0, await CountAsync(student, $"inside {desks[0].Own.Delegation}"));
        }

        // Control makes a second head, who then binds as the first one does.
        var table = (await Lobby(control, exercise)).Participants[0].Seat!.Session;
        var adviser = desks.First(d => !d.Own.MayBind);
        await instructor.GiveFunctionAsync(exercise, table, adviser.Own.Delegation, adviser.Student.Name, "head");
        await adviser.Student.TabAsync(adviser.Student.W.Desk.TabTable);
        await adviser.Student.Person.Page.GetByText(adviser.Student.W.Desk.GiveFunction, new() { Exact = true }).WaitForAsync();
        await SeenAsync(instructor.Person, "watch-as-delegation");
        await VisitAsync(instructor.Person, $"/x/{exercise}/control/{table}", wait: ".watch");

        // A package, worth points to oneself only; proposed by one head, accepted by the other.
        var heads = desks.Where(d => d.Own.MayBind).ToList();
        var (proposer, accepter) = (heads[0].Student, heads.First(h => h.Own.Delegation != heads[0].Own.Delegation).Student);
        var scenario = control.Exercise(exercise)!.Get<PlanSlice>()!.Scenario;
        await proposer.BuildAsync(scenario, Classroom.Fair);
        await SeenAsync(proposer.Person, "desk-package");
        await proposer.ProposeAsync();
        await SeenAsync(proposer.Person, "desk-proposed");
        await accepter.TabAsync(accepter.W.Desk.TabPackages);
        await accepter.Person.Page.GetByRole(AriaRole.Heading, new() { Name = accepter.W.Desk.OffersIn }).WaitForAsync();
        Assert.StartsWith("(1) ", await accepter.Person.Page.TitleAsync(), StringComparison.Ordinal);
        await SeenAsync(accepter.Person, "desk-offer");
        await accepter.AcceptAsync();
        foreach (var student in students)
        {
            await student.TabAsync(student.W.Desk.TabTable);
            await student.Person.Page.GetByRole(AriaRole.Heading, new() { Name = student.W.Desk.AgreementTitle }).First.WaitForAsync();
        }

        await SeenAsync(students[0].Person, "desk-agreement");
        await PrintedAsync(students[0].Person, "desk-agreement");
        await PrintedAsync(students[1].Person, "desk-agreement");
        await VisitAsync(instructor.Person, $"/x/{exercise}/control", wait: ".tile .ok");
        await VisitAsync(instructor.Person, $"/x/{exercise}/projector", wait: ".projector .agreed");

        await instructor.OpenDebriefAsync(exercise);
        await SeenAsync(instructor.Person, "control-debrief");
        await VisitAsync(instructor.Person, $"/x/{exercise}/projector", wait: ".projector .phase");
        foreach (var student in students)
        {
            await student.Person.GoAsync($"/x/{exercise}/debrief");
            await student.Person.Page.Locator("fieldset.rating").First.WaitForAsync();
            foreach (var item in await student.Person.Page.Locator("fieldset.rating").AllAsync())
            {
                await item.Locator("input").Nth(4).CheckAsync(new() { Force = true });
            }

            await student.Person.Page.GetByRole(AriaRole.Button, new() { Name = student.W.Debrief.SendAnswers, Exact = true }).ClickAsync();
            await student.Person.Page.GetByText(student.W.Debrief.Thanks).WaitForAsync();
        }

        await SeenAsync(students[0].Person, "debrief");
        await VisitAsync(instructor.Person, $"/x/{exercise}/debrief", wait: "main .card");
        Assert.Equal(6, (await Lobby(control, exercise)).Participants.Length);
        await MarkAsync(server, instructor, exercise, first, secondHead: adviser.Student.Name);
        await VisitAsync(instructor.Person, $"/x/{exercise}/log?log=1", wait: "#chain.ok");

        await VisitAsync(instructor.Person, "/account");
        await VisitAsync(instructor.Person, "/privacy");
        await VisitAsync(instructor.Person, "/error");
        await VisitAsync(instructor.Person, "/missing");
        Assert.Empty(Pages.NotAmong(_visited));
        output.WriteLine($"{_step} screens in artifacts/screenshots/{Journey}");
        Assert.True(_violations.Count == 0, string.Join('\n', _violations));
        Assert.All(_people, p => Assert.Empty(p.Faults));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            // What everybody saw last: where a journey stopped, this says why.
            await person.PictureAsync(Journey, "last");
            await person.DisposeAsync();
        }
    }

    /// <summary>Faculty mark a student on the rubric with evidence from the log and release; the record, the gradebook and its files hold it.</summary>
    private async Task MarkAsync(ServerProcess server, Instructor instructor, ExerciseId exercise, Student student, string secondHead)
    {
        var invitation = await instructor.InviteAssessorAsync("Assessor 1", "assessor.1", () => SeenAsync(instructor.Person, "users"));
        var assessor = new Assessor(await PersonAsync(server, "assessor", Language.En));
        await assessor.AcceptAsync(invitation, () => SeenAsync(assessor.Person, "password"));
        await assessor.OpenQueueAsync(instructor.Course, exercise);
        await SeenAsync(assessor.Person, "assess");
        var held = assessor.Person.Page.Locator("table.queue tr").Filter(new() { HasText = secondHead });
        Assert.Contains("Head of delegation", await held.InnerTextAsync(), StringComparison.Ordinal); // not what the assignment gave
        await assessor.MarkAsync(student.Name, Said, level: 3, "A question that opened the table.", what => SeenAsync(assessor.Person, $"assess-{what}"));
        await assessor.ReleaseAsync();
        await PrintedAsync(assessor.Person, "assess-released");
        await VisitAsync(assessor.Person, $"/x/{exercise}/assess/compare");

        // The student's own record: the outcome, the moment, the comment; on paper too.
        await VisitAsync(student.Person, "/record");
        var record = await student.Person.Page.Locator("main").InnerTextAsync();
        Assert.Contains($"«{Said}»", record, StringComparison.Ordinal);
        Assert.Contains("A question that opened the table.", record, StringComparison.Ordinal);
        var percent = await student.Person.Page.Locator("tfoot b").InnerTextAsync();
        await PrintedAsync(student.Person, "record");

        // The gradebook's page, and its files read back.
        await VisitAsync(assessor.Person, $"{instructor.Course}/gradebook");
        await PrintedAsync(assessor.Person, "gradebook");
        var row = assessor.Person.Page.Locator("tbody tr").Filter(new() { HasText = student.Name }).First;
        var mark = (await row.Locator("b").InnerTextAsync()).Trim();
        Assert.Equal(percent.Replace(',', '.'), $"{mark}\u00a0%".Replace(',', '.'), ignoreWhiteSpaceDifferences: true);
        var csv = System.Text.Encoding.UTF8.GetString(await assessor.DownloadAsync(".csv"));
        Assert.Contains(csv.Split("\r\n"), line => line.Contains(student.Name, StringComparison.Ordinal) && line.Contains($",{mark},", StringComparison.Ordinal));
        using var workbook = new MemoryStream(await assessor.DownloadAsync(".xlsx"));
        var marks = workbook.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Single(r => r.Values.Contains(student.Name));
        Assert.Contains(marks.Values.OfType<double>(), v => v.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) == mark);

        await assessor.Person.Page.GetByRole(AriaRole.Link, new() { Name = student.Name, Exact = true }).First.ClickAsync();
        await assessor.Person.Page.Locator(".record").WaitForAsync();
        await SeenAsync(assessor.Person, "student-record");
        await VisitAsync(instructor.Person, new Uri(assessor.Person.Page.Url).AbsolutePath.Replace("/record", "/erase", StringComparison.Ordinal));
    }

    private static async Task<LobbySlice> Lobby(LiveConnection control, ExerciseId exercise)
    {
        await Eventually.TrueAsync(() => control.Exercise(exercise)?.Get<LobbySlice>() is { Stage: not ExerciseStage.Lobby });
        return control.Exercise(exercise)!.Get<LobbySlice>()!;
    }

    private static Task<int> CountAsync(Student student, string text) =>
        student.Person.Page.GetByText(text, new() { Exact = true }).CountAsync();

    /// <summary>Who sits where, from each student's own live connection.</summary>
    private static async Task<IReadOnlyList<(Student Student, DelegationSlice Own)>> DesksAsync(
        LiveConnection control, ExerciseId exercise, List<Student> students, ServerProcess server)
    {
        var table = (await Lobby(control, exercise)).Participants[0].Seat!.Session;
        List<(Student, DelegationSlice)> desks = [];
        foreach (var student in students)
        {
            await using var live = await LiveLink.OfAsync(student.Person, server.Address);
            Assert.Null(await live.EnterTableAsync(table));
            desks.Add((student, live.Inside(table)!.Get<DelegationSlice>()!));
        }

        return desks;
    }

    private async Task<Person> PersonAsync(ServerProcess server, string who, Language language, Device device = Device.Laptop)
    {
        var person = await chromium.PersonAsync(server.Address, who, language, device);
        _people.Add(person);
        return person;
    }

    private async Task VisitAsync(Person person, string path, string wait = "main h1")
    {
        await person.GoAsync(path);
        await person.Page.Locator(wait).First.WaitForAsync();
        await SeenAsync(person, path.Split('/')[^1]);
    }

    /// <summary>Keeps a picture of the screen as it comes out of a printer.</summary>
    private Task PrintedAsync(Person person, string name) => person.PrintAsync(Journey, $"{++_step:00}-print-{name}");

    /// <summary>Keeps a picture of the screen, what axe says of it in light and in dark, and what does not fit a narrow one.</summary>
    private async Task SeenAsync(Person person, string name)
    {
        _visited.Add(new Uri(person.Page.Url).AbsolutePath);
        await person.PictureAsync(Journey, $"{++_step:00}-{name}");
        List<string> wrong = [.. await Axe.ViolationsAsync(person)];
        wrong.AddRange(await Axe.DarkViolationsAsync(person));
        wrong.AddRange(await person.SidewaysAsync());
        wrong.ForEach(output.WriteLine);
        _violations.AddRange(wrong);
    }
}
