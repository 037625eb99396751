using System.Net;
using System.Text.RegularExpressions;

namespace Simulation.EndToEnd.Tests.Committees;

/// <summary>Somebody whose browser knows nothing but pages and forms: there may be hundreds of them at once.</summary>
internal sealed partial class PlainBrowser : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    public PlainBrowser(Uri server)
    {
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies }) { BaseAddress = server };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    /// <summary>What signs this person in.</summary>
    public string Cookies => string.Join("; ", _cookies.GetCookies(_http.BaseAddress!).Select(c => $"{c.Name}={c.Value}"));

    /// <summary>Opens a page, fills in the form that has this field, and sends it as it otherwise stands.</summary>
    /// <returns>Where that led, and what is there.</returns>
    public async Task<(string Path, string Page)> SubmitAsync(string path, string field, params IEnumerable<(string Name, string Value)> filled)
    {
        var page = await PageAsync(await _http.GetAsync(path));
        var form = Forms().Matches(page.Page).Select(f => f.Value).FirstOrDefault(f => f.Contains($"name=\"{field}\"", StringComparison.Ordinal));
        if (form is null)
        {
            throw new InvalidOperationException($"No form with {field} at {page.Path}:\n{page.Page}");
        }

        using var content = new FormUrlEncodedContent(
            [.. Standing(form).Where(s => !filled.Any(f => f.Name == s.Key)), .. filled.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await PageAsync(await _http.PostAsync(path, content));
    }

    /// <summary>Whether there is a form with this field at the page.</summary>
    public async Task<bool> OffersAsync(string path, string field) =>
        (await _http.GetStringAsync(path)).Contains($"name=\"{field}\"", StringComparison.Ordinal);

    public void Dispose() => _http.Dispose();

    private static async Task<(string Path, string Page)> PageAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var page = await answer.Content.ReadAsStringAsync();
            return answer.IsSuccessStatusCode
                ? (answer.RequestMessage!.RequestUri!.AbsolutePath, page)
                : throw new HttpRequestException($"{(int)answer.StatusCode} at {answer.RequestMessage!.RequestUri}:\n{page}", null, answer.StatusCode);
        }
    }

    /// <summary>What the form would send if nobody touched it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Standing(string form)
    {
        foreach (var tag in Inputs().Matches(form).Select(i => i.Value))
        {
            if (Attribute(tag, "name") is { } name && (Attribute(tag, "type") is not ("checkbox" or "radio") || Checked().IsMatch(tag)))
            {
                yield return KeyValuePair.Create(name, Attribute(tag, "value") ?? "");
            }
        }

        foreach (var select in Selects().Matches(form).Select(s => s.Value))
        {
            var options = Options().Matches(select).Select(o => o.Value).ToList();
            var chosen = options.Find(o => Chosen().IsMatch(o)) ?? options.FirstOrDefault();
            if (Attribute(select, "name") is { } name && chosen is not null)
            {
                yield return KeyValuePair.Create(name, Attribute(chosen, "value") ?? "");
            }
        }
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $@"\s{name}=""([^""]*)""") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<select.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Options();

    [GeneratedRegex(@"\schecked")]
    private static partial Regex Checked();

    [GeneratedRegex(@"\sselected")]
    private static partial Regex Chosen();
}
