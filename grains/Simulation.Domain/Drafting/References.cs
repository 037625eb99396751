using System.Globalization;
using System.Text.RegularExpressions;

namespace Simulation.Domain.Drafting;

/// <summary>
/// "Paragraph 3 above": numbers of this text's own operative paragraphs, stored as ids so that they stay right when paragraphs come and go.
/// Stored as <c>{#id}</c> in the place of the number.
/// </summary>
public static partial class References
{
    /// <summary>What is printed where the paragraph is gone: a place to fill.</summary>
    public const string Gone = "[…]";

    /// <summary>The text with its own paragraph numbers stored as ids. Numbers of other documents' paragraphs stay as they are.</summary>
    public static Resolution Bind(Resolution resolution)
    {
        var ids = resolution.Operative.Select(c => c.Id).ToImmutableArray();
        return Rewrite(resolution, text => Bind(text, resolution.Language, ids));
    }

    /// <summary>The text with numbers in the place of ids, to be shown or printed.</summary>
    public static Resolution Render(Resolution resolution)
    {
        var numbers = Numbering.Of(resolution);
        return Rewrite(resolution, text => Render(text, numbers));
    }

    /// <summary>One text with numbers in the place of ids.</summary>
    public static string Render(string text, IReadOnlyDictionary<ClauseId, int> numbers) =>
        !text.Contains("{#", StringComparison.Ordinal)
            ? text
            : Token().Replace(text, m => numbers.TryGetValue(new ClauseId(m.Groups[1].Value), out var number) ? number.ToString(CultureInfo.InvariantCulture) : Gone);

    /// <summary>Clauses that speak of a paragraph which is no longer there.</summary>
    public static IEnumerable<ClauseId> Dangling(Resolution resolution)
    {
        var known = resolution.Operative.Select(c => c.Id).ToHashSet();
        return resolution.Clauses
            .Where(c => TextsOf(c).Any(t => Token().Matches(t).Any(m => !known.Contains(new ClauseId(m.Groups[1].Value)))))
            .Select(c => c.Id);
    }

    internal static string Bind(string text, DraftLanguage language, ImmutableArray<ClauseId> ids) => language == DraftLanguage.Kk
        ? Kazakh().Replace(text, m => IsOwnKazakh(text, m) ? Numbers(m.Groups["numbers"].Value, ids) + m.Groups["rest"].Value : m.Value)
        : Paragraphs().Replace(text, m => IsOwn(text[(m.Index + m.Length)..]) ? m.Groups["word"].Value + Numbers(m.Groups["numbers"].Value, ids) : m.Value);

    private static string Numbers(string numbers, ImmutableArray<ClauseId> ids) => Number().Replace(numbers, m =>
        int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) is var n && n >= 1 && n <= ids.Length ? $"{{#{ids[n - 1].Value}}}" : m.Value);

    /// <summary>What follows the number says whose paragraph it is; without a word, it is this text's own.</summary>
    private static bool IsOwn(string after) => Own().IsMatch(after) || !Others().IsMatch(after);

    private static bool IsOwnKazakh(string text, Match match)
    {
        var before = text[Math.Max(0, match.Index - 60)..match.Index];
        return before.Contains("осы қарар", StringComparison.OrdinalIgnoreCase) || !OthersKazakh().IsMatch(before);
    }

    internal static Resolution Rewrite(Resolution resolution, Func<string, string> rewrite) => resolution with
    {
        Preambular = [.. resolution.Preambular.Select(c => Rewrite(c, rewrite))],
        Operative = [.. resolution.Operative.Select(c => Rewrite(c, rewrite))],
    };

    private static Clause Rewrite(Clause clause, Func<string, string> rewrite) => clause with
    {
        Text = rewrite(clause.Text),
        Closing = rewrite(clause.Closing),
        Points = [.. clause.Points.Select(p => Rewrite(p, rewrite))],
    };

    private static Point Rewrite(Point point, Func<string, string> rewrite) => point with
    {
        Text = rewrite(point.Text),
        Points = [.. point.Points.Select(p => Rewrite(p, rewrite))],
    };

    private static IEnumerable<string> TextsOf(Clause clause) => clause.AllPoints.Select(p => p.Text).Prepend(clause.Closing).Prepend(clause.Text);

    [GeneratedRegex(@"\{#([\p{L}\d.-]{1,80})\}")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<![\d.(])\d{1,3}(?![\d.)])|(?<![\d.(])\d{1,3}(?=\.?$)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<word>(?<!\p{L})(?:paragraphs?|paragraphes?|párrafos?|пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?)\s+)(?<numbers>\d{1,3}(?![\d.]\d)(?:\s*\(\p{L}+\))*(?:(?:\s*,\s*(?:and\s|и\s)?|\s+(?:and|or|to|et|ou|à|y|o|a|и|или|по)\s+|\s*[–-]\s*)\d{1,3}(?![\d.]\d)(?:\s*\(\p{L}+\))*)*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"^\s*(?:above|below|ci-dessus|ci-après|supra|infra|выше|ниже|of (?:this|the present) resolution|de la présente résolution|de la presente resolución|настоящей резолюции)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"^\s*(?:\(\d{4}\)|(?:of|in|to|under|de|du|des|del|d['’]|постановляющей|преамбулы|своей|его|ее|той|этой|резолюци|устава|приложени|доклада|статьи|заявления|решения|пакта|конвенции)(?!\p{L}{4}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"(?<numbers>\d{1,3}(?:(?:\s*,\s*|\s+(?:және|немесе)\s+)\d{1,3})*)(?<rest>-тарма[қғ])")]
    private static partial Regex Kazakh();

    [GeneratedRegex(@"(?:қарар(?:ы|ын|лары)?ның|жарғы(?:сы)?ның|баяндама(?:сы)?ның|қосымша(?:сы)?ның|мәлімдеме(?:сі)?нің|шешім(?:і)?нің)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OthersKazakh();
}
