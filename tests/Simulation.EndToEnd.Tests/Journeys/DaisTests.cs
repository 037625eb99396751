using Microsoft.Playwright;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Web.Client.Texts;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>A student who is put in the chair of a committee and never touches a mouse.</summary>
public sealed class DaisTests(Chromium chromium, ITestOutputHelper output) : IAsyncDisposable
{
    private const string Journey = "dais";

    /// <summary>A first start of the desk on a busy machine.</summary>
    private static readonly float Patience = 120_000;

    private readonly List<Person> _people = [];
    private readonly List<string> _visited = [];
    private readonly List<string> _wrong = [];

    [Fact]
    public async Task A_student_in_the_chair_runs_a_meeting_with_the_keyboard_alone()
    {
        await using var server = await ServerProcess.StartAsync();
        var instructor = new Instructor(await PersonAsync(server, "instructor", Language.Ru));
        await instructor.MakeFirstAccountAsync(await server.SetUpLinkAsync());
        await instructor.CreateCourseAsync();
        await instructor.PasteRosterAsync(["Student 1", "Student 2"]);
        var (exercise, code) = await instructor.PlanExerciseAsync("ga-shared-waters", tables: 1, people: 1);
        var chair = new Student(await PersonAsync(server, "chair", Language.En), "Student 1");
        var member = new Student(await PersonAsync(server, "member", Language.Kk), "Student 2");
        await chair.JoinAsync(code);
        await member.JoinAsync(code);

        await using var control = await LiveLink.OfAsync(instructor.Person, server.Address);
        Assert.Null(await control.EnterExerciseAsync(exercise));
        Assert.Null(await control.ActAsync(exercise, new AssignSeats(1)));
        Assert.Null(await control.ActAsync(exercise, new OpenExercise()));
        await Instructor.AdvanceAsync(control, exercise, "preparation");
        await Eventually.TrueAsync(() => control.Exercise(exercise)?.Get<LobbySlice>() is { Stage: ExerciseStage.Running });
        await using var live = await LiveLink.OfAsync(chair.Person, server.Address);
        Assert.Null(await live.EnterExerciseAsync(exercise));
        var me = live.Exercise(exercise)!.Get<LobbySlice>()!.Me!.Value;
        var session = live.Exercise(exercise)!.Get<LobbySlice>()!.Participants.Single(p => p.Person == me).Seat!.Session;
        Assert.Null(await control.EnterTableAsync(session));
        Assert.Null(await control.ActAsync(session, new AppointPresidingOfficer(me)));

        // The desk leads to the dais as soon as one is in the chair.
        var page = chair.Person.Page;
        await chair.Person.GoAsync($"/t/{session}");
        var keys = new Keyboard(chair.Person);
        var toDais = page.Locator("main a[href$='/dais']");
        await toDais.WaitForAsync(new() { Timeout = Patience });
        await keys.TabToAsync(toDais);
        await keys.PressAsync("Enter");
        await page.Locator(".dais-next").WaitForAsync(new() { Timeout = Patience });
        await PresideAsync(keys, page, control, session);

        // What is arranged about a vote to come stands on every screen.
        Assert.Null(await control.ActAsync(session, new EndSpeech()));
        await using var desk = await LiveLink.OfAsync(member.Person, server.Address);
        Assert.Null(await desk.EnterExerciseAsync(exercise));
        Assert.Null(await desk.EnterTableAsync(session));
        Assert.Null(await desk.ActAsync(session, new RaiseMotion("recorded-vote", MotionTerms.None)));
        await page.Locator(".dais-decision .arranged li").WaitForAsync(new() { Timeout = Patience });

        await SeenAsync(chair.Person, "dais");

        // The secretariat takes the chair back: the page says so at once, and nothing on it can be pressed any more.
        Assert.Null(await control.ActAsync(session, new AppointPresidingOfficer(null)));
        await page.GetByRole(AriaRole.Heading, new() { Name = Wording.En.Dais.ChairGone }).WaitForAsync(new() { Timeout = 2_000 });
        await page.Locator(".dais").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await SeenAsync(chair.Person, "dais-gone");
        await VisitAsync(member.Person, $"/t/{session}", ".desk .arranged li", "desk");
        await VisitAsync(instructor.Person, $"/x/{exercise}/projector", ".hall .arranged li", "projector");

        Assert.Empty(_wrong);
        Assert.Empty(Pages.OfCommittees.Except(Pages.OfCommittees.Where(p => _visited.Any(v => Pages.Answers(p, v)))));
        Assert.All(_people, p => Assert.Empty(p.Faults));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.PictureAsync(Journey, "last");
            person.Faults.ToList().ForEach(output.WriteLine);
            await person.DisposeAsync();
        }
    }

    /// <summary>Opens the meeting, takes up the item, puts a delegation on the list, gives it the floor, stops its clock, ends its speech, and takes that back.</summary>
    private static async Task PresideAsync(Keyboard keys, IPage page, LiveConnection control, SessionId session)
    {
        MeetingSlice Meeting() => control.Table(session)!.Get<MeetingSlice>()!;
        Speech? Speaking() => control.Table(session)!.Get<FloorSlice>()!.Speaking;
        var next = page.Locator(".dais-next");
        for (var press = 0; press < 6 && Meeting().Item is null; press++)
        {
            var said = await next.InnerTextAsync();
            await keys.PressAsync("Enter");
            await Eventually.TrueAsync(async () => Meeting().Item is not null || await next.InnerTextAsync() != said);
        }

        Assert.Equal("water", Meeting().Item);
        await keys.PressAsync("a");
        await keys.IsPutAsync(page.Locator("dialog.palette input"));
        await keys.TypeAsync("KAZ");
        await keys.PressAsync("Enter");
        await page.Locator(".dais-list [data-rove]").WaitForAsync();
        await keys.PressAsync("Enter");
        await page.Locator(".dais-speaker .name").WaitForAsync();
        await Eventually.TrueAsync(() => Speaking()?.Entry.Delegation == new DelegationId("KAZ"));
        await keys.PressAsync("p");
        await Eventually.TrueAsync(() => Speaking()?.PausedAt is not null);
        await keys.PressAsync("e");
        await Eventually.TrueAsync(() => Speaking() is null);
        await page.Locator(".dais-speaker .name").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await keys.PressAsync("u");
        await Eventually.TrueAsync(() => Speaking()?.PausedAt is not null);
        await keys.PressAsync("?");
        await keys.IsPutAsync(page.Locator("dialog.palette input[type=checkbox]"));
        await keys.PressAsync("Escape");
        await keys.PressAsync("3");
        await page.Locator("#tab-Text[aria-selected=true]").WaitForAsync();
    }

    private async Task VisitAsync(Person person, string path, string wait, string name)
    {
        await person.GoAsync(path);
        await person.Page.Locator(wait).First.WaitForAsync(new() { Timeout = Patience });
        await SeenAsync(person, name);
    }

    /// <summary>Keeps a picture of the screen, what axe says of it in light and in dark, and what does not fit a narrow one.</summary>
    private async Task SeenAsync(Person person, string name)
    {
        _visited.Add(new Uri(person.Page.Url).AbsolutePath);
        await person.PictureAsync(Journey, name);
        List<string> wrong = [.. await Axe.ViolationsAsync(person)];
        wrong.AddRange(await Axe.DarkViolationsAsync(person, () => person.PictureAsync(Journey, $"{name}-dark")));
        wrong.AddRange(await person.SidewaysAsync());
        wrong.ForEach(output.WriteLine);
        _wrong.AddRange(wrong);
    }

    private async Task<Person> PersonAsync(ServerProcess server, string who, Language language)
    {
        var person = await chromium.PersonAsync(server.Address, who, language);
        _people.Add(person);
        return person;
    }
}
