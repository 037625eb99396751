using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Simulation.Domain.Assessment;

namespace Simulation.Domain.Tests.Assessment;

/// <summary>C# 14 cannot check that a switch covers a closed hierarchy, so these tests do.</summary>
public class RecordCompletenessTests
{
    public static TheoryData<Type> Commands => [.. Concrete<RecordCommand>()];

    public static TheoryData<Type> Events => [.. Concrete<RecordEvent>()];

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_has_a_rule(Type command)
    {
        var seated = GivenRecord.Seated().State with { Seats = [GivenRecord.Held with { Exercise = default }] };
        Handled(() => StudentRecord.Decide(
            seated,
            GivenRecord.Student,
            new RecordActor(GivenRecord.First, true),
            (RecordCommand)RuntimeHelpers.GetUninitializedObject(command),
            GivenRecord.Criteria,
            new DecisionContext(Given.Noon, Given.NextId)));
    }

    [Theory, MemberData(nameof(Events))]
    public void Every_event_has_an_evolution(Type e) =>
        Handled(() => StudentRecord.Evolve(StudentRecordState.Initial, (RecordEvent)RuntimeHelpers.GetUninitializedObject(e)));

    [Fact]
    public void Every_event_has_the_same_name_on_every_wire()
    {
        var named = typeof(RecordEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>().ToList();
        Assert.Equal(Concrete<RecordEvent>().Select(t => t.Name).Order(), named.Select(a => a.DerivedType.Name).Order());
        Assert.All(
            named,
            a => Assert.Equal(
                ((Orleans.AliasAttribute)Assert.Single(a.DerivedType.GetCustomAttributes(typeof(Orleans.AliasAttribute), inherit: false))).Alias,
                a.TypeDiscriminator));
    }

    private static IEnumerable<Type> Concrete<T>() => typeof(T).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T)));

    private static void Handled(Action action) => Assert.IsNotType<UnreachableException>(Record.Exception(action));
}
