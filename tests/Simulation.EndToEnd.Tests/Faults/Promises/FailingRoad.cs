using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>The network between browsers and a server: passes everything on until it falls silent, or cuts all connections.</summary>
internal sealed class FailingRoad : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Socket, byte> _open = [];
    private readonly Task _listening;
    private volatile TaskCompletionSource? _silence;

    public FailingRoad(Uri server)
    {
        _server = server;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _listening = ListenAsync();
    }

    /// <summary>Where to connect instead of at the server.</summary>
    public Uri Address { get; }

    /// <summary>From now on nothing arrives in either direction, and nobody is told: connections stay as they are.</summary>
    public void Silence() => _silence = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was sent meanwhile arrives now, as it does where a network sends lost packets again.</summary>
    public void Restore()
    {
        var silence = _silence;
        _silence = null;
        silence?.SetResult();
    }

    /// <summary>Cuts every connection at once, in the middle of whatever was being sent.</summary>
    public void Cut()
    {
        foreach (var socket in _open.Keys)
        {
            socket.Close(0); // a reset
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        Cut();
        await _listening;
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptSocketAsync(_stop.Token));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The road is closed.
        }
    }

    private async Task CarryAsync(Socket near)
    {
        using var far = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using (near)
        {
            _open[near] = _open[far] = 0;
            try
            {
                await far.ConnectAsync(IPAddress.Loopback, _server.Port, _stop.Token);
                await Task.WhenAny(PassAsync(near, far), PassAsync(far, near));
            }
            catch (Exception lost) when (lost is SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // Both ends close.
            }

            _open.TryRemove(near, out _);
            _open.TryRemove(far, out _);
        }
    }

    private async Task PassAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = await from.ReceiveAsync(buffer, _stop.Token)) > 0;)
            {
                if (_silence is { } silence)
                {
                    await silence.Task.WaitAsync(_stop.Token);
                }

                await to.SendAsync(buffer.AsMemory(0, read), _stop.Token);
            }
        }
        catch (Exception end) when (end is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Its other direction ends with it.
        }
    }
}
