using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections.Client;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.Connection;

/// <summary>The link over SignalR with the JSON protocol. A silent server is given up after nine seconds, not SignalR's thirty.</summary>
public sealed class SignalRLink : IHubLink
{
    /// <summary>For a slow phone's whole way to the hub.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HubConnection _hub;
    private int _closed;

    /// <param name="configure">Cookies, headers, transports; not needed in a browser, which sends its cookies by itself.</param>
    public SignalRLink(Uri hub, Action<HttpConnectionOptions>? configure = null)
    {
        _hub = new HubConnectionBuilder()
            .WithUrl(hub, options => configure?.Invoke(options))
            .AddJsonProtocol(options => Wire.Configure(options.PayloadSerializerOptions))
            .WithServerTimeout(TimeSpan.FromSeconds(9))
            .WithKeepAliveInterval(TimeSpan.FromSeconds(3))
            .Build();
        _hub.HandshakeTimeout = TimeSpan.FromSeconds(9);
        _hub.On<string, Frame>(nameof(ILiveClient.Receive), (source, frame) => Received?.Invoke(source, frame));
        _hub.On<SessionId>(nameof(ILiveClient.SeatChanged), session => SeatChanged?.Invoke(session));
        _hub.Closed += _ =>
        {
            RaiseClosed();
            return Task.CompletedTask;
        };
    }

    public event Action<string, Frame>? Received;

    public event Action<SessionId>? SeatChanged;

    public event Action? Closed;

    public async Task StartAsync(CancellationToken cancel)
    {
        // What is asked before the handshake has no limit of its own: into a silent network it would wait for minutes.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            await _hub.StartAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new HttpRequestException($"The server did not answer within {Patience.TotalSeconds:0} s.");
        }
        catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            throw new LinkRefusedException("Nobody is signed in.", refused);
        }
    }

    public Task<Entry> EnterExercise(ExerciseId exercise, Position? after, bool projector) =>
        CallAsync<Entry>(nameof(EnterExercise), exercise, after, projector);

    public Task<Entry> EnterTable(SessionId session, DelegationId? lookingOn, Position? table, Position? inside, Entering entering) =>
        CallAsync<Entry>(nameof(EnterTable), session, lookingOn, table, inside, entering);

    public Task LeaveTable(SessionId session) => CallAsync<object?>(nameof(LeaveTable), session);

    public Task<Refusal?> ShowWriting(SessionId session, ImmutableArray<WritingPlace> places) => CallAsync<Refusal?>(nameof(ShowWriting), session, places);

    public Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command) =>
        CallAsync<Receipt>(nameof(ActAtTable), session, commandId, Worded(command));

    public Task<Receipt> ActInExercise(ExerciseId exercise, Guid commandId, Command command) =>
        CallAsync<Receipt>(nameof(ActInExercise), exercise, commandId, Worded(command));

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        RaiseClosed();
    }

    /// <summary>SignalR writes an argument as its own type, without the word that says which command it is; as its root it carries it.</summary>
    private static JsonElement Worded(Command command) => JsonSerializer.SerializeToElement(command, Wire.Json);

    private async Task<T> CallAsync<T>(string method, params object?[] arguments)
    {
        try
        {
            return await _hub.InvokeCoreAsync<T>(method, arguments);
        }
        catch (HubException failed) when (failed.Message.Contains(nameof(RefusalCode.NotAllowed), StringComparison.Ordinal))
        {
            throw new LinkRefusedException("Nobody is signed in.", failed);
        }
        catch (HubException failed) when (failed.Message.Contains(nameof(RefusalCode.NotSaved), StringComparison.Ordinal))
        {
            throw new SilosAwayException("The silos can't be reached.", failed);
        }
        catch (HubException failed)
        {
            throw new CallFailedException("The server could not answer.", failed);
        }
    }

    private void RaiseClosed()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            Closed?.Invoke();
        }
    }
}
