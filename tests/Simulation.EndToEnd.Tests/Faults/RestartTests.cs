using Simulation.Domain.Channels;
using Simulation.Domain.Views;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Journeys;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults;

/// <summary>What a person in a browser sees when the server dies in the middle of a session.</summary>
public sealed class RestartTests(Chromium chromium, ITestOutputHelper output)
{
    [Fact]
    public async Task A_browser_reconnects_by_itself_and_keeps_what_was_being_typed()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await Classroom.SetUpAsync(chromium, server.Address, await server.SetUpLinkAsync(), students: 2);
        await room.OpenAsync(await room.LiveAsync(room.Instructor.Person, server.Address));
        foreach (var student in room.Students)
        {
            await student.EnterDeskAsync();
        }

        var (one, two) = (room.Students[0], room.Students[1]);
        await one.SayAsync(one.W.Desk.TalkTable, "said before");
        await one.Writing.FillAsync("half a sentence");
        await two.OpenTalkAsync(two.W.Desk.TalkTable);
        await two.SeesAsync("said before");

        await server.KillAsync();
        await one.Person.Page.GetByText(one.W.Common.OfflineTitle).WaitForAsync();
        await one.Person.PictureAsync("faults", "1-server-killed");
        await two.Writing.FillAsync("said while the server was away");
        await two.Person.Page.Locator(".pane-messages").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = two.W.Common.Send, Exact = true }).ClickAsync();
        await server.StartAgainAsync();

        var back = await Eventually.TrueAsync(async () => await one.Person.Page.GetByText(one.W.Common.Live, new() { Exact = true }).CountAsync() > 0);
        output.WriteLine($"connected {back.TotalSeconds:0.0} s after the server was ready");
        await one.SeesAsync("said while the server was away");
        await two.SeesAsync("said while the server was away");
        Assert.Equal("half a sentence", await one.Writing.InputValueAsync());
        Assert.Equal(1, await one.Person.Page.Locator(".pane-messages .log").GetByText("said before", new() { Exact = true }).CountAsync());
        await one.Person.PictureAsync("faults", "2-back");

        await one.Person.Page.ReloadAsync();
        await one.Person.Page.Locator(".desk").WaitForAsync();
        await one.OpenTalkAsync(one.W.Desk.TalkTable);
        Assert.Equal("half a sentence", await one.Writing.InputValueAsync());
        Assert.Equal(1, await one.Person.Page.Locator(".pane-messages .log").GetByText("said while the server was away", new() { Exact = true }).CountAsync());
    }

    /// <summary>A notebook is closed in class and opened again: nobody reloads the page.</summary>
    [Fact]
    public async Task A_browser_that_slept_shows_what_was_said_meanwhile_and_keeps_what_was_being_typed()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await Classroom.SetUpAsync(chromium, server.Address, await server.SetUpLinkAsync(), students: 2);
        var control = await room.LiveAsync(room.Instructor.Person, server.Address);
        await room.OpenAsync(control);
        var table = (await room.SeatsAsync(control))[0].Seat!.Session;
        Assert.Null(await control.EnterTableAsync(table));
        var one = room.Students[0];
        await one.EnterDeskAsync();
        await one.SayAsync(one.W.Desk.TalkTable, "said before");
        await one.Writing.FillAsync("half a sentence");
        var other = await room.LiveAsync(room.Students[1].Person, server.Address);
        Assert.Null(await other.EnterTableAsync(table));

        int Present() => other.Table(table)?.Get<PresenceSlice>()?.Present.Length ?? 0;
        await Eventually.TrueAsync(() => Present() == 2);
        using (RunningProgram.Sleep("chromium"))
        {
            // Until the server has given it up.
            await Eventually.TrueAsync(() => Present() == 1);
            Assert.Null(await other.ActAsync(table, new Say(new Audience.WholeTable(), "said while you slept", null)));
        }

        await one.SeesAsync("said while you slept");
        Assert.Equal("half a sentence", await one.Writing.InputValueAsync());
        Assert.Equal(1, await one.Person.Page.Locator(".pane-messages .log").GetByText("said before", new() { Exact = true }).CountAsync());
        await Eventually.TrueAsync(() => Present() == 2);
    }
}
