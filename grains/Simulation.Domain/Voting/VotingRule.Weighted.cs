namespace Simulation.Domain.Voting;

/// <summary>What a weighted majority is a share of.</summary>
[GenerateSerializer, Alias("WeightBase")]
public enum WeightBase
{
    /// <summary>The weight of those who voted for or against.</summary>
    Cast = 1,
    /// <summary>The weight of all members.</summary>
    Total = 2,
}

public abstract partial record VotingRule
{
    /// <summary>The weight in favour is at least (or more than) a share of the weight cast or of the total, as in the IMF: 85 % of the total.</summary>
    /// <param name="Strict">More than the share; else the share itself is enough.</param>
    [GenerateSerializer, Immutable, Alias("VotingRule.Weighted")]
    public sealed record Weighted(Share Share, WeightBase Base, bool Strict = false) : VotingRule
    {
        public override Quorum? UsualQuorum => null;

        internal override Verdict Decide(Count count)
        {
            var yes = count.Weight(count.Who(Choice.Yes));
            var of = Base == WeightBase.Total ? count.Weight(count.Entitled) : yes + count.Weight(count.Who(Choice.No));

            // At least 1, or nobody's vote would be enough where nobody weighs anything.
            var needed = Math.Max(1, Strict ? Share.LeastAbove(of) : Share.Least(of));
            return yes >= needed
                ? new Verdict(Outcome.Adopted, new Threshold(null, needed), Explanation.Of(TallyReason.WeightReached, yes, needed, of))
                : new Verdict(Outcome.Blocked, new Threshold(null, needed), Explanation.Of(TallyReason.WeightMissed, yes, needed, of));
        }
    }
}
