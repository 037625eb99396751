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

    /// <summary>Who is known as a proxy (we are 127.0.0.1), and whether that is us.</summary>
    public static TheoryData<string?, bool> Proxies => new() { { "127.0.0.1", true }, { "192.0.2.1", false }, { null, false } };

    /// <summary>Browsers are told to stay with https, for a year and with all subdomains, over https only; nobody is led elsewhere by a header of their own.</summary>
    [Theory, MemberData(nameof(Proxies))]
    public async Task The_scheme_and_the_host_are_believed_of_a_known_proxy_only(string? known, bool believed)
    {
        await using var server = await StartAsync(known, https: true);
        using var http = Http(server);
        using var secure = await AskAsync(http, "/health/live", ("X-Forwarded-Proto", "https"));
        Assert.Equal(believed ? "max-age=31536000; includeSubDomains" : null, Header(secure, "Strict-Transport-Security"));
        using var plain = await AskAsync(http, "/health/live", ("X-Forwarded-Proto", "http"));
        Assert.Null(Header(plain, "Strict-Transport-Security"));

        using var sent = await AskAsync(http, "/courses", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "elsewhere.example"));
        Assert.Equal(believed ? "https://elsewhere.example" : "http://class.example", sent.Headers.Location!.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>A budget for guesses is an address's own: who could choose the address would have as many budgets as there are addresses.</summary>
    [Theory, MemberData(nameof(Proxies))]
    public async Task The_address_is_believed_of_a_known_proxy_only(string? known, bool believed)
    {
        await using var server = await StartAsync(known, https: false);
        using var http = Http(server);
        var words = Words.In(Domain.Language.En).Join;
        for (var i = 0; i < WrongPerMinute; i++)
        {
            Assert.Contains(words.CodeWrong, await GuessAsync(http, "203.0.113.1"), StringComparison.Ordinal);
        }

        Assert.Contains(words.TooMany, await GuessAsync(http, "203.0.113.1"), StringComparison.Ordinal);
        Assert.Contains(believed ? words.CodeWrong : words.TooMany, await GuessAsync(http, "203.0.113.2"), StringComparison.Ordinal);
    }

    /// <summary>Without https there is nothing to stay with: a browser that was told so would not come back to a class on plain http.</summary>
    [Fact]
    public async Task Without_https_nothing_is_said_about_it()
    {
        await using var server = await StartAsync("127.0.0.1", https: false);
        using var http = Http(server);
        using var answer = await AskAsync(http, "/health/live", ("X-Forwarded-Proto", "https"));
        Assert.Null(Header(answer, "Strict-Transport-Security"));
    }

    private static Task<ServerProcess> StartAsync(string? known, bool https)
    {
        var settings = new Dictionary<string, string> { ["Simulation__Https"] = https ? "true" : "false" };
        if (known is not null)
        {
            settings["Simulation__Proxies__0"] = known;
        }

        return ServerProcess.StartAsync(settings);
    }

    private static HttpClient Http(ServerProcess server) => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };

    private static async Task<string> GuessAsync(HttpClient http, string address)
    {
        using var answer = await AskAsync(http, "/j/ZZZZZZ", ("X-Forwarded-For", address));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
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
