using System.Collections;
using System.Reflection;
using Simulation.Domain.Procedure;
using Simulation.Library;

namespace Simulation.Domain.Tests.Procedure;

/// <summary>Nothing in rules of procedure can be changed without being said.</summary>
public sealed class DifferencesTests
{
    /// <summary>What names and explains rules is no rule.</summary>
    private static readonly string[] NoSettings = ["Id", "Version", "AdaptedFrom", "Name", "Summary", "Documents", "Source"];

    private static readonly RulesOfProcedure Preset = BuiltInLibrary.Rules("una-usa")!;

    public static TheoryData<string> Settings =>
    [
        .. Of(typeof(RulesOfProcedure)).SelectMany(part => part.PropertyType == typeof(string)
            ? [part.Name]
            : Of(Inner(part.PropertyType)).Select(setting => $"{part.Name}.{setting.Name}")),
    ];

    [Fact]
    public void The_same_rules_do_not_differ() => Assert.Empty(RulesDifferences.Between(Preset, Preset with { Id = "ours", AdaptedFrom = Preset.Id, Name = Localized.Same("Ours") }));

    [Theory, MemberData(nameof(Settings))]
    public void Every_setting_changed_is_one_difference_said_with_both_values(string setting)
    {
        var difference = Assert.Single(RulesDifferences.Between(Preset, Changed(setting)));
        Assert.Contains(difference.Code, RulesDifferences.Codes);
        Assert.True(difference.Arguments.Length == 1 || difference.Arguments[^1] != difference.Arguments[^2]);
    }

    [Fact]
    public void Taking_the_caucuses_away_is_said() =>
        Assert.Contains(RulesDifferences.Between(Preset, Preset with { Caucus = null }), d => d is { Code: "caucuses", Arguments: ["yes", "no"] });

    [Fact]
    public void A_new_motion_and_one_that_is_gone_are_said() =>
        Assert.Equal(
            ["motion-removed straw-poll", "motion-added opinion-poll"],
            RulesDifferences.Between(Preset, Preset with { Motions = [.. Preset.Motions.Select(m => m.Id == "straw-poll" ? m with { Id = "opinion-poll" } : m)] })
                .Select(d => $"{d.Code} {d.Arguments[0]}"));

    [Fact]
    public void Every_difference_has_its_own_code() => Assert.Equal(RulesDifferences.Codes.Distinct(), RulesDifferences.Codes);

    [Fact]
    public void Adaptations_that_ship_differ_from_what_they_adapt() =>
        Assert.All(
            BuiltInLibrary.RulesOfProcedure.Where(r => r.AdaptedFrom is not null),
            r => Assert.NotEmpty(RulesDifferences.Between(BuiltInLibrary.Rules(r.AdaptedFrom!)!, r)));

    /// <summary>The preset with one setting changed; in a list, that of its first motion or question.</summary>
    private static RulesOfProcedure Changed(string setting)
    {
        var path = setting.Split('.');
        var part = typeof(RulesOfProcedure).GetProperty(path[0])!;
        if (path.Length == 1)
        {
            return With(Preset, part, part.GetValue(Preset) + "x");
        }

        var whole = part.GetValue(Preset)!;
        return whole switch
        {
            ImmutableArray<MotionRule> motions => Preset with { Motions = motions.SetItem(0, ChangedIn(motions[0], path[1])) },
            ImmutableArray<QuestionRule> questions => Preset with { Questions = questions.SetItem(0, ChangedIn(questions[0], path[1])) },
            _ => With(Preset, part, ChangedIn(whole, path[1])),
        };
    }

    private static T ChangedIn<T>(T part, string setting)
        where T : class
    {
        var property = part.GetType().GetProperty(setting)!;
        return With(part, property, Other(property.PropertyType, property.GetValue(part)));
    }

    private static object Other(Type type, object? value) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(bool) => !(bool)value!,
        var t when t == typeof(int) => (int?)value + 1 ?? 7,
        var t when t == typeof(string) => value + "x",
        var t when t == typeof(Localized) => Localized.Same("other"),
        var t when t == typeof(ShareNeeded) => new ShareNeeded(3, 7, true, ShareOf.Present),
        var t when t == typeof(ImmutableArray<ShareNeeded>) => ImmutableArray.Create(new ShareNeeded(3, 7, true, ShareOf.Present)),
        { IsEnum: true } t => Enum.GetValues(t).Cast<object>().First(v => !v.Equals(value)),
        { IsGenericType: true } t => Toggled(t.GetGenericArguments()[0], (IEnumerable)value!),
        var t => throw new NotSupportedException($"How is a {t.Name} changed?"),
    };

    /// <summary>A list of words without its first, or with one if it had none.</summary>
    private static object Toggled(Type word, IEnumerable words) =>
        typeof(DifferencesTests).GetMethod(nameof(ToggledWords), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(word).Invoke(null, [words])!;

    private static ImmutableArray<T> ToggledWords<T>(IEnumerable words)
        where T : struct, Enum =>
        words.Cast<T>().ToImmutableArray() is { IsEmpty: false } some ? some.RemoveAt(0) : [Enum.GetValues<T>()[0]];

    /// <summary>A copy with one property otherwise: records copy themselves, and an init-only property can be set on the copy.</summary>
    private static T With<T>(T record, PropertyInfo property, object value)
        where T : class
    {
        var copy = (T)record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!;
        property.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<PropertyInfo> Of(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && !NoSettings.Contains(p.Name));

    private static Type Inner(Type part) => part.IsGenericType ? part.GetGenericArguments()[0] : part;
}
