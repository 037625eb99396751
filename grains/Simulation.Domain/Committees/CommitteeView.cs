using Simulation.Domain.Correspondence;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Views;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Committees;

/// <summary>What a seat may see of a committee: the only mapping. Each part shows itself; a part that is the same object as before is not shown again.</summary>
internal static class CommitteeView
{
    /// <param name="before">Null: everything is new.</param>
    public static IEnumerable<Slice> Slices(SessionState? before, SessionState after, TableAudience audience)
    {
        if (after.Committee is not { } now)
        {
            yield break;
        }

        var then = before?.Committee;
        if (then is null || then.PresidingOfficer != now.PresidingOfficer)
        {
            yield return new ChairSlice(now.PresidingOfficer);
        }

        foreach (var slice in OfTheFloor(before, after, audience))
        {
            yield return slice;
        }

        foreach (var slice in VotingView.Slices(before, after, audience))
        {
            yield return slice;
        }

        foreach (var slice in DraftingView.Slices(before, after, audience))
        {
            yield return slice;
        }

        foreach (var slice in CorrespondenceView.Slices(before, after, audience))
        {
            yield return slice;
        }
    }

    private static IEnumerable<Slice> OfTheFloor(SessionState? before, SessionState after, TableAudience audience)
    {
        var (then, now) = (before?.Committee, after.Committee!);
        var meeting = then is null || !ReferenceEquals(then.Meeting, now.Meeting);
        var floor = then is null || !ReferenceEquals(then.Floor, now.Floor);
        var motions = then is null || !ReferenceEquals(then.Motions, now.Motions);
        var stage = !Equals(before?.Stage, after.Stage);
        meeting |= then is not null && then.Voting.Current != now.Voting.Current;
        if (meeting)
        {
            yield return MeetingRules.Slice(after);
        }

        if (meeting || floor)
        {
            yield return FloorRules.Slice(after);
        }

        if (meeting || floor || motions || stage)
        {
            yield return MotionsView.Slice(after, audience);
        }

        if (then is null || !ReferenceEquals(then.Motions.Rulings, now.Motions.Rulings))
        {
            yield return MotionsView.Rulings(after);
        }

        if (then is null || !ReferenceEquals(then.Motions.Arranged, now.Motions.Arranged))
        {
            yield return MotionsView.Arranged(after);
        }

        if (audience is TableAudience.Projector)
        {
            yield break;
        }

        if (meeting || floor || motions || stage || MotionsView.TextsOrVotesMoved(then!, now, audience) || !ReferenceEquals(then!.Acts, now.Acts))
        {
            yield return MotionsView.InOrderFor(after, audience);
        }

        if (audience is not TableAudience.Delegation && (then is null || !ReferenceEquals(then.Acts, now.Acts)))
        {
            var known = then?.Acts.Count ?? 0;
            yield return new ActsSlice(known, [.. now.Acts.Skip(known)]);
        }
    }
}
