namespace Simulation.Domain.Voting;

/// <summary>Counts a vote: rule, electorate and ballots in, result out; nothing else matters. Whole numbers only.</summary>
public static class Tally
{
    /// <summary>Largest weight or population of one member.</summary>
    public const long Most = 1_000_000_000_000_000;

    /// <summary>Largest sum of them.</summary>
    public const long MostInAll = 1_000 * Most;

    /// <param name="quorum">Null: presumed.</param>
    /// <exception cref="ArgumentException">The electorate lacks what the rule counts (<see cref="WhyNot"/> tells before the vote is opened).</exception>
    public static TallyResult Of(VotingRule rule, Electorate electorate, ImmutableArray<Ballot> ballots, Quorum? quorum = null)
    {
        if (WhyNot(rule, electorate) is { } lack)
        {
            throw new ArgumentException($"{lack.Kind}: {lack.Member}", nameof(electorate));
        }

        var count = Count.Of(rule, electorate, ballots);
        var verdict =
            count.Members == 0 ? new Verdict(Outcome.NoQuorum, new Threshold(null), Explanation.Of(TallyReason.NobodyEntitled))
            : quorum?.IsMet(count.Present, count.Members) == false ? NoQuorum(quorum, count)
            : rule.Decide(count);
        return new TallyResult(
            verdict.Outcome,
            rule,
            quorum,
            count.Members,
            count.Present,
            count.Yes,
            count.No,
            count.Abstain,
            count.NotParticipating,
            count.Members - count.Present,
            verdict.Needed,
            verdict.Explanation,
            count.Notes);
    }

    /// <summary>What the electorate lacks for a vote by this rule; null when nothing.</summary>
    public static ElectorateLack? WhyNot(VotingRule rule, Electorate electorate) =>
        rule switch
        {
            VotingRule.Weighted => Lacking(LackKind.Weight, electorate, electorate.Weights),
            VotingRule.EuQmv or VotingRule.EuReinforcedQmv or VotingRule.EuQmvOptOut => Lacking(LackKind.Population, electorate, electorate.Populations),
            _ => null,
        };

    private static ElectorateLack? Lacking(LackKind kind, Electorate electorate, ImmutableSortedDictionary<string, long> amounts)
    {
        foreach (var member in electorate.Entitled)
        {
            if (!amounts.TryGetValue(member.Value, out var amount) || amount is < 0 or > Most)
            {
                return new ElectorateLack(kind, member);
            }
        }

        return null;
    }

    private static Verdict NoQuorum(Quorum quorum, Count count)
    {
        var needed = quorum.Least(count.Members);
        return new Verdict(Outcome.NoQuorum, new Threshold(null), Explanation.Of(TallyReason.QuorumMissing, count.Present, needed, count.Members));
    }
}

/// <summary>A member without the weight or population that the rule counts, or with one that can't be.</summary>
public sealed record ElectorateLack(LackKind Kind, DelegationId Member);

public enum LackKind
{
    Weight = 1,
    Population = 2,
}

/// <summary>What a rule makes of a count.</summary>
internal sealed record Verdict(Outcome Outcome, Threshold Needed, Explanation Explanation);
