using System.Text.Json.Serialization;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Voting;

/// <summary>
/// When a proposal is adopted. In the formulas E is the number of members entitled to vote, Y and N are votes for and against; abstaining
/// members are present and not voting unless a rule says otherwise. Names and their text form: <see cref="VotingRuleText"/>.
/// </summary>
[GenerateSerializer, Immutable, Alias("VotingRule")]
[JsonDerivedType(typeof(MajorityPV), "majority-pv")]
[JsonDerivedType(typeof(TwoThirdsPV), "two-thirds-pv")]
[JsonDerivedType(typeof(MajorityOfMembers), "majority-of-members")]
[JsonDerivedType(typeof(FixedCount), "fixed-count")]
[JsonDerivedType(typeof(ScSubstantive), "sc-substantive")]
[JsonDerivedType(typeof(EuQmv), "eu-qmv")]
[JsonDerivedType(typeof(EuReinforcedQmv), "eu-reinforced-qmv")]
[JsonDerivedType(typeof(EuQmvOptOut), "eu-qmv-opt-out")]
[JsonDerivedType(typeof(UnanimityAbstainOk), "unanimity-abstain-ok")]
[JsonDerivedType(typeof(UnanimityStrict), "unanimity-strict")]
[JsonDerivedType(typeof(Consensus), "consensus")]
[JsonDerivedType(typeof(Silence), "silence")]
[JsonDerivedType(typeof(Weighted), "weighted")]
[JsonDerivedType(typeof(WtoVote), "wto-vote")]
public abstract partial record VotingRule
{
    private VotingRule() { }

    /// <summary>
    /// The quorum that bodies with this rule require for a decision; null where none is counted in heads: in the Security Council the votes
    /// needed imply it, consensus and silence are nobody's vote, weighted bodies count it in voting power.
    /// </summary>
    [JsonIgnore]
    public virtual Quorum? UsualQuorum => Quorum.Majority;

    /// <summary>Not participating means to be outside: such a member is not counted in E, and its population not in the total.</summary>
    internal virtual bool StandingAsideIsNotParticipating => false;

    /// <summary>
    /// Whether the result depends on who voted how, and not on numbers alone: such a vote can't be secret, nor taken by show of hands.
    /// </summary>
    [JsonIgnore]
    public virtual bool NeedsNames => true;

    /// <summary>The rule for this kind of question in a body with so many members entitled to vote.</summary>
    public virtual VotingRule For(QuestionNature nature, int members) => this;

    public sealed override string ToString() => VotingRuleText.Format(this);

    internal abstract Verdict Decide(Count count);

    internal virtual bool IsInTime(Ballot ballot) => true;
}
