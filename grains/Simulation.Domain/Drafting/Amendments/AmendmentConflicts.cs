using Simulation.Domain.Committees;

namespace Simulation.Domain.Drafting.Amendments;

/// <summary>Which amendments can't both be carried: they touch the same words, or one takes away what the other changes.</summary>
public static class AmendmentConflicts
{
    /// <summary>Amendments of one parent (or of the draft itself) that meet this one. When it is adopted they are not put to the vote (rules 90, 130).</summary>
    public static ImmutableArray<AmendmentId> With(Resolution text, Amendment amendment, IEnumerable<Amendment> others, Amendment? parent = null) =>
        [.. others.Where(o => o.Id != amendment.Id && o.Parent == amendment.Parent && Meet(TextFor(text, parent), amendment, o)).Select(o => o.Id)];

    internal static bool Meet(Resolution text, Amendment one, Amendment other)
    {
        var places = Places.Of(text, other);
        return Places.Of(text, one).Any(p => places.Any(p.Meets));
    }

    /// <summary>Sub-amendments speak of the clause or the words that their parent brings.</summary>
    private static Resolution TextFor(Resolution text, Amendment? parent) =>
        parent?.NewClause is { } clause ? Resolution.Empty with { Operative = [clause] } : text;
}
