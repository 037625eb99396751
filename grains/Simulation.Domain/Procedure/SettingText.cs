using System.Globalization;
using System.Text.Json;

namespace Simulation.Domain.Procedure;

/// <summary>Settings as words: what a difference says was and is, and what a file of rules writes.</summary>
internal static class SettingText
{
    public const string None = "none";

    public static string Word<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? None;

    public static string Of(bool truth) => truth ? "yes" : "no";

    public static string Of(ShareNeeded? share) => share?.ToString() ?? None;

    public static string Of<T>(ImmutableArray<T> words)
        where T : struct, Enum =>
        words.IsEmpty ? None : string.Join(", ", words.Order().Select(Word));

    public static string Of(ImmutableArray<ShareNeeded> shares) => shares.IsEmpty ? None : string.Join("; ", shares);
}
