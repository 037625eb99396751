using System.Net;
using System.Text.RegularExpressions;
using Simulation.Connection;

namespace Simulation.EndToEnd.Tests.Committees;

/// <summary>Somebody who comes in by the plain forms of the join page, without a browser: there may be hundreds of them.</summary>
internal static partial class Visitor
{
    /// <summary>Comes in as a guest.</summary>
    /// <returns>What signs them in from now on.</returns>
    public static async Task<string> JoinAsync(Uri server, string code, string name)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = server };
        var page = await http.GetStringAsync($"j/{code}", TestContext.Current.CancellationToken);
        var form = Forms().Matches(page).Select(f => f.Value).Single(f => f.Contains("name=\"Guest\"", StringComparison.Ordinal));
        using var filled = new FormUrlEncodedContent(
        [
            .. Hidden().Matches(form).Select(h => KeyValuePair.Create(h.Groups["name"].Value, WebUtility.HtmlDecode(h.Groups["value"].Value))),
            KeyValuePair.Create("Guest", name),
        ]);
        using var answer = await http.PostAsync($"j/{code}", filled, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        Assert.Contains(Web.Host.Texts.Words.In(Domain.Language.En).Join.EnterHall, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        return string.Join("; ", cookies.GetCookies(server).Select(c => $"{c.Name}={c.Value}"));
    }

    /// <summary>The client library as this person, over a network that says everything twice.</summary>
    public static LiveConnection Live(Uri server, string cookies) => new(
        () => new RepeatingLink(new SignalRLink(new Uri(server, "hub"), options => options.Headers["Cookie"] = cookies)),
        new MemoryOutboxStore(),
        TimeProvider.System);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)""")]
    private static partial Regex Hidden();
}
