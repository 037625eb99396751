using System.Globalization;
using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;

namespace Simulation.Web.Host.Texts;

/// <summary>Rules of procedure in plain words: what each setting is called, what its values mean, what was changed, what can't work.</summary>
public static partial class RulesTexts
{
    /// <summary>The name of a setting, by the code of <see cref="RulesDifferences"/>.</summary>
    public static string Setting(string code, Language language) => SettingNames.TryGetValue(code, out var name) ? name.In(language) : code;

    /// <summary>Whether a setting has a name; tests ask.</summary>
    public static bool Knows(string code) => SettingNames.ContainsKey(code);

    /// <summary>A value as a difference writes it (digits, a share, kebab-case words) in words.</summary>
    /// <param name="code">Whose value it is: none means something else for every setting.</param>
    public static string Value(string code, string value, Language language)
    {
        if (Words.TryGetValue($"{code}:{value}", out var own))
        {
            return own.In(language);
        }

        if (IsMajority(code))
        {
            return Majority(value, language);
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Amount(code, number, language);
        }

        var separator = value.Contains(';', StringComparison.Ordinal) ? "; " : ", ";
        return string.Join(separator, value.Split(separator).Select(word =>
            Words.TryGetValue($"{code}:{word}", out var special) ? special.In(language)
            : Words.TryGetValue(word, out var known) ? known.In(language)
            : ShareNeeded.Parse(word) is { } share ? Share(share, language)
            : word));
    }

    /// <summary>A setting's word, such as <c>until-amended</c>.</summary>
    public static string Word<T>(string code, T value, Language language)
        where T : struct, Enum =>
        Value(code, Kebab(value), language);

    public static string Kebab<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>A part that has to be reached, such as "at least 1/4 of the members".</summary>
    public static string Share(ShareNeeded share, Language language)
    {
        var part = string.Create(CultureInfo.InvariantCulture, $"{share.Numerator}/{share.Denominator}");
        var all = share.Numerator == share.Denominator;
        return (language, share.Of) switch
        {
            (Language.Kk, ShareOf.Members) => all ? "барлық мүше" : share.MoreThan ? $"мүшелердің {part} бөлігінен астамы" : $"мүшелердің кемінде {part} бөлігі",
            (Language.Kk, ShareOf.VotingPower) => all ? "барлық дауыс" : share.MoreThan ? $"барлық дауыстың {part} бөлігінен астамы" : $"барлық дауыстың кемінде {part} бөлігі",
            (Language.Kk, _) => all ? "қатысып отырғандардың бәрі" : share.MoreThan ? $"қатысып отырғандардың {part} бөлігінен астамы" : $"қатысып отырғандардың кемінде {part} бөлігі",
            (Language.Ru, ShareOf.Members) => all ? "все члены" : share.MoreThan ? $"более {part} членов" : $"не менее {part} членов",
            (Language.Ru, ShareOf.VotingPower) => all ? "все голоса" : share.MoreThan ? $"более {part} всех голосов" : $"не менее {part} всех голосов",
            (Language.Ru, _) => all ? "все присутствующие" : share.MoreThan ? $"более {part} присутствующих" : $"не менее {part} присутствующих",
            (_, ShareOf.Members) => all ? "all members" : share.MoreThan ? $"more than {part} of the members" : $"at least {part} of the members",
            (_, ShareOf.VotingPower) => all ? "all votes" : share.MoreThan ? $"more than {part} of all votes" : $"at least {part} of all votes",
            _ => all ? "all who are present" : share.MoreThan ? $"more than {part} of those present" : $"at least {part} of those present",
        };
    }

    /// <summary>A voting rule by its name, in words; the name itself when it is none.</summary>
    public static string Majority(string rule, Language language) =>
        VotingRuleText.Parse(rule).Rule is { } read ? Majority(read).In(language) : rule;

