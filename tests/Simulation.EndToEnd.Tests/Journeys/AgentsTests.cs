using Microsoft.Playwright;
using Simulation.Domain.Practice;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Web.Host.Texts;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>An instructor automates a delegation that nobody came for; a student then practises alone.</summary>
public sealed class AgentsTests(Chromium chromium)
{
    private const string Journey = "agents";

    [Fact]
    public async Task A_student_negotiates_with_an_automated_delegation_and_then_practises_alone()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await Classroom.SetUpAsync(chromium, server.Address, await server.SetUpLinkAsync(), students: 1);
        var (instructor, student) = (room.Instructor, room.Students[0]);
        var violations = new List<string>();
        async Task SeenAsync(Person person, string step)
        {
            await person.PictureAsync(Journey, step);
            violations.AddRange(await Axe.ViolationsAsync(person));
            violations.AddRange(await person.SidewaysAsync());
        }

        // The lobby: one student has a seat, the other delegation is filled with one press.
        await instructor.OpenLobbyAsync(room.Exercise);
        var lobby = Web.Client.Texts.Wording.In(instructor.Person.Language);
        await instructor.AssignAndOpenAsync(async () =>
        {
            await instructor.ButtonAsync(lobby.Lobby.FillWithAgents);
            await instructor.Person.Page.Locator(".seatgrid .pill").GetByText(lobby.Common.Automated).WaitForAsync();
            await SeenAsync(instructor.Person, "seats");
        });

        await student.EnterDeskAsync();
        var table = student.Person.Page.Locator(".pane-table");
        await student.TabAsync(student.W.Desk.TabTable);
        await table.GetByText(student.W.Common.Automated, new() { Exact = true }).WaitForAsync();
        await SeenAsync(student.Person, "desk");
        await instructor.AdvanceAsync(room.Exercise);
        await SeenAsync(instructor.Person, "control");

        // It makes an offer by itself, and takes the student's yes.
        await student.TabAsync(student.W.Desk.TabPackages);
        await student.Person.Page.GetByRole(AriaRole.Heading, new() { Name = student.W.Desk.OffersIn }).WaitForAsync(new() { Timeout = 90_000 });
        await SeenAsync(student.Person, "offer");
        await student.AcceptAsync();
        await student.Person.Page.Locator(".pane-packages").GetByText(student.W.Desk.OffersPast, new() { Exact = false }).First.WaitForAsync();

        // An exercise for practising alone: one press on the student's own page.
        await instructor.PlanExerciseAsync("harbour-access", tables: 5, people: 1, async () =>
        {
            await instructor.Person.Page.Locator("[name='Form.Practice']").SelectOptionAsync(nameof(AgentStrategy.Conceder));
            await SeenAsync(instructor.Person, "plan");
        });
        await student.Person.GoAsync("/my");
        await SeenAsync(student.Person, "my");
        await student.Person.Page.GetByText(Words.In(student.Person.Language).Courses.PractiseBegin, new() { Exact = true }).ClickAsync();
        await student.EnterDeskAsync();

        // On without preparation, and once more: the same delegation at another table, by one press.
        var page = student.Person.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = student.W.Desk.SkipPreparation }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = student.W.Desk.SkipPreparation }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await SeenAsync(student.Person, "practice");
        var (first, title) = (page.Url, await page.Locator("h1").First.InnerTextAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = student.W.Desk.PractiseAgain }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/t/", StringComparison.Ordinal) && url != first);
        await page.GetByRole(AriaRole.Button, new() { Name = student.W.Desk.PractiseAgain }).WaitForAsync();
        Assert.Equal(title.Replace(student.W.Common.TableNumber(1), student.W.Common.TableNumber(2), StringComparison.Ordinal), await page.Locator("h1").First.InnerTextAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = student.W.Desk.SkipPreparation }).CountAsync());
        Assert.True(violations.Count == 0, string.Join('\n', violations));
        Assert.Empty(student.Person.Faults);
        Assert.Empty(instructor.Person.Faults);
    }
}
