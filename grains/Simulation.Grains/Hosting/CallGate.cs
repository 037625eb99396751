using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Logging;
using Simulation.Domain;

namespace Simulation.Grains.Hosting;

/// <summary>
/// Refuses calls that their caller may not make (<see cref="CalledByAttribute"/>). It guards against faults at web hosts, not against somebody
/// who has opened the gateway: who speaks Orleans' protocol says himself who he is. That is why the gateway is on a network of its own.
/// </summary>
internal sealed partial class CallGate(ILogger<CallGate> logger) : IIncomingGrainCallFilter
{
    /// <summary>What of Orleans' own a client elsewhere needs: to learn what grains there are, and to end what it no longer waits for.</summary>
    private static readonly HashSet<string> OfOrleans = new(StringComparer.Ordinal)
    {
        "Orleans.Runtime.IClusterManifestSystemTarget",
        "Orleans.Runtime.ICancellationSourcesExtension",
    };

    private static readonly ConcurrentDictionary<MethodInfo, Rule> Rules = new();

    public Task Invoke(IIncomingGrainCallContext context)
    {
        var caller = CallerOf(context.SourceId);
        var rule = Rules.GetOrAdd(context.InterfaceMethod, Rule.Of);
        if (!rule.Callers.HasFlag(caller) && !(rule.OfOrleans && IsWithin(context.SourceId)) || caller is Caller.Host && SpeaksForAMember(context))
        {
            Refused(logger, context.InterfaceName, context.MethodName, caller);
            throw new CallRefusedException();
        }

        return context.Invoke();
    }

    /// <summary>Clients have ids of their own kind, the client within a silo too.</summary>
    private static Caller CallerOf(GrainId? source) => source is { } id && !id.IsClient() ? Caller.Grain : Caller.Host;

    /// <summary>The client that every silo has within its own process: there is no border between the two, and the dashboard needs it.</summary>
    private static bool IsWithin(GrainId? source) => source is { } id && id.Key.ToString()!.StartsWith("hosted-", StringComparison.Ordinal);

    /// <summary>A member's seat at the table is their delegation's to speak from, once it has looked whether they sit in it.</summary>
    private static bool SpeaksForAMember(IIncomingGrainCallContext context) =>
        Enumerable.Range(0, context.Request.GetArgumentCount()).Any(i => context.Request.GetArgument(i) is Seat.Member);

    /// <param name="OfOrleans">The method is of Orleans, not of the platform.</param>
    private readonly record struct Rule(Caller Callers, bool OfOrleans)
    {
        public static Rule Of(MethodInfo method) => method.DeclaringType!.Assembly.GetName().Name!.StartsWith("Simulation.", StringComparison.Ordinal)
            ? new(method.GetCustomAttribute<CalledByAttribute>()?.Callers ?? Caller.Nobody, false)
            : new(CallGate.OfOrleans.Contains(method.DeclaringType.FullName!) ? Caller.Grain | Caller.Host : Caller.Grain, true);
    }

    [LoggerMessage(LogLevel.Warning, "A call of {Interface}.{Method} by a {Caller} was refused.")]
    private static partial void Refused(ILogger logger, string @interface, string method, Caller caller);
}
