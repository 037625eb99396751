namespace Simulation.Domain.Drafting.Amendments;

/// <summary>A place in a text that an amendment touches.</summary>
/// <param name="Path">The clause's id, then the ids of points down to the one meant.</param>
/// <param name="IsWhole">The clause or point itself with everything below it; else characters of its sentence.</param>
/// <param name="Start">First character.</param>
/// <param name="Length">0: between two characters; -1 start: only its list.</param>
internal sealed record Place(ImmutableArray<ClauseId> Path, bool IsWhole, int Start, int Length)
{
    /// <summary>The two can't both be carried out.</summary>
    public bool Meets(Place other)
    {
        var shorter = Path.Length <= other.Path.Length ? this : other;
        var longer = ReferenceEquals(shorter, this) ? other : this;
        if (!longer.Path.Take(shorter.Path.Length).SequenceEqual(shorter.Path))
        {
            return false;
        }

        if (shorter.IsWhole || (longer.IsWhole && shorter.Path.Length == longer.Path.Length))
        {
            return true;
        }

        // Two insertions at one point go one after the other; an insertion at the edge of other words doesn't touch them.
        return Path.Length == other.Path.Length && Start < other.Start + other.Length && other.Start < Start + Length;
    }
}

internal static class Places
{
    /// <summary>The clause or point and where it is; null when the text has no such thing.</summary>
    public static (Clause Clause, ImmutableArray<Point> Points)? Find(Resolution resolution, ClauseId id)
    {
        foreach (var clause in resolution.Clauses)
        {
            if (clause.Id == id)
            {
                return (clause, []);
            }

            if (Find(clause.Points, id) is { } found)
            {
                return (clause, found);
            }
        }

        return null;
    }

    public static ImmutableArray<ClauseId> PathOf((Clause Clause, ImmutableArray<Point> Points) found) => [found.Clause.Id, .. found.Points.Select(p => p.Id)];

    /// <summary>What a word amendment speaks of: a clause's sentence or a point's text.</summary>
    public static string TextOf((Clause Clause, ImmutableArray<Point> Points) found) => found.Points is [.., var last] ? last.Text : found.Clause.Sentence;

    /// <summary>Everything that the amendment touches in this text. Clauses that are added touch nothing.</summary>
    public static ImmutableArray<Place> Of(Resolution resolution, Amendment amendment)
    {
        if (amendment.Target is not { } target || Find(resolution, target) is not { } found)
        {
            return [];
        }

        var path = PathOf(found);
        return amendment.Kind switch
        {
            AmendmentKind.Add => path.Length == 1 ? [] : [new Place(path[..^1], false, -1, 0)],
            AmendmentKind.Delete => [.. Range(resolution, target, amendment.Through).Select(id => new Place(path.Length == 1 ? [id] : path, true, 0, 0))],
            AmendmentKind.Replace => [new Place(path, true, 0, 0)],
            _ => Words(TextOf(found), amendment) is { } words ? [new Place(path, false, words.Start, words.Length)] : [],
        };
    }

    /// <summary>Where the words stand that are changed, or where words are inserted; null when they are not there.</summary>
    public static (int Start, int Length)? Words(string text, Amendment amendment)
    {
        if (amendment.OldText.Length == 0)
        {
            return amendment.Kind == AmendmentKind.InsertWords ? (0, 0) : null;
        }

        return WholeWords.Find(text, amendment.OldText, amendment.Occurrence) is not { } at ? null
            : amendment.Kind == AmendmentKind.InsertWords ? (at + amendment.OldText.Length, 0)
            : (at, amendment.OldText.Length);
    }

    /// <summary>The clauses from one through another of the same part.</summary>
    public static IEnumerable<ClauseId> Range(Resolution resolution, ClauseId first, ClauseId? last)
    {
        var part = resolution.Preambular.Any(c => c.Id == first) ? resolution.Preambular : resolution.Operative;
        var from = part.ToList().FindIndex(c => c.Id == first);
        var to = last is { } through ? part.ToList().FindIndex(c => c.Id == through) : from;
        return from < 0 || to < from ? [first] : part.Skip(from).Take(to - from + 1).Select(c => c.Id);
    }

    private static ImmutableArray<Point>? Find(ImmutableArray<Point> points, ClauseId id)
    {
        foreach (var point in points)
        {
            if (point.Id == id)
            {
                return [point];
            }

            if (Find(point.Points, id) is { } below)
            {
                return below.Insert(0, point);
            }
        }

        return null;
    }
}
