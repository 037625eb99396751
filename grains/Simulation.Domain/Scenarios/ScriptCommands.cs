using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Simulation.Domain.Delegations;

namespace Simulation.Domain.Scenarios;

/// <summary>Commands as scripts write them.</summary>
public static partial class ScriptCommands
{
    private static readonly JsonSerializerOptions Json = new(Wire.Json) { NumberHandling = JsonNumberHandling.AllowReadingFromString };

    /// <summary>Names on the wire by the names that scripts use: the newest version of each.</summary>
    private static readonly ImmutableSortedDictionary<string, (Type Type, string Wire)> Known = typeof(Command)
        .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
        .Cast<JsonDerivedTypeAttribute>()
        .Where(a => a.DerivedType.IsSubclassOf(typeof(SessionCommand)) || a.DerivedType.IsSubclassOf(typeof(DelegationCommand)) || a.DerivedType == typeof(InsideDelegation))
        .GroupBy(a => a.DerivedType.Name, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(g => g.Key, g => (g.Last().DerivedType, (string)g.Last().TypeDiscriminator!), StringComparer.Ordinal);

    /// <summary>What a script may say under <c>do</c>.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The command, with names put in place; null when there is none of that name.</summary>
    /// <exception cref="JsonException">The payload does not fit the command.</exception>
    public static Command? Parse(ScriptAction.Do act, Func<string, Guid?> idOf) => Known.TryGetValue(act.Command, out var known)
        ? (Command?)JsonSerializer.Deserialize(Named(act.Payload, idOf), known.Type, Json)
        : null;

    /// <summary>JSON in which every text <c>$name</c> that stands for an identity is that identity.</summary>
    public static string Named(string json, Func<string, Guid?> idOf) =>
        Reference.Replace(json, m => idOf(m.Groups[1].Value) is { } id ? $"\"{id:D}\"" : m.Value);

    [GeneratedRegex("\"\\$([a-z0-9-]+)\"(?!\\s*:)")]
    private static partial Regex Reference { get; }
}
