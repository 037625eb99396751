using System.Reflection;

namespace Simulation.Grains.Tests.Authority;

/// <summary>The methods of the platform's grains, and calls of them by name.</summary>
internal static class GrainMethods
{
    public static IReadOnlyList<MethodInfo> All { get; } =
    [
        .. typeof(ISessionGrain).Assembly.GetTypes().Where(t => t.IsInterface && t.IsAssignableTo(typeof(IGrain))).SelectMany(t => t.GetMethods()),
    ];

    public static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    public static bool May(MethodInfo method, Caller caller) => method.GetCustomAttribute<CalledByAttribute>()!.Callers.HasFlag(caller);

    /// <summary>Nobody waits for an answer, so that a caller doesn't learn of a refusal.</summary>
    public static bool IsOneWay(MethodInfo method) => method.GetCustomAttribute<Orleans.Concurrency.OneWayAttribute>() is not null;

    /// <summary>Calls it with the emptiest arguments there are. True: the silo refused it.</summary>
    public static async Task<bool> IsRefusedAsync(IGrainFactory grains, Guid key, MethodInfo method)
    {
        try
        {
            await (Task)method.Invoke(Grain(grains, key, method.DeclaringType!), [.. method.GetParameters().Select(p => Empty(p.ParameterType))])!;
            return false;
        }
        catch (CallRefusedException refused) when (refused.Message == CallRefusedException.Code)
        {
            return true;
        }
    }

    private static IGrain Grain(IGrainFactory grains, Guid key, Type type) =>
        type.IsAssignableTo(typeof(IGrainWithGuidCompoundKey)) ? grains.GetGrain(type, key, "A")
        : type.IsAssignableTo(typeof(IGrainWithStringKey)) ? grains.GetGrain(type, "nothing")
        : grains.GetGrain(type, key);

    private static object? Empty(Type type) =>
        type == typeof(string) ? "nothing"
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetField("Empty")!.GetValue(null)
        : type.IsValueType ? Activator.CreateInstance(type)
        : null;
}

/// <summary>Calls what it is told to call, as a grain.</summary>
[Alias("ICallingGrain")]
public interface ICallingGrain : IGrainWithGuidKey
{
    /// <returns>Names of those of the methods that were refused.</returns>
    [Alias("Refused"), CalledBy(Caller.Host)]
    Task<ImmutableArray<string>> RefusedAsync(ImmutableArray<string> methods);

    /// <summary>Says nobody that may call it.</summary>
    [Alias("Forgotten")]
    Task ForgottenAsync();
}

internal sealed class CallingGrain : Grain, ICallingGrain
{
    public async Task<ImmutableArray<string>> RefusedAsync(ImmutableArray<string> methods)
    {
        var refused = ImmutableArray.CreateBuilder<string>();
        foreach (var method in GrainMethods.All.Where(m => methods.Contains(GrainMethods.Name(m))))
        {
            if (await GrainMethods.IsRefusedAsync(GrainFactory, this.GetPrimaryKey(), method))
            {
                refused.Add(GrainMethods.Name(method));
            }
        }

        return refused.ToImmutable();
    }

    public Task ForgottenAsync() => Task.CompletedTask;
}
