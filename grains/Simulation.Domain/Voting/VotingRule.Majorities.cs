namespace Simulation.Domain.Voting;

public abstract partial record VotingRule
{
    private static readonly Share TwoThirds = new(2, 3);

    /// <summary>Y > N: a majority of the members present and voting (General Assembly, rules 85 and 125). A tie is no majority (95, 133).</summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.MajorityPV")]
    public sealed record MajorityPV : VotingRule
    {
        public override bool NeedsNames => false;

        internal override Verdict Decide(Count count) => MajorityOfVotesCast(count);
    }

    /// <summary>Y > 0 and 3Y >= 2(Y + N): two thirds of the members present and voting (General Assembly, rules 83, 84 and 123).</summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.TwoThirdsPV")]
    public sealed record TwoThirdsPV : VotingRule
    {
        public override bool NeedsNames => false;

        internal override Verdict Decide(Count count)
        {
            var needed = Math.Max(1, TwoThirds.Least(count.Voting));
            var (outcome, reason) =
                count.Voting == 0 ? (Outcome.Rejected, TallyReason.NobodyVoted)
                : count.Yes >= needed ? (Outcome.Adopted, TallyReason.TwoThirdsReached)
                : (Outcome.Rejected, TallyReason.TwoThirdsMissed);
            return new Verdict(
                outcome,
                new Threshold(needed),
                reason == TallyReason.NobodyVoted ? Explanation.Of(reason) : Explanation.Of(reason, count.Yes, needed, count.Voting));
        }
    }

    /// <summary>2Y > E: a majority of all members, as the EU Council decides on procedure (Treaty on the Functioning of the EU, art. 238(1)).</summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.MajorityOfMembers")]
    public sealed record MajorityOfMembers : VotingRule
    {
        public override bool NeedsNames => false;

        internal override Verdict Decide(Count count) => ShareOfMembers(count, count.Members / 2 + 1);
    }

    /// <summary>Y >= k, whoever votes against: 9 of 15 on procedure in the Security Council (Charter, art. 27(2)).</summary>
    /// <param name="Votes">At least 1.</param>
    [GenerateSerializer, Immutable, Alias("VotingRule.FixedCount")]
    public sealed record FixedCount(int Votes) : VotingRule
    {
        public override bool NeedsNames => false;

        public override Quorum? UsualQuorum => null;

        internal override Verdict Decide(Count count) =>
            count.Yes >= Votes
                ? new Verdict(Outcome.Adopted, new Threshold(Votes), Explanation.Of(TallyReason.VotesReached, count.Yes, Votes))
                : new Verdict(Outcome.InsufficientVotes, new Threshold(Votes), Explanation.Of(TallyReason.VotesMissed, count.Yes, Votes));
    }

    private static Verdict MajorityOfVotesCast(Count count)
    {
        var needed = new Threshold(count.Voting / 2 + 1);
        return (count.Yes - count.No, count.Voting) switch
        {
            ( > 0, _) => new Verdict(Outcome.Adopted, needed, Explanation.Of(TallyReason.MoreYesThanNo, count.Yes, count.No)),
            ( < 0, _) => new Verdict(Outcome.Rejected, needed, Explanation.Of(TallyReason.MoreNoThanYes, count.Yes, count.No)),
            (_, 0) => new Verdict(Outcome.RejectedTie, needed, Explanation.Of(TallyReason.NobodyVoted)),
            _ => new Verdict(Outcome.RejectedTie, needed, Explanation.Of(TallyReason.Tie, count.Yes)),
        };
    }

    private static Verdict ShareOfMembers(Count count, long needed) =>
        count.Yes >= needed
            ? new Verdict(Outcome.Adopted, new Threshold(needed), Explanation.Of(TallyReason.MembersReached, count.Yes, needed, count.Members))
            : new Verdict(Outcome.InsufficientVotes, new Threshold(needed), Explanation.Of(TallyReason.MembersMissed, count.Yes, needed, count.Members));
}
