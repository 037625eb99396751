namespace Simulation.Domain.Drafting;

/// <summary>A place that two people changed in different ways.</summary>
/// <param name="Before">What stood there when both began.</param>
[GenerateSerializer, Immutable, Alias("MergeConflict.v1")]
public sealed record MergeConflict(string Before, string Mine, string Theirs);

/// <summary>Two people's changes of one text, put together.</summary>
/// <param name="Text">Both people's changes; where there are conflicts, theirs (what is stored already) stands in those places.</param>
/// <param name="Conflicts">In reading order; empty when everything could be put together.</param>
[GenerateSerializer, Immutable, Alias("Merged.v1")]
public sealed record Merged(string Text, ImmutableArray<MergeConflict> Conflicts)
{
    public bool IsClean => Conflicts.IsEmpty;
}

/// <summary>
/// Puts together what two people wrote at once, by words. Changes of different places are both kept; changes of the same place are a conflict
/// that people settle: no word is ever lost without somebody seeing it.
/// </summary>
public static class WordMerge
{
    /// <param name="before">The text that both began with.</param>
    /// <param name="mine">What the one who saves now wrote.</param>
    /// <param name="theirs">What is stored meanwhile.</param>
    public static Merged Of(string before, string mine, string theirs)
    {
        if (mine == theirs || mine == before)
        {
            return new Merged(theirs, []);
        }

        if (theirs == before)
        {
            return new Merged(mine, []);
        }

        var (tokens, left, right) = (WordDiff.Tokens(before), WordDiff.Tokens(mine), WordDiff.Tokens(theirs));
        var (ours, others) = (WordDiff.Hunks(tokens, left), WordDiff.Hunks(tokens, right));
        var text = new System.Text.StringBuilder();
        var conflicts = ImmutableArray.CreateBuilder<MergeConflict>();
        for (int at = 0, i = 0, j = 0; ;)
        {
            if (i == ours.Count && j == others.Count)
            {
                return new Merged(text.Append(Slice(tokens, at, tokens.Count)).ToString(), conflicts.ToImmutable());
            }

            if (j == others.Count || (i < ours.Count && IsBefore(ours[i], others[j])))
            {
                text.Append(Slice(tokens, at, ours[i].Start)).Append(Slice(left, ours[i].NewStart, ours[i].NewEnd));
                at = ours[i++].End;
                continue;
            }

            if (i == ours.Count || IsBefore(others[j], ours[i]))
            {
                text.Append(Slice(tokens, at, others[j].Start)).Append(Slice(right, others[j].NewStart, others[j].NewEnd));
                at = others[j++].End;
                continue;
            }

            // The smallest stretch of the old text that takes in every change which touches another one.
            var (firstOurs, firstOthers) = (i, j);
            var (start, end) = (Math.Min(ours[i].Start, others[j].Start), Math.Max(ours[i].End, others[j].End));
            (i, j) = (i + 1, j + 1);
            for (var grown = true; grown;)
            {
                grown = false;
                if (i < ours.Count && Touches(ours[i], start, end))
                {
                    (end, grown) = (Math.Max(end, ours[i++].End), true);
                }

                if (j < others.Count && Touches(others[j], start, end))
                {
                    (end, grown) = (Math.Max(end, others[j++].End), true);
                }
            }

            var (was, one, other) = (Slice(tokens, start, end), Side(left, ours, firstOurs, i, start, end), Side(right, others, firstOthers, j, start, end));
            text.Append(Slice(tokens, at, start)).Append(other);
            if (one != other)
            {
                conflicts.Add(new MergeConflict(was, one, other));
            }

            at = end;
        }
    }

    private static bool IsBefore(WordDiff.Hunk one, WordDiff.Hunk other) => one.End < other.Start;

    private static bool Touches(WordDiff.Hunk hunk, int start, int end) => hunk.Start <= end && hunk.End >= start;

    /// <summary>What one side made of a stretch of the old text.</summary>
    private static string Side(List<string> changed, List<WordDiff.Hunk> hunks, int first, int next, int start, int end)
    {
        var from = hunks[first].NewStart - (hunks[first].Start - start);
        var to = hunks[next - 1].NewEnd + (end - hunks[next - 1].End);
        return Slice(changed, from, to);
    }

    private static string Slice(List<string> tokens, int start, int end) => string.Concat(tokens.Skip(start).Take(end - start));
}
