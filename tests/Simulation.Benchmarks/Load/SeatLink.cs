using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;

namespace Simulation.Benchmarks.Load;

/// <summary>One person's connection: JSON over a WebSocket, as a browser's.</summary>
internal sealed class SeatLink : IAsyncDisposable
{
    private readonly HubConnection _hub;
    private readonly SessionId _session;

    /// <param name="received">Called with every slice that arrives.</param>
    public SeatLink(Uri server, string cookie, SessionId session, Action<Slice> received)
    {
        _session = session;
        _hub = new HubConnectionBuilder()
            .WithUrl(new Uri(server, "/hub"), options =>
            {
                options.Transports = HttpTransportType.WebSockets;
                options.SkipNegotiation = true;
                if (cookie.Length > 0)
                {
                    options.Headers.Add("Cookie", cookie);
                }
            })
            .AddJsonProtocol(options => Wire.Configure(options.PayloadSerializerOptions))
            .WithServerTimeout(TimeSpan.FromSeconds(60))
            .WithKeepAliveInterval(TimeSpan.FromSeconds(3))
            .ConfigureLogging(logging => logging.ClearProviders())
            .Build();
        _hub.On<string, Frame>(nameof(ILiveClient.Receive), (_, frame) =>
        {
            foreach (var slice in frame.Slices)
            {
                received(slice);
            }
        });
    }

    /// <summary>Ends when the connection is lost; ask before it can be.</summary>
    public Task LostAsync()
    {
        var lost = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _hub.Closed += _ =>
        {
            lost.TrySetResult();
            return Task.CompletedTask;
        };
        return lost.Task;
    }

    public async Task EnterAsync(CancellationToken cancellation, Entering entering = Entering.AsSeated)
    {
        await _hub.StartAsync(cancellation);
        var entry = await _hub.InvokeAsync<Entry>(nameof(ILiveHub.EnterTable), _session, null, null, null, entering, cancellation);
        if (entry.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"A seat could not be entered: {refusal.Code}");
        }
    }

    /// <returns>Whether it was accepted.</returns>
    public Task<bool> SayAsync(string text) => ActAsync(Guid.NewGuid(), new Say(new Audience.WholeTable(), text, null));

    /// <returns>Whether it was accepted.</returns>
    public async Task<bool> ActAsync(Guid id, Command command)
    {
        // As its root type, so that it carries the word that says which command it is.
        var receipt = await _hub.InvokeAsync<Receipt>(nameof(ILiveHub.ActAtTable), _session, id, JsonSerializer.SerializeToElement(command, Wire.Json));
        return receipt.Refusal is null;
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();
}
