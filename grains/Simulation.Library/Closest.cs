namespace Simulation.Library;

/// <summary>What somebody who misspelt a word probably meant.</summary>
internal static class Closest
{
    /// <summary>The known word that fewest edits turn the given one into; empty when none is near (more than a third of its letters differ).</summary>
    public static string To(string word, IEnumerable<string> known)
    {
        if (word.Length > 64)
        {
            return "";
        }

        var nearest = "";
        var fewest = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in known)
        {
            var edits = Edits(word, candidate);
            if (edits < fewest)
            {
                (nearest, fewest) = (candidate, edits);
            }
        }

        return nearest;
    }

    /// <summary>Fewest insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), ignoring case.</summary>
    private static int Edits(string a, string b)
    {
        var edits = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                edits[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    edits[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1),
                    Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[a.Length, b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
