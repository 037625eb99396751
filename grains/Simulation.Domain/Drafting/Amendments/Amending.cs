using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Openers;

namespace Simulation.Domain.Drafting.Amendments;

/// <summary>A clause's number before and after.</summary>
/// <param name="Old">Null: the clause is new.</param>
/// <param name="New">Null: the clause is gone.</param>
[GenerateSerializer, Immutable, Alias("Renumbered.v1")]
public sealed record Renumbered(ClauseId Id, int? Old, int? New);

/// <summary>A text with its amendments in it.</summary>
/// <param name="Numbers">Operative clauses in the order of the new text, those that are gone after them.</param>
/// <param name="LeftOut">Amendments that met another one carried before them, or did not fit the text.</param>
[GenerateSerializer, Immutable, Alias("Consolidation.v1")]
public sealed record Consolidation(Resolution Text, ImmutableArray<Renumbered> Numbers, ImmutableArray<AmendmentId> LeftOut);

/// <summary>Puts amendments into texts. All of them speak of the same text, the one that was tabled, so that none moves the words of another.</summary>
public static class Amending
{
    /// <summary>Why it can't be an amendment to this text; null when it can.</summary>
    public static AmendmentFault? WhyNot(Resolution text, Amendment amendment)
    {
        var found = amendment.Target is { } target ? Places.Find(text, target) : null;
        if (found is null && (amendment.Target is not null || amendment.Kind != AmendmentKind.Add))
        {
            return AmendmentFault.NoSuchTarget;
        }

        if (amendment.Through is { } through && !text.Clauses.Any(c => c.Id == through))
        {
            return AmendmentFault.NoSuchTarget;
        }

        var bringsClause = amendment.Kind is AmendmentKind.Add or AmendmentKind.Replace && found is null or { Points.IsEmpty: true };
        var isNew = bringsClause ? amendment.NewClause is not null : amendment.Kind is AmendmentKind.Delete or AmendmentKind.DeleteWords || amendment.NewText.Trim().Length > 0;
        if (!isNew)
        {
            return AmendmentFault.NothingNew;
        }

        if (amendment.ChangesWords && Places.Words(Places.TextOf(found!.Value), amendment) is null)
        {
            return AmendmentFault.WordsNotFound;
        }

        if (ChangesNothing(found, amendment))
        {
            return AmendmentFault.ChangesNothing;
        }

        return LeavesNothing(text, amendment) ? AmendmentFault.ReplacesEverything : null;
    }

    /// <summary>The text with all amendments that are carried, in the order in which they were.</summary>
    /// <param name="amendments">Of any status, sub-amendments among them; only carried ones count.</param>
    public static Consolidation Consolidate(Resolution tabled, IEnumerable<Amendment> amendments)
    {
        var all = amendments.ToList();
        var applied = new List<Amendment>();
        var left = ImmutableArray.CreateBuilder<AmendmentId>();
        foreach (var amendment in all.Where(a => a.IsCarried && a.Parent is null).Select(a => WithSubAmendments(a, all)))
        {
            // A target may be a clause that another amendment brought.
            var known = applied.Aggregate(tabled, (t, a) => a.Kind == AmendmentKind.Add ? Add(t, a) : t);
            if (WhyNot(known, amendment) is not null || applied.Any(a => AmendmentConflicts.Meet(known, a, amendment)))
            {
                left.Add(amendment.Id);
            }
            else
            {
                applied.Add(amendment);
            }
        }

        var text = applied.Where(a => a.Kind == AmendmentKind.Add).Aggregate(tabled, Add);
        foreach (var words in applied.Where(a => a.ChangesWords).GroupBy(a => a.Target!.Value))
        {
            text = ChangeWords(text, words.Key, [.. words]);
        }

        text = applied.Where(a => a.Kind == AmendmentKind.Replace).Aggregate(text, Replace);
        text = applied.Where(a => a.Kind == AmendmentKind.Delete).Aggregate(text, Delete);
        return new Consolidation(text with { Version = tabled.Version + (applied.Count > 0 ? 1 : 0) }, Numbers(tabled, text), left.ToImmutable());
    }

    /// <summary>The text with one amendment in it, whatever its status; the text as it was when it does not fit.</summary>
    public static Resolution Preview(Resolution text, Amendment amendment) =>
        Consolidate(text, [amendment with { Status = AmendmentStatus.Adopted, Parent = null }]).Text;

