namespace Simulation.Domain.Drafting;

/// <summary>How pieces of a sentence are put together and how its end is taken off.</summary>
public static class Wording
{
    /// <summary>Two pieces as one, with a space unless the second begins with punctuation that hugs the word before it.</summary>
    public static string Join(string first, string second) =>
        first.Length == 0 ? second
        : second.Length == 0 ? first
        : second[0] is ',' or ';' or '.' or ':' or ')' ? first + second
        : first + ' ' + second;

    /// <summary>Words that may stand between two items of a list, after its punctuation.</summary>
    private static readonly string[] Links = ["and", "or", "et", "ou", "y", "e", "o", "и", "или", "және", "немесе", "а также"];

    /// <summary>A sentence without its final punctuation (and the word that leads to the next item), and that punctuation.</summary>
    public static (string Text, string Ending) SplitEnding(string sentence)
    {
        var text = sentence.TrimEnd();
        var end = text.Length;
        var bare = text.TrimEnd(',', ' ');
        var link = Links.FirstOrDefault(l =>
            bare.EndsWith(' ' + l, StringComparison.OrdinalIgnoreCase) && bare[..^l.Length].TrimEnd() is [.., ';' or ',']);
        if (link is not null)
        {
            end = bare.Length - link.Length;
        }

        while (end > 0 && text[end - 1] is ';' or ',' or '.' or ':' or ' ')
        {
            end--;
        }

        // An abbreviation keeps its full stops: "U.N." at the end would be an ending only if more than one stop followed.
        return (text[..end], text[end..].Trim());
    }

    /// <summary>The sentence has come to an end of any kind; quotation marks and note signs may follow.</summary>
    public static bool HasEnded(string sentence) => LastSign(sentence) is ';' or ',' or '.' or ':';

    /// <summary>The last character that is not a quotation mark, a space or a link word after punctuation.</summary>
    public static char LastSign(string sentence)
    {
        var (text, ending) = SplitEnding(sentence.TrimEnd('”', '"', '»', '’', ' ', '*'));
        return ending.Length > 0 ? ending[0] : text.Length > 0 ? text[^1] : '\0';
    }
}
