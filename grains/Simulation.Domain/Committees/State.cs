using Simulation.Domain.Correspondence;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Motions;
using Simulation.Domain.Voting;

namespace Simulation.Domain.Committees;

/// <summary>Everything true of a committee, part by part. Each part is one reference, so that a view sees at once which parts changed.</summary>
/// <param name="PresidingOfficer">Null: control presides.</param>
/// <param name="Undo">What stood before the chair's last acts, the latest last.</param>
/// <param name="Acts">The chair's acts, for the record.</param>
public sealed record CommitteeState(
    PersonId? PresidingOfficer,
    CorrespondenceState Correspondence,
    VotingState Voting,
    MeetingState Meeting,
    FloorState Floor,
    MotionsState Motions,
    ImmutableArray<UndoPoint> Undo,
    ImmutableList<ActView> Acts)
{
    public DraftingState Drafting { get; init; } = DraftingState.Initial;

    public static readonly CommitteeState Initial =
        new(null, CorrespondenceState.Initial, VotingState.Initial, MeetingState.Initial, FloorState.Initial, MotionsState.Initial, [], []);
}
