namespace Simulation.Domain.Voting;

public abstract partial record VotingRule
{
    /// <summary>
    /// No formal objection by a member present when the gavel falls; who is away consents. A reservation is no objection. Consensus minus
    /// one is consensus of an electorate in which that member is suspended.
    /// </summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.Consensus")]
    public sealed record Consensus : VotingRule
    {
        public override Quorum? UsualQuorum => null;

        internal override Verdict Decide(Count count) =>
            count.No == 0
                ? new Verdict(Outcome.Adopted, new Threshold(null), Explanation.Of(TallyReason.NoObjection))
                : new Verdict(Outcome.NoConsensus, new Threshold(null), Explanation.Of(TallyReason.Objected).Naming(count.Who(Choice.No)));
    }

    /// <summary>No objection before the deadline (OSCE rules of procedure). One that arrives exactly then is late.</summary>
    /// <param name="Deadline">Null: whatever came, came in time.</param>
    [GenerateSerializer, Immutable, Alias("VotingRule.Silence")]
    public sealed record Silence(DateTimeOffset? Deadline) : VotingRule
    {
        public override Quorum? UsualQuorum => null;

        internal override bool IsInTime(Ballot ballot) => !(ballot.At >= Deadline);

        internal override Verdict Decide(Count count) =>
            count.No == 0
                ? new Verdict(Outcome.Adopted, new Threshold(null), Explanation.Of(TallyReason.SilenceKept))
                : new Verdict(Outcome.SilenceBroken, new Threshold(null), Explanation.Of(TallyReason.SilenceBroken).Naming(count.Who(Choice.No)));
    }
}
