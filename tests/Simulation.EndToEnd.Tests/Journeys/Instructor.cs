using System.Text.RegularExpressions;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Exercises;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.Web.Client.Texts;
using Simulation.Web.Host.Texts;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>What an instructor does, in a browser, from the set-up link on.</summary>
internal sealed partial class Instructor(Person person)
{
    public const string Password = "a ferry crosses at dawn";

    public Person Person => person;

    /// <summary>The page of the course made last.</summary>
    public string Course { get; private set; } = "";

    private Words Words => Words.In(person.Language);

    private Wording Wording => Wording.In(person.Language);

    /// <summary>Follows the link that the server printed and makes the first account; ends on the courses page.</summary>
    public async Task MakeFirstAccountAsync(Uri link, Func<Task>? look = null)
    {
        await person.GoAsync(link.PathAndQuery);
        await (look?.Invoke() ?? Task.CompletedTask);
        await person.Page.GetByLabel(Words.Entry.FullName).FillAsync("Instructor 1");
        await person.Page.GetByLabel(Words.Entry.UserName).FillAsync("instructor.1");
        await person.Page.GetByLabel(Words.Entry.NewPassword).FillAsync(Password);
        await person.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = Words.Entry.SetUpButton }).ClickAsync();
        await person.ArriveAsync("/courses$");
    }

    /// <summary>A course for the discipline that the platform suggests; ends on its page.</summary>
    public async Task CreateCourseAsync(Func<Task>? look = null)
    {
        await person.GoAsync("/courses/new");
        await person.Page.Locator("[name='Form.Term']").FillAsync("2026/27, 1");
        await (look?.Invoke() ?? Task.CompletedTask);
        await person.Page.Locator("main form button.main").ClickAsync();
        await person.ArriveAsync(CoursePage());
        Course = new Uri(person.Page.Url).AbsolutePath;
    }

    /// <summary>Makes an account for an assessor.</summary>
    /// <returns>The link with which they choose their password.</returns>
    public async Task<Uri> InviteAssessorAsync(string name, string userName, Func<Task>? look = null)
    {
        await person.GoAsync("/users");
        await person.Page.Locator("[name='Name']").FillAsync(name);
        await person.Page.Locator("[name='UserName']").FillAsync(userName);
        await person.Page.Locator("[name='NewRoles'][value='instructor']").UncheckAsync();
        await person.Page.Locator("[name='NewRoles'][value='faculty']").CheckAsync();
        await ButtonAsync(Words.Entry.AddUser);
        var link = await person.Page.Locator(".link-shown").InnerTextAsync();
        await (look?.Invoke() ?? Task.CompletedTask);
        return new Uri(link);
    }

    /// <summary>Pastes a roster, looks at the preview and confirms it; ends on the course's page.</summary>
    public async Task PasteRosterAsync(IEnumerable<string> names, Func<Task>? look = null)
    {
        var course = person.Page.Url;
        await person.GoAsync($"{course}/roster");
        await person.Page.Locator("[name='Typed']").FillAsync(string.Join('\n', names));
        await person.Page.Locator("form:has([name='Typed']) button").First.ClickAsync();
        var confirm = person.Page.Locator("form:has([name='Confirmed']) button.main");
        await confirm.WaitForAsync();
        await (look?.Invoke() ?? Task.CompletedTask);
        await confirm.ClickAsync();
        await person.ArriveAsync(CoursePage());
    }

    /// <summary>Plans an exercise of the course; ends on its page.</summary>
    public async Task<(ExerciseId Exercise, string Code)> PlanExerciseAsync(string scenario, int tables, int people, Func<Task>? look = null)
    {
        // The library is put on the shelf after the doors are open: the case may come a moment later.
        await Eventually.TrueAsync(async () =>
        {
            await person.GoAsync($"{Course}/exercises/new?scenario={scenario}");
            return await person.Page.Locator("[name='Form.Tables']").CountAsync() > 0;
        });
        await person.Page.Locator("[name='Form.Tables']").FillAsync($"{tables}");
        await person.Page.Locator("[name='Form.People']").FillAsync($"{people}");
        await (look?.Invoke() ?? Task.CompletedTask);
        await person.Page.Locator("form:has([name='Form.Tables']) button.main").ClickAsync();
        await person.ArriveAsync(ExercisePage());
        var code = (await person.Page.Locator(".code-big").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        return (new ExerciseId(Guid.Parse(ExercisePage().Match(person.Page.Url).Groups[1].Value)), code);
    }

    public Task OpenLobbyAsync(ExerciseId exercise) => person.GoAsync($"/x/{exercise}/lobby");

    /// <summary>On the lobby page: gives everyone a seat and opens all tables.</summary>
    public async Task AssignAndOpenAsync(Func<Task>? look = null)
    {
        await ButtonAsync(Wording.Lobby.AssignAutomatically);
        await person.Page.GetByText(Wording.Lobby.EveryoneSeated).WaitForAsync();
        await (look?.Invoke() ?? Task.CompletedTask);
        await ButtonAsync(Wording.Lobby.OpenTables);
        await person.Page.Locator(".confirm").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = Wording.Lobby.OpenTables, Exact = true }).ClickAsync();
        await person.Page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = Wording.Lobby.ToControl }).WaitForAsync();
    }

    /// <summary>In the control room: the next phase at every table.</summary>
    public async Task AdvanceAsync(ExerciseId exercise)
    {
        await person.GoAsync($"/x/{exercise}/control");
        await person.Page.Locator(".tile").First.WaitForAsync();
        await person.Page.Locator(".bar-app button.main").ClickAsync();
        await person.Page.Locator(".bar-app .confirm button.main").ClickAsync();
        await person.Page.Locator(".bar-app .confirm").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
    }

    /// <summary>In the control room: ends play and opens the debrief.</summary>
    public async Task OpenDebriefAsync(ExerciseId exercise)
    {
        await person.GoAsync($"/x/{exercise}/control");
        await ButtonAsync(Wording.Control.OpenDebrief);
        await person.Page.Locator(".confirm button.main").ClickAsync();
        await person.Page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = Wording.Control.ToDebrief }).WaitForAsync();
    }

    /// <summary>At a table's page: gives a member another function, looking on as their delegation.</summary>
    public async Task GiveFunctionAsync(ExerciseId exercise, SessionId table, DelegationId delegation, string member, string function)
    {
        await person.GoAsync($"/x/{exercise}/control/{table}");
        await person.Page.GetByLabel(Wording.Control.LookAs).SelectOptionAsync(delegation.Value);
        await person.Page.GetByText(Wording.Desk.GiveFunction, new() { Exact = true }).ClickAsync();
        await person.Page.Locator("label").Filter(new() { HasText = member }).Locator("select").SelectOptionAsync(function);
    }

    /// <summary>Ends the preparation at every table.</summary>
    public static async Task AdvanceAsync(ILiveConnection live, ExerciseId exercise, string from) =>
        Assert.Null(await live.ActAsync(exercise, new AtEveryTable(new AdvancePhase(from))));

    public Task ButtonAsync(string name) =>
        person.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    [GeneratedRegex("/courses/[0-9a-f-]{32,36}$")]
    private static partial Regex CoursePage();

    [GeneratedRegex("/x/([0-9a-f-]{32,36})$")]
    private static partial Regex ExercisePage();
}
