using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Grains.Journal;

namespace Simulation.Web.Host.Live;

/// <summary>
/// Stands before every call on the live connection: the sign-in must still stand (ASP.NET checks it at connecting only), and nobody calls
/// faster than a person can. The limit is per person, not per address: a class shares one.
/// </summary>
internal sealed class LiveGuard(ILiveAccess access) : IHubFilter, IDisposable
{
    /// <summary>Calls a person may make in a burst, and how many come back each second.</summary>
    private const int Burst = 60;
    private const int PerSecond = 20;

    private readonly PartitionedRateLimiter<PersonId> _limiter = PartitionedRateLimiter.Create<PersonId, PersonId>(person =>
        RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Burst,
            TokensPerPeriod = PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
            AutoReplenishment = true,
        }));

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocation, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var user = invocation.Context.User!;
        if (access.PersonOf(user) is not { } person || !await access.IsLiveAsync(user))
        {
            invocation.Context.Abort();
            return Refused(invocation, RefusalCode.SignInFailed);
        }

        using var lease = _limiter.AttemptAcquire(person);
        return lease.IsAcquired ? await TellingAsync(invocation, next) : Refused(invocation, RefusalCode.TooFast);
    }

    public void Dispose() => _limiter.Dispose();

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

    private static object? Refused(HubInvocationContext invocation, RefusalCode code) => invocation.HubMethodName switch
    {
        nameof(ILiveHub.ActAtTable) or nameof(ILiveHub.ActInExercise) =>
            new Receipt((Guid)invocation.HubMethodArguments[1]!, new Refusal(code)),
        nameof(ILiveHub.EnterTable) or nameof(ILiveHub.EnterExercise) => new Entry([], new Refusal(code)),
        _ => null,
    };
}
