using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Tests.Committees;
using Simulation.Domain.Views;

namespace Simulation.Domain.Tests;

/// <summary>C# 14 cannot check that a switch covers a closed hierarchy, so these tests do.</summary>
public class CompletenessTests
{
    private static readonly DecisionContext Now = new(Given.Noon, Given.NextId);

    public static TheoryData<Type> SessionCommands => [.. Concrete<SessionCommand>()];

    public static TheoryData<Type> SessionEvents => [.. Concrete<SessionEvent>()];

    public static TheoryData<Type> DelegationCommands => [.. Concrete<DelegationCommand>()];

    public static TheoryData<Type> DelegationEvents => [.. Concrete<DelegationEvent>()];

    public static TheoryData<Type> ExerciseCommands => [.. Concrete<ExerciseCommand>()];

    public static TheoryData<Type> ExerciseEvents => [.. Concrete<ExerciseEvent>()];

    public static TheoryData<Type> Roots => [typeof(Command), typeof(SessionEvent), typeof(DelegationEvent), typeof(ExerciseEvent), typeof(Slice)];

    [Theory, MemberData(nameof(SessionCommands))]
    public void Every_session_command_has_a_rule(Type command) =>
        Handled(() => Session.Decide(
            command.IsSubclassOf(typeof(CommitteeCommand)) ? CommitteeCase.Meeting().State : SessionState.Initial,
            command.IsSubclassOf(typeof(CommitteeCommand)) && !command.IsSubclassOf(typeof(ChairCommand)) ? CommitteeCase.Representative(CommitteeCase.Members[0]) : Given.Control,
            Blank<SessionCommand>(command),
            Now));

    [Theory, MemberData(nameof(SessionEvents))]
    public void Every_session_event_has_an_evolution(Type e) => Handled(() => Session.Evolve(CommitteeCase.Meeting().State, Blank<SessionEvent>(e)));

    [Theory, MemberData(nameof(DelegationCommands))]
    public void Every_delegation_command_has_a_rule(Type command) =>
        Handled(() => Delegation.Decide(FormedState(), default, true, Blank<DelegationCommand>(command), Now));

    [Theory, MemberData(nameof(DelegationEvents))]
    public void Every_delegation_event_has_an_evolution(Type e) => Handled(() => Delegation.Evolve(DelegationState.Initial, Blank<DelegationEvent>(e)));

    [Theory, MemberData(nameof(ExerciseCommands))]
    public void Every_exercise_command_has_a_rule(Type command) =>
        Handled(() => Exercise.Decide(PlannedState(), default, true, Blank<ExerciseCommand>(command), Now));

    [Theory, MemberData(nameof(ExerciseEvents))]
    public void Every_exercise_event_has_an_evolution(Type e) => Handled(() => Exercise.Evolve(ExerciseState.Initial, Blank<ExerciseEvent>(e)));

    /// <summary>inherit: false, or every message would seem to carry its base's alias.</summary>
    [Theory, MemberData(nameof(Roots))]
    public void A_message_has_a_name_on_the_wire(Type root)
    {
        var named = root.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>().Select(a => a.DerivedType).ToHashSet();
        Assert.Empty(root.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(root) && !named.Contains(t)).Select(t => t.Name));
    }

    /// <summary>A member whose type is abstract and names no kinds can be written and never read: the whole view would be lost on its way.</summary>
    [Theory, MemberData(nameof(Roots))]
    public void What_a_message_holds_can_be_read_again(Type root)
    {
        HashSet<Type> seen = [];
        var unreadable = new List<string>();
        foreach (var message in root.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(root)))
        {
            Look(message);
        }

        Assert.Empty(unreadable);

        void Look(Type type)
        {
            foreach (var (member, of) in type.GetProperties().Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null).SelectMany(p => Parts(p.PropertyType).Select(t => (p, t))))
            {
                if (of.Assembly != root.Assembly || of.IsEnum || !seen.Add(of))
                {
                    continue;
                }

                if (of.IsAbstract && !of.IsDefined(typeof(JsonDerivedTypeAttribute), inherit: false) && !of.IsDefined(typeof(JsonConverterAttribute), inherit: false))
                {
                    unreadable.Add($"{type.Name}.{member.Name}: {of.Name}");
                }

                foreach (var kind in of.IsAbstract ? root.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(of)) : [of])
                {
                    Look(kind);
                }
            }
        }

        static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : [type];
    }

    [Theory]
    [InlineData(typeof(Command))]
    [InlineData(typeof(SessionEvent))]
    [InlineData(typeof(DelegationEvent))]
    [InlineData(typeof(ExerciseEvent))]
    public void A_message_has_the_same_name_on_every_wire(Type root) =>
        Assert.All(
            root.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>(),
            a => Assert.Equal(
                ((Orleans.AliasAttribute)Assert.Single(a.DerivedType.GetCustomAttributes(typeof(Orleans.AliasAttribute), inherit: false))).Alias,
                a.TypeDiscriminator));

    private static IEnumerable<Type> Concrete<T>() => typeof(T).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T)));

    private static T Blank<T>(Type type) => (T)RuntimeHelpers.GetUninitializedObject(type);

    private static void Handled(Action action) => Assert.IsNotType<UnreachableException>(Record.Exception(action));

    private static DelegationState FormedState() =>
        DelegationState.Initial with { Formed = Blank<DelegationFormed>(typeof(DelegationFormed)) };

    private static ExerciseState PlannedState() =>
        ExerciseState.Initial with { Plan = Blank<ExercisePlan>(typeof(ExercisePlan)), Scenario = TestCase.Structure };
}
