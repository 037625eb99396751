using Microsoft.Playwright;
using Simulation.Domain;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.EndToEnd.Tests.Journeys;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>After signing out, the browser on a shared machine keeps nothing of the person.</summary>
public sealed class SignedOutTests(Chromium chromium)
{
    /// <summary>Everything that a page can leave in a browser, in words.</summary>
    private const string Kept = """
        async () => [
            ...Object.keys(localStorage).map(k => 'local: ' + k),
            ...Object.keys(sessionStorage).map(k => 'session: ' + k),
            ...(await indexedDB.databases()).map(d => 'database: ' + d.name),
            ...(await caches.keys()).map(k => 'cache: ' + k),
        ]
        """;

    /// <summary>What another version of the client, or a script of somebody's, might have kept.</summary>
    private const string Keep = """
        async () => {
            sessionStorage.setItem('kept', 'secret');
            localStorage.setItem('kept', 'secret');
            await new Promise((done, fail) => { const open = indexedDB.open('kept'); open.onsuccess = () => { open.result.close(); done(); }; open.onerror = fail; });
            await (await caches.open('kept')).put('/kept', new Response('secret'));
        }
        """;

    [Fact]
    public async Task Nothing_is_left_in_the_browser_after_signing_out()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await PlayedClass.OpenAsync(server, "harbour-access", tables: 1, delegations: 2);
        await using var student = await room.StudentAsync(chromium, 1, room.Scenario.Delegations[0].Id, Language.En, Device.Laptop);
        await student.GoAsync($"/t/{room.Session(1)}");
        await student.Page.Locator(".desk").WaitForAsync();
        await Eventually.TrueAsync(async () => (await KeptAsync(student)).Any(k => k.StartsWith("local: sim:", StringComparison.Ordinal)), what: "the desk keeps something on the device");
        await student.Page.EvaluateAsync(Keep);
        foreach (var kind in new[] { "local: kept", "session: kept", "database: kept", "cache: kept" })
        {
            Assert.Contains(kind, await KeptAsync(student)); // it would be seen
        }

        await student.Page.Locator("details.menu > summary").ClickAsync();
        await student.Page.Locator("details.menu form[action='/sign-out'] button").ClickAsync();
        await Assertions.Expect(student.Page.Locator(".desk")).ToHaveCountAsync(0);
        await Eventually.TrueAsync(async () => (await KeptAsync(student)).Count == 0, otherwise: () => string.Join(", ", KeptAsync(student).Result));
        Assert.DoesNotContain(await student.Context.CookiesAsync(), c => c.Name.EndsWith("simulation", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyCollection<string>> KeptAsync(Person person) => await person.Page.EvaluateAsync<string[]>(Kept);
}
