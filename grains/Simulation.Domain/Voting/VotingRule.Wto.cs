namespace Simulation.Domain.Voting;

/// <summary>What the World Trade Organization votes on when consensus fails.</summary>
[GenerateSerializer, Alias("WtoDecision")]
public enum WtoDecision
{
    /// <summary>A majority of the votes cast (art. IX:1).</summary>
    Ordinary = 1,
    /// <summary>Three quarters of the members (art. IX:2).</summary>
    Interpretation = 2,
    /// <summary>Three quarters of the members (art. IX:3).</summary>
    Waiver = 3,
    /// <summary>Two thirds of the members (art. XII:2).</summary>
    Accession = 4,
}

public abstract partial record VotingRule
{
    /// <summary>A vote under the Marrakesh Agreement establishing the World Trade Organization.</summary>
    [GenerateSerializer, Immutable, Alias("VotingRule.WtoVote")]
    public sealed record WtoVote(WtoDecision Decision) : VotingRule
    {
        public override bool NeedsNames => false;

        internal override Verdict Decide(Count count) => Decision switch
        {
            WtoDecision.Interpretation or WtoDecision.Waiver => ShareOfMembers(count, new Share(3, 4).Least(count.Members)),
            WtoDecision.Accession => ShareOfMembers(count, TwoThirds.Least(count.Members)),
            _ => MajorityOfVotesCast(count),
        };
    }
}
