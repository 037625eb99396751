using Simulation.Domain.Debriefing;
using Simulation.Domain.Observations;

namespace Simulation.Web.Client.Debrief;

/// <summary>Puts what observers noted among the moments of a table's log, so that it can be gone to like them.</summary>
public static class ObservedMarks
{
    /// <param name="marks">Of the log, in order; default while they are not there.</param>
    public static ImmutableArray<TimelineMark> Among(ImmutableArray<TimelineMark> marks, IReadOnlyList<ObservationView> observations) =>
        marks.IsDefaultOrEmpty || observations.Count == 0
            ? marks
            : [.. marks.Concat(observations.Select((o, i) => Mark(marks, o, -1 - i))).OrderBy(m => m.At).ThenBy(m => m.Position < 0 ? int.MaxValue : m.Position)];

    /// <param name="position">Of no event: below nought, and nobody else's.</param>
    private static TimelineMark Mark(ImmutableArray<TimelineMark> marks, ObservationView o, int position)
    {
        // The log is seen again by when its entries were written down; what was noted after play is about how it ended.
        var pinned = o.Entry is { } pin ? marks.LastOrDefault(m => m.Entry == pin.Entry && m.Kind == Timeline.KindOf(pin.Kind) && (pin.By is null || m.Person == pin.By)) : null;
        var at = pinned?.At ?? o.Moment;
        return new(
            position,
            at < marks[0].At ? marks[0].At : at > marks[^1].At ? marks[^1].At : at,
            MarkKind.Observation,
            o.Id.Value,
            o.About.Delegation,
            [],
            o.By,
            o.Text.Length > 0 ? o.Text : o.About.Behaviour ?? "");
    }
}
