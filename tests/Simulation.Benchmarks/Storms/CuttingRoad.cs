using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Simulation.Benchmarks.Storms;

/// <summary>The network between people and a server: it can be cut for all at once, as when an access point restarts.</summary>
internal sealed class CuttingRoad : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, Socket> _pairs = new();
    private readonly Uri _server;
    private readonly Task _accepting;
    private volatile bool _isDown;

    public CuttingRoad(Uri server)
    {
        _server = server;
        _listener.Start(backlog: 512);
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>Where the server is found over this road.</summary>
    public Uri Address { get; }

    /// <summary>How many connections go over it now.</summary>
    public int Open => _pairs.Count;

    /// <summary>Ends every connection without a word, and lets none through until <see cref="Mend"/>.</summary>
    public void Cut()
    {
        _isDown = true;
        foreach (var (near, far) in _pairs)
        {
            End(near);
            End(far);
        }
    }

    public void Mend() => _isDown = false;

    public async ValueTask DisposeAsync()
    {
        Cut();
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
    }

    private static void End(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(true, 0); // a reset, not a goodbye
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // It has ended by itself.
        }

        socket.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptSocketAsync();
                if (_isDown)
                {
                    End(near);
                }
                else
                {
                    _ = CarryAsync(near);
                }
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The road is closed for good.
        }
    }

    private async Task CarryAsync(Socket near)
    {
        var far = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        near.NoDelay = true;
        _pairs[near] = far;
        try
        {
            if (_isDown)
            {
                return; // it was cut since this one was let through
            }

            await far.ConnectAsync(_server.Host, _server.Port);
            await using var inward = new NetworkStream(near);
            await using var outward = new NetworkStream(far);
            await Task.WhenAny(inward.CopyToAsync(outward), outward.CopyToAsync(inward));
        }
        catch (Exception ended) when (ended is IOException or SocketException or ObjectDisposedException)
        {
            // Either side has gone.
        }
        finally
        {
            _pairs.TryRemove(near, out _);
            End(near);
            End(far);
        }
    }
}
