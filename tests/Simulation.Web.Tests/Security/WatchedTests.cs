using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;

namespace Simulation.Web.Tests.Security;

/// <summary>What the operations page says to watch is there to be watched.</summary>
public sealed partial class WatchedTests
{
    [Fact]
    public async Task Every_metric_that_the_page_names_is_measured()
    {
        var named = Named().Matches(Section()).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.True(named.Count >= 7, "The page names its metrics otherwise than this looks for.");
        var published = new ConcurrentDictionary<string, bool>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => published[instrument.Name] = true };
        listener.Start();
        var host = new ClassHost();
        await host.InitializeAsync();
        try
        {
            using var browser = await host.BrowserAsync(host.Student);
            await using var link = await host.LinkAsync(host.Student);
            using var answer = await browser.GetAsync(new Uri("/api/me", UriKind.Relative), TestContext.Current.CancellationToken);

            // The test server is none of Kestrel's: what that measures is only named.
            Assert.DoesNotContain(named.Except(published.Keys), name => !name.StartsWith("kestrel.", StringComparison.Ordinal));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static string Section()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Simulation.sln")))
        {
            directory = directory.Parent!;
        }

        return File.ReadAllText(Path.Combine(directory.FullName, "docs", "operations.md")).Split("## What to watch")[1].Split("\n## ")[0];
    }

    [GeneratedRegex("^\\| `([a-z]+[.-][a-z._-]+)`", RegexOptions.Multiline)]
    private static partial Regex Named();
}
