using Microsoft.Playwright;
using Simulation.Domain;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.Web.Host.Assessment.Texts;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>What a member of the faculty does, in a browser, from the invitation on.</summary>
internal sealed class Assessor(Person person)
{
    public Person Person => person;

    private AssessTexts Texts => AssessTexts.In(person.Language);

    /// <summary>Chooses a password; ends on the courses page.</summary>
    public async Task AcceptAsync(Uri invitation, Func<Task>? look = null)
    {
        await person.GoAsync(invitation.PathAndQuery);
        await (look?.Invoke() ?? Task.CompletedTask);
        await person.Page.Locator("[name='Password']").FillAsync("the tide turns at noon");
        await person.Page.Locator("main form button.main").ClickAsync();
        await person.ArriveAsync("/courses$");
    }

    /// <summary>From the list of courses to the queue of an exercise, by the links that are there.</summary>
    public async Task OpenQueueAsync(string course, ExerciseId exercise)
    {
        await person.Page.Locator($"a[href='{course}']").ClickAsync();
        await person.Page.Locator($"a[href='/x/{exercise}/assess']").ClickAsync();
        await person.Page.Locator("table.queue").WaitForAsync();
    }

    /// <summary>From the queue: picks what was said as evidence, chooses the same level of every criterion, comments, saves.</summary>
    public async Task MarkAsync(string student, string said, int level, string comment, Func<string, Task> look)
    {
        await person.Page.Locator("table.queue").GetByRole(AriaRole.Link, new() { Name = student, Exact = true }).ClickAsync();
        var entry = person.Page.Locator("#log .timeline > li").Filter(new() { HasText = said }).First;
        await look("student");
        await entry.GetByRole(AriaRole.Button, new() { Name = Texts.Pick, Exact = true }).ClickAsync();
        await person.Page.Locator(".criterion .evidence").GetByText(said).WaitForAsync();
        var criteria = await person.Page.Locator("fieldset[data-levels]").AllAsync();
        foreach (var criterion in criteria)
        {
            await criterion.Locator("input[type=radio]").Nth(level - 1).CheckAsync();
        }

        await person.Page.Locator(".criterion textarea").First.FillAsync(comment);
        await look("marked");
        await person.Page.Locator(".marking-bar button[value='save']").ClickAsync();
        await person.Page.Locator("fieldset[data-levels] input:checked").Nth(criteria.Count - 1).WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>On a marked student's page: releases the marks.</summary>
    public async Task ReleaseAsync()
    {
        await person.Page.Locator("details").Filter(new() { Has = person.Page.Locator("button[value='release']") }).Locator("summary").ClickAsync();
        await person.Page.Locator("button[value='release']").ClickAsync();
        await person.Page.Locator("header .pill.ok").GetByText(Texts.Released, new() { Exact = true }).WaitForAsync();
    }

    /// <summary>Presses a link that gives a file.</summary>
    public async Task<byte[]> DownloadAsync(string ending)
    {
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.Page.Locator($"a[href$='{ending}']").ClickAsync());
        Assert.EndsWith(ending, download.SuggestedFilename, StringComparison.Ordinal);
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}
