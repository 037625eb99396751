namespace Simulation.Domain.Drafting;

public enum DiffKind
{
    Same = 0,
    Added = 1,
    Deleted = 2,
}

/// <summary>A run of words that both texts have, or only one of them.</summary>
public readonly record struct DiffPiece(DiffKind Kind, string Text);

/// <summary>
/// What changed between two texts, by words. Words are never cut in the middle, and two changed words with only a space between them are one
/// change, so that a reader sees phrases and not confetti.
/// </summary>
public static class WordDiff
{
    /// <summary>Words of one text times words of the other, beyond which the middle is taken as replaced: keeps time and memory small.</summary>
    private const long MostCells = 4_000_000;

    /// <summary>In reading order; deleted words stand before those that replace them.</summary>
    public static ImmutableArray<DiffPiece> Between(string before, string after)
    {
        var (old, changed) = (Tokens(before), Tokens(after));
        var pieces = ImmutableArray.CreateBuilder<DiffPiece>();
        var (i, j) = (0, 0);
        foreach (var hunk in Hunks(old, changed))
        {
            Put(pieces, DiffKind.Same, old, i, hunk.Start);
            Put(pieces, DiffKind.Deleted, old, hunk.Start, hunk.End);
            Put(pieces, DiffKind.Added, changed, hunk.NewStart, hunk.NewEnd);
            (i, j) = (hunk.End, hunk.NewEnd);
        }

        Put(pieces, DiffKind.Same, changed, j, changed.Count);
        return pieces.ToImmutable();
    }

    /// <summary>Tokens <c>[Start, End)</c> of the old text became tokens <c>[NewStart, NewEnd)</c> of the new one.</summary>
    internal readonly record struct Hunk(int Start, int End, int NewStart, int NewEnd);

    /// <summary>Words, runs of spaces and single signs; together they are the text.</summary>
    internal static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (char.IsWhiteSpace(text[start]))
            {
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                {
                    end++;
                }
            }
            else if (IsOfWord(text[start]))
            {
                while (end < text.Length && (IsOfWord(text[end]) || (IsInsideWord(text[end]) && end + 1 < text.Length && IsOfWord(text[end + 1]))))
                {
                    end++;
                }
            }

            tokens.Add(text[start..end]);
            start = end;
        }

        return tokens;
    }

    internal static List<Hunk> Hunks(List<string> old, List<string> changed)
    {
        var hunks = new List<Hunk>();
        var (i, j) = (0, 0);
        foreach (var (oldAt, newAt) in Common(old, changed).Append((old.Count, changed.Count)))
        {
            if (oldAt > i || newAt > j)
            {
                if (hunks is [.., var last] && old.Skip(last.End).Take(i - last.End).All(string.IsNullOrWhiteSpace))
                {
                    hunks[^1] = new Hunk(last.Start, oldAt, last.NewStart, newAt);
                }
                else
                {
                    hunks.Add(new Hunk(i, oldAt, j, newAt));
                }
            }

            (i, j) = (oldAt + 1, newAt + 1);
        }

        return hunks;
    }

    /// <summary>Pairs of equal tokens, in order: the longest common subsequence.</summary>
    private static IEnumerable<(int Old, int New)> Common(List<string> old, List<string> changed)
    {
        var head = 0;
        while (head < old.Count && head < changed.Count && old[head] == changed[head])
        {
            yield return (head, head);
            head++;
        }

        var tail = 0;
        while (tail < old.Count - head && tail < changed.Count - head && old[^(tail + 1)] == changed[^(tail + 1)])
        {
            tail++;
        }

        var (rows, columns) = (old.Count - head - tail, changed.Count - head - tail);
        if (rows > 0 && columns > 0 && (long)rows * columns <= MostCells)
        {
            foreach (var (i, j) in LongestCommon(old, changed, head, rows, columns))
            {
                yield return (i, j);
            }
        }

        for (; tail > 0; tail--)
        {
            yield return (old.Count - tail, changed.Count - tail);
        }
    }

    private static List<(int Old, int New)> LongestCommon(List<string> old, List<string> changed, int head, int rows, int columns)
    {
        // Words weigh more than the spaces and signs between them, which occur everywhere and mean little.
        var best = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                var kept = old[head + i] == changed[head + j] ? best[i + 1, j + 1] + Weight(old[head + i]) : 0;
                best[i, j] = Math.Max(kept, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var common = new List<(int, int)>();
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (old[head + i] == changed[head + j] && best[i, j] == best[i + 1, j + 1] + Weight(old[head + i]))
            {
                common.Add((head + i++, head + j++));
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }

    private static int Weight(string token) => IsOfWord(token[0]) ? 8 : 1;

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInsideWord(char c) => c is '\'' or '’' or '-' or '\u2011' or '/' or '.';

    private static void Put(ImmutableArray<DiffPiece>.Builder pieces, DiffKind kind, List<string> tokens, int start, int end)
    {
        if (end > start)
        {
            pieces.Add(new DiffPiece(kind, string.Concat(tokens.Skip(start).Take(end - start))));
        }
    }
}