    /// <summary>An amendment with the sub-amendments that are carried, each with its own.</summary>
    public static Amendment WithSubAmendments(Amendment amendment, IReadOnlyCollection<Amendment> all) => all
        .Where(s => s.Parent == amendment.Id && s.IsCarried)
        .Select(s => WithSubAmendments(s, all))
        .Aggregate(amendment, Fold);

    /// <summary>The clauses that stay after separate votes, and their numbers; null when every operative clause was rejected, and the proposal with them (rules 89, 129).</summary>
    public static Consolidation? Keep(Resolution text, IReadOnlyCollection<ClauseId> rejected)
    {
        var kept = rejected.Aggregate(text, (t, id) => Delete(t, id));
        return kept.Operative.IsEmpty ? null : new Consolidation(kept with { Version = text.Version + (rejected.Count > 0 ? 1 : 0) }, Numbers(text, kept), []);
    }

    /// <summary>Old and new numbers of operative clauses.</summary>
    public static ImmutableArray<Renumbered> Numbers(Resolution before, Resolution after)
    {
        var (old, now) = (Numbering.Of(before), Numbering.Of(after));
        return
        [
            .. after.Operative.Select(c => new Renumbered(c.Id, old.TryGetValue(c.Id, out var number) ? number : null, now[c.Id])),
            .. before.Operative.Where(c => !now.ContainsKey(c.Id)).Select(c => new Renumbered(c.Id, old[c.Id], null)),
        ];
    }

    private static bool ChangesNothing((Clause Clause, ImmutableArray<Point> Points)? found, Amendment amendment) => amendment.Kind switch
    {
        AmendmentKind.ReplaceWords => amendment.NewText == amendment.OldText,
        AmendmentKind.Replace when found is { Points.IsEmpty: true } f => amendment.NewClause is { } clause && Said(clause).SequenceEqual(Said(f.Clause)),
        AmendmentKind.Replace => amendment.NewText == found?.Points[^1].Text,
        _ => false,
    };

    private static IEnumerable<string> Said(Clause clause) => clause.AllPoints.Select(p => p.Text).Prepend(clause.Closing).Prepend(clause.Sentence);

    private static bool LeavesNothing(Resolution text, Amendment amendment)
    {
        if (amendment.Kind == AmendmentKind.Delete && amendment.Target is { } target)
        {
            return !text.Operative.IsEmpty && text.Operative.All(c => Places.Range(text, target, amendment.Through).Contains(c.Id));
        }

        return amendment.Kind == AmendmentKind.Replace && text.Operative.Length == 1 && text.Operative[0].Id == amendment.Target;
    }

    /// <summary>A sub-amendment changes what its parent brings: the clause, or the words.</summary>
    private static Amendment Fold(Amendment parent, Amendment sub)
    {
        if (parent.NewClause is { } clause)
        {
            var alone = Resolution.Empty with { Operative = [clause] };
            var changed = Consolidate(alone, [sub with { Parent = null, Status = AmendmentStatus.Adopted, Target = sub.Target ?? clause.Id }]).Text;
            return changed.Operative is [var only] ? parent with { NewClause = only with { Kind = clause.Kind } } : parent;
        }

        return sub.ChangesWords && Places.Words(parent.NewText, sub) is { } words
            ? parent with { NewText = Splice(parent.NewText, words.Start, words.Length, sub) }
            : sub.Kind == AmendmentKind.Replace ? parent with { NewText = sub.NewText } : parent;
    }

    // ---- one amendment each ---------------------------------------------------------------------------------------------------------------

    private static Resolution Add(Resolution text, Amendment amendment)
    {
        var found = amendment.Target is { } target ? Places.Find(text, target) : null;
        if (found is { Points.IsEmpty: false } below)
        {
            var id = new ClauseId($"{below.Clause.Id.Value}.{amendment.Id}");
            var point = new Point(id, "", amendment.NewText.Trim(), ";", []);
            return WithPoints(text, below, siblings => siblings.Insert(IndexOf(siblings, below.Points[^1].Id) + 1, point));
        }

        if (amendment.NewClause is not { } clause)
        {
            return text;
        }

        var part = found is null ? amendment.Part : found.Value.Clause.Kind;
        return InPart(text, part, clauses => clauses.Insert(found is null ? 0 : IndexOf(clauses, found.Value.Clause.Id) + 1, clause with { Kind = part }));
    }

