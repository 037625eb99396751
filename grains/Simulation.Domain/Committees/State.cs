using Simulation.Domain.Correspondence;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Committees;

/// <summary>Everything true of a committee, part by part. Each part is one reference, so that a view sees at once which parts changed.</summary>
/// <param name="PresidingOfficer">Null: control presides.</param>
public sealed record CommitteeState(PersonId? PresidingOfficer, CorrespondenceState Correspondence, VotingState Voting)
{
    public static readonly CommitteeState Initial = new(null, CorrespondenceState.Initial, VotingState.Initial);
}
