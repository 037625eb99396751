using System.Collections;
using System.Reflection;

namespace Simulation.Domain.Tests.Authority;

/// <summary>A command of any type with something in every place: whole, though perhaps about nothing that exists.</summary>
internal static class Anything
{
    /// <param name="text">What stands in every text.</param>
    public static T Of<T>(Type type, string text = "words") => (T)Value(type, text, 0)!;

    private static object? Value(Type type, string text, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is not null || depth > 6)
        {
            return null;
        }

        if (type == typeof(string))
        {
            return text;
        }

        if (type == typeof(DateTimeOffset))
        {
            return Given.Noon.AddHours(1);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
        {
            return type.GetField("Empty", BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
        }

        if (type.Namespace?.StartsWith("Simulation", StringComparison.Ordinal) != true)
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        var concrete = type.IsAbstract ? type.Assembly.GetTypes().First(t => !t.IsAbstract && type.IsAssignableFrom(t)) : type;
        var made = concrete.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return made.Invoke([.. made.GetParameters().Select(p => Value(p.ParameterType, text, depth + 1))]);
    }
}
