using Microsoft.Playwright;
using Simulation.EndToEnd.Tests.Browsers;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>What whoever writes cases does, in a browser.</summary>
internal sealed class Author(Person person)
{
    /// <summary>On the X-ray of a case: asks for more than a delegation can get, looks, and takes it back by the keyboard.</summary>
    public async Task TryPayoffsAsync(Func<Task> look)
    {
        var page = person.Page;
        var reservation = page.Locator(".tries input").First;
        var before = await reservation.InputValueAsync();
        await reservation.FillAsync("101");
        await reservation.PressAsync("Tab");
        await page.Locator(".front .was").WaitForAsync();
        await page.Locator("section[aria-labelledby=findings-title] .pill.bad").First.WaitForAsync();
        await look();
        await page.Locator("#findings-title").ClickAsync();
        await page.Keyboard.PressAsync("Control+z");
        await page.Locator(".front .was").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Assertions.Expect(reservation).ToHaveValueAsync(before);
    }
}
