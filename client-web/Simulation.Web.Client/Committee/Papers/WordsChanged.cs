using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Amendments;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>The amendment that turns one sentence into another: which words go, which come, and where.</summary>
/// <param name="OldText">The words that go, or after which others come (empty: at the beginning).</param>
/// <param name="Occurrence">Which of several equal places, from 1.</param>
public readonly record struct WordsChanged(AmendmentKind Kind, string OldText, int Occurrence, string NewText)
{
    /// <summary>More words than these are never needed to say after what something is inserted.</summary>
    private const int Anchor = 3;

    /// <summary>Null: nothing differs.</summary>
    public static WordsChanged? Between(string before, string after)
    {
        var pieces = WordDiff.Between(before, after);
        if (pieces.All(p => p.Kind == DiffKind.Same))
        {
            return null;
        }

        var start = pieces[0].Kind == DiffKind.Same ? pieces[0].Text.Length : 0;
        var rest = pieces[^1].Kind == DiffKind.Same ? pieces[^1].Text.Length : 0;
        var (gone, come) = (before[start..^rest], after[start..^rest]);
        var place = start + gone.Length - gone.TrimStart().Length;
        return (gone.Trim(), come.Trim()) switch
        {
            ("", "") => null,
            ("", var added) => Inserted(before, start, added),
            (var old, "") => new(AmendmentKind.DeleteWords, old, Occurrences(before, old, place), ""),
            var (old, now) => new(AmendmentKind.ReplaceWords, old, Occurrences(before, old, place), now),
        };
    }

    private static WordsChanged Inserted(string before, int at, string added)
    {
        var above = before[..at].TrimEnd();
        var from = above.Length;
        for (var words = 0; words < Anchor && from > 0; words++)
        {
            from = above.LastIndexOf(' ', Math.Max(0, from - 1)) is var space && space > 0 ? space : 0;
        }

        var anchor = above[from..].TrimStart();
        return new(AmendmentKind.InsertWords, anchor, anchor.Length == 0 ? 1 : Occurrences(before, anchor, above.Length - anchor.Length), added);
    }

    /// <summary>How many equal places there are up to this one, itself among them; places inside of words don't count.</summary>
    private static int Occurrences(string text, string words, int place)
    {
        var found = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && at <= place; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            found += IsEdge(text, at) && IsEdge(text, at + words.Length) ? 1 : 0;
        }

        return Math.Max(1, found);
    }

    private static bool IsEdge(string text, int at) => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
