using System.Reflection;
using Simulation.Grains;

namespace Simulation.Architecture.Tests;

/// <summary>Who may call what of the grains: a method about which nobody has thought is found here, and refused by the silo.</summary>
public class GrainCallTests
{
    [Fact]
    public void Every_method_of_every_grain_says_who_may_call_it() =>
        Assert.Empty(Unsaid(Methods(typeof(ISessionGrain).Assembly.GetTypes())));

    [Fact]
    public void A_method_that_says_nothing_is_found() =>
        Assert.Equal(["IPlanted.UnsaidAsync", "IPlanted.NobodyAsync"], Unsaid(typeof(IPlanted).GetMethods()));

    /// <summary>What only grains may call: a web host that needs one of these needs a reason.</summary>
    [Fact]
    public void These_are_between_grains() => Assert.Equal(
        [
            "IAgentGrain.PlayAsync", "IAgentGrain.ThinkAsync", "ICatalogueGrain.NoteAsync", "IDelegationGrain.SettleAsync", "IDelegationGrain.WakeAsync",
            "IExerciseGrain.ReportAsync", "IExerciseGrain.WakeAsync", "ILibraryGrain.NoteAsync", "ISessionGrain.AgreementAsync", "ISessionGrain.AwaitAsync",
            "ISessionGrain.PlanAsync", "ISessionGrain.WriteAsync", "IWakeGrain.NoteAsync",
        ],
        Methods(typeof(ISessionGrain).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IGrain))))
            .Where(m => !Callers(m).HasFlag(Caller.Host)).Select(Name).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Unsaid(IEnumerable<MethodInfo> methods) => methods.Where(m => Callers(m) == Caller.Nobody).Select(Name);

    private static IEnumerable<MethodInfo> Methods(IEnumerable<Type> types) =>
        types.Where(t => t.IsInterface && t.IsAssignableTo(typeof(Orleans.Runtime.IAddressable))).SelectMany(t => t.GetMethods());

    private static Caller Callers(MethodInfo method) => method.GetCustomAttribute<CalledByAttribute>()?.Callers ?? Caller.Nobody;

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

#pragma warning disable ORLEANS0010 // nothing calls it, so that it needs no alias
    internal interface IPlanted : Orleans.Runtime.IAddressable
    {
        Task UnsaidAsync();

        [CalledBy(Caller.Nobody)]
        Task NobodyAsync();

        [CalledBy(Caller.Grain)]
        Task SaidAsync();
    }
}
