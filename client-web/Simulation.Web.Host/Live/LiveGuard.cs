using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Delegations;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Grains.Journal;

namespace Simulation.Web.Host.Live;

/// <summary>
/// Stands before every call on the live connection: the sign-in must still stand (ASP.NET checks it at connecting only), and nobody calls
/// faster than a person can. The limit is per person, not per address: a class shares one.
/// </summary>
internal sealed partial class LiveGuard(ILiveAccess access, ILogger<LiveGuard> logger) : IHubFilter, IDisposable
{
    /// <summary>Calls a person may make in a burst, and how many come back each second.</summary>
    public const int Burst = 60;
    public const int PerSecond = 20;

    /// <summary>Of these, texts that are read, compared and kept whole: papers, clauses, statements, notes.</summary>
    public const int TextBurst = 20;
    public const int TextsPerSecond = 3;

    /// <summary>Windows and devices of one person at a time. An instructor may watch many tables, each in a window.</summary>
    public const int MostConnections = 20;

    private readonly PartitionedRateLimiter<PersonId> _calls = PerPerson(Burst, PerSecond);
    private readonly PartitionedRateLimiter<PersonId> _texts = PerPerson(TextBurst, TextsPerSecond);
    private readonly ConcurrentDictionary<PersonId, int> _connections = new();

    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (access.PersonOf(context.Context.User!) is { } person && _connections.AddOrUpdate(person, 1, (_, n) => n + 1) > MostConnections)
        {
            context.Context.Abort();
        }

        return next(context);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (access.PersonOf(context.Context.User!) is { } person && _connections.AddOrUpdate(person, 0, (_, n) => n - 1) <= 0)
        {
            _connections.TryRemove(KeyValuePair.Create(person, 0));
        }

        if (exception is not null)
        {
            Broke(logger, exception.GetType().Name);
        }

        return next(context, exception);
    }

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocation, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var user = invocation.Context.User!;
        if (access.PersonOf(user) is not { } person || !await access.IsLiveAsync(user))
        {
            invocation.Context.Abort();
            return Refused(invocation, RefusalCode.SignInFailed);
        }

        using var call = _calls.AttemptAcquire(person);
        using var text = IsText(invocation) ? _texts.AttemptAcquire(person) : null;
        return call.IsAcquired && text is not { IsAcquired: false } ? await TellingAsync(invocation, next) : Refused(invocation, RefusalCode.TooFast);
    }

    public void Dispose()
    {
        _calls.Dispose();
        _texts.Dispose();
    }

    private static PartitionedRateLimiter<PersonId> PerPerson(int burst, int perSecond) => PartitionedRateLimiter.Create<PersonId, PersonId>(person =>
        RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
            AutoReplenishment = true,
        }));

    private static bool IsText(HubInvocationContext invocation) => invocation.HubMethodArguments.Any(a =>
        a is StartWorkingPaper or EditClause or AddClause or TableAmendment or IssueCommunique or KeepNotes or AnswerQuestionnaire);

    /// <summary>A silo that can't be reached, or whose answer didn't come, is no fault of the call: the browser is told to ask again until it is answered.</summary>
    private static async ValueTask<object?> TellingAsync(HubInvocationContext invocation, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocation);
        }
        catch (Exception fault) when (fault is OrleansException or TimeoutException or JournalUnavailableException)
        {
            throw new HubException(nameof(RefusalCode.NotSaved), fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A live connection was ended by what came over it ({Fault}).")]
    private static partial void Broke(ILogger logger, string fault);

    private static object? Refused(HubInvocationContext invocation, RefusalCode code) => invocation.HubMethodName switch
    {
        nameof(ILiveHub.ActAtTable) or nameof(ILiveHub.ActInExercise) =>
            new Receipt((Guid)invocation.HubMethodArguments[1]!, new Refusal(code)),
        nameof(ILiveHub.EnterTable) or nameof(ILiveHub.EnterExercise) => new Entry([], new Refusal(code)),
        nameof(ILiveHub.ShowWriting) => new Refusal(code),
        _ => null,
    };
}
