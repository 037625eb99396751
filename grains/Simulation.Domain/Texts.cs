using System.Globalization;

namespace Simulation.Domain;

/// <summary>What may be written where.</summary>
public static class Texts
{
    /// <summary>Longest message, characters (UTF-16).</summary>
    public const int LongestMessage = 4_000;

    /// <summary>Longest note or reason that goes with a proposal, characters.</summary>
    public const int LongestNote = 2_000;

    /// <summary>Longest private notes, characters.</summary>
    public const int LongestNotes = 20_000;

    /// <summary>The text as stored: Unicode NFC, without lone surrogates, code points that are no characters, and control characters (line breaks and tabs stay), trimmed.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var low = text[++i];
                if ((char.ConvertToUtf32(c, low) & 0xFFFE) != 0xFFFE)
                {
                    kept.Append(c).Append(low);
                }
            }
            else if (!char.IsSurrogate(c) && c is not (>= '\uFDD0' and <= '\uFDEF' or >= '\uFFFE') && (!char.IsControl(c) || c is '\n' or '\t'))
            {
                kept.Append(c);
            }
        }

        return kept.ToString().Trim().Normalize();
    }

    /// <summary>Why the cleaned text can't be taken; null when it can.</summary>
    public static Refusal? WhyNot(string cleaned, int longest, bool mayBeEmpty)
    {
        if (cleaned.Length == 0 && !mayBeEmpty)
        {
            return new Refusal(RefusalCode.TextEmpty);
        }

        return cleaned.Length > longest
            ? new Refusal(RefusalCode.TextTooLong, [longest.ToString(CultureInfo.InvariantCulture)])
            : null;
    }
}
