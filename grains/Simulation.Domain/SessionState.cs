using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain;

/// <summary>The whole shared truth of a table. It never holds a brief or a pay-off, and never travels: views do.</summary>
/// <param name="Plan">Null until the table is laid.</param>
/// <param name="Committee">Null where packages are negotiated without rules of procedure.</param>
public sealed record SessionState(SessionPlanned? Plan, Stage Stage, BargainingState Bargaining, ChannelsState Channels, CommitteeState? Committee)
{
    public static readonly SessionState Initial = new(null, new Stage.Planned(), BargainingState.Initial, ChannelsState.Initial, null);

    /// <summary>The phase that is on, running or paused; null otherwise.</summary>
    public Phase? Phase => Stage switch
    {
        Stage.Running running => Plan?.Scenario.Phases[running.Phase],
        Stage.Paused paused => Plan?.Scenario.Phases[paused.Phase],
        _ => null,
    };

    public bool Has(DelegationId delegation) => Plan?.Scenario.Delegations.Any(d => d.Id == delegation) ?? false;
}
