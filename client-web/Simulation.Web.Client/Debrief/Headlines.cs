using Simulation.Connection;
using Simulation.Domain.Exercises;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Debrief;

/// <summary>What the figures say, as one sentence each.</summary>
internal static class Headlines
{
    /// <summary>How the class did.</summary>
    public static string Of(DebriefView debrief, Wording w)
    {
        var agreed = debrief.Tables.Where(t => t.Agreement is not null).Select(Percent).ToList();
        return agreed.Count == 0
            ? w.Debrief.HeadlineNone(debrief.Tables.Length)
            : w.Debrief.Headline(agreed.Count, debrief.Tables.Length, agreed.Max(), agreed.Min());
    }

    /// <summary>How one table did.</summary>
    public static string Of(TableOutcome table, DebriefView debrief, Wording w)
    {
        if (table.Agreement is null)
        {
            return w.Debrief.TableHeadlineNone;
        }

        var below = table.Delegations.Where(d => d.Surplus < 0).Select(d => debrief.Scenario.Delegation(d.Delegation).Name.In(w.Language)).ToList();
        var left = table.JointMaximum - table.Joint;
        var sentence = left == 0 ? w.Debrief.TableHeadlineBest : w.Debrief.TableHeadlineLeft(w.Common.Points(left), Percent(table));
        return below.Count == 0 ? sentence : $"{sentence} {w.Debrief.TableHeadlineBelow(w.Formats.List(below))}";
    }

    /// <summary>W/W*, whole percent.</summary>
    public static int Percent(TableOutcome table) => table.JointMaximum == 0 ? 0 : (int)Math.Round(100m * table.Joint / table.JointMaximum);
}
