using Simulation.Domain.Delegations;

namespace Simulation.Domain.Assessment.Indicators;

/// <summary>What a student's indicators are computed from.</summary>
/// <param name="Events">The table's log, in order.</param>
/// <param name="Inside">The log of the student's delegation, in order; empty when it isn't at hand.</param>
/// <param name="Points">U of the student's delegation; null while the table has no outcome.</param>
/// <param name="PointsOfRole">U of the same role at all tables that ended, the student's own included.</param>
public sealed record TableLog(
    SessionId Session,
    ImmutableArray<SessionEvent> Events,
    ImmutableArray<DelegationEvent> Inside,
    PersonId Student,
    DelegationId Delegation,
    int? Points,
    ImmutableArray<int> PointsOfRole);
