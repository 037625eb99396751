using Simulation.Domain.Floor;

namespace Simulation.Domain.Committees.Debriefing;

/// <summary>How much of the floor a delegation had.</summary>
/// <param name="Speeches">Ordinary speeches.</param>
/// <param name="Seconds">Time on the floor, whole seconds: ordinary speeches, questions, replies, points of order, speeches on motions.</param>
/// <param name="Others">Contributions of other kinds than ordinary speeches.</param>
public sealed record TimeSpoken(DelegationId Delegation, int Speeches, int Seconds, int Others)
{
    internal static TimeSpoken Of(DelegationId delegation, IEnumerable<Spoken> spoken)
    {
        var own = spoken.Where(s => s.Entry.Delegation == delegation).ToList();
        var speeches = own.Count(s => s.Entry.Kind == SpeechKind.Normal);
        return new TimeSpoken(delegation, speeches, (int)own.Sum(s => s.Used.TotalSeconds), own.Count - speeches);
    }

    /// <summary>How unevenly the time was shared, percent: 0 when all spoke equally long, near 100 when one spoke alone (Gini coefficient).</summary>
    public static int Unevenness(IReadOnlyCollection<TimeSpoken> speakers)
    {
        long total = speakers.Sum(s => s.Seconds);
        if (total == 0)
        {
            return 0;
        }

        var weighted = speakers.Select(s => (long)s.Seconds).Order().Select((seconds, i) => (2L * (i + 1) - speakers.Count - 1) * seconds).Sum();
        return (int)(100 * weighted / (speakers.Count * total));
    }
}
