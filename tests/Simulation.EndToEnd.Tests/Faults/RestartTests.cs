using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Journeys;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults;

/// <summary>The server dies, or freezes, in the middle of a session.</summary>
public sealed class RestartTests(Chromium chromium, ITestOutputHelper output)
{
    private const int Each = 40;

    [Fact]
    public async Task Nothing_said_is_lost_or_said_twice_when_the_server_is_killed()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await Classroom.SetUpAsync(chromium, server.Address, await server.SetUpLinkAsync(), students: 2);
        var table = await TableAsync(room, server);
        var (first, second) = (await room.LiveAsync(room.Students[0].Person, server.Address), await room.LiveAsync(room.Students[1].Person, server.Address));
        Assert.Null(await first.EnterTableAsync(table));
        Assert.Null(await second.EnterTableAsync(table));

        var said = Enumerable.Range(1, Each).SelectMany(n => new[] { SayAsync(first, table, $"first {n}"), SayAsync(second, table, $"second {n}") }).ToList();
        await Eventually.TrueAsync(() => said.Count(s => s.IsCompleted) > Each / 2);
        await server.KillAsync();
        Assert.Contains(said, s => !s.IsCompleted); // else it was killed too late to prove anything
        await server.StartAgainAsync();
        var refusals = await Task.WhenAll(said).WaitAsync(Eventually.Patience, TestContext.Current.CancellationToken);
        Assert.All(refusals, Assert.Null);
        output.WriteLine($"ready again after {server.ReadyAfter.TotalSeconds:0.00} s");

        string[] expected = [.. Enumerable.Range(1, Each).SelectMany(n => new[] { $"first {n}", $"second {n}" })];
        await using var fresh = await LiveLink.OfAsync(room.Students[0].Person, server.Address);
        Assert.Null(await fresh.EnterTableAsync(table));
        await AssertSaidOnceInOrderAsync(fresh, table, expected);
        await AssertSaidOnceInOrderAsync(first, table, expected);
        await AssertSaidOnceInOrderAsync(second, table, expected);

        // The canary: what is really said twice is seen twice.
        Assert.Null(await SayAsync(first, table, "first 1"));
        await Eventually.TrueAsync(() => Texts(second, table).Count(t => t == "first 1") == 2);
    }

    [Fact]
    public async Task A_frozen_server_is_noticed_and_what_was_said_meanwhile_arrives_once()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await Classroom.SetUpAsync(chromium, server.Address, await server.SetUpLinkAsync(), students: 2);
        var table = await TableAsync(room, server);
        var (first, second) = (await room.LiveAsync(room.Students[0].Person, server.Address), await room.LiveAsync(room.Students[1].Person, server.Address));
        Assert.Null(await first.EnterTableAsync(table));
        Assert.Null(await second.EnterTableAsync(table));
        server.Suspend();
        var said = SayAsync(first, table, "into the silence");
        var noticed = await Eventually.TrueAsync(() => first.Link != LinkState.Live && second.Link != LinkState.Live);
        output.WriteLine($"noticed after {noticed.TotalSeconds:0.0} s");
        Assert.False(said.IsCompleted);
        server.Resume();
        Assert.Null(await said.WaitAsync(Eventually.Patience, TestContext.Current.CancellationToken));
        await AssertSaidOnceInOrderAsync(second, table, ["into the silence"]);
    }

    [Fact]
    public async Task A_browser_reconnects_by_itself_and_keeps_what_was_being_typed()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await Classroom.SetUpAsync(chromium, server.Address, await server.SetUpLinkAsync(), students: 2);
        await TableAsync(room, server);
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

    private static async Task<SessionId> TableAsync(Classroom room, ServerProcess server)
    {
        var control = await room.LiveAsync(room.Instructor.Person, server.Address);
        await room.OpenAsync(control);
        return (await room.SeatsAsync(control))[0].Seat!.Session;
    }

    private static Task<Refusal?> SayAsync(ILiveConnection live, SessionId table, string text) =>
        live.ActAsync(table, new Say(new Audience.WholeTable(), text, null));

    private static IEnumerable<string> Texts(ILiveConnection live, SessionId table) =>
        live.Table(table)?.Get<MessagesSlice>()?.Messages.Select(m => m.Text) ?? [];

    private static async Task AssertSaidOnceInOrderAsync(ILiveConnection live, SessionId table, string[] expected)
    {
        await Eventually.TrueAsync(() => Texts(live, table).Count() >= expected.Length, otherwise: () => string.Join(", ", Texts(live, table)));
        var heard = Texts(live, table).ToList();
        foreach (var speaker in expected.Select(Speaker).Distinct())
        {
            Assert.Equal(expected.Where(t => Speaker(t) == speaker), heard.Where(t => Speaker(t) == speaker));
        }
    }

    private static string Speaker(string text) => text.Split(' ')[0];
}
