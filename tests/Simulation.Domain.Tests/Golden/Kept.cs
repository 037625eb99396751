using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Simulation.Domain.Tests.Golden;

/// <summary>
/// What of a value must stay as it was: its members and what they hold. Their order doesn't count, nor does a member that is null, false, 0 or
/// empty: so one that is added later and stands at its default in old sessions changes nothing.
/// </summary>
internal static class Kept
{
    public static string Of(string json) => Text(JsonNode.Parse(json)) ?? "";

    public static string Of(object value, Type type) => Of(JsonSerializer.Serialize(value, type, Wire.Json));

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string? Text(JsonNode? node) => node switch
    {
        JsonObject o => Joined("{", o.Select(m => (m.Key, Text: Text(m.Value))).Where(m => m.Text is not null).OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{JsonSerializer.Serialize(m.Key)}:{m.Text}"), "}"),

        // Places count: what is left out of a list is still there.
        JsonArray a => a.Count == 0 ? null : $"[{string.Join(',', a.Select(i => Text(i) ?? "_"))}]",
        JsonValue v => v.GetValueKind() switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.Number => decimal.Parse(v.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) is var number && number != 0 ? number.ToString("0.############", CultureInfo.InvariantCulture) : null,
            JsonValueKind.String => v.GetValue<string>() is { Length: > 0 } text ? JsonSerializer.Serialize(text) : null,
            _ => null,
        },
        _ => null,
    };

    private static string? Joined(string open, IEnumerable<string> members, string close) =>
        string.Join(',', members) is { Length: > 0 } all ? open + all + close : null;
}
