using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Committees.Debriefing;

/// <summary>
/// How far delegations voted alike, in whole percent. Only votes in which names are kept say it, and of a vote that was taken again the one
/// that decided; who was absent or took no part is not counted.
/// </summary>
public static class Cohesion
{
    /// <summary>
    /// Agreement of a group in one vote (Hix, Noury and Roland): 100 when all chose the same of yes, no and abstention, 0 when they divided into
    /// three equal parts. Null: nobody voted.
    /// </summary>
    public static int? Agreement(int yes, int no, int abstain)
    {
        var all = yes + no + abstain;
        return all == 0 ? null : Round(100L * (3 * Math.Max(yes, Math.Max(no, abstain)) - all), 2L * all);
    }

    /// <summary>Agreement of those who voted for or against (Rice): 100 when all were on one side, 0 when equally divided. Null: nobody was.</summary>
    public static int? Rice(int yes, int no) => yes + no == 0 ? null : Round(100L * Math.Abs(yes - no), yes + no);

    /// <summary>Mean agreement of a group over all votes in which at least two of it voted; null: there is none.</summary>
    /// <param name="votes">How many those were.</param>
    public static int? Agreement(IReadOnlyCollection<DelegationId> group, IEnumerable<VoteRecord> all, out int votes)
    {
        var each = Named(all)
            .Select(v => VoteTotals.Of(v.Ballots.Where(b => group.Contains(b.Member)).Select(b => b.Choice)))
            .Where(t => t.Yes + t.No + t.Abstain > 1)
            .Select(t => (long)Agreement(t.Yes, t.No, t.Abstain)!.Value)
            .ToList();
        votes = each.Count;
        return each.Count == 0 ? null : Round(each.Sum(), each.Count);
    }

    /// <summary>Of every two delegations: in how many votes both voted, and in how many of these alike.</summary>
    public static IReadOnlyDictionary<(DelegationId One, DelegationId Other), VotedTogether> Pairs(IEnumerable<VoteRecord> all)
    {
        var pairs = new Dictionary<(DelegationId, DelegationId), VotedTogether>();
        foreach (var vote in Named(all))
        {
            var cast = vote.Ballots.Where(b => b.Choice is Choice.Yes or Choice.No or Choice.Abstain).ToList();
            foreach (var one in cast)
            {
                foreach (var other in cast.Where(o => o.Member != one.Member))
                {
                    var before = pairs.GetValueOrDefault((one.Member, other.Member)) ?? new VotedTogether(0, 0);
                    pairs[(one.Member, other.Member)] = new VotedTogether(before.Votes + 1, before.Alike + (one.Choice == other.Choice ? 1 : 0));
                }
            }
        }

        return pairs;
    }

    /// <summary>The votes that say who voted how, and that stand.</summary>
    public static IEnumerable<VoteRecord> Named(IEnumerable<VoteRecord> all) => all.Where(v => v.Final && !v.Ballots.IsDefaultOrEmpty);

    private static int Round(long numerator, long denominator) => (int)((2 * numerator + denominator) / (2 * denominator));
}

/// <param name="Votes">In how many votes both voted yes, no or abstained.</param>
/// <param name="Alike">In how many of these both chose the same.</param>
public sealed record VotedTogether(int Votes, int Alike)
{
    /// <summary>Whole percent.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Percent => (200 * Alike + Votes) / (2 * Votes);
}
