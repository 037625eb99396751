using Microsoft.Playwright;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.Web.Client.Texts;
using Simulation.Web.Host.Texts;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>What a student does, in a browser, with nothing but the code on the board and their name.</summary>
internal sealed class Student(Person person, string name)
{
    public Person Person => person;

    public string Name => name;

    public Wording W => Wording.In(person.Language);

    /// <summary>Types the code as it stands on the board, picks the name; ends in the lobby.</summary>
    public async Task JoinAsync(string code, Func<string, Task>? look = null)
    {
        var words = Words.In(person.Language);
        await person.GoAsync("/join");
        await (look?.Invoke("code") ?? Task.CompletedTask);
        await person.Page.GetByLabel(words.Join.Code, new() { Exact = false }).First.FillAsync(code.ToLowerInvariant().Insert(3, " "));
        await ButtonAsync(words.Join.CodeButton);
        await person.Page.GetByRole(AriaRole.Heading, new() { Name = words.Join.WhoAreYou }).WaitForAsync();
        await (look?.Invoke("name") ?? Task.CompletedTask);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        var enter = person.Page.GetByRole(AriaRole.Link, new() { Name = words.Join.EnterHall });
        await enter.WaitForAsync();
        Assert.Matches(@"^\d{4}$", (await person.Page.GetByLabel(words.Join.Pin).InnerTextAsync()).Trim());
        await (look?.Invoke("pin") ?? Task.CompletedTask);
        await enter.ClickAsync();
    }

    /// <summary>Goes from the lobby to the desk, as soon as it opens.</summary>
    public async Task EnterDeskAsync()
    {
        await person.ArriveAsync("/t/[^/]+$");
        await person.Page.Locator(".desk").WaitForAsync();
    }

    public async Task TabAsync(string tab)
    {
        var button = person.Page.Locator("[role=tab]").Filter(new() { HasText = tab }).Filter(new() { Visible = true });
        if (await button.CountAsync() > 0)
        {
            await button.First.ClickAsync();
        }
    }

    public async Task ReadBriefAsync()
    {
        await TabAsync(W.Desk.TabBrief);
        await ButtonAsync(W.Desk.Reveal);
        await person.Page.GetByRole(AriaRole.Heading, new() { Name = W.Desk.Payoffs }).WaitForAsync();
    }

    /// <summary>Chooses one option per issue in the package builder.</summary>
    public async Task BuildAsync(ScenarioStructure scenario, Package package)
    {
        await TabAsync(W.Desk.TabPackages);
        foreach (var issue in scenario.Issues)
        {
            await person.Page.Locator($"fieldset.issue input[value='{package[issue.Id]}']").CheckAsync();
        }
    }

    /// <summary>Proposes what is in the builder, to all.</summary>
    public async Task ProposeAsync()
    {
        await person.Page.GetByRole(AriaRole.Button, new() { Name = W.Desk.Propose, Exact = true }).Last.ClickAsync();
        await person.Page.Locator(".confirm button.main").ClickAsync();
        await person.Page.GetByRole(AriaRole.Heading, new() { Name = W.Desk.OffersOut }).WaitForAsync();
    }

    /// <summary>Accepts the offer that waits.</summary>
    public async Task AcceptAsync()
    {
        await TabAsync(W.Desk.TabPackages);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = W.Desk.Accept, Exact = true }).First.ClickAsync();
        await person.Page.Locator(".confirm button.main").ClickAsync();
    }

    /// <summary>Opens a conversation by its name.</summary>
    public async Task OpenTalkAsync(string talk)
    {
        await TabAsync(W.Desk.TabMessages);
        var back = person.Page.Locator(".pane-messages .talk-head button");
        if (await back.CountAsync() > 0)
        {
            await back.ClickAsync();
        }

        await person.Page.Locator(".pane-messages .talks button").Filter(new() { HasText = talk }).First.ClickAsync();
    }

    public ILocator Writing => person.Page.Locator(".pane-messages textarea");

    public async Task SayAsync(string talk, string text)
    {
        await OpenTalkAsync(talk);
        await Writing.FillAsync(text);
        await person.Page.Locator(".pane-messages").GetByRole(AriaRole.Button, new() { Name = W.Common.Send, Exact = true }).ClickAsync();
        await SeesAsync(text);
    }

    /// <summary>Waits until the open conversation shows it.</summary>
    public Task SeesAsync(string text) => person.Page.Locator(".pane-messages .log").GetByText(text, new() { Exact = true }).WaitForAsync();

    private Task ButtonAsync(string label) => person.Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();
}
