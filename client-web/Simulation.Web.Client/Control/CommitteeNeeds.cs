using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.Domain.Meetings;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Control;

/// <summary>Why a committee may be stuck, the most pressing first.</summary>
internal static class CommitteeNeeds
{
    /// <summary>A meeting, a motion or a vote that has waited longer than this wants somebody to look.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    /// <summary>How long the floor may be empty while somebody waits for it, and how far a speech may run over.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromMinutes(1);

    /// <param name="silent">How long nothing has happened since the phase began.</param>
    /// <param name="nameOf">What a delegation is called; the secretariat for null.</param>
    public static IEnumerable<(int Weight, Flag Flag)> Of(TableSummary table, CommitteeSummary committee, TimeSpan silent, DateTimeOffset now, Func<DelegationId?, string> nameOf, Wording w)
    {
        var open = committee.Stage == MeetingStage.Open;
        if (committee.PresidingOfficer is { } chair && !table.Present.Any(p => p.Person == chair))
        {
            yield return (40, new Flag(w.Committee.StuckChairAway, "bad"));
        }

        if (open && !committee.MayDebate)
        {
            yield return (40, new Flag(w.Committee.StuckNoQuorum, "bad"));
        }

        if (committee.Stage is MeetingStage.Scheduled or MeetingStage.QuorumCall && silent > Long)
        {
            yield return (40, new Flag(w.Committee.StuckNotOpened(w.Formats.Duration(silent)), "warn"));
        }

        if (committee.Vote is { } vote && now - vote.OpenedAt > Long)
        {
            yield return (40, new Flag(w.Committee.StuckVote(w.Formats.Duration(now - vote.OpenedAt)), "warn"));
        }

        if (committee is { Vote: null, MotionsSince: { } waits } && now - waits > Long)
        {
            yield return (40, new Flag(w.Committee.StuckMotion(w.Formats.Duration(now - waits)), "warn"));
        }

        if (committee.Speaking is { GrantedSeconds: { } granted } speech && speech.Used(now) > TimeSpan.FromSeconds(granted) + Short)
        {
            yield return (20, new Flag(w.Committee.StuckOverTime(nameOf(speech.Entry.Delegation)), "warn"));
        }

        if (open && committee is { Speaking: null, Vote: null, Waiting: > 0 } && committee.Caucus is not { Kind: CaucusKind.Unmoderated } && silent > Short)
        {
            yield return (30, new Flag(w.Committee.StuckNobodyCalled(committee.Waiting), "warn"));
        }
    }
}
