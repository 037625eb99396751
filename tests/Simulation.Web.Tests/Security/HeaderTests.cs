using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Simulation.Web.Tests.Security;

/// <summary>What every answer says to browsers of what they may do with it, and which answers are not compressed.</summary>
public sealed partial class HeaderTests(ClassHost host) : IClassFixture<ClassHost>
{
    /// <summary>A page, a page that lives in the browser, an answer of the API, something that is not there, a style, a door, a description.</summary>
    public static TheoryData<string> Answers =>
    [
        "/courses", "/t/TABLE", "/api/me", "/no-such-page", "/api/no-such-thing", "/css/app.css", "/sign-in", "/openapi/v1.json", "/health/live", "/scenarios/test", "/x/EXERCISE/qr.svg",
    ];

    [Theory, MemberData(nameof(Answers))]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string address)
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        using var answer = await browser.GetAsync(At(address), TestContext.Current.CancellationToken);
        Assert.Equal("nosniff", One(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", One(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", One(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", One(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.NotNull(answer.Headers.CacheControl);
        Assert.False(answer.Headers.Contains("Server"));
        var policy = Directives(One(answer, "Content-Security-Policy"));
        Assert.Equal(["'self'"], policy["default-src"]);
        Assert.Equal(["'none'"], policy["object-src"]);
        Assert.Equal(["'none'"], policy["frame-ancestors"]);
        Assert.Equal(["'self'"], policy["base-uri"]);
        Assert.Equal(["'self'"], policy["form-action"]);
        Assert.Equal(["'self'"], policy["style-src"]);
        Assert.Equal(["'self'"], policy["connect-src"]);
        Assert.All(policy["script-src"], source => Assert.True(source is "'self'" or "'wasm-unsafe-eval'" || source.StartsWith("'sha256-", StringComparison.Ordinal), source));
    }

    [Fact]
    public async Task The_only_inline_script_is_the_one_whose_hash_is_allowed()
    {
        using var browser = await host.BrowserAsync(host.Student);
        using var answer = await browser.GetAsync(At("/t/TABLE"), TestContext.Current.CancellationToken);
        var inline = Assert.Single(InlineScript().Matches(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline.Groups["text"].Value)));
        Assert.Contains($"'sha256-{hash}'", Directives(One(answer, "Content-Security-Policy"))["script-src"]);
    }

    [Theory]
    [InlineData("/courses", true)]
    [InlineData("/t/TABLE", true)]
    [InlineData("/scenarios/test", false)]
    [InlineData("/api/me", false)]
    [InlineData("/api/exercises/EXERCISE/case", false)]
    [InlineData("/api/tables/TABLE/brief?delegation=A", false)]
    public async Task What_holds_a_secret_beside_what_a_reader_chooses_is_not_compressed(string address, bool may)
    {
        using var browser = await host.BrowserAsync(host.Instructor);
        using var request = new HttpRequestMessage(HttpMethod.Get, At(address));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(may, answer.Content.Headers.ContentEncoding.Contains("br"));
    }

    [Fact]
    public async Task The_dashboard_is_off_unless_it_is_asked_for()
    {
        using var browser = await host.BrowserAsync(host.Administrator);
        using var answer = await browser.GetAsync(new Uri("/dashboard", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Uri At(string address) => new(
        address.Replace("TABLE", host.Table.ToString(), StringComparison.Ordinal).Replace("EXERCISE", host.Exercise.ToString(), StringComparison.Ordinal), UriKind.Relative);

    private static string One(HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.GetValues(header));

    private static Dictionary<string, string[]> Directives(string policy) => policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(d => d.Split(' ')).ToDictionary(d => d[0], d => d[1..]);

    [GeneratedRegex("<script(?![^>]*\\ssrc=)[^>]*>(?<text>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex InlineScript();
}
