using System.Text.Json.Serialization;

namespace Simulation.Domain.Voting;

/// <summary>Whose ballots count and for how much, as it stood when the vote was opened.</summary>
/// <param name="Members">All members of the body. One that also stands under observers or suspended has no vote.</param>
/// <param name="Observers">They speak; their ballots are refused.</param>
/// <param name="Suspended">Members that may not vote now (such as under art. 19 of the Charter).</param>
/// <param name="Permanent">Whose vote against is a veto under <see cref="VotingRule.ScSubstantive"/>.</param>
/// <param name="Participating">Who takes part where members may opt out; empty: all.</param>
/// <param name="Weights">Votes of each member, by its id, at least 0, for <see cref="VotingRule.Weighted"/>.</param>
/// <param name="Populations">Inhabitants of each member, by its id, at least 0, for the rules of the EU.</param>
[GenerateSerializer, Immutable, Alias("Electorate.v1")]
public sealed record Electorate(
    ImmutableArray<DelegationId> Members,
    ImmutableArray<DelegationId> Observers,
    ImmutableArray<DelegationId> Suspended,
    ImmutableArray<DelegationId> Permanent,
    ImmutableArray<DelegationId> Participating,
    ImmutableSortedDictionary<string, long> Weights,
    ImmutableSortedDictionary<string, long> Populations)
{
    private static readonly ImmutableSortedDictionary<string, long> Nothing =
        ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal);

    /// <summary>Members with one vote each.</summary>
    public static Electorate Of(params IEnumerable<DelegationId> members) => new([.. members], [], [], [], [], Nothing, Nothing);

    /// <summary>Each member once, in the order given, without those that have no vote: E is their number.</summary>
    [JsonIgnore]
    public ImmutableArray<DelegationId> Entitled
    {
        get
        {
            HashSet<DelegationId> without = [.. Observers, .. Suspended];
            HashSet<DelegationId> participating = [.. Participating];
            return [.. Members.Distinct().Where(m => !without.Contains(m) && (participating.Count == 0 || participating.Contains(m)))];
        }
    }
}
