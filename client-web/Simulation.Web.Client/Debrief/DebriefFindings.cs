using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Debrief;

/// <summary>What the outcomes say, in one sentence each.</summary>
public static class DebriefFindings
{
    /// <summary>What a table realised together, as a share of the most there was, percent.</summary>
    public static int Share(TableOutcome table) =>
        table.JointMaximum == 0 ? 0 : (int)Math.Round(100m * table.Joint / table.JointMaximum, MidpointRounding.AwayFromZero);

    /// <summary>How did we do, all tables.</summary>
    public static string Headline(ImmutableArray<TableOutcome> tables, Wording w) =>
        Headline(tables.Length, [.. tables.Where(t => t.Agreement is not null).Select(Share)], w);

    /// <param name="agreed">The shares of the tables that agreed.</param>
    public static string Headline(int tables, IReadOnlyCollection<int> agreed, Wording w) =>
        agreed.Count == 0 ? w.Debrief.HeadlineNone(tables) : w.Debrief.Headline(agreed.Count, tables, agreed.Max(), agreed.Min());

    /// <summary>How one table did.</summary>
    public static string Headline(TableOutcome table, ScenarioStructure scenario, Wording w)
    {
        if (table.Agreement is null)
        {
            return w.Debrief.TableHeadlineNone;
        }

        var left = table.JointMaximum - table.Joint;
        var below = table.Delegations.Where(d => d.Surplus < 0).Select(d => d.Delegation).ToList();
        return (left == 0 ? w.Debrief.TableHeadlineBest : w.Debrief.TableHeadlineLeft(w.Common.Points(left), Share(table)))
            + (below.Count == 0 ? "" : " " + w.Debrief.TableHeadlineBelow(scenario.Of(below, w.Language)));
    }
}
