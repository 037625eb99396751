using Microsoft.Playwright;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Web.Client.Texts;
using Simulation.Web.Host.Texts;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>Two students who never touch a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium) : IAsyncDisposable
{
    private readonly List<Person> _people = [];

    [Fact]
    public async Task Students_come_in_propose_and_agree_with_the_keyboard_alone()
    {
        await using var server = await ServerProcess.StartAsync();
        var instructor = new Instructor(await PersonAsync(server, "instructor", Language.En));
        await instructor.MakeFirstAccountAsync(await server.SetUpLinkAsync());
        await instructor.CreateCourseAsync();
        await instructor.PasteRosterAsync(["Student 1", "Student 2"]);
        var (exercise, code) = await instructor.PlanExerciseAsync("harbour-access", tables: 1, people: 1);
        var (one, other) = (await PersonAsync(server, "keyboard-1", Language.Kk), await PersonAsync(server, "keyboard-2", Language.Ru));
        await JoinAsync(one, code, "Student 1");
        await JoinAsync(other, code, "Student 2");

        await using var control = await LiveLink.OfAsync(instructor.Person, server.Address);
        Assert.Null(await control.EnterExerciseAsync(exercise));
        Assert.Null(await control.ActAsync(exercise, new AssignSeats(1)));
        Assert.Null(await control.ActAsync(exercise, new OpenExercise()));
        await Instructor.AdvanceAsync(control, exercise, "preparation");
        foreach (var person in _people[1..])
        {
            // The lobby leads to the desk by itself.
            await person.ArriveAsync("/t/[^/]+$");
            await person.Page.Locator(".desk").WaitForAsync();
        }

        await MenuClosesAsync(one);
        await ProposeAsync(one, control.Exercise(exercise)!.Get<PlanSlice>()!.Scenario);
        await AcceptAsync(other);
        await one.Page.GetByRole(AriaRole.Heading, new() { Name = W(one).Desk.AgreementTitle }).First.WaitForAsync();
        Assert.All(_people, p => Assert.Empty(p.Faults));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.PictureAsync("keyboard", "last");
            await person.DisposeAsync();
        }
    }

    private static Wording W(Person person) => Wording.In(person.Language);

    private static async Task JoinAsync(Person person, string code, string name)
    {
        var words = Words.In(person.Language).Join;
        var keys = new Keyboard(person);
        await person.GoAsync("/join");
        await keys.IsPutAsync(person.Page.Locator("input.join-code"));
        await keys.TypeAsync(code);
        await keys.PressAsync("Enter");
        await keys.TabToAsync(person.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(person.Page.GetByRole(AriaRole.Link, new() { Name = words.EnterHall }));
        await keys.PressAsync("Enter");

        // In the lobby the first stop skips what is on every page.
        await person.ArriveAsync("/lobby$");
        await person.Page.Locator("#people-title").WaitForAsync();
        await keys.TabToAsync(person.Page.Locator("a.skip"));
        await keys.PressAsync("Enter");
        await keys.IsPutAsync(person.Page.Locator("#main"));
    }

    private static async Task MenuClosesAsync(Person person)
    {
        var keys = new Keyboard(person);
        var menu = person.Page.Locator(".bar-app .menu > summary");
        await keys.TabToAsync(menu);
        await keys.PressAsync("Enter");
        await person.Page.Locator(".bar-app .menu[open]").WaitForAsync();
        await keys.PressAsync("Tab");
        await keys.PressAsync("Escape");
        await person.Page.Locator(".bar-app .menu:not([open])").WaitForAsync();
        await keys.IsPutAsync(menu);
    }

    private static async Task ProposeAsync(Person person, ScenarioStructure scenario)
    {
        var keys = new Keyboard(person);
        foreach (var (i, issue) in scenario.Issues.Index())
        {
            // Tab comes to the first option of a group, the arrows choose.
            var options = person.Page.Locator("fieldset.issue").Nth(i).Locator("input");
            await keys.TabToAsync(options.First);
            var wanted = issue.Options.Select(o => o.Id).ToList().IndexOf(Classroom.Fair[issue.Id]!);
            await keys.PressAsync("Space");
            for (var step = 0; step < wanted; step++)
            {
                await keys.PressAsync("ArrowDown");
            }

            Assert.True(await options.Nth(wanted).IsCheckedAsync());
        }

        var propose = person.Page.GetByRole(AriaRole.Button, new() { Name = W(person).Desk.Propose, Exact = true }).Last;
        var yes = person.Page.Locator(".confirm button.main");
        await keys.TabToAsync(propose);
        await keys.PressAsync("Enter");
        await keys.IsPutAsync(yes);
        await keys.PressAsync("Escape");
        await yes.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await keys.IsPutAsync(propose);
        await keys.PressAsync("Enter");
        await keys.IsPutAsync(yes);
        await keys.PressAsync("Enter");
        await person.Page.GetByRole(AriaRole.Heading, new() { Name = W(person).Desk.OffersOut }).WaitForAsync();
        await keys.IsPutAsync(propose);
    }

    private static async Task AcceptAsync(Person person)
    {
        var keys = new Keyboard(person);
        await person.Page.GetByRole(AriaRole.Heading, new() { Name = W(person).Desk.OffersIn }).WaitForAsync();
        await keys.TabToAsync(person.Page.GetByRole(AriaRole.Button, new() { Name = W(person).Desk.Accept, Exact = true }).First);
        await keys.PressAsync("Enter");
        await keys.IsPutAsync(person.Page.Locator(".confirm button.main"));
        await keys.PressAsync("Enter");
        await person.Page.GetByRole(AriaRole.Heading, new() { Name = W(person).Desk.AgreementTitle }).First.WaitForAsync();
    }

    private async Task<Person> PersonAsync(ServerProcess server, string who, Language language)
    {
        var person = await chromium.PersonAsync(server.Address, who, language);
        _people.Add(person);
        return person;
    }
}
