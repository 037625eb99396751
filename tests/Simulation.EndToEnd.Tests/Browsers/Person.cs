using System.Collections.Concurrent;
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

    /// <summary>Keeps what is seen now, the whole page, in <c>artifacts/screenshots</c>.</summary>
    public Task PictureAsync(string journey, string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Repository.At("artifacts", "screenshots", journey, $"{name}-{Who}.png"),
        FullPage = true,
        Animations = ScreenshotAnimations.Disabled,
    });

    public ValueTask DisposeAsync() => new(_context.CloseAsync());
}
