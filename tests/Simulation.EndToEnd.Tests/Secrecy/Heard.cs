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
            var parts = CanarySearch.Opened(body).ToList();

            // An archive is as long as its parts pack, and says when it was packed: its parts are compared.
            var texts = parts.Count == 1
                ? [Unfolded(Encoding.UTF8.GetString(body))]
                : parts.Skip(1).Select(p => Instants().Replace(Encoding.UTF8.GetString(p), "instant")).ToList();
            Raw.AddRange(texts.Select(Encoding.UTF8.GetBytes));
            Raw.Add(Encoding.UTF8.GetBytes($"{answer.Headers}{answer.Content.Headers}"));
            Add(
                $"{Identities().Replace(address, "#")} {(int)answer.StatusCode} {answer.Content.Headers.ContentType} {Uri.UnescapeDataString($"{answer.Headers.Location}").Replace(server.Authority, "server", StringComparison.Ordinal)}",
                texts.Select(t => t.Replace(server.Authority, "server", StringComparison.Ordinal)));
        }
    }

    /// <summary>
    /// The lines without what is random in every run: identities, by the order in which they appear; antiforgery tokens and join codes; and, where
    /// the clock isn't the script's, instants, by the order in which they appear, and what is left of the time.
    /// </summary>
    public string Lines(bool times)
    {
        var identities = new Dictionary<string, string>(StringComparer.Ordinal);
        var instants = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = Tokens().Replace(_lines.ToString(), "random");
        text = Identities().Replace(text, found => Numbered(identities, found.Value.Replace("-", "", StringComparison.Ordinal), "#"));
        return times ? text : Remaining().Replace(Instants().Replace(text, found => Numbered(instants, found.Value, "@")), "remaining");
    }

    /// <summary>Pages hold state as base64, and in that, values as base64 again: as plain text, random parts can be told from others and words be found.</summary>
    private static string Unfolded(string text)
    {
        for (var depth = 0; depth < 3; depth++)
        {
            text = Folded().Replace(text.Replace("\\u002B", "+", StringComparison.Ordinal), found => Decoded(found.Value) ?? found.Value);
        }

        return text;
    }

    /// <summary>Null: it is no text in base64.</summary>
    private static string? Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && bytes.AsSpan(0, length).IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0
            ? Encoding.ASCII.GetString(bytes, 0, length)
            : null;
    }

    private static string Numbered(Dictionary<string, string> known, string value, string sign) =>
        known.TryGetValue(value, out var number) ? number : known[value] = $"{sign}{known.Count}";

    [GeneratedRegex("(?<![0-9a-z])[0-9a-f]{8}(-?)[0-9a-f]{4}\\1[0-9a-f]{4}\\1[0-9a-f]{4}\\1[0-9a-f]{12}(?![0-9a-zA-Z])")]
    private static partial Regex Identities();

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+|(?<=\"code\":\")[A-Z0-9]{6}(?=\")")]
    private static partial Regex Tokens();

    [GeneratedRegex("[A-Za-z0-9+/]{40,}={0,2}")]
    private static partial Regex Folded();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}[0-9:.]*(Z|(\\+|\\\\u002B|&#x2B;)[0-9]{2}:[0-9]{2})?")]
    private static partial Regex Instants();

    [GeneratedRegex("(?<=\"remaining\":\")[0-9:.]+")]
    private static partial Regex Remaining();
}
