using System.Globalization;
using System.Text.RegularExpressions;
using Simulation.Domain.Drafting.Openers;

namespace Simulation.Domain.Drafting.Amendments;

/// <summary>One amendment in the order suggested, and how far it is from the proposal.</summary>
/// <param name="Distance">In half points, so that preambular clauses count half: see <see cref="AmendmentOrder.Distance"/>.</param>
[GenerateSerializer, Immutable, Alias("OrderedAmendment.v1")]
public sealed record OrderedAmendment(Amendment Amendment, int Distance);

/// <summary>
/// In which order amendments are voted on: the one furthest removed in substance first, a sub-amendment before its parent (General Assembly,
/// rules 90 and 130). A suggestion: what is far is for the chair to say.
/// </summary>
public static partial class AmendmentOrder
{
    /// <summary>Those that are to be decided, in the order suggested. Ties in order of tabling.</summary>
    public static ImmutableArray<OrderedAmendment> Suggest(Resolution text, IEnumerable<Amendment> amendments)
    {
        var open = amendments.Where(a => a.Status == AmendmentStatus.Tabled).ToList();
        var ordered = ImmutableArray.CreateBuilder<OrderedAmendment>(open.Count);
        foreach (var amendment in Sorted(text, open.Where(a => a.Parent is null || open.TrueForAll(p => p.Id != a.Parent))))
        {
            Put(amendment);
        }

        return ordered.ToImmutable();

        void Put(OrderedAmendment amendment)
        {
            foreach (var sub in Sorted(TextOf(text, amendment.Amendment), open.Where(a => a.Parent == amendment.Amendment.Id)))
            {
                Put(sub);
            }

            ordered.Add(amendment);
        }
    }

    /// <summary>
    /// How far an amendment is from the text, in half points. An operative clause deleted 6, its opener or its whole replaced 4 and numbers in
    /// it up to 4 more, a clause added 4, words inserted or deleted 2, words replaced 2 with numbers changed up to 4 more; preambular clauses half of that.
    /// </summary>
    public static int Distance(Resolution text, Amendment amendment)
    {
        var found = amendment.Target is { } target ? Places.Find(text, target) : null;
        var points = amendment.Kind switch
        {
            AmendmentKind.Delete when found is { Points.IsEmpty: true } => 3 * Places.Range(text, amendment.Target!.Value, amendment.Through).Count(),
            AmendmentKind.Delete => 3,
            AmendmentKind.Replace => 2 + Numbers(found is { } f ? Places.TextOf(f) : "", amendment.NewClause?.Sentence ?? amendment.NewText),
            AmendmentKind.Add => 2,
            AmendmentKind.ReplaceWords => (TouchesOpener(text, found, amendment) ? 2 : 1) + Numbers(amendment.OldText, amendment.NewText),
            AmendmentKind.DeleteWords when TouchesOpener(text, found, amendment) => 2,
            _ => 1,
        };
        return points * ((found?.Clause.Kind ?? amendment.Part) == ClauseKind.Preambular ? 1 : 2);
    }

    private static IEnumerable<OrderedAmendment> Sorted(Resolution text, IEnumerable<Amendment> amendments) => amendments
        .Select(a => new OrderedAmendment(a, Distance(text, a)))
        .OrderByDescending(a => a.Distance)
        .ThenBy(a => a.Amendment.TabledAt)
        .ThenBy(a => a.Amendment.Id.Value);

    private static Resolution TextOf(Resolution text, Amendment parent) =>
        parent.NewClause is { } clause ? Resolution.Empty with { Language = text.Language, Operative = [clause] } : text;

    private static bool TouchesOpener(Resolution text, (Clause Clause, ImmutableArray<Point> Points)? found, Amendment amendment)
    {
        if (found is not { Points.IsEmpty: true } clause || Places.Words(clause.Clause.Sentence, amendment) is not { } words)
        {
            return false;
        }

        var opener = OpenerList.Of(text.Language, clause.Clause.Kind).Find(clause.Clause.Sentence);
        return opener.AtEnd ? words.Start + words.Length > clause.Clause.Sentence.Length - opener.Length : words.Start < opener.Length;
    }

    /// <summary>
    /// How much numbers and dates change, 0 to 2: 1 for up to half of the larger number, 2 for more. Numbers are compared in the order in
    /// which they stand; one that comes or goes counts 1.
    /// </summary>
    private static int Numbers(string before, string after)
    {
        var (old, now) = (Figures(before), Figures(after));
        var change = old.Count == now.Count || old.Count == 0 || now.Count == 0 ? 0 : 1;
        foreach (var (one, other) in old.Zip(now))
        {
            var (difference, larger) = (Math.Abs(one - other), Math.Max(one, other));
            change = Math.Max(change, difference == 0 ? 0 : 2 * difference <= larger ? 1 : 2);
        }

        return change;
    }

    private static List<long> Figures(string text) => [.. Figure().Matches(text).Select(m =>
        long.Parse(Separators().Replace(m.Value, ""), NumberStyles.None, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d{1,3}(?:[ \u00A0,]\d{3})+(?!\d)|\d{1,15}")]
    private static partial Regex Figure();

    [GeneratedRegex(@"[ \u00A0,]")]
    private static partial Regex Separators();
}
