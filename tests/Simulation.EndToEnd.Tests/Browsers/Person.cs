using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Simulation.Domain;

namespace Simulation.EndToEnd.Tests.Browsers;

/// <summary>Somebody with a browser.</summary>
internal sealed class Person : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly IBrowserContext _context;

    public Person(string who, Language language, IBrowserContext context, IPage page)
    {
        (Who, Language, _context, Page) = (who, language, context, page);
        page.PageError += (_, error) => _faults.Enqueue($"uncaught: {error}");
        page.Console += (_, message) =>
        {
            // A page or its data being away is what some tests are about; the browser notes it by itself.
            if (message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal)
                && !message.Text.Contains("net::ERR_", StringComparison.Ordinal))
            {
                _faults.Enqueue($"console: {message.Text}");
            }
        };
    }

    public string Who { get; }

    public Language Language { get; }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>What the browser complained of: scripts that failed, things that the content security policy stopped.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>
    /// Waits until the address is the one that is expected. The library's own <c>WaitForURLAsync</c> also waits for the page's load event,
    /// and waits for ever when that event comes between its look and its subscription.
    /// </summary>
    /// <param name="address">What the end of the address looks like.</param>
    public Task ArriveAsync(Regex address) => Assertions.Expect(Page).ToHaveURLAsync(address, new() { Timeout = 30_000 });

    /// <inheritdoc cref="ArriveAsync(Regex)"/>
    public Task ArriveAsync([StringSyntax(StringSyntaxAttribute.Regex)] string address) => ArriveAsync(new Regex(address));

    /// <summary>Keeps what is seen now, the whole page, in <c>artifacts/screenshots</c>.</summary>
    public Task PictureAsync(string journey, string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Repository.At("artifacts", "screenshots", journey, $"{name}-{Who}.png"),
        FullPage = true,
        Animations = ScreenshotAnimations.Disabled,
    });

    /// <summary>As it would come out of a printer, whole, at the width of an A4 sheet.</summary>
    public async Task PrintAsync(string journey, string name)
    {
        var before = Page.ViewportSize!;
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Page.SetViewportSizeAsync(680, 1000); // 210 mm less the margins, at 96 dots per inch
        await PictureAsync(journey, name);
        await Page.SetViewportSizeAsync(before.Width, before.Height);
        await Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>
    /// What sticks out of the page sideways at 320 px (a small phone, or 1 280 px at 400 %) and at 683 px (a laptop at 200 %); empty: nothing.
    /// </summary>
    public async Task<IReadOnlyList<string>> SidewaysAsync()
    {
        var before = Page.ViewportSize!;
        List<string> wide = [];
        foreach (var (width, height) in new[] { (320, 640), (683, 384) })
        {
            await Page.SetViewportSizeAsync(width, height);
            wide.AddRange((await Page.EvaluateAsync<string[]>(SticksOut)).Select(what => $"{Page.Url} ({Who}): wider than {width} px: {what}"));
        }

        await Page.SetViewportSizeAsync(before.Width, before.Height);
        return wide;
    }

    /// <summary>The innermost elements beyond the edge that no scrolling region holds, when the page can be scrolled sideways at all.</summary>
    private const string SticksOut = """
        () => {
            const root = document.documentElement, edge = root.clientWidth + 1;
            if (root.scrollWidth <= edge) return [];
            const held = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
            const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > edge && getComputedStyle(e).position !== 'fixed' && !held(e));
            return out.filter(e => ![...e.children].some(c => out.includes(c))).slice(0, 5).map(e => e.outerHTML.slice(0, 160));
        }
        """;

    public ValueTask DisposeAsync() => new(_context.CloseAsync());
}
