namespace Simulation.Domain.Drafting;

/// <summary>Where words stand in a text, no word cut in two.</summary>
public static class WholeWords
{
    /// <summary>Where they begin; null when they are not there so often.</summary>
    /// <param name="occurrence">Which of several places, from 1.</param>
    public static int? Find(string text, string words, int occurrence)
    {
        var at = -1;
        for (var times = 0; times < Math.Max(1, occurrence); times++)
        {
            do
            {
                at = words.Length == 0 || at + 1 > text.Length ? -1 : text.IndexOf(words, at + 1, StringComparison.Ordinal);
            }
            while (at >= 0 && !(IsEdge(text, at) && IsEdge(text, at + words.Length)));

            if (at < 0)
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>Every place where they begin, in order.</summary>
    public static IEnumerable<int> All(string text, string words)
    {
        for (var occurrence = 1; Find(text, words, occurrence) is { } at; occurrence++)
        {
            yield return at;
        }
    }

    /// <summary>The words that a stretch of text touches, made whole, without the marks around them; null when it touches none.</summary>
    /// <param name="start">Its first character, from 0.</param>
    /// <param name="end">Before which character it ends.</param>
    public static (int Start, int Length)? Around(string text, int start, int end)
    {
        (start, end) = (Math.Clamp(start, 0, text.Length), Math.Clamp(end, 0, text.Length));
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        if (start >= end)
        {
            return null;
        }

        while (!IsEdge(text, start))
        {
            start--;
        }

        while (!IsEdge(text, end))
        {
            end++;
        }

        return (start, end - start);
    }

    /// <summary>No word goes across this place.</summary>
    private static bool IsEdge(string text, int at) => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