    /// <summary>What is otherwise, as a sentence: what it is, and what it was.</summary>
    public static string Difference(RulesDifference difference, RulesOfProcedure preset, RulesOfProcedure adapted, Language language)
    {
        var (code, arguments) = (difference.Code, difference.Arguments);
        var isOfOne = code.StartsWith("motion-", StringComparison.Ordinal) && code != "motion-seconds" || code.StartsWith("question-", StringComparison.Ordinal);
        var name = Setting(code, language);
        if (!isOfOne)
        {
            return NowAndBefore(name, Value(code, arguments[1], language), Value(code, arguments[0], language), language);
        }

        var one = code.StartsWith("motion-", StringComparison.Ordinal)
            ? (adapted.Motion(arguments[0]) ?? preset.Motion(arguments[0]))?.Label.In(language)
            : (adapted.Question(arguments[0]) ?? preset.Question(arguments[0]))?.Label.In(language);
        return arguments.Length == 1
            ? $"{name}: «{one ?? arguments[0]}»"
            : NowAndBefore($"«{one ?? arguments[0]}», {name}", Value(code, arguments[2], language), Value(code, arguments[1], language), language);
    }

    /// <summary>What can't work, as a sentence.</summary>
    public static string Finding(ProcedureFinding finding, RulesOfProcedure rules, Language language) =>
        FindingSentences.TryGetValue(finding.Code, out var sentence)
            ? string.Format(CultureInfo.InvariantCulture, sentence.In(language), [.. FindingArguments(finding, rules, language), "", "", "", ""])
            : finding.Code;

    /// <summary>Whether a finding has a sentence; tests ask.</summary>
    public static bool KnowsFinding(string code) => FindingSentences.ContainsKey(code);

    private static bool IsMajority(string code) => code is "question-majority" or "motion-majority" or "amendment-majority";

    private static string NowAndBefore(string name, string now, string before, Language language) => language switch
    {
        Language.Kk => $"{name}: {now} (бұрын: {before})",
        Language.Ru => $"{name}: {now} (было: {before})",
        _ => $"{name}: {now} (was: {before})",
    };

    private static string Amount(string code, int number, Language language) => code switch
    {
        _ when code.EndsWith("seconds", StringComparison.Ordinal) => language switch { Language.Kk => $"{number} секунд", Language.Ru => $"{number} с", _ => $"{number} s" },
        _ when code.EndsWith("minutes", StringComparison.Ordinal) => language switch { Language.Kk => $"{number} минут", Language.Ru => $"{number} мин", _ => $"{number} min" },
        _ when code.EndsWith("hours", StringComparison.Ordinal) => language switch { Language.Kk => $"{number} сағат", Language.Ru => $"{number} ч", _ => $"{number} h" },
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string> FindingArguments(ProcedureFinding finding, RulesOfProcedure rules, Language language)
    {
        // What a finding names is an id of these rules; people read its label.
        string Label(string id) =>
            rules.Motion(id)?.Label.In(language) is { } motion ? $"«{motion}»"
            : rules.Question(id)?.Label.In(language) is { } question ? $"«{question}»"
            : id;

        return finding.Code switch
        {
            // The setting's word in a file is not its code: what people read beside the field is enough.
            "setting-out-of-range" => finding.Arguments.Skip(2),
            "share-impossible" => finding.Arguments.Select(a => ShareNeeded.Parse(a) is { } share ? Share(share, language) : a),
            "usual-method-unknown" => finding.Arguments.Select(a => Value("usual-method", a, language)),
            "parameter-missing" => [Label(finding.Arguments[0]), Value("motion-parameters", finding.Arguments[1], language)],
            "motion-leads-nowhere" => [Label(finding.Arguments[0]), Value("motion-does", finding.Arguments[1], language)],
            "duplicate-rank" => [finding.Arguments[0], string.Join(", ", finding.Arguments.Skip(1).Select(Label))],
            _ => finding.Arguments.Select(Label),
        };
    }

    private static Localized T(string kk, string ru, string en) => new(kk, ru, en);
}
