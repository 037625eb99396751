using System.Text.Json;
using System.Text.Json.Serialization;
using Simulation.Domain.Committees;

namespace Simulation.Domain.Drafting.Amendments;

/// <summary>What an amendment does: it adds to, deletes from or revises part of a proposal (General Assembly, rules 90 and 130).</summary>
[GenerateSerializer, Alias("AmendmentKind"), JsonConverter(typeof(AmendmentKindJson))]
public enum AmendmentKind
{
    /// <summary>A new clause or point after the target; without a target, the first of its part.</summary>
    Add = 1,
    /// <summary>The target goes, or everything from the target through another clause.</summary>
    Delete = 2,
    /// <summary>The target gets another wording as a whole.</summary>
    Replace = 3,
    /// <summary>Words after other words of the target.</summary>
    InsertWords = 4,
    DeleteWords = 5,
    ReplaceWords = 6,
}

[GenerateSerializer, Alias("AmendmentStatus"), JsonConverter(typeof(AmendmentStatusJson))]
public enum AmendmentStatus
{
    Tabled = 1,
    /// <summary>All sponsors accepted it: part of the text without a vote.</summary>
    Accepted = 2,
    Adopted = 3,
    Rejected = 4,
    Withdrawn = 5,
    /// <summary>Not put to the vote: the adoption of another one implied its rejection.</summary>
    NotPut = 6,
}

internal sealed class AmendmentKindJson() : JsonStringEnumConverter<AmendmentKind>(JsonNamingPolicy.KebabCaseLower);

internal sealed class AmendmentStatusJson() : JsonStringEnumConverter<AmendmentStatus>(JsonNamingPolicy.KebabCaseLower);

/// <summary>An amendment to a draft, or to another amendment.</summary>
/// <param name="Part">Where a clause is added; else the target's own part.</param>
/// <param name="Target">A clause or point of the draft; of a sub-amendment, of the clause that its parent brings (null: that clause).</param>
/// <param name="Through">With <see cref="AmendmentKind.Delete"/>: the last clause that goes; null: the target alone.</param>
/// <param name="OldText">The words changed, or the words after which others are inserted (empty: at the beginning).</param>
/// <param name="Occurrence">Which of several equal places, from 1.</param>
/// <param name="NewText">The words put in; of an added or replaced point, its text.</param>
/// <param name="NewClause">The clause added or put in the target's place. Its id is new; a replaced clause keeps its own.</param>
/// <param name="Parent">The amendment that this one amends; it is voted on before its parent.</param>
[GenerateSerializer, Immutable, Alias("Amendment.v1")]
public sealed record Amendment(
    AmendmentId Id,
    AmendmentKind Kind,
    ClauseKind Part,
    ClauseId? Target,
    ClauseId? Through,
    string OldText,
    int Occurrence,
    string NewText,
    Clause? NewClause,
    AmendmentId? Parent,
    ImmutableArray<DelegationId> Movers,
    ImmutableArray<DelegationId> Signatories,
    DateTimeOffset TabledAt,
    AmendmentStatus Status)
{
    public bool ChangesWords => Kind is AmendmentKind.InsertWords or AmendmentKind.DeleteWords or AmendmentKind.ReplaceWords;

    /// <summary>It is in the text: adopted by vote or accepted by the sponsors.</summary>
    public bool IsCarried => Status is AmendmentStatus.Adopted or AmendmentStatus.Accepted;
}

/// <summary>Why an amendment can't be one.</summary>
[GenerateSerializer, Alias("AmendmentFault")]
public enum AmendmentFault
{
    /// <summary>The clause or point is not in the text.</summary>
    NoSuchTarget = 1,
    /// <summary>The words are not there, or not that often.</summary>
    WordsNotFound = 2,
    /// <summary>The new clause or words are missing.</summary>
    NothingNew = 3,
    /// <summary>It would change nothing.</summary>
    ChangesNothing = 4,
    /// <summary>It leaves nothing of the operative part: a new proposal, not an amendment (rules 90, 130).</summary>
    ReplacesEverything = 5,
}
