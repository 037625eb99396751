using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Openers;
using Simulation.Domain.Drafting.Reading;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>What is to be remarked about one clause while it is written.</summary>
public static class ClauseRemarks
{
    public static ImmutableArray<Finding> Of(string sentence, ClauseKind kind, DraftLanguage language)
    {
        if (string.IsNullOrWhiteSpace(sentence))
        {
            return [];
        }

        var remarks = ImmutableArray.CreateBuilder<Finding>();
        if (!Brackets.AreBalanced(sentence))
        {
            remarks.Add(new Finding(FindingLevel.Error, FindingCode.UnbalancedBracket, 0, []));
        }

        // A disputed opener is looked at once it is agreed.
        var found = OpenerList.Of(language, kind).Find(sentence);
        if (!found.Listed && sentence.TrimStart()[0] != '[')
        {
            var other = OpenerList.Of(language, kind == ClauseKind.Preambular ? ClauseKind.Operative : ClauseKind.Preambular).Find(sentence);
            var words = other.Listed ? other : found;
            var opener = words.IsNone ? string.Join(' ', sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3)) : words.AtEnd ? sentence[^words.Length..] : sentence[..words.Length];
            remarks.Add(new Finding(FindingLevel.Warning, other.Listed ? FindingCode.WrongKindOfOpener : found.IsNone ? FindingCode.EmptyOpener : FindingCode.UnknownOpener, 0, [opener]));
        }

        return remarks.ToImmutable();
    }

    /// <summary>The sentence without the punctuation that ends it, which the text puts itself.</summary>
    public static string Bare(string sentence) => sentence.TrimEnd().TrimEnd(';', ',', '.', ':', ' ');

    /// <summary>The sentence with this opener in the place of the one it has; where there is none, at its beginning, in Kazakh at its end.</summary>
    public static string WithOpener(string sentence, string opener, ClauseKind kind, DraftLanguage language)
    {
        var found = OpenerList.Of(language, kind).Find(sentence);
        return found switch
        {
            { IsNone: true } when language == DraftLanguage.Kk => $"{Bare(sentence)} {opener}".TrimStart(),
            { IsNone: true } => $"{opener} {sentence.TrimStart()}",
            { AtEnd: true } => Bare(sentence)[..^found.Length] + opener,
            _ => opener + sentence[found.Length..],
        };
    }
}
