using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Simulation.Domain;

namespace Simulation.Library.Yaml;

/// <summary>One file while it is read: takes values out of its nodes and notes what is wrong with them.</summary>
/// <remarks>After an error a method answers with an empty value, so that reading goes on and finds the other errors.</remarks>
internal sealed class SourceFile(string name, Findings findings)
{
    /// <summary>How many errors there are so far, in all files of the reading.</summary>
    public int Errors => findings.Count;

    public void Error(int line, string code, params ReadOnlySpan<string> arguments) => findings.Add(name, line, code, arguments);

    public Fields? Map(Node? node)
    {
        if (node is MapNode map)
        {
            return new Fields(this, map);
        }

        Wrong(node, LibraryCodes.NotAMap);
        return null;
    }

    /// <summary>Keys that the author chooses, such as the ids of options.</summary>
    public ImmutableArray<Entry> Entries(Node? node)
    {
        if (node is MapNode map)
        {
            return map.Entries;
        }

        Wrong(node, LibraryCodes.NotAMap);
        return [];
    }

    public ImmutableArray<Node> List(Node? node, int fewest = 0, int most = 200)
    {
        if (node is not ListNode { Items: var items })
        {
            Wrong(node, LibraryCodes.NotAList);
            return [];
        }

        if (items.Length < fewest)
        {
            Error(node.Line, LibraryCodes.TooFew, Invariant(items.Length), Invariant(fewest));
        }
        else if (items.Length > most)
        {
            Error(node.Line, LibraryCodes.TooMany, Invariant(items.Length), Invariant(most));
            return [];
        }

        return items;
    }

    public string Text(Node? node, int longest = 200)
    {
        if (node is not TextNode { Text: var raw })
        {
            Wrong(node, LibraryCodes.NotAText);
            return "";
        }

        var text = Clean(raw, node.Line).Trim();
        if (text.Length == 0)
        {
            Error(node.Line, LibraryCodes.TextEmpty);
        }
        else if (text.Length > longest)
        {
            Error(node.Line, LibraryCodes.TextTooLong, Invariant(longest));
        }

        return text;
    }

    /// <summary>Unicode NFC with plain line ends; refuses what no keyboard writes: lone surrogates, noncharacters and control characters.</summary>
    public string Clean(string text, int line)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            {
                Error(line + text.AsSpan(0, i).Count('\n'), LibraryCodes.CharacterRefused, ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                return "";
            }
        }

        return text.ReplaceLineEndings("\n").Normalize();
    }

    public string Id(Node? node, Regex form, string meaning)
    {
        var id = Text(node, longest: 64);
        if (id.Length > 0 && id.Length <= 64 && !form.IsMatch(id))
        {
            Error(node!.Line, LibraryCodes.IdMalformed, id, meaning);
        }

        return id;
    }

    /// <summary>An id that must be among those known; null when it is not.</summary>
    public string? Known(Node? node, IReadOnlyCollection<string> known)
    {
        var id = Text(node, longest: 64);
        return id.Length > 0 && IsKnown(id, node!.Line, known) ? id : null;
    }

    public bool IsKnown(string id, int line, IReadOnlyCollection<string> known)
    {
        if (known.Contains(id))
        {
            return true;
        }

        Error(line, LibraryCodes.IdUnknown, id, Closest.To(id, known));
        return false;
    }

    /// <summary>Reports each id that came before.</summary>
    public void Unique(IEnumerable<(string Id, int Line)> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, line) in ids)
        {
            if (id.Length > 0 && !seen.Add(id))
            {
                Error(line, LibraryCodes.IdTwice, id);
            }
        }
    }

    public int? Whole(Node? node, int from, int to)
    {
        var text = Text(node, longest: 40);
        if (text.Length is 0 or > 40)
        {
            return null;
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Error(node!.Line, LibraryCodes.NotAWholeNumber, text);
            return null;
        }

        if (number < from || number > to)
        {
            Error(node!.Line, LibraryCodes.NumberOutOfRange, text, Invariant(from), Invariant(to));
            return null;
        }

        return (int)number;
    }

    public decimal? Number(Node? node, int from, int to)
    {
        var text = Text(node, longest: 28);
        if (text.Length is 0 or > 28)
        {
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            Error(node!.Line, LibraryCodes.NotANumber, text);
            return null;
        }

        if (number < from || number > to)
        {
            Error(node!.Line, LibraryCodes.NumberOutOfRange, text, Invariant(from), Invariant(to));
            return null;
        }

        return number;
    }

    public bool Truth(Node? node)
    {
        var text = Text(node);
        if (text is not ("true" or "false" or ""))
        {
            Error(node!.Line, LibraryCodes.NotTrueOrFalse, text);
        }

        return text == "true";
    }

    public DateOnly Date(Node? node)
    {
        var text = Text(node);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && text.Length > 0)
        {
            Error(node!.Line, LibraryCodes.NotADate, text);
        }

        return date;
    }

    public string? Address(Node? node)
    {
        if (node is null)
        {
            return null;
        }

        var text = Text(node, longest: 2_000);
        if (text.Length > 0 && !(Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            Error(node.Line, LibraryCodes.NotAnAddress, text);
        }

        return text;
    }

    /// <summary>One of the enum's words, in kebab-case; null after an error.</summary>
    public T? Word<T>(Node? node)
        where T : struct, Enum
    {
        var text = Text(node, longest: 64);
        if (Words<T>.Known.TryGetValue(text, out var value))
        {
            return value;
        }

        if (text.Length is > 0 and <= 64)
        {
            Error(node!.Line, LibraryCodes.WordUnknown, text, Closest.To(text, Words<T>.Known.Keys), string.Join(", ", Words<T>.Known.Keys));
        }

        return null;
    }

    /// <summary>Words without repetition, in the order written.</summary>
    public ImmutableArray<T> WordList<T>(Node? node, int fewest = 0)
        where T : struct, Enum
    {
        var words = List(node, fewest).Select(item => (Word: Word<T>(item), item.Line)).Where(w => w.Word is not null).ToList();
        Unique(words.Select(w => (JsonNamingPolicy.KebabCaseLower.ConvertName(w.Word.ToString()!), w.Line)));
        return [.. words.Select(w => w.Word!.Value)];
    }

    /// <summary>A language map. Every language listed must be there, and no other; an empty list accepts what is there.</summary>
    public Localized Texts(Node? node, ImmutableArray<Language> languages, int longest)
    {
        if (Map(node) is not { } fields)
        {
            return Localized.Empty;
        }

        string? In(Language language, string key)
        {
            var text = fields.Optional(key);
            if (text is null)
            {
                if (languages.Contains(language))
                {
                    Error(node!.Line, LibraryCodes.LanguageMissing, key);
                }

                return null;
            }

            if (!languages.IsEmpty && !languages.Contains(language))
            {
                Error(text.Line, LibraryCodes.LanguageNotListed, key);
            }

            return Text(text, longest);
        }

        var texts = new Localized(In(Language.Kk, "kk"), In(Language.Ru, "ru"), In(Language.En, "en"));
        fields.Close();
        return texts;
    }

    /// <summary>Nothing is said about a node that is not there: that its key is missing is an error already.</summary>
    private void Wrong(Node? node, string code)
    {
        if (node is not null)
        {
            Error(node.Line, code);
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Known =
            Enum.GetValues<T>().ToDictionary(v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()), StringComparer.Ordinal);
    }
}
