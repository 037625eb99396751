using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Simulation.EndToEnd.Tests.Wire;

/// <summary>A connection to the hub that sends whatever it is told to: not what our client would send.</summary>
internal sealed class RawHub : IDisposable
{
    public const char End = '\u001e';

    private readonly ClientWebSocket _socket = new();
    private readonly Queue<string> _read = new();
    private readonly StringBuilder _rest = new();

    /// <param name="cookies">Null: nobody.</param>
    /// <param name="origin">What a browser would say about the page that opened it.</param>
    public static async Task<RawHub> OpenAsync(Uri server, string? cookies, string? origin = null)
    {
        var hub = new RawHub();
        try
        {
            if (cookies is not null)
            {
                hub._socket.Options.SetRequestHeader("Cookie", cookies);
            }

            if (origin is not null)
            {
                hub._socket.Options.SetRequestHeader("Origin", origin);
            }

            await hub._socket.ConnectAsync(new UriBuilder(new Uri(server, "hub")) { Scheme = "ws" }.Uri, TestContext.Current.CancellationToken);
            await hub.SendAsync("""{"protocol":"json","version":1}""");
            Assert.Equal("{}", await hub.ReadAsync());
            return hub;
        }
        catch
        {
            hub.Dispose();
            throw;
        }
    }

    /// <summary>Sends it as one message, ended as the protocol says.</summary>
    public Task SendAsync(string message) => SendRawAsync(Encoding.UTF8.GetBytes(message + End));

    public Task SendRawAsync(byte[] bytes) =>
        _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>Calls a method and waits for its completion.</summary>
    /// <param name="arguments">A JSON array.</param>
    public async Task<JsonElement> CallAsync(string method, string arguments)
    {
        await SendAsync($$"""{"type":1,"invocationId":"1","target":"{{method}}","arguments":{{arguments}}}""");
        while (await ReadAsync() is { } message)
        {
            var json = JsonDocument.Parse(message).RootElement;
            if (json.GetProperty("type").GetInt32() == 3)
            {
                return json;
            }
        }

        throw new InvalidOperationException($"The connection ended instead of answering {method}.");
    }

    /// <summary>How long a call that changes nothing may take: the server lives and pings, so that there is always something more to read.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    /// <summary>Whether the server left the last frame and what came after it without an answer, on a connection that it kept.</summary>
    public bool IsLeftAlone { get; private set; }

    /// <summary>Sends it, and after it a call that changes nothing. True: that was answered; false: the connection has ended, or answers no more.</summary>
    public async Task<bool> SurvivesAsync(byte[] frame)
    {
        try
        {
            await SendRawAsync([.. frame, .. Encoding.UTF8.GetBytes($$"""{"type":1,"invocationId":"after","target":"LeaveTable","arguments":["{{Guid.Empty:N}}"]}""" + End)]);
            var waiting = Stopwatch.StartNew();
            while (await ReadAsync() is { } message)
            {
                if (message.Contains("\"invocationId\":\"after\"", StringComparison.Ordinal))
                {
                    return true;
                }

                if (waiting.Elapsed > Silence)
                {
                    IsLeftAlone = true;
                    return false;
                }
            }
        }
        catch (WebSocketException)
        {
            // It was ended while we were still sending.
        }

        return false;
    }

    /// <summary>Waits until the server ends the connection.</summary>
    public async Task EndsAsync()
    {
        while (await ReadAsync() is not null)
        {
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>The next message; null: the server ended the connection.</summary>
    private async Task<string?> ReadAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Eventually.Patience);
        var buffer = new byte[16 * 1024];
        while (_read.Count == 0)
        {
            WebSocketReceiveResult received;
            try
            {
                received = await _socket.ReceiveAsync(buffer, patience.Token);
            }
            catch (WebSocketException)
            {
                return null;
            }

            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            _rest.Append(Encoding.UTF8.GetString(buffer, 0, received.Count));
            var parts = _rest.ToString().Split(End);
            foreach (var part in parts[..^1])
            {
                _read.Enqueue(part);
            }

            _rest.Clear().Append(parts[^1]);
        }

        return _read.Dequeue();
    }
}
