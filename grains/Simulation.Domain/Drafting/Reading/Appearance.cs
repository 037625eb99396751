using System.Text.RegularExpressions;
using Simulation.Domain.Drafting.Openers;

namespace Simulation.Domain.Drafting.Reading;

/// <summary>What a piece of text looks like by itself: which part its opener belongs to, whether it goes on with what stands before it.</summary>
/// <param name="shredded">The layout is lost: a line may begin anywhere.</param>
internal sealed partial class Appearance(DraftLanguage language, OpenerList preambular, OpenerList operative, bool shredded)
{
    /// <summary>Begins with an opener, in the case that openers have in this language.</summary>
    public bool Opens(OpenerList openers, string text, bool listed = false) =>
        text.Length > 0
        && (char.IsUpper(text[0]) || language is DraftLanguage.Ru or DraftLanguage.Kk)
        && openers.Find(text) is { IsNone: false } found
        && (found.Listed || (!listed && (!shredded || found.Length == text.Length)));

    /// <summary>A listed opener of the other part counts more than a word that only has the form of one of this part.</summary>
    public bool OpensPreamble(string text) =>
        Opens(preambular, text) && (preambular.IsListed(text) || !Opens(operative, text, listed: true));

    /// <summary>Goes on with the sentence before, whatever punctuation that had.</summary>
    public bool IsContinuation(Chunk chunk) =>
        IsPiece(chunk) || (language is DraftLanguage.Ru or DraftLanguage.Kk ? shredded || char.IsDigit(chunk.Text[0]) : chunk.StartsSmall || (shredded && !chunk.Gap));

    /// <summary>A symbol, a year, a bracket: what a link or a quotation becomes in a line of its own.</summary>
    public static bool IsPiece(Chunk chunk) => chunk.Text.Length == 0 || Piece().IsMatch(chunk.Text);

    public static string Join(string text, string next) => text.EndsWith('(') || text.EndsWith('“') || text.EndsWith('«') ? text + next : Wording.Join(text, next);

    [GeneratedRegex(@"^(?:[“«""(\[]|[A-Z]{1,4}/[\w./-]+|\d{1,4}\b(?!\s*[.)]))")]
    private static partial Regex Piece();
}
