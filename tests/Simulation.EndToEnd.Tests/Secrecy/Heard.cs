using System.Text;
using System.Text.RegularExpressions;
using Simulation.Web.Tests.Secrecy;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>Everything that one part was sent in one play: what is compared, line by line, and all bytes, to be searched.</summary>
internal sealed partial class Heard
{
    private readonly StringBuilder _lines = new();

    /// <summary>What came on the socket and in the bodies of answers, as it came.</summary>
    public List<byte[]> Raw { get; } = [];

    /// <summary>Of how many messages and answers the lines consist.</summary>
    public int Count { get; private set; }

    public void Add(string title, IEnumerable<string> messages)
    {
        _lines.AppendLine(title);
        foreach (var message in messages)
        {
            Count++;
            _lines.AppendLine(message);
        }
    }

    /// <summary>Asks for each of these in turn.</summary>
    public async Task ReadAsync(Uri server, SecretTable table, Part part, IEnumerable<string> addresses)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server };
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        if (table.Cookies.TryGetValue(part, out var cookies))
        {
            browser.DefaultRequestHeaders.Add("Cookie", cookies);
        }

        foreach (var address in addresses)
        {
            // The hall's browser is control's, who may have everything; on the wall is what is asked for in its name alone.
            if (part == Part.Hall && !address.EndsWith("/projector", StringComparison.Ordinal))
            {
                continue;
            }

            using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Raw.Add(body);
            Raw.Add(Encoding.UTF8.GetBytes($"{answer.Headers}{answer.Content.Headers}"));
            var parts = CanarySearch.Opened(body).ToList();

            // An archive is as long as its parts pack: they are compared.
            Add(
                $"{Identities().Replace(address, "#")} {(int)answer.StatusCode} {answer.Content.Headers.ContentType} {Place(answer.Headers.Location, server)} {(parts.Count == 1 ? body.Length : 0)}",
                (parts.Count == 1 ? parts : parts.Skip(1)).Select(Encoding.UTF8.GetString));
        }
    }

    /// <summary>
    /// The lines without what is random in every run: identities, by the order in which they appear; antiforgery tokens; lengths of pages, which
    /// these tokens change; and, where the clock isn't the script's, instants, by the order in which they appear.
    /// </summary>
    public string Lines(bool times)
    {
        var identities = new Dictionary<string, string>(StringComparer.Ordinal);
        var instants = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = Tokens().Replace(_lines.ToString(), "token");
        text = Identities().Replace(text, found => Numbered(identities, found.Value.Replace("-", "", StringComparison.Ordinal), "#"));
        return times ? text : Instants().Replace(text, found => Numbered(instants, found.Value, "@"));
    }

    /// <summary>Where an answer sends on to, on whichever port the server is.</summary>
    private static string Place(Uri? location, Uri server) =>
        Uri.UnescapeDataString($"{location}").Replace(server.Authority, "server", StringComparison.Ordinal);

    private static string Numbered(Dictionary<string, string> known, string value, string sign) =>
        known.TryGetValue(value, out var number) ? number : known[value] = $"{sign}{known.Count}";

    [GeneratedRegex("(?<![0-9a-zA-Z])[0-9a-f]{8}(-?)[0-9a-f]{4}\\1[0-9a-f]{4}\\1[0-9a-f]{4}\\1[0-9a-f]{12}(?![0-9a-zA-Z])")]
    private static partial Regex Identities();

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Tokens();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}[0-9:.]*(Z|(\\+|\\\\u002B|&#x2B;)[0-9]{2}:[0-9]{2})?")]
    private static partial Regex Instants();
}
