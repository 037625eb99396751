using System.Globalization;
using Simulation.Domain.Drafting;
using Wording = Simulation.Web.Client.Texts.Wording;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>What clauses and points are called when people speak of them.</summary>
public static class PaperPlaces
{
    /// <summary>Such as "paragraph 3 (a)"; the id itself when the text has no such place.</summary>
    public static string Place(this Resolution text, ClauseId id, Wording w) =>
        text.Clauses.FirstOrDefault(c => c.Id == id || c.AllPoints.Any(p => p.Id == id)) is { } clause ? text.Place(clause, PathTo(clause.Points, id), w) : id.Value;

    /// <summary>Every clause and point with its place, in reading order.</summary>
    public static IEnumerable<(ClauseId Id, string Place)> Places(this Resolution text, Wording w) => text.Clauses.SelectMany(c =>
        c.AllPoints.Select(p => (p.Id, text.Place(p.Id, w))).Prepend((c.Id, text.Place(c.Id, w))));

    private static string Place(this Resolution text, Clause clause, string labels, Wording w)
    {
        if (clause.Kind == ClauseKind.Preambular)
        {
            return w.Committee.PlacePreambular(text.Preambular.IndexOf(clause) + 1) + labels;
        }

        return text.Operative.Length == 1
            ? w.Committee.PlaceSole + labels
            : w.Committee.PlaceOperative((text.Operative.IndexOf(clause) + 1).ToString(CultureInfo.InvariantCulture) + labels);
    }

    private static string PathTo(ImmutableArray<Point> points, ClauseId id)
    {
        foreach (var point in points)
        {
            if (point.WithDescendants.Any(p => p.Id == id))
            {
                return $" {point.Label}".TrimEnd() + (point.Id == id ? "" : PathTo(point.Points, id));
            }
        }

        return "";
    }
}
