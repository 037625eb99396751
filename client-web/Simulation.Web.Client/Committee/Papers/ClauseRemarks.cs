using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Openers;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>What is to be remarked about one clause while it is written.</summary>
public static class ClauseRemarks
{
    public static ImmutableArray<Finding> Of(string sentence, ClauseKind kind, DraftLanguage language)
    {
        // Points have no openers.
        var (text, head) = (sentence, Head(sentence));
        if (string.IsNullOrWhiteSpace(head))
        {
            return [];
        }

        var remarks = ImmutableArray.CreateBuilder<Finding>();
        if (!Brackets.AreBalanced(text))
        {
            remarks.Add(new Finding(FindingLevel.Error, FindingCode.UnbalancedBracket, 0, []));
        }

        // A disputed opener is looked at once it is agreed.
        var found = OpenerList.Of(language, kind).Find(head);
        if (!found.Listed && head.TrimStart()[0] != '[')
        {
            var other = OpenerList.Of(language, kind == ClauseKind.Preambular ? ClauseKind.Operative : ClauseKind.Preambular).Find(head);
            var words = other.Listed ? other : found;
            var opener = words.IsNone ? string.Join(' ', head.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3)) : words.AtEnd ? Bare(head)[^words.Length..] : head[..words.Length];
            remarks.Add(new Finding(FindingLevel.Warning, other.Listed ? FindingCode.WrongKindOfOpener : found.IsNone ? FindingCode.EmptyOpener : FindingCode.UnknownOpener, 0, [opener]));
        }

        return remarks.ToImmutable();
    }

    /// <summary>The opener that the clause has; empty when it has none.</summary>
    public static string OpenerOf(string text, ClauseKind kind, DraftLanguage language)
    {
        var head = Head(text);
        var found = OpenerList.Of(language, kind).Find(head);
        return found.IsNone ? "" : found.AtEnd ? Bare(head)[^found.Length..] : head[..found.Length];
    }

    /// <summary>The first line: the sentence, above its points.</summary>
    private static string Head(string text) => text.Split('\n', 2)[0];

    /// <summary>The sentence without the punctuation that ends it, which the text puts itself.</summary>
    public static string Bare(string sentence) => sentence.TrimEnd().TrimEnd(';', ',', '.', ':', ' ');

    /// <summary>The sentence with this opener in the place of the one it has; where there is none, at its beginning, in Kazakh at its end.</summary>
    public static string WithOpener(string text, string opener, ClauseKind kind, DraftLanguage language)
    {
        var sentence = Head(text);
        var found = OpenerList.Of(language, kind).Find(sentence);
        var changed = found switch
        {
            { IsNone: true } when language == DraftLanguage.Kk => $"{Bare(sentence)} {opener}".TrimStart(),
            { IsNone: true } => $"{opener} {sentence.TrimStart()}",
            { AtEnd: true } => Bare(sentence)[..^found.Length] + opener,
            _ => opener + sentence[found.Length..],
        };
        return changed + text[sentence.Length..];
    }
}
