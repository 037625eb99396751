namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>
/// Compares what speakers were told with what stands in the log, which claims to be the one order of everything: nothing saved is missing, nothing
/// stands twice, nobody said what nobody sent, and what was answered before another was sent stands before it.
/// </summary>
internal static class Witness
{
    /// <param name="log">Texts in the order of the log.</param>
    /// <returns>What is wrong, in words; empty where nothing is.</returns>
    public static IReadOnlyList<string> Violations(IReadOnlyCollection<Word> words, IReadOnlyList<string> log)
    {
        var known = words.ToDictionary(w => w.Text);
        var standing = log.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. words.Where(w => w.Answered is not null && !standing.Contains(w.Text)).Select(w => $"lost: {w.Text}"),
            .. log.GroupBy(t => t, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"doubled: {g.Key}"),
            .. log.Where(t => !known.ContainsKey(t)).Select(t => $"invented: {t}"),
            .. OutOfOrder([.. log.Where(known.ContainsKey).Select(t => known[t])]),
        ];
    }

    /// <summary>Backwards through the log with the earliest answer of what stands later: none may be older than the sending of what stands earlier.</summary>
    private static IEnumerable<string> OutOfOrder(Word[] log)
    {
        Word? earliest = null;
        for (var i = log.Length - 1; i >= 0; i--)
        {
            if (earliest is not null && earliest.Answered < log[i].Sent)
            {
                yield return $"out of order: {log[i].Text} stands before {earliest.Text}";
            }

            if (log[i].Answered is { } answered && (earliest is null || answered < earliest.Answered))
            {
                earliest = log[i];
            }
        }
    }
}
