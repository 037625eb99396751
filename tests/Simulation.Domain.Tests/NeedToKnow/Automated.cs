using Simulation.Domain.Bargaining;
using Simulation.Domain.Practice;

namespace Simulation.Domain.Tests.NeedToKnow;

/// <summary>A delegation of a small world, automated: what it would do next, by what its desk shows and its own pay-offs.</summary>
internal static class Automated
{
    private static readonly AgentProfile Profile = new(AgentStrategy.Conceder, Seed: 7);

    /// <param name="own">The pay-offs it is given.</param>
    public static SessionCommand? Next(World world, int delegation, ScoreSheet own, DateTimeOffset now)
    {
        var me = Worlds.Ids[delegation];
        var structure = world.Table.Plan!.Scenario;
        return AgentView.Of(me, SessionView.Of(Worlds.TableId, world.Table, new TableAudience.Delegation(me)), now) is { } view
            ? new Agent(Interests.Of(structure, me, own), Profile).Decide(view)
            : null;
    }

    public static SessionCommand? Next(World world, int delegation, DateTimeOffset now) => Next(world, delegation, Sheet(world, delegation), now);

    public static ScoreSheet Sheet(World world, int delegation) => world.Inside[delegation].Formed!.Instructions.ScoreSheet;
}
