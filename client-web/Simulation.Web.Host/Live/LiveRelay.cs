using Microsoft.AspNetCore.SignalR;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Views;
using Simulation.Grains;

namespace Simulation.Web.Host.Live;

/// <summary>
/// Carries frames from grains to the browsers connected to this host: a frame is serialised once for the group of its audience.
/// It tells each source who is connected here, and renews its own lease as long as somebody is.
/// </summary>
internal sealed class LiveRelay(IGrainFactory grains, IHubContext<LiveHub, ILiveClient> hub, TimeProvider time, ILogger<LiveRelay> logger)
    : BackgroundService, IViewObserver
{
    private readonly ConnectionBook _book = new();
    private readonly Lock _gate = new();
    private IViewObserver? _self;

    public async Task EnterTableAsync(
        string connection, SessionId session, string audience, DelegationId? delegation, PersonId? member, string insideAudience)
    {
        await LeaveAsync(connection, session);
        var table = new Place(connection, new Source.Table(session), audience, delegation, member);
        await JoinAsync(table);
        if (delegation is { } own)
        {
            await JoinAsync(new Place(connection, new Source.Inside(session, own), insideAudience, own, member));
        }
    }

    public Task EnterExerciseAsync(string connection, ExerciseId exercise, string audience, PersonId? participant) =>
        JoinAsync(new Place(connection, new Source.Exercise(exercise), audience, null, participant));

    public Task LeaveAsync(string connection, SessionId session) =>
        LeaveAsync(Locked(book => book.Take(p => p.Connection == connection && p.Source.Session == session)));

    public Task LeaveAllAsync(string connection) => LeaveAsync(Locked(book => book.Take(p => p.Connection == connection)));

    public Task ShowAsync(string source, ImmutableArray<AudienceFrame> frames) =>
        Task.WhenAll(frames.Select(f => hub.Clients.Group(Group(source, f.Audience)).Receive(source, f.Frame)));

    public async Task RevokeAsync(SessionId session, DelegationId delegation, PersonId person)
    {
        var places = Locked(book => book.Take(p => p.Source.Session == session && p.Member == person && p.Delegation == delegation));
        await LeaveAsync(places);
        await Task.WhenAll(places.Select(p => p.Connection).Distinct().Select(c => hub.Clients.Client(c).SeatChanged(session)));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(IViewObserver.Lease / 3, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var source in Locked(book => book.Sources))
            {
                try
                {
                    await ObserveAsync(source);
                }
                catch (Exception fault) when (fault is not OperationCanceledException)
                {
                    // The cluster may be electing; the lease outlasts two missed renewals.
                    Log.LeaseNotRenewed(logger, source.Name, fault);
                }
            }
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
        foreach (var place in places)
        {
            await hub.Groups.RemoveFromGroupAsync(place.Connection, Group(place.Source.Name, place.Audience));
        }

        foreach (var source in places.Select(p => p.Source).Distinct())
        {
            await ObserveAsync(source);
        }
    }

    private Task ObserveAsync(Source source)
    {
        _self ??= grains.CreateObjectReference<IViewObserver>(this);
        var places = Locked(book => book.At(source));
        return source switch
        {
            Source.Table table => grains.GetGrain<ISessionGrain>(table.Id.Value).ObserveAsync(
                _self,
                [.. places.Where(p => p is { Member: not null, Delegation: not null }).Select(p => new PresentMember(p.Delegation!.Value, p.Member!.Value)).Distinct()]),
            Source.Inside inside => grains.GetGrain<IDelegationGrain>(inside.Id.Value, inside.Delegation.Value, null).ObserveAsync(_self),
            Source.Exercise exercise => grains.GetGrain<IExerciseGrain>(exercise.Id.Value).ObserveAsync(
                _self, [.. places.Where(p => p.Member is not null).Select(p => p.Member!.Value).Distinct()]),
            _ => Task.CompletedTask,
        };
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
    [LoggerMessage(LogLevel.Warning, "The lease at {Source} was not renewed; trying again.")]
    public static partial void LeaseNotRenewed(ILogger logger, string source, Exception fault);
}
