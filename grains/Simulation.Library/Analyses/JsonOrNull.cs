using System.Text.Json;

namespace Simulation.Library.Analyses;

/// <summary>Members of a JSON object that may have no value.</summary>
internal static class JsonOrNull
{
    /// <summary>Null too where there is no finite number: JSON has no other.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteBooleanOrNull(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
