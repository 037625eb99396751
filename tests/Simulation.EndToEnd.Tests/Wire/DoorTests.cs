using System.Net;
using Simulation.EndToEnd.Tests.Processes;
using Simulation.Web.Host.Texts;

namespace Simulation.EndToEnd.Tests.Wire;

/// <summary>Guessing at the doors, and requests that another site made a browser send.</summary>
public sealed class DoorTests
{
    private const int WrongPerMinute = 60;

    [Fact]
    public async Task Wrong_join_codes_are_counted_and_then_not_looked_at_any_more()
    {
        await using var server = await ServerProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var words = Words.In(Domain.Language.En).Join;
        for (var i = 0; i < WrongPerMinute; i++)
        {
            Assert.Contains(words.CodeWrong, await TryAsync(http), StringComparison.Ordinal);
        }

        Assert.Contains(words.TooMany, await TryAsync(http), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/join")]
    [InlineData("/language")]
    [InlineData("/sign-out")]
    public async Task A_form_sent_from_another_site_is_refused(string path)
    {
        await using var server = await ServerProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("language", "ru")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_for_staff_send_a_stranger_to_the_sign_in_and_data_says_no()
    {
        await using var server = await ServerProcess.StartAsync();
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        foreach (var page in new[] { "/courses", "/users", "/account" })
        {
            using var answer = await http.GetAsync(page, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith("/sign-in", answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location.AbsolutePath : answer.Headers.Location.OriginalString, StringComparison.Ordinal);
        }

        foreach (var data in new[] { "/api/me", "/hub" })
        {
            using var answer = await http.GetAsync(data, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    private static async Task<string> TryAsync(HttpClient http) =>
        WebUtility.HtmlDecode(await http.GetStringAsync("/j/ZZZZZZ", TestContext.Current.CancellationToken));
}
