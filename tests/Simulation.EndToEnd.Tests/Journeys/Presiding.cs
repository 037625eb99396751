using Microsoft.Playwright;
using Simulation.Domain.Committees;
using Simulation.EndToEnd.Tests.Browsers;
using Simulation.Web.Client.Texts;

namespace Simulation.EndToEnd.Tests.Journeys;

/// <summary>A chair at the dais who has no mouse.</summary>
internal sealed class Presiding(Person person)
{
    private readonly Keyboard _keys = new(person);

    private IPage Page => person.Page;

    private DaisTexts Says => Wording.In(person.Language).Dais;

    private ILocator Next => Page.Locator(".dais-next button");

    /// <summary>From the desk, with Tab and Enter.</summary>
    public async Task EnterAsync()
    {
        var link = Page.Locator("main a[href$='/dais']");
        await link.WaitForAsync();
        await _keys.TabToAsync(link);
        await _keys.PressAsync("Enter");
        await Page.Locator(".dais-next").WaitForAsync();
    }

    public Task PressAsync(string key) => _keys.PressAsync(key);

    /// <summary>Waits until the key does this, and presses it.</summary>
    public async Task PressAsync(string key, FloorAct act)
    {
        await Page.Locator(".dais button").Filter(new() { HasText = Says.Act(act) }).First.WaitForAsync();
        await _keys.PressAsync(key);
    }

    /// <summary>Waits until this is what the rules suggest, and does it with Enter.</summary>
    public async Task NextAsync(string says)
    {
        await Assertions.Expect(Next).ToContainTextAsync(says, new() { Timeout = (float)Eventually.Patience.TotalMilliseconds });
        await _keys.PressAsync("Enter");
        await Assertions.Expect(Next.Filter(new() { HasText = says })).ToHaveCountAsync(0, new() { Timeout = (float)Eventually.Patience.TotalMilliseconds });
    }

    public Task NextAsync(FloorAct act) => NextAsync(Says.Act(act));

    /// <summary>Types the name of something that can be done, and does the first that is found.</summary>
    public async Task TypeAsync(string name)
    {
        var palette = Page.Locator("dialog.palette[open]");
        await _keys.PressAsync("a");
        await _keys.IsPutAsync(palette.Locator("input"));
        await _keys.TypeAsync(name);
        await palette.Locator("[role=option][aria-selected=true]").Filter(new() { HasText = name }).WaitForAsync();
        await _keys.PressAsync("Enter");
        await palette.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>In the roll, where the focus is put: goes down to a delegation and writes down that it is there.</summary>
    public async Task MarkPresentAsync(string delegation)
    {
        var rows = Page.Locator(".roll [data-rove]");
        var names = await rows.AllInnerTextsAsync();
        var at = names.Index().First(n => n.Item.Contains(delegation, StringComparison.Ordinal)).Index;
        await _keys.IsPutAsync(rows.First);
        for (var down = 0; down < at; down++)
        {
            await _keys.PressAsync("ArrowDown");
        }

        await _keys.IsPutAsync(rows.Nth(at));
        await _keys.PressAsync("2");
    }

    /// <summary>Closes the vote that is on, asked whether the absent are to be waited for.</summary>
    public async Task CloseVoteAsync()
    {
        await _keys.PressAsync("c");
        var sure = Page.Locator(".dais-decision .confirm button.main");
        await Assertions.Expect(Next.Or(sure)).Not.ToHaveCountAsync(0);
        if (await sure.CountAsync() > 0)
        {
            await _keys.IsPutAsync(sure);
            await _keys.PressAsync("Enter");
        }
    }
}
