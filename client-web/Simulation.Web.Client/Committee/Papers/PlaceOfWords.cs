using Simulation.Domain.Drafting;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>One of the places where words stand.</summary>
/// <param name="Target">The clause (its sentence) or the point.</param>
/// <param name="Occurrence">Which of several there, from 1.</param>
/// <param name="Context">The words with what is around them.</param>
public sealed record PlaceOfWords(ClauseId Target, int Occurrence, string Context)
{
    /// <summary>Shown on each side, characters.</summary>
    private const int Beside = 25;

    /// <summary>A place in a text with what stands before and after it.</summary>
    public static string Around(string text, int at, int length)
    {
        var (start, end) = (Math.Max(0, at - Beside), Math.Min(text.Length, at + length + Beside));
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}
