using Microsoft.Playwright;

namespace Simulation.EndToEnd.Tests.Browsers;

/// <summary>Somebody who has no mouse. Every stop of the focus on the way must be seen: a ring around it, and nothing over it.</summary>
internal sealed class Keyboard(Person person)
{
    /// <summary>More stops than any page of ours has.</summary>
    private const int Most = 150;

    /// <summary>What is wrong with where the focus is; null: it is seen, or with the browser itself.</summary>
    private const string Unseen = """
        () => {
            const e = document.activeElement;
            if (!e || e === document.body) return null;
            const ring = x => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
            const shown = e.closest('label') ?? e;
            if (!ring(e) && !ring(shown)) return 'no ring: ' + e.outerHTML.slice(0, 200);
            const r = shown.getBoundingClientRect();
            const clear = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].some(([x, y]) => {
                const at = document.elementFromPoint(r.left + r.width * x, r.top + r.height * y);
                return at && (shown.contains(at) || at.contains(e));
            });
            return clear ? null : 'covered or out of sight: ' + e.outerHTML.slice(0, 200);
        }
        """;

    /// <summary>Keys and what is asked of the page have no deadline of the library's own: a page that stands still would be waited for without end.</summary>
    public Task PressAsync(string key) => person.Page.Keyboard.PressAsync(key).WaitAsync(Eventually.Patience);

    public Task TypeAsync(string text) => person.Page.Keyboard.TypeAsync(text).WaitAsync(Eventually.Patience);

    /// <summary>Goes with Tab to an element that is there.</summary>
    public async Task TabToAsync(ILocator target)
    {
        await target.WaitForAsync();
        for (var stop = 0; stop < Most; stop++)
        {
            await PressAsync("Tab");
            Assert.Null(await person.Page.EvaluateAsync<string?>(Unseen).WaitAsync(Eventually.Patience));
            if (await IsAtAsync(target))
            {
                return;
            }
        }

        Assert.Fail($"{Most} stops and never at {target} ({person.Page.Url}).");
    }

    /// <summary>Waits until the focus is there by itself.</summary>
    public Task IsPutAsync(ILocator target) => Eventually.TrueAsync(
        async () => await target.CountAsync() == 1 && await IsAtAsync(target),
        otherwise: () => $"The focus is not put on {target} ({person.Page.Url}).");

    private static Task<bool> IsAtAsync(ILocator target) => target.EvaluateAsync<bool>("e => e === document.activeElement");
}
