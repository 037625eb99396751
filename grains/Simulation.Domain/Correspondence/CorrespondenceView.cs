using Simulation.Domain.Correspondence.Blocs;
using Simulation.Domain.Correspondence.Communiques;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Views;

namespace Simulation.Domain.Correspondence;

/// <summary>
/// What an audience may see of a committee's correspondence. Each slice is compared by what it shows: that something changed which the
/// audience may not see must not even be counted.
/// </summary>
internal static class CorrespondenceView
{
    public static IEnumerable<Slice> Slices(SessionState? before, SessionState after, TableAudience audience)
    {
        var fresh = before?.Committee is null;
        var then = before?.Committee?.Correspondence;
        var now = after.Committee!.Correspondence;
        if (!fresh && ReferenceEquals(then, now) && Equals(before!.Stage, after.Stage))
        {
            yield break;
        }

        var blocs = BlocsSlice.Of(after, audience);
        if (fresh || !blocs.Equals(BlocsSlice.Of(before!, audience)))
        {
            yield return blocs;
        }

        var communiques = CommuniquesSlice.Of(after, audience);
        if (fresh || !communiques.Equals(CommuniquesSlice.Of(before!, audience)))
        {
            yield return communiques;
        }

        // News never changes once it is out, so its number tells.
        var injects = InjectsSlice.Of(after, audience);
        if (fresh || injects.Injects.Length != InjectsSlice.Of(before!, audience).Injects.Length)
        {
            yield return injects;
        }

        if (audience is TableAudience.Control)
        {
            yield return InjectPlanSlice.Of(after);
        }

        if (audience is TableAudience.Control or TableAudience.Chair && (fresh || then!.Dais.Count != now.Dais.Count))
        {
            yield return DaisSlice.Of(fresh ? 0 : then!.Dais.Count, now.Dais);
        }
    }
}
