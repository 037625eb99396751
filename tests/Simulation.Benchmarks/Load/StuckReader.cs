using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Simulation.Connection;
using Simulation.Domain;

namespace Simulation.Benchmarks.Load;

/// <summary>A connection that keeps asking for the whole table and never reads an answer: a frozen browser, or somebody who means harm.</summary>
internal sealed class StuckReader : IAsyncDisposable
{
    private const char EndOfMessage = '\u001e';
    private static readonly TimeSpan BetweenCalls = TimeSpan.FromMilliseconds(100);

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _end = new();
    private readonly HttpMessageInvoker _transport = new(new SocketsHttpHandler { ConnectCallback = ConnectAsync });
    private Task _asking = Task.CompletedTask;

    public async Task StartAsync(Uri server, string cookie, SessionId session, CancellationToken cancellation)
    {
        _socket.Options.SetRequestHeader("Cookie", cookie);
        await _socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/hub" }.Uri, _transport, cancellation);
        await SendAsync("""{"protocol":"json","version":1}""");
        _asking = AskAsync(session);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _asking;
        _socket.Dispose();
        _transport.Dispose();
        _end.Dispose();
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        // A small window, so that what is not read soon waits on the server's side.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(context.DnsEndPoint, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private async Task AskAsync(SessionId session)
    {
        try
        {
            for (var call = 0; ; call++)
            {
                await SendAsync($$"""{"type":1,"invocationId":"{{call}}","target":"{{nameof(ILiveHub.EnterTable)}}","arguments":["{{session}}",null,null,null,"as-seated"]}""");
                await Task.Delay(BetweenCalls, _end.Token);
            }
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or IOException)
        {
            // The server has had enough, or the measurement is over.
        }
    }

    private Task SendAsync(string message) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message + EndOfMessage), WebSocketMessageType.Text, true, _end.Token);
}
