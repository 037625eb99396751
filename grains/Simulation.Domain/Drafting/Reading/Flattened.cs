using System.Globalization;
using System.Text.RegularExpressions;
using Simulation.Domain.Drafting.Openers;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>Breaks a text whose line breaks were lost into lines again, where numbers, openers and labels say that one must have been.</summary>
internal static partial class Flattened
{
    /// <summary>A line that long holds more than one paragraph if it holds openers in their place; no single sentence is touched.</summary>
    private const int Long = 300;

    /// <param name="lines">What follows the formula.</param>
    public static ImmutableArray<SourceLine> Restore(ImmutableArray<SourceLine> lines, DraftLanguage language)
    {
        if (!lines.Any(l => l.Text.Length > Long) || lines.Length > 12)
        {
            return lines;
        }

        var restored = ImmutableArray.CreateBuilder<SourceLine>();
        var expected = 1;
        foreach (var line in lines)
        {
            var cuts = line.Text.Length > Long ? Cuts(line.Text, language, ref expected) : [];
            var start = 0;
            foreach (var cut in cuts.Append(line.Text.Length))
            {
                var piece = line.Text[start..cut].Trim();
                if (piece.Length > 0)
                {
                    restored.Add(line with { Text = piece, AfterBlank = start > 0 || line.AfterBlank });
                }

                start = cut;
            }
        }

        return restored.ToImmutable();
    }

    private static SortedSet<int> Cuts(string text, DraftLanguage language, ref int next)
    {
        var expected = next;
        var cuts = new SortedSet<int>();
        var preambular = OpenerList.Of(language, ClauseKind.Preambular);
        var operative = OpenerList.Of(language, ClauseKind.Operative);
        var capital = language is DraftLanguage.En or DraftLanguage.Fr or DraftLanguage.Es;
        var operativeFrom = expected > 1 ? 0 : text.Length;
        foreach (var match in Numbers().Matches(text).Cast<Match>())
        {
            if (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) == expected && IsClause(match))
            {
                operativeFrom = Math.Min(operativeFrom, match.Index);
                cuts.Add(match.Index);
                CutHeading(text, cuts, match.Index);
                expected++;
            }
        }

        foreach (var match in Commas().Matches(text[..operativeFrom]).Cast<Match>())
        {
            if (Starts(preambular, match.Index + match.Length, true) || (capital && expected > 1 && Starts(operative, match.Index + match.Length, true)))
            {
                cuts.Add(match.Index + match.Length);
            }
        }

        if (expected == 1)
        {
            foreach (var match in Commas().Matches(text).Cast<Match>())
            {
                if (Starts(operative, match.Index + match.Length, true))
                {
                    cuts.Add(match.Index + match.Length);
                }
            }
        }

        CutPoints(text, cuts);
        next = expected;
        return cuts;

        bool Starts(OpenerList openers, int at, bool listed) =>
            at < text.Length
            && (!capital || char.IsUpper(text[at]))
            && openers.Find(text[at..Math.Min(text.Length, at + 120)]) is { IsNone: false, AtEnd: false } found
            && (found.Listed || !listed);

        // The first number needs an opener; later ones may follow the end of a paragraph or a title without one.
        bool IsClause(Match number) =>
            Starts(operative, number.Index + number.Length, false)
            || (expected > 1 && text[..number.Index].TrimEnd() is [.., ';' or ':'] && number.Index + number.Length < text.Length && char.IsLetter(text[number.Index + number.Length]));
    }

    /// <summary>Labels that begin a list or go on with one.</summary>
    private static void CutPoints(string text, SortedSet<int> cuts)
    {
        var last = new Dictionary<(LabelStyle, string), int>();
        foreach (var match in Points().Matches(text).Cast<Match>())
        {
            if (Label.Read(match.Groups["label"].Value) is not { } label)
            {
                continue;
            }

            foreach (var (style, place) in label.Readings())
            {
                if (place == 0 || (place == 1 && match.Value.TrimStart()[0] is ':' or ';') || (last.TryGetValue((style, label.Sign), out var before) && place == before + 1))
                {
                    last[(style, label.Sign)] = place;
                    cuts.Add(match.Groups["label"].Index);
                }
            }
        }
    }

    /// <summary>A title between the end of a paragraph and the next number.</summary>
    private static void CutHeading(string text, SortedSet<int> cuts, int number)
    {
        var end = number == 0 ? 0 : text.LastIndexOfAny([';', '.', ','], number - 1) + 1;
        var title = text[end..number].Trim();
        if (end > 0 && title.Length is > 2 and < 120 && char.IsUpper(title[0]))
        {
            cuts.Add(end);
        }
    }

    [GeneratedRegex(@"(?<=^|\s)(\d{1,3})\.\s+")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[,;:”»]\s+")]
    private static partial Regex Commas();

    [GeneratedRegex(@"(?:[;:,]|[;,] (?:and|or|et|ou|y|o|и|или),?|:)\s+(?<label>(?:\([a-z]{1,4}\)|\([а-я]\)|(?:[a-z]|[ivx]{1,5})[.)]|[а-я]\)|[•–])\s)")]
    private static partial Regex Points();
}
