namespace Simulation.Domain.Floor;

/// <summary>Where on a list somebody is placed who asks for the floor (General Assembly, rule 109: in the order in which they signify their desire, apart from what may interrupt).</summary>
internal static class Order
{
    /// <summary>The entry before which a new one goes; null: at the end. Answers follow what they answer, after earlier answers to it.</summary>
    public static Guid? Before(ImmutableArray<ListEntry> entries, ListEntry entry)
    {
        if (entry.AnswersTo is { } origin)
        {
            var last = -1;
            for (var i = 0; i < entries.Length; i++)
            {
                last = entries[i].Id == origin || entries[i].AnswersTo == origin ? i : last;
            }

            // The question is being put or has been: its answer comes next.
            return last + 1 < entries.Length ? entries[last + 1].Id : null;
        }

        // Walk back from the end over everything of a lower class; answers stay with what they answer.
        var place = entries.Length;
        while (place > 0 && After(entries[place - 1], entry))
        {
            place--;
        }

        return place < entries.Length ? entries[place].Id : null;
    }

    public static ImmutableArray<ListEntry> Insert(ImmutableArray<ListEntry> entries, ListEntry entry, Guid? before)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Id == before)
            {
                return entries.Insert(i, entry);
            }
        }

        return entries.Add(entry);
    }

    /// <summary>Whether one that waits is called after the new one: of points, the one with the higher precedence comes first.</summary>
    private static bool After(ListEntry waiting, ListEntry entry) =>
        Class(waiting) != Class(entry)
            ? Class(waiting) > Class(entry)
            : entry.Kind == SpeechKind.PointOfOrder && (waiting.Rank ?? int.MaxValue) > (entry.Rank ?? int.MaxValue);

    /// <summary>Lower classes are called first.</summary>
    private static int Class(ListEntry entry) => entry.Kind switch
    {
        SpeechKind.PointOfOrder => 0,
        SpeechKind.InterposedQuestion => 1,
        SpeechKind.Answer => 1,
        SpeechKind.Intervention => 2,
        _ => 3,
    };
}
