using System.Net;
using System.Text;
using Simulation.Domain;
using Simulation.EndToEnd.Tests.Browsers;

namespace Simulation.EndToEnd.Tests;

/// <summary>The tools of these tests themselves: each must be able to see what it looks for.</summary>
public sealed class HarnessTests(Chromium chromium)
{
    [Fact]
    public async Task The_browser_shows_a_page_and_axe_sees_what_is_wrong_with_it()
    {
        using var pages = new TinySite("""<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Bad</title></head><body><main><h1>Bad</h1><img src="x"><input></main></body></html>""");
        await using var person = await chromium.PersonAsync(pages.Address, "nobody", Language.Kk, Device.Phone);
        await person.GoAsync("/");
        Assert.Equal("kk-KZ", await person.Page.EvaluateAsync<string>("navigator.language"));
        Assert.Equal(390, await person.Page.EvaluateAsync<int>("innerWidth"));
        var violations = await Axe.ViolationsAsync(person);
        Assert.Contains(violations, v => v.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(violations, v => v.Contains("label", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Axe_sees_what_cannot_be_read_in_the_dark_only()
    {
        using var pages = new TinySite("""<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Dark</title><style>@media (prefers-color-scheme: dark) { main { background: #000; color: #222 } }</style></head><body><main><h1>Dark</h1></main></body></html>""");
        await using var person = await chromium.PersonAsync(pages.Address, "nobody", Language.En);
        await person.GoAsync("/");
        Assert.Empty(await Axe.ViolationsAsync(person));
        Assert.Contains(await Axe.DarkViolationsAsync(person), v => v.StartsWith("dark: ", StringComparison.Ordinal) && v.Contains("color-contrast", StringComparison.Ordinal));
        Assert.Empty(await Axe.ViolationsAsync(person));
    }

    [Fact]
    public async Task What_a_page_does_wrong_is_noticed()
    {
        using var pages = new TinySite("<!doctype html><title>Bad</title><script>console.error('first'); throw new Error('second')</script>");
        await using var person = await chromium.PersonAsync(pages.Address, "nobody", Language.En);
        await person.GoAsync("/");
        await Eventually.TrueAsync(() => person.Faults.Count == 2);
        Assert.Contains(person.Faults, f => f.Contains("first", StringComparison.Ordinal));
        Assert.Contains(person.Faults, f => f.Contains("second", StringComparison.Ordinal));
    }

    /// <summary>One page on loopback.</summary>
    private sealed class TinySite : IDisposable
    {
        private readonly HttpListener _listener = new();

        public TinySite(string html)
        {
            Address = new Uri($"http://127.0.0.1:{Processes.RunningProgram.FreePort()}/");
            _listener.Prefixes.Add(Address.OriginalString);
            _listener.Start();
            _ = ServeAsync(Encoding.UTF8.GetBytes(html));
        }

        public Uri Address { get; }

        public void Dispose() => _listener.Close();

        private async Task ServeAsync(byte[] html)
        {
            while (_listener.IsListening)
            {
                try
                {
                    var context = await _listener.GetContextAsync();
                    context.Response.ContentType = "text/html; charset=utf-8";
                    await context.Response.OutputStream.WriteAsync(html);
                    context.Response.Close();
                }
                catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
            }
        }
    }
}
