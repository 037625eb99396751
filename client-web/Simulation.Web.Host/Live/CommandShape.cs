using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Simulation.Domain;

namespace Simulation.Web.Host.Live;

/// <summary>
/// Whether a command that came over the wire has everything its type promises. JSON leaves out what is null, so a reader can't tell a member
/// that may be absent from one that was forgotten; this can, by the declared nullability.
/// </summary>
internal static class CommandShape
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(PropertyInfo Property, bool MayBeNull)>> Known = new();

    public static bool IsWhole(Command? command) => command is not null && IsWhole((object)command);

    private static bool IsWhole(object value) => Members(value.GetType()).All(member => member.Property.GetValue(value) switch
    {
        null => member.MayBeNull,
        string => true,
        IEnumerable list when IsMissing(list) => false,
        IEnumerable list => list.Cast<object?>().All(item => item is null or string || IsWhole(item)),
        var part => IsWhole(part),
    });

    /// <summary>A list that was never given is not an empty list.</summary>
    private static bool IsMissing(IEnumerable list) =>
        list.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && (bool)type.GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(list)!;

    private static IReadOnlyList<(PropertyInfo Property, bool MayBeNull)> Members(Type type) => Known.GetOrAdd(type, static t =>
    {
        // Only our own records are looked into; numbers, ids and times are whole by themselves.
        if (t.Namespace?.StartsWith("Simulation", StringComparison.Ordinal) != true || t.IsValueType || t.IsEnum)
        {
            return [];
        }

        var context = new NullabilityInfoContext();
        return
        [
            .. t.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0 && t.GetConstructors().Any(c => c.GetParameters().Any(a => a.Name == p.Name)))
                .Select(p => (p, context.Create(p).WriteState == NullabilityState.Nullable)),
        ];
    });
}
