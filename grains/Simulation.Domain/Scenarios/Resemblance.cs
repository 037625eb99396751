using System.Text.Json;

namespace Simulation.Domain.Scenarios;

/// <summary>Whether a JSON value has everything that another one, usually written by hand, asks for.</summary>
public static class Resemblance
{
    /// <summary>
    /// The path of the first thing that is asked for and not there; null when all is there. Members that are not asked for don't matter; every
    /// element asked for must resemble some element; plain values are compared as text (identities however they are written), and nothing
    /// resembles what is left out.
    /// </summary>
    public static string? Missing(JsonElement asked, JsonElement found) => Missing(asked, found, "");

    private static string? Missing(JsonElement asked, JsonElement found, string path)
    {
        switch (asked.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in asked.EnumerateObject())
                {
                    var here = $"{path}/{member.Name}";
                    if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(member.Name, out var value))
                    {
                        if (member.Value.ValueKind == JsonValueKind.Null)
                        {
                            continue;
                        }

                        return here;
                    }

                    if (Missing(member.Value, value, here) is { } missing)
                    {
                        return missing;
                    }
                }

                return null;
            case JsonValueKind.Array:
                if (found.ValueKind != JsonValueKind.Array || (asked.GetArrayLength() == 0 && found.GetArrayLength() > 0))
                {
                    return path;
                }

                foreach (var (index, element) in asked.EnumerateArray().Index())
                {
                    if (!found.EnumerateArray().Any(f => Missing(element, f, "") is null))
                    {
                        return $"{path}/{index}";
                    }
                }

                return null;
            default:
                return Same(found.ToString(), asked.ToString()) ? null : path;
        }
    }

    private static bool Same(string found, string asked) =>
        found == asked || (Guid.TryParse(found, out var one) && Guid.TryParse(asked, out var other) && one == other);
}
