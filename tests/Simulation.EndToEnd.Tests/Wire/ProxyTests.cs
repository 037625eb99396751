using System.Net;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Web.Host.Texts;

namespace Simulation.EndToEnd.Tests.Wire;

/// <summary>
/// Behind a reverse proxy that ends https: what it says about a request is believed when it is the operator's, and of nobody else. Each case
/// is the other's canary: the same requests, one setting apart.
/// </summary>
public sealed class ProxyTests
{
    private const int WrongPerMinute = 60;

    [Theory]
    [InlineData("127.0.0.1", true)] // we are the proxy that the operator named
    [InlineData("192.0.2.1", false)] // the operator named another
    [InlineData(null, false)] // the operator named none
    public async Task What_a_proxy_says_is_believed_only_of_a_known_one(string? known, bool believed)
    {
        var settings = new Dictionary<string, string> { ["Simulation__Https"] = "true" };
        if (known is not null)
        {
            settings["Simulation__Proxies__0"] = known;
        }

        await using var server = await ServerProcess.StartAsync(settings);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };

        // The scheme: browsers are told to stay with https, for a year and with all subdomains, over https only.
        using var secure = await AskAsync(http, "/sign-in", ("X-Forwarded-Proto", "https"));
        Assert.Equal(believed ? "max-age=31536000; includeSubDomains" : null, Header(secure, "Strict-Transport-Security"));
        using var plain = await AskAsync(http, "/sign-in", ("X-Forwarded-Proto", "http"));
        Assert.Null(Header(plain, "Strict-Transport-Security"));

        // The host: nobody is led elsewhere by a header of their own.
        using var sent = await AskAsync(http, "/courses", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "elsewhere.example"));
        Assert.Equal(believed ? "https://elsewhere.example" : "http://class.example", sent.Headers.Location!.GetLeftPart(UriPartial.Authority));

        // The address: a budget for guesses is the address's own; who could choose it would have as many as there are addresses.
        for (var i = 0; i < WrongPerMinute; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await GuessAsync(http, "203.0.113.1")).Status);
        }

        var words = Words.In(Domain.Language.En).Join;
        Assert.Contains(words.TooMany, (await GuessAsync(http, "203.0.113.1")).Page, StringComparison.Ordinal);
        Assert.Contains(believed ? words.CodeWrong : words.TooMany, (await GuessAsync(http, "203.0.113.2")).Page, StringComparison.Ordinal);
    }

    /// <summary>Without https there is nothing to stay with: a browser that was told so would not come back to a class on plain http.</summary>
    [Fact]
    public async Task Without_https_nothing_is_said_about_it()
    {
        await using var server = await ServerProcess.StartAsync(new Dictionary<string, string> { ["Simulation__Proxies__0"] = "127.0.0.1" });
        using var http = new HttpClient { BaseAddress = server.Address };
        using var answer = await AskAsync(http, "/sign-in", ("X-Forwarded-Proto", "https"));
        Assert.Null(Header(answer, "Strict-Transport-Security"));
    }

    private static async Task<(HttpStatusCode Status, string Page)> GuessAsync(HttpClient http, string address)
    {
        using var answer = await AskAsync(http, "/j/ZZZZZZ", ("X-Forwarded-For", address));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>As a proxy passes a request on: HSTS is never sent for a loopback name, so it has one of its own.</summary>
    private static Task<HttpResponseMessage> AskAsync(HttpClient http, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "class.example";
        request.Headers.AcceptLanguage.ParseAdd("en");
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string? Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
