using System.Text.Json.Serialization;

namespace Simulation.Domain;

/// <summary>The languages of the platform, by their BCP 47 tags kk, ru, en.</summary>
[GenerateSerializer, Alias("Language")]
[JsonConverter(typeof(JsonStringEnumConverter<Language>))]
public enum Language
{
    [JsonStringEnumMemberName("en")]
    En = 0,
    [JsonStringEnumMemberName("ru")]
    Ru = 1,
    [JsonStringEnumMemberName("kk")]
    Kk = 2,
}

/// <summary>A text in up to three languages. Null means: not written in that language.</summary>
[GenerateSerializer, Immutable, Alias("Localized")]
public sealed record Localized(string? Kk, string? Ru, string? En)
{
    public static readonly Localized Empty = new(null, null, null);

    /// <summary>The same words in every language: codes and proper names.</summary>
    public static Localized Same(string text) => new(text, text, text);

    /// <summary>The text in the language asked for; else in English, Russian or Kazakh, whichever exists first; else empty.</summary>
    public string In(Language language) => Exactly(language) ?? En ?? Ru ?? Kk ?? "";

    /// <summary>The text in exactly this language, or null.</summary>
    public string? Exactly(Language language) => language switch
    {
        Language.Kk => Kk,
        Language.Ru => Ru,
        _ => En,
    };
}
