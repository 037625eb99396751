using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>Who speaks, and in which language.</summary>
internal static partial class Formulas
{
    /// <summary>Where the formula stands in a line and what it is.</summary>
    internal readonly record struct Found(int Line, int Start, int End, string Formula, DraftLanguage Language);

    private static readonly ImmutableArray<(DraftLanguage Language, Regex Pattern)> Known =
        [(DraftLanguage.En, English()), (DraftLanguage.Fr, French()), (DraftLanguage.Es, Spanish()), (DraftLanguage.Ru, Russian()), (DraftLanguage.Kk, Kazakh())];

    /// <summary>
    /// The first line that is a formula: a known body anywhere when its comma ends the line or an opener follows, or any body in a line of
    /// its own before an opener.
    /// </summary>
    public static Found? Find(ImmutableArray<SourceLine> lines, DraftLanguage likely)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var (language, pattern) in Known)
            {
                foreach (var match in pattern.Matches(lines[i].Text).Cast<Match>())
                {
                    var rest = lines[i].Text[(match.Index + match.Length)..].TrimStart();
                    var next = rest.Length > 0 ? rest : i + 1 < lines.Length ? lines[i + 1].Text : "";
                    if ((match.Index == 0 || rest.Length > 0) && (rest.Length == 0 || StartsPreamble(next, language)))
                    {
                        return new Found(i, match.Index, match.Index + match.Length, match.Groups[1].Value, language);
                    }
                }
            }

            if (i + 1 < lines.Length && Any().Match(lines[i].Text) is { Success: true } any && StartsPreamble(lines[i + 1].Text, likely))
            {
                return new Found(i, 0, lines[i].Text.Length, any.Groups[1].Value, likely);
            }
        }

        return null;
    }

    private static bool StartsPreamble(string text, DraftLanguage language) =>
        !Openers.OpenerList.Of(language, ClauseKind.Preambular).Find(text).IsNone
        || Openers.OpenerList.Of(language, ClauseKind.Operative).IsListed(text);

    /// <summary>By letters, then by small words that every text of the language has.</summary>
    public static DraftLanguage LanguageOf(IEnumerable<string> lines)
    {
        var (cyrillic, kazakh, latin) = (0, 0, 0);
        var counts = new Dictionary<DraftLanguage, int> { [DraftLanguage.En] = 0, [DraftLanguage.Fr] = 0, [DraftLanguage.Es] = 0 };
        foreach (var line in lines)
        {
            foreach (var c in line)
            {
                cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
                kazakh += "әғқңөұүһіӘҒҚҢӨҰҮҺІ".Contains(c, StringComparison.Ordinal) ? 1 : 0;
                latin += char.IsAsciiLetter(c) ? 1 : 0;
            }

            foreach (var word in line.Split(' '))
            {
                if (SmallWords.TryGetValue(word, out var language))
                {
                    counts[language]++;
                }
            }
        }

        return cyrillic > latin ? (kazakh * 25 > cyrillic ? DraftLanguage.Kk : DraftLanguage.Ru) : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;
    }

    private static readonly Dictionary<string, DraftLanguage> SmallWords =
        new (DraftLanguage Language, string Words)[] { (DraftLanguage.En, "the of and to its"), (DraftLanguage.Fr, "les des et du au"), (DraftLanguage.Es, "los las y del el") }
        .SelectMany(l => l.Words.Split(' ').Select(w => KeyValuePair.Create(w, l.Language)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council))\s*,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<!\p{L})((?:L['’]\s?Assemblée générale|Le Conseil de sécurité|Le Conseil économique et social|Le Conseil des droits de l['’]homme))\s*,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(@"(?<!\p{L})((?:La Asamblea General|El Consejo de Seguridad|El Consejo Económico y Social|El Consejo de Derechos Humanos))\s*,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"(?<!\p{L})((?:Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|Совет по правам человека))\s*,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Russian();

    [GeneratedRegex(@"(?<!\p{L})((?:Бас Ассамблея|Қауіпсіздік Кеңесі|Экономикалық және Әлеуметтік Кеңес|Адам құқықтары жөніндегі кеңес))\s*,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kazakh();

    /// <summary>Any body in a line of its own.</summary>
    [GeneratedRegex(@"^(\p{Lu}[\p{L}\d'’() -]{4,120}?)\s*,$")]
    private static partial Regex Any();
}
