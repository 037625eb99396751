using System.Globalization;

namespace Simulation.Domain.Drafting.Openers;

/// <summary>The openers of one language and kind: what to offer while somebody types, and how to find one in a text.</summary>
public sealed class OpenerList
{
    private static readonly ImmutableDictionary<(DraftLanguage, ClauseKind), OpenerList> All =
        new (DraftLanguage Language, string Preambular, string Operative, OpenerForms Forms)[]
        {
            (DraftLanguage.En, EnglishOpeners.Preambular, EnglishOpeners.Operative, OpenerForms.English),
            (DraftLanguage.Ru, RussianOpeners.Preambular, RussianOpeners.Operative, OpenerForms.Russian),
            (DraftLanguage.Kk, KazakhOpeners.Preambular, KazakhOpeners.Operative, OpenerForms.Kazakh),
            (DraftLanguage.Fr, FrenchOpeners.Preambular, FrenchOpeners.Operative, OpenerForms.French),
            (DraftLanguage.Es, SpanishOpeners.Preambular, SpanishOpeners.Operative, OpenerForms.Spanish),
        }
        .SelectMany(l => new[]
        {
            KeyValuePair.Create((l.Language, ClauseKind.Preambular), new OpenerList(ClauseKind.Preambular, l.Preambular, l.Forms)),
            KeyValuePair.Create((l.Language, ClauseKind.Operative), new OpenerList(ClauseKind.Operative, l.Operative, l.Forms)),
        })
        .ToImmutableDictionary();

    private readonly ClauseKind kind;
    private readonly OpenerForms forms;
    private readonly ILookup<string, (string Plain, Opener Opener)> byFirstWord;

    private OpenerList(ClauseKind kind, string lines, OpenerForms forms)
    {
        this.kind = kind;
        this.forms = forms;
        Openers = [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];
        byFirstWord = Openers.Select(o => (Plain: Plain(o.Phrase), Opener: o)).ToLookup(o => FirstWord(o.Plain), StringComparer.Ordinal);
    }

    /// <summary>Most frequent first.</summary>
    public ImmutableArray<Opener> Openers { get; }

    public static OpenerList Of(DraftLanguage language, ClauseKind kind) => All[(language, kind)];

    /// <summary>Openers that continue what was typed, the most frequent first; all of them for an empty beginning.</summary>
    public IEnumerable<Opener> Completions(string typed)
    {
        var plain = Plain(typed.TrimStart());
        return Openers.Where(o => Plain(o.Phrase).StartsWith(plain, StringComparison.Ordinal));
    }

    /// <summary>The opener with which the sentence begins, or in Kazakh ends; none when nothing in it looks like one.</summary>
    public OpenerFound Find(string sentence)
    {
        var plain = Plain(sentence);
        var length = Listed(plain, 0);
        if (length > 0)
        {
            return new OpenerFound(length, false, true);
        }

        if (forms.SentencesEndWithTheVerb && AtEnd(plain) is var end && end > 0)
        {
            return new OpenerFound(end, true, true);
        }

        return forms.LooksLike(kind, sentence, plain) is var looked && looked > 0 ? new OpenerFound(looked, false, false) : OpenerFound.None;
    }

    /// <summary>The sentence begins, or in Kazakh ends, with a listed opener.</summary>
    public bool IsListed(string sentence) => Find(sentence).Listed;

    /// <summary>The text is nothing but an adverb that goes before an opener, such as "Further".</summary>
    public bool IsAdverb(string text) => forms.Adverb(Plain(text) + ' ', 0) is var length && length > text.Length;

    /// <summary>Length of a listed opener at this place, with adverbs before it and "also", "further" after it; 0 when there is none.</summary>
    private int Listed(string plain, int start)
    {
        var at = start;
        for (var adverbs = 0; adverbs < 4; adverbs++)
        {
            if (Longest(plain, at) is var length && length > 0)
            {
                return at - start + length + forms.Additive(plain, at + length);
            }

            var adverb = forms.Adverb(plain, at);
            if (adverb == 0)
            {
                return 0;
            }

            at += adverb;
        }

        return 0;
    }

    private int Longest(string plain, int at)
    {
        Opener? best = null;
        foreach (var (phrase, opener) in byFirstWord[FirstWord(plain.AsSpan(at))])
        {
            if (IsAt(plain, at, phrase) && (best is null || IsBetter(opener, best)))
            {
                best = opener;
            }
        }

        return best?.Phrase.Length ?? 0;
    }

    private static bool IsBetter(Opener one, Opener other) =>
        (one.StandsWhole, one.Count, one.Phrase.Length).CompareTo((other.StandsWhole, other.Count, other.Phrase.Length)) > 0;

    private int AtEnd(string plain)
    {
        var end = Wording.SplitEnding(plain).Text.Length;
        var best = 0;
        foreach (var (phrase, _) in byFirstWord.SelectMany(g => g))
        {
            var start = end - phrase.Length;
            if (phrase.Length > best && start > 0 && !char.IsLetter(plain[start - 1]) && string.CompareOrdinal(plain, start, phrase, 0, phrase.Length) == 0)
            {
                best = phrase.Length;
            }
        }

        return best;
    }

    private static bool IsAt(string plain, int at, string phrase) =>
        string.CompareOrdinal(plain, at, phrase, 0, phrase.Length) == 0
        && (at + phrase.Length == plain.Length || !char.IsLetterOrDigit(plain[at + phrase.Length]));

    private static Opener Read(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var count = line[..space];
        return new Opener(line[(space + 1)..], int.Parse(count.TrimEnd('!'), CultureInfo.InvariantCulture), count.EndsWith('!'));
    }

    /// <summary>For comparison: lower case, one kind of hyphen and apostrophe, no ё. Every character stays in its place.</summary>
    internal static string Plain(string text) => string.Create(text.Length, text, static (plain, source) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = char.ToLowerInvariant(source[i]) switch
            {
                '\u2010' or '\u2011' => '-',
                '\u2019' => '\'',
                'ё' => 'е',
                '\u00A0' or '\u202F' => ' ',
                var c => c,
            };
        }
    });

    internal static string FirstWord(ReadOnlySpan<char> plain)
    {
        var length = 0;
        while (length < plain.Length && (char.IsLetter(plain[length]) || plain[length] is '\'' or '-'))
        {
            length++;
        }

        return plain[..length].ToString();
    }
}
