namespace Simulation.Domain.Procedure;

/// <summary>How votes are taken.</summary>
/// <param name="Methods">Those that the body knows.</param>
/// <param name="Usual">Used unless something else was asked for or decided.</param>
/// <param name="Pass">Whether a member may pass in a roll call and is then asked again, without abstaining.</param>
/// <param name="WithRights">Whether a member may vote "with rights", to explain the vote afterwards.</param>
/// <param name="PresentAndVoting">Whether a delegation may declare itself present and voting, and may then not abstain on substance.</param>
/// <param name="Proxies">For how many absent members one member may vote; 0: for none.</param>
/// <param name="Corrections">Whether a delegation may state afterwards, for the record, how it had meant to vote.</param>
[GenerateSerializer, Immutable, Alias("BallotRules.v1")]
public sealed record BallotRules(
    ImmutableArray<VotingMethod> Methods,
    VotingMethod Usual,
    RollCallOrder RollCall,
    bool Pass,
    bool WithRights,
    bool PresentAndVoting,
    int Proxies,
    bool Corrections,
    ImmutableArray<Citation> Source);

/// <summary>How members are asked (General Assembly, rule 127).</summary>
[GenerateSerializer, Alias("VotingMethod")]
public enum VotingMethod
{
    /// <summary>Hands, cards or a machine that records nothing but totals.</summary>
    Show = 1,
    /// <summary>Each member's vote is recorded.</summary>
    Recorded = 2,
    /// <summary>Members are called by name and answer.</summary>
    RollCall = 3,
    Secret = 4,
    /// <summary>The chair asks whether anybody objects.</summary>
    WithoutVote = 5,
}

/// <summary>With whom a roll call begins.</summary>
[GenerateSerializer, Alias("RollCallOrder")]
public enum RollCallOrder
{
    /// <summary>In alphabetical order, from a member drawn by lot (General Assembly, rule 127).</summary>
    ByLot = 1,
    /// <summary>In alphabetical order from its beginning.</summary>
    Alphabetical = 2,
}

/// <summary>Explanations of vote (General Assembly, rule 128).</summary>
/// <param name="Seconds">Longest explanation; null: as the chair allows.</param>
/// <param name="SponsorsMay">Whether a sponsor may explain its vote on its own draft or amendment.</param>
[GenerateSerializer, Immutable, Alias("ExplanationRules.v1")]
public sealed record ExplanationRules(
    bool Before,
    bool After,
    int? Seconds,
    bool SponsorsMay,
    ImmutableArray<Citation> Source);

/// <summary>Deciding without a vote.</summary>
/// <param name="SoughtFirst">Whether the chair asks for consensus before a draft is put to the vote.</param>
/// <param name="VoteIfBroken">Whether an objection leads to a vote; otherwise it ends the matter.</param>
/// <param name="Reservations">Whether reservations and interpretative statements are registered without breaking it.</param>
/// <param name="MinusOne">Whether a decision can be taken against the one state that the matter concerns.</param>
[GenerateSerializer, Immutable, Alias("ConsensusRules.v1")]
public sealed record ConsensusRules(
    bool SoughtFirst,
    bool VoteIfBroken,
    bool Reservations,
    bool MinusOne,
    ImmutableArray<Citation> Source);

/// <summary>Deciding by silence until a deadline. An objection at the very instant of the deadline comes too late.</summary>
/// <param name="Agreed">Whether the procedure itself must be agreed at a meeting first.</param>
/// <param name="ShortestMinutes">Shortest time given.</param>
/// <param name="UsualMinutes">Time given unless something else is said.</param>
/// <param name="AmendmentBreaks">Whether a request for amendment breaks it like an objection.</param>
[GenerateSerializer, Immutable, Alias("SilenceRules.v1")]
public sealed record SilenceRules(
    bool Allowed,
    bool Agreed,
    int ShortestMinutes,
    int UsualMinutes,
    bool AmendmentBreaks,
    ImmutableArray<Citation> Source);
