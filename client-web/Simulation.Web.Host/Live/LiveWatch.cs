using System.Collections.Concurrent;
using System.Data.Common;
using Simulation.Domain;
using Simulation.Grains;

namespace Simulation.Web.Host.Live;

/// <summary>
/// Ends connections whose right to listen has ended: the sign-in was ended (here, in another tab, by an administrator, on another host), or an
/// instructor was taken off the course whose control room they hear. A call asks by itself (<see cref="LiveGuard"/>); who only listens does not call.
/// </summary>
internal sealed class LiveWatch(LiveRelay relay, ILiveAccess access, IGrainFactory grains, TimeProvider time, ILogger<LiveWatch> logger) : BackgroundService
{
    /// <summary>With what it takes to ask, nobody listens two seconds longer than they may.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<SessionId, ExerciseId> _exerciseOf = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync();
            }
            catch (Exception fault) when (fault is DbException or OrleansException or TimeoutException or InvalidOperationException)
            {
                // While the storage is away nobody can sign out either; calls are refused meanwhile.
                Log.NotLooked(logger, fault);
            }
        }
    }

    private async Task LookAsync()
    {
        var connections = relay.Connections;
        if (connections.Count == 0)
        {
            return;
        }

        var ended = await access.EndedAsync([.. connections.Select(c => c.User!)]);
        foreach (var connection in connections.Where(c => ended.Contains(c.User!)))
        {
            connection.Abort();
        }

        foreach (var (connection, source) in relay.StaffListening)
        {
            if (await ExerciseOfAsync(source) is not { } exercise || !await access.MayControlAsync(connection.User!, exercise))
            {
                connection.Abort();
            }
        }
    }

    /// <summary>A table never changes its exercise.</summary>
    private async Task<ExerciseId?> ExerciseOfAsync(Source source)
    {
        if (source is Source.Exercise exercise)
        {
            return exercise.Id;
        }

        if (source.Session is not { } session)
        {
            return null;
        }

        if (_exerciseOf.TryGetValue(session, out var known))
        {
            return known;
        }

        return await grains.GetGrain<ISessionGrain>(session.Value).ExerciseAsync() is { } found ? _exerciseOf.GetOrAdd(session, found) : null;
    }
}
