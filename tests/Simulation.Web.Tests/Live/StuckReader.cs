using System.Net;
using System.Text;
using System.Text.Json;
using Simulation.Connection;
using Simulation.Domain;

namespace Simulation.Web.Tests.Live;

/// <summary>
/// A connection that reads until it is at a table and then never again, though it goes on saying that it is there. Long polling, because
/// between two polls nothing but the server's own buffer takes what is sent.
/// </summary>
internal sealed class StuckReader : IDisposable
{
    private const char End = '\u001e';

    private readonly HttpClient _http;
    private readonly StringBuilder _read = new();
    private string _path = "";

    private StuckReader(HttpClient http) => _http = http;

    /// <param name="http">Signed in.</param>
    public static async Task<(StuckReader Reader, Entry Entry)> EnterAsync(HttpClient http, SessionId table)
    {
        var reader = new StuckReader(http);
        using var negotiated = await http.PostAsync("/hub/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken);
        var negotiation = JsonDocument.Parse(await negotiated.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        reader._path = $"/hub?id={Uri.EscapeDataString(negotiation.GetProperty("connectionToken").GetString()!)}";
        await reader.PollAsync(); // the first answers at once: connected
        await reader.SendAsync("""{"protocol":"json","version":1}""");
        await reader.UntilAsync("{}");
        await reader.SendAsync($$"""{"type":1,"invocationId":"1","target":"EnterTable","arguments":["{{table}}",null,null,null,"as-seated"]}""");
        var answer = await reader.UntilAsync("\"invocationId\":\"1\"");
        return (reader, JsonDocument.Parse(answer).RootElement.GetProperty("result").Deserialize<Entry>(Wire.Json)!);
    }

    /// <summary>Says that it is there. False: the server has ended the connection.</summary>
    public async Task<bool> PingAsync()
    {
        using var answer = await _http.PostAsync(_path, new StringContent("""{"type":6}""" + End), TestContext.Current.CancellationToken);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    public void Dispose() => _http.Dispose();

    private async Task SendAsync(string message)
    {
        using var answer = await _http.PostAsync(_path, new StringContent(message + End), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task PollAsync() => _read.Append(await _http.GetStringAsync(_path, TestContext.Current.CancellationToken));

    /// <summary>Reads until a message has this in it, and returns that message.</summary>
    private async Task<string> UntilAsync(string mark)
    {
        for (; ; await PollAsync())
        {
            if (_read.ToString().Split(End)[..^1].FirstOrDefault(m => m.Contains(mark, StringComparison.Ordinal)) is { } message)
            {
                return message;
            }
        }
    }
}
