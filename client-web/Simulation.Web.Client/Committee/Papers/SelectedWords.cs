using Simulation.Domain.Drafting;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>Words that the reader has marked in a text.</summary>
/// <param name="Target">The clause (its sentence) or the point.</param>
/// <param name="Occurrence">Which of several equal places there, from 1.</param>
public sealed record SelectedWords(ClauseId Target, string Words, int Occurrence)
{
    /// <summary>Longest that is offered, characters: whoever marks half a page wants to copy it.</summary>
    public const int Longest = 600;

    /// <summary>What is marked from one character to before another, made into whole words; null: nothing that one bracket could hold.</summary>
    public static SelectedWords? Of(string target, string text, int start, int end)
    {
        if (WholeWords.Around(text, start, end) is not { } found || found.Length > Longest)
        {
            return null;
        }

        var words = text.Substring(found.Start, found.Length);
        return words.AsSpan().ContainsAny('[', ']', '|')
            ? null
            : new(new ClauseId(target), words, WholeWords.All(text, words).TakeWhile(at => at < found.Start).Count() + 1);
    }
}
