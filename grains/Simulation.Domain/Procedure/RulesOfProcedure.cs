namespace Simulation.Domain.Procedure;

/// <summary>
/// How a body meets, debates and decides, as data: a ready preset, or what an instructor has made of one. Nothing in the rules of the
/// floor, of voting or of drafting asks which body it is; they ask this.
/// </summary>
/// <param name="AdaptedFrom">The preset that these rules were made from; null for a preset.</param>
/// <param name="Summary">One or two sentences that say what is particular about the body.</param>
/// <param name="Documents">What the citations refer to; the first is meant where a citation names none.</param>
/// <param name="Questions">The kinds of question that the body decides, each with its majority.</param>
/// <param name="UsualQuestion">The kind of question that a draft is, unless the chair has said otherwise before the vote.</param>
/// <param name="Motions">Points and motions, in the order in which a chair looks for them.</param>
/// <param name="Caucus">Null: the body knows no caucuses; it suspends the meeting to consult.</param>
[GenerateSerializer, Immutable, Alias("RulesOfProcedure.v1")]
public sealed record RulesOfProcedure(
    string Id,
    string Version,
    string? AdaptedFrom,
    Localized Name,
    Localized Summary,
    ImmutableArray<CitedDocument> Documents,
    QuorumRules Quorum,
    ImmutableArray<QuestionRule> Questions,
    string UsualQuestion,
    SpeakingRules Speaking,
    ReplyRules Replies,
    CaucusRules? Caucus,
    ImmutableArray<MotionRule> Motions,
    ProposalRules Proposals,
    AmendmentRules Amendments,
    BallotRules Ballots,
    ExplanationRules Explanations,
    ConsensusRules Consensus,
    SilenceRules Silence)
{
    public MotionRule? Motion(string id) => Motions.FirstOrDefault(m => m.Id == id);

    /// <summary>The point or motion that does this, or null where the body has none.</summary>
    public MotionRule? Motion(MotionAct act) => Motions.FirstOrDefault(m => m.Does == act);

    public QuestionRule? Question(string id) => Questions.FirstOrDefault(q => q.Id == id);
}

/// <summary>A kind of question that the body decides. Which kind a vote is on is fixed before the voting begins.</summary>
/// <param name="Majority">A voting rule by its name, such as <c>TwoThirdsPV</c> or <c>FixedCount(9)</c>.</param>
/// <param name="AbstainAllowed">Whether a member may abstain on it at all.</param>
[GenerateSerializer, Immutable, Alias("QuestionRule.v1")]
public sealed record QuestionRule(
    string Id,
    Localized Label,
    QuestionNature Nature,
    string Majority,
    TieRule Tie,
    bool AbstainAllowed,
    ImmutableArray<Citation> Source);

[GenerateSerializer, Alias("QuestionNature")]
public enum QuestionNature
{
    /// <summary>About the conduct of the meeting: no veto, whatever the body.</summary>
    Procedural = 1,
    Substantive = 2,
}

/// <summary>What follows when as many are in favour as against.</summary>
[GenerateSerializer, Alias("TieRule")]
public enum TieRule
{
    /// <summary>The proposal is rejected (General Assembly, rule 133).</summary>
    Rejects = 1,
    /// <summary>A second vote is taken at a later meeting; a second tie rejects (General Assembly, rule 95).</summary>
    VotesAgain = 2,
}
