using Simulation.Domain.Correspondence;
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

        foreach (var slice in VotingView.Slices(before, after, audience))
        {
            yield return slice;
        }

        foreach (var slice in CorrespondenceView.Slices(before, after, audience))
        {
            yield return slice;
        }
    }
}
