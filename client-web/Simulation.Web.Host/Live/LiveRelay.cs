using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.SignalR;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Views;
using Simulation.Grains;

namespace Simulation.Web.Host.Live;

/// <summary>
/// Carries frames from grains to the browsers connected to this host: a frame is serialised once for the group of its audience.
/// It tells each source who is connected here, and renews its own lease as long as somebody is. Frames of all sources come through here one
/// after the other, so nothing here waits for a browser: one that reads too slowly is cut off, and comes back for what it missed.
/// </summary>
internal sealed class LiveRelay(IGrainFactory grains, IHubContext<LiveHub, ILiveClient> hub, TimeProvider time, ILogger<LiveRelay> logger)
    : BackgroundService, IViewObserver
{
    /// <summary>How long a browser whose group is far behind may take for one frame.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConnectionBook _book = new();
    private readonly Backlog _backlog = new();
    private readonly SharedRuns _observing = new();
    private readonly ConcurrentDictionary<string, Guid> _activations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HubCallerContext> _connections = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private IViewObserver? _self;

    public void Connect(HubCallerContext connection) => _connections[connection.ConnectionId] = connection;

    /// <summary>Everybody connected to this host.</summary>
    public IReadOnlyCollection<HubCallerContext> Connections => [.. _connections.Values];

    /// <summary>What staff hear here, each with the connection that hears it.</summary>
    public IReadOnlyList<(HubCallerContext Connection, Source Source)> StaffListening =>
        [.. Locked(book => book.OfStaff).Select(p => (_connections.GetValueOrDefault(p.Connection)!, p.Source)).Where(p => p.Item1 is not null)];

    /// <param name="delegation">Where the member sits, who is there for all to see; or whose delegation is looked on.</param>
    /// <param name="insideAudience">Null: nothing of the inside of the delegation is heard.</param>
    public async Task EnterTableAsync(
        string connection, SessionId session, string audience, DelegationId? delegation, PersonId? member, string? insideAudience)
    {
        var table = new Place(connection, new Source.Table(session), audience, delegation, member);
        Place[] places = delegation is { } own && insideAudience is not null
            ? [table, new Place(connection, new Source.Inside(session, own), insideAudience, own, member)]
            : [table];

        // Who enters again as what they were has not been gone: nobody is told that they left and came.
        await LeaveAsync(Locked(book => book.TakeOthers(connection, session, places)));
        foreach (var place in places)
        {
            await JoinAsync(place);
        }
    }

    public async Task EnterExerciseAsync(string connection, ExerciseId exercise, string audience, PersonId? participant)
    {
        // One audience at a time: what was heard before as another must not go on being heard.
        var place = new Place(connection, new Source.Exercise(exercise), audience, null, participant);
        await LeaveGroupsAsync(Locked(book => book.TakeOthers(place)));
        await JoinAsync(place);
    }

    public Task LeaveAsync(string connection, SessionId session) =>
        LeaveAsync(Locked(book => book.Take(connection, session)));

    public Task DisconnectAsync(string connection)
    {
        _connections.TryRemove(connection, out _);
        return LeaveAsync(Locked(book => book.Take(connection)));
    }

    public Task ShowAsync(string source, ImmutableArray<AudienceFrame> frames)
    {
        foreach (var frame in frames)
        {
            // Handed over in order, which SignalR keeps per connection; when it is written is each connection's own affair.
            var group = Group(source, frame.Audience);
            var written = hub.Clients.Group(group).Receive(source, frame.Frame);
            if (!written.IsCompleted && _backlog.Add(group, written))
            {
                _ = CutOffAsync(source, frame);
            }
        }

        return Task.CompletedTask;
    }

    public Task RevokeAsync(SessionId session, DelegationId delegation, PersonId person) =>
        RevokeAsync(session, Locked(book => book.Take(session, delegation, person)));

    public Task RevokeChairAsync(SessionId session, PersonId person) =>
        RevokeAsync(session, Locked(book => book.TakeChair(session, person)));

    public async Task RevokeParticipantAsync(ExerciseId exercise, PersonId person)
    {
        var places = Locked(book => book.Take(exercise, person));
        await LeaveGroupsAsync(places);
        _ = ObserveAllAsync(places.Select(p => p.Source));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(IViewObserver.Renewal, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ObserveAllAsync(Locked(book => book.Sources));
        }
    }

    private static string Group(string source, string audience) => $"{source}|{audience}";

    private async Task JoinAsync(Place place)
    {
        Locked(book => book.Add(place));
        await hub.Groups.AddToGroupAsync(place.Connection, Group(place.Source.Name, place.Audience));
        await ObserveAsync(place.Source);
    }

    private async Task LeaveAsync(IReadOnlyList<Place> places)
    {
        await LeaveGroupsAsync(places);
        await ObserveAllAsync(places.Select(p => p.Source));
    }

    private async Task LeaveGroupsAsync(IReadOnlyList<Place> places)
    {
        foreach (var place in places)
        {
            await hub.Groups.RemoveFromGroupAsync(place.Connection, Group(place.Source.Name, place.Audience));
        }
    }

    /// <summary>Ends the connections of a group that don't take a frame in reasonable time. The frame is one they have or will get: it does no harm twice.</summary>
    private Task CutOffAsync(string source, AudienceFrame newest) => Task.WhenAll(
        Locked(book => book.Hearing(source, newest.Audience)).Select(async connection =>
        {
            try
            {
                await hub.Clients.Client(connection).Receive(source, newest.Frame).WaitAsync(Patience, time);
            }
            catch (TimeoutException)
            {
                Log.TooSlow(logger, source);
                if (_connections.TryGetValue(connection, out var slow))
                {
                    slow.Abort();
                }
            }
        }));

    private async Task RevokeAsync(SessionId session, IReadOnlyList<Place> places)
    {
        await LeaveGroupsAsync(places);
        foreach (var connection in places.Select(p => p.Connection).Distinct())
        {
            _ = hub.Clients.Client(connection).SeatChanged(session);
        }

        _ = ObserveAllAsync(places.Select(p => p.Source));
    }

    /// <summary>All at once: a source whose silo has died keeps none of the others waiting.</summary>
    private Task ObserveAllAsync(IEnumerable<Source> sources) => Task.WhenAll(sources.Distinct().Select(async source =>
    {
        try
        {
            await ObserveAsync(source);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The cluster may be electing; the lease outlasts many missed renewals.
            Log.LeaseNotRenewed(logger, source.Name, fault);
        }
    }));

    /// <summary>Tells the source who is here now. Many who come and go at once are told in one call.</summary>
    private Task ObserveAsync(Source source) => _observing.RunAsync(source.Name, () => TellAsync(source));

    private async Task TellAsync(Source source)
    {
        // One reference, whoever comes first: with two a source would take this host for two, and send everything twice.
        var (self, places) = Locked(book => (_self ??= grains.CreateObjectReference<IViewObserver>(this), book.At(source)));
        var activation = await (source switch
        {
            Source.Table table => grains.GetGrain<ISessionGrain>(table.Id.Value).ObserveAsync(
                self,
                [.. places.Where(p => p is { Member: not null, Delegation: not null }).Select(p => new PresentMember(p.Delegation!.Value, p.Member!.Value)).Distinct()]),
            Source.Inside inside => grains.GetGrain<IDelegationGrain>(inside.Id.Value, inside.Delegation.Value, null).ObserveAsync(self),
            Source.Exercise exercise => grains.GetGrain<IExerciseGrain>(exercise.Id.Value).ObserveAsync(
                self, [.. places.Where(p => p.Member is not null).Select(p => p.Member!.Value).Distinct()]),
            _ => throw new UnreachableException($"A source of another kind: {source}"),
        });
        if (places.Count == 0)
        {
            _activations.TryRemove(source.Name, out _);
        }
        else if (IsAnother(source, activation))
        {
            StartAgain(source, activation, places);
        }
    }

    /// <summary>Notes the activation. True: it is another one than before.</summary>
    private bool IsAnother(Source source, Guid activation)
    {
        var before = activation;
        _activations.AddOrUpdate(source.Name, activation, (_, known) =>
        {
            before = known;
            return activation;
        });
        return before != activation;
    }

    /// <summary>
    /// The source was activated again, on another silo or after a fault, and has forgotten who listens. An empty frame of an epoch that nobody
    /// holds says so: no browser can put it behind what it has, so each enters again.
    /// </summary>
    private void StartAgain(Source source, Guid activation, IReadOnlyList<Place> places)
    {
        var frame = new Frame(source.Kind, activation, 0, false, [], time.GetUtcNow());
        foreach (var audience in places.Select(p => p.Audience).Distinct())
        {
            _ = hub.Clients.Group(Group(source.Name, audience)).Receive(source.Name, frame);
        }
    }

    private T Locked<T>(Func<ConnectionBook, T> use)
    {
        lock (_gate)
        {
            return use(_book);
        }
    }
}

internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "Whether those who listen still may was not looked at; trying again.")]
    public static partial void NotLooked(ILogger logger, Exception fault);

    [LoggerMessage(LogLevel.Warning, "The lease at {Source} was not renewed; trying again.")]
    public static partial void LeaseNotRenewed(ILogger logger, string source, Exception fault);

    [LoggerMessage(LogLevel.Information, "A connection to {Source} reads too slowly and is ended; it can come back.")]
    public static partial void TooSlow(ILogger logger, string source);
}
