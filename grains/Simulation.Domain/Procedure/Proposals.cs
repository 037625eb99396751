namespace Simulation.Domain.Procedure;

/// <summary>Drafts before the body.</summary>
/// <param name="Sponsors">Fewest sponsors.</param>
/// <param name="Support">Share that sponsors and signatories together must reach before a draft is introduced; null: none.</param>
/// <param name="NoticeHours">How long a draft must have been circulated before it is discussed or voted on; 0: not at all.</param>
/// <param name="NoticeWaived">Whether the chair may permit it sooner.</param>
/// <param name="OneOnly">Whether only one draft on an item may be adopted.</param>
/// <param name="ObserversMay">Whether those without a vote may propose; a member must then ask for the vote.</param>
/// <param name="Approved">Whether the chair or an approval panel must admit a draft.</param>
/// <param name="RejectedWithAllOperative">Whether a draft all of whose operative parts were rejected is rejected without a further vote.</param>
[GenerateSerializer, Immutable, Alias("ProposalRules.v1")]
public sealed record ProposalRules(
    int Sponsors,
    ShareNeeded? Support,
    int NoticeHours,
    bool NoticeWaived,
    Withdrawal Withdrawal,
    bool OneOnly,
    bool ObserversMay,
    bool Approved,
    bool RejectedWithAllOperative,
    ImmutableArray<Citation> Source);

/// <summary>Until when a sponsor may take a draft back.</summary>
[GenerateSerializer, Alias("Withdrawal")]
public enum Withdrawal
{
    /// <summary>Before voting on it begins, and only as long as it has not been amended (General Assembly, rule 122).</summary>
    UntilAmended = 1,
    /// <summary>Before voting on it begins (Security Council, rule 35).</summary>
    UntilVoting = 2,
    /// <summary>Not at all once it is before the body.</summary>
    Never = 3,
}

/// <summary>Amendments to drafts.</summary>
/// <param name="Friendly">Whether one that all sponsors accept becomes part of the draft without a vote.</param>
/// <param name="ToAmendments">Whether amendments may themselves be amended.</param>
/// <param name="Support">Share that movers and signatories together must reach; null: one mover is enough.</param>
/// <param name="Majority">The voting rule; null: that of the draft (General Assembly, rule 84).</param>
/// <param name="AbstainAllowed">Whether a member may abstain on one.</param>
[GenerateSerializer, Immutable, Alias("AmendmentRules.v1")]
public sealed record AmendmentRules(
    bool Friendly,
    bool ToAmendments,
    ShareNeeded? Support,
    string? Majority,
    bool AbstainAllowed,
    AmendmentOrder Order,
    int NoticeHours,
    bool NoticeWaived,
    ImmutableArray<Citation> Source);

/// <summary>Which of several amendments is voted on first. The chair confirms the order.</summary>
[GenerateSerializer, Alias("AmendmentOrder")]
public enum AmendmentOrder
{
    /// <summary>The one furthest removed in substance from the original (General Assembly, rule 130).</summary>
    FurthestFirst = 1,
    /// <summary>One that adds to or deletes from the text; then the one furthest removed (Security Council, rule 36).</summary>
    AdditionsAndDeletionsFirst = 2,
    /// <summary>In the order in which they were submitted.</summary>
    AsSubmitted = 3,
}
