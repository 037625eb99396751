using System.Globalization;
using System.Text.RegularExpressions;
using Simulation.Domain.Drafting.Amendments;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>How the text of a working paper is changed clause by clause.</summary>
internal static partial class PaperText
{
    /// <summary>The clause in the place of the one with its id.</summary>
    public static Resolution Put(Resolution text, Clause clause) => Clauses(text, c => c.Id == clause.Id ? clause : c);

    /// <summary>The clause that has this target (itself, or a point of it) with other words there.</summary>
    public static Clause WithWords(Resolution text, ClauseId target, string words)
    {
        var found = Places.Find(text, target) ?? throw new ArgumentException($"No clause or point {target}", nameof(target));
        return found.Points.IsEmpty
            ? Amending.Reworded(found.Clause, words, text.Language)
            : found.Clause with { Points = Put(found.Clause.Points) };

        ImmutableArray<Point> Put(ImmutableArray<Point> points) =>
            [.. points.Select(p => p.Id == target ? p with { Text = words } : p.Points.IsEmpty ? p : p with { Points = Put(p.Points) })];
    }

    /// <summary>A title that stood above the clause stands above the next one of its part, or goes with the last.</summary>
    public static Resolution Remove(Resolution text, ClauseId id)
    {
        var next = text.Find(id) is { } clause ? Part(text, clause.Kind).SkipWhile(c => c.Id != id).Skip(1).FirstOrDefault() : null;
        var headings = text.Headings.Where(h => h.Before != id || next is not null).Select(h => h.Before == id ? h with { Before = next!.Id } : h);
        return Clauses(text with { Headings = [.. headings] }, c => c.Id == id ? null : c);
    }

    /// <param name="after">Null: the first of its part. A clause that is gone: the last.</param>
    public static Resolution Add(Resolution text, Clause clause, ClauseId? after)
    {
        var part = Part(text, clause.Kind);
        var place = after is { } a ? part.TakeWhile(c => c.Id != a).Count() + 1 : 0;
        return With(text, clause.Kind, part.Insert(Math.Min(place, part.Length), clause));
    }

    public static Resolution Move(Resolution text, ClauseId id, ClauseId? after) =>
        text.Find(id) is { } clause && id != after ? Add(With(text, clause.Kind, Part(text, clause.Kind).Remove(clause)), clause, after) : text;

    /// <summary>The clause that stands before this one in its part; null: it is the first.</summary>
    public static ClauseId? Before(Resolution text, Clause clause) =>
        Part(text, clause.Kind).TakeWhile(c => c.Id != clause.Id).LastOrDefault()?.Id;

    /// <summary>Both have the same clauses with the same words in the same order, and the same title.</summary>
    public static bool Says(Resolution one, Resolution other) =>
        one.Cover.Title == other.Cover.Title
        && one.Clauses.Select(c => (c.Id, ClauseText.Of(c))).SequenceEqual(other.Clauses.Select(c => (c.Id, ClauseText.Of(c))));

    /// <summary>A text that was written anew: clauses and points that stayed have the ids that they had.</summary>
    /// <param name="fresh">Begins the ids of what is new.</param>
    public static Resolution Continued(Resolution before, Resolution read, string fresh)
    {
        var ids = new Dictionary<ClauseId, ClauseId>();
        var count = 0;
        ImmutableArray<Clause> Same(ImmutableArray<Clause> old, ImmutableArray<Clause> now)
        {
            var matches = Matching.InOrder([.. old.Select(Bare)], [.. now.Select(Bare)]);
            return
            [
                .. now.Select((c, i) =>
                {
                    var id = ids[c.Id] = matches[i] is { } j ? old[j].Id : new ClauseId(fresh + (++count).ToString(CultureInfo.InvariantCulture));
                    return c with { Id = id, Points = PointIds.Keep(matches[i] is { } k ? old[k].Points : [], c.Points, id.Value + "." + fresh) };
                }),
            ];
        }

        var text = read with { Preambular = Same(before.Preambular, read.Preambular), Operative = Same(before.Operative, read.Operative) };
        return References.Rewrite(
            text with
            {
                Cover = read.Cover with { Title = read.Cover.Title.Length > 0 ? read.Cover.Title : before.Cover.Title },
                Headings = [.. read.Headings.Select(h => ids.TryGetValue(h.Before, out var id) ? h with { Before = id } : h)],
            },
            t => Reference().Replace(t, m => ids.TryGetValue(new ClauseId(m.Groups[1].Value), out var id) ? $"{{#{id.Value}}}" : m.Value));
    }

    private static ImmutableArray<Clause> Part(Resolution text, ClauseKind kind) => kind == ClauseKind.Preambular ? text.Preambular : text.Operative;

    private static Resolution With(Resolution text, ClauseKind kind, ImmutableArray<Clause> part) =>
        kind == ClauseKind.Preambular ? text with { Preambular = part } : text with { Operative = part };

    /// <summary>Without numbers in references: they are ids of another text.</summary>
    private static string Bare(Clause clause) => Reference().Replace(ClauseText.Of(clause), "#");

    private static Resolution Clauses(Resolution text, Func<Clause, Clause?> change) => text with
    {
        Preambular = [.. text.Preambular.Select(change).OfType<Clause>()],
        Operative = [.. text.Operative.Select(change).OfType<Clause>()],
    };

    [GeneratedRegex(@"\{#([\p{L}\d.-]{1,80})\}")]
    private static partial Regex Reference();
}
