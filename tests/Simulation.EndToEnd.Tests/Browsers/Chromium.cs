using Microsoft.Playwright;
using Simulation.Domain;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Simulation.EndToEnd.Tests.Browsers.Chromium))]
[assembly: Parallelization(Mode = ParallelMode.None)] // each test is several processes already; figures would mean nothing

namespace Simulation.EndToEnd.Tests.Browsers;

/// <summary>The system's Chromium, started once, driven through Playwright. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", // the tests may run as root, in a container
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser is not running.");

    /// <exception cref="InvalidOperationException">It isn't installed: the test fails rather than being passed over.</exception>
    public static string Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(':', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(d => new[] { Path.Combine(d, "chromium"), Path.Combine(d, "chromium-browser") })
        .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need Chromium on the PATH (Debian: apt-get install chromium).");

    /// <summary>Another person with a browser of their own: own cookies, own storage, own window.</summary>
    /// <param name="who">How screenshots and failures name them.</param>
    internal async Task<Person> PersonAsync(Uri server, string who, Language language, Device device = Device.Laptop, ColorScheme colours = ColorScheme.Light)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = server.OriginalString,
            Locale = language switch { Language.Kk => "kk-KZ", Language.Ru => "ru-RU", _ => "en-GB" },
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
            ViewportSize = device == Device.Phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1366, Height = 768 },
            IsMobile = device == Device.Phone,
            HasTouch = device == Device.Phone,
        });
        context.SetDefaultTimeout((float)Eventually.Patience.TotalMilliseconds);
        return new Person(who, language, context, await context.NewPageAsync());
    }

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}

internal enum Device
{
    Laptop = 1,
    Phone = 2,
}
