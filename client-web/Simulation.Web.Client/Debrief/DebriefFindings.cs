using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Debrief;

/// <summary>What the outcomes say, in one sentence each.</summary>
public static class DebriefFindings
{
    /// <summary>What a table realised together, as a share of the most there was, percent; null: not told.</summary>
    public static int? Share(TableOutcome table) => (table.Joint, table.JointMaximum) switch
    {
        (_, 0) => 0,
        ({ } joint, { } maximum) => (int)Math.Round(100m * joint / maximum, MidpointRounding.AwayFromZero),
        _ => null,
    };

    /// <summary>How did we do, all tables.</summary>
    public static string Headline(ImmutableArray<TableOutcome> tables, Wording w) =>
        Headline(tables.Length, [.. tables.Where(t => t.Agreement is not null).Select(Share)], w);

    /// <param name="agreed">The shares of the tables that agreed; null: not told.</param>
    public static string Headline(int tables, IReadOnlyCollection<int?> agreed, Wording w) => (agreed.Count, agreed.Max(), agreed.Min()) switch
    {
        (0, _, _) => w.Debrief.HeadlineNone(tables),
        (var some, { } best, { } worst) => w.Debrief.Headline(some, tables, best, worst),
        var (some, _, _) => w.Debrief.HeadlineAgreed(some, tables),
    };

    /// <summary>How one table did.</summary>
    public static string Headline(TableOutcome table, ScenarioStructure scenario, Wording w)
    {
        if (table.Agreement is null)
        {
            return w.Debrief.TableHeadlineNone;
        }

        var below = table.Delegations.Where(d => d.Surplus < 0).Select(d => d.Delegation).ToList();
        var together = (table.JointMaximum - table.Joint) switch
        {
            null => w.Debrief.HeadlineAgreed(1, 1),
            0 => w.Debrief.TableHeadlineBest,
            { } left => w.Debrief.TableHeadlineLeft(w.Common.Points(left), Share(table)!.Value),
        };
        return together + (below.Count == 0 ? "" : " " + w.Debrief.TableHeadlineBelow(scenario.Of(below, w.Language)));
    }
}