    private static Resolution ChangeWords(Resolution text, ClauseId target, IReadOnlyCollection<Amendment> amendments)
    {
        if (Places.Find(text, target) is not { } found)
        {
            return text;
        }

        // From the end, so that no place moves; of two insertions at one place the first carried stands first.
        var changed = Places.TextOf(found);
        foreach (var (amendment, words) in amendments
            .Select(a => (Amendment: a, Words: Places.Words(changed, a)!.Value))
            .Reverse()
            .OrderByDescending(a => a.Words.Start)
            .ToList())
        {
            changed = Splice(changed, words.Start, words.Length, amendment);
        }

        return found.Points is [.., var last]
            ? WithPoints(text, found, siblings => siblings.Replace(last, last with { Text = changed }))
            : InPart(text, found.Clause.Kind, clauses => clauses.Replace(found.Clause, Reworded(found.Clause, changed, text.Language)));
    }

    private static Resolution Replace(Resolution text, Amendment amendment)
    {
        if (amendment.Target is not { } target || Places.Find(text, target) is not { } found)
        {
            return text;
        }

        if (found.Points is [.., var last])
        {
            return WithPoints(text, found, siblings => siblings.Replace(last, last with { Text = amendment.NewText.Trim(), Points = [] }));
        }

        return amendment.NewClause is { } clause
            ? InPart(text, found.Clause.Kind, clauses => clauses.Replace(found.Clause, clause with { Id = found.Clause.Id, Kind = found.Clause.Kind }))
            : text;
    }

    private static Resolution Delete(Resolution text, Amendment amendment) => amendment.Target is { } target
        ? Places.Range(text, target, amendment.Through).Aggregate(text, Delete)
        : text;

    private static Resolution Delete(Resolution text, ClauseId id)
    {
        if (Places.Find(text, id) is not { } found)
        {
            return text;
        }

        if (!found.Points.IsEmpty)
        {
            return WithPoints(text, found, siblings => siblings.Remove(found.Points[^1]));
        }

        // A title that stood above the clause stands above the next one of its part.
        var clauses = text.Clauses.ToList();
        var at = clauses.FindIndex(c => c.Id == id);
        var next = at + 1 < clauses.Count ? clauses[at + 1].Id : (ClauseId?)null;
        var headings = text.Headings.Where(h => h.Before != id || next is not null).Select(h => h.Before == id ? h with { Before = next!.Value } : h);
        return InPart(text with { Headings = [.. headings] }, found.Clause.Kind, part => part.Remove(found.Clause));
    }

    // ---- how texts are changed ------------------------------------------------------------------------------------------------------------

    /// <summary>Words put into a sentence with one space on each side.</summary>
    private static string Splice(string text, int start, int length, Amendment amendment)
    {
        var put = amendment.Kind == AmendmentKind.DeleteWords ? "" : amendment.NewText.Trim();
        var (before, after) = (text[..start].TrimEnd(), text[(start + length)..].TrimStart());
        return Wording.Join(Wording.Join(before, put), after);
    }

    /// <summary>A clause with another sentence; the opener is found anew.</summary>
    public static Clause Reworded(Clause clause, string sentence, DraftLanguage language)
    {
        var found = OpenerList.Of(language, clause.Kind).Find(sentence);
        var length = found.IsNone ? OpenerList.FirstWord(sentence).Length : found.Length;
        return found.AtEnd
            ? clause with { Opener = sentence[^length..], Text = sentence[..^length].TrimEnd(), OpenerLast = true }
            : clause with { Opener = sentence[..length], Text = sentence[length..].TrimStart(), OpenerLast = false };
    }

    private static Resolution InPart(Resolution text, ClauseKind part, Func<ImmutableArray<Clause>, ImmutableArray<Clause>> change) => part == ClauseKind.Preambular
        ? text with { Preambular = change(text.Preambular) }
        : text with { Operative = change(text.Operative) };

    /// <summary>Changes the list in which a point stands, and labels it anew.</summary>
    private static Resolution WithPoints(Resolution text, (Clause Clause, ImmutableArray<Point> Points) found, Func<ImmutableArray<Point>, ImmutableArray<Point>> change)
    {
        var points = Within(found.Clause.Points, [.. found.Points.SkipLast(1)]);
        return InPart(text, found.Clause.Kind, clauses => clauses.Replace(found.Clause, found.Clause with { Points = points }));

        ImmutableArray<Point> Within(ImmutableArray<Point> siblings, ImmutableArray<Point> above) => above.IsEmpty
            ? PointLabels.Again(change(siblings))
            : siblings.Replace(above[0], above[0] with { Points = Within(above[0].Points, above[1..]) });
    }

    private static int IndexOf(ImmutableArray<Clause> clauses, ClauseId id) => clauses.ToList().FindIndex(c => c.Id == id);

    private static int IndexOf(ImmutableArray<Point> points, ClauseId id) => points.ToList().FindIndex(p => p.Id == id);
}
