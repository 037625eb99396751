using System.Globalization;
using Simulation.Domain;

namespace Simulation.Web.Host.Accounts;

/// <summary>The platform's languages by tag and by culture.</summary>
public static class Languages
{
    private static readonly CultureInfo Kazakh = CultureInfo.GetCultureInfo("kk-KZ");
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static readonly ImmutableArray<Language> All = [Language.Kk, Language.Ru, Language.En];

    public static string Tag(this Language language) => language switch
    {
        Language.Kk => "kk",
        Language.Ru => "ru",
        _ => "en",
    };

    public static CultureInfo Culture(this Language language) => language switch
    {
        Language.Kk => Kazakh,
        Language.Ru => Russian,
        _ => English,
    };

    /// <summary>The language's name for itself.</summary>
    public static string OwnName(this Language language) => language switch
    {
        Language.Kk => "Қазақша",
        Language.Ru => "Русский",
        _ => "English",
    };

    public static string ShortName(this Language language) => language switch
    {
        Language.Kk => "Қаз",
        Language.Ru => "Рус",
        _ => "Eng",
    };

    /// <summary>The language of a tag such as <c>ru</c> or <c>ru-KZ</c>; null when it is none of ours.</summary>
    public static Language? Of(string? tag) => tag?.Split('-', 2)[0].Trim().ToLowerInvariant() switch
    {
        "kk" => Language.Kk,
        "ru" => Language.Ru,
        "en" => Language.En,
        _ => null,
    };
}
