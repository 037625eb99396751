using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Motions;

/// <summary>Points, motions and rulings.</summary>
/// <param name="All">In the order in which they were raised.</param>
/// <param name="Rulings">In the order in which they were given.</param>
/// <param name="Appealable">The ruling that was just given: an appeal is in order until something else happens on the floor.</param>
public sealed record MotionsState(ImmutableList<Motion> All, ImmutableList<Ruling> Rulings, Guid? Appealable)
{
    public static readonly MotionsState Initial = new([], [], null);

    /// <summary>What motions brought about for votes to come, in that order.</summary>
    public ImmutableList<Arranged> Arranged { get; init; } = [];

    public Motion? Find(MotionId id) => All.FirstOrDefault(m => m.Id == id);

    public Ruling? FindRuling(Guid id) => Rulings.FirstOrDefault(r => r.Id == id);
}

/// <summary>A point or motion that was raised.</summary>
/// <param name="Rule">Id of the <see cref="MotionRule"/> under which it was raised.</param>
/// <param name="Objections">Who objected to deciding it without a vote, in order.</param>
/// <param name="Appeals">For an appeal: the ruling appealed against.</param>
/// <param name="Vote">The vote on it; null: none was opened.</param>
/// <param name="SpeechesThen">How many speeches had ended when it was decided: a defeated motion may be renewed only after some more.</param>
[GenerateSerializer, Immutable, Alias("Motion.v1")]
public sealed record Motion(
    MotionId Id,
    string Rule,
    DelegationId Mover,
    MotionTerms Terms,
    DateTimeOffset RaisedAt,
    MotionStatus Status,
    DelegationId? Seconder,
    ImmutableArray<DelegationId> Objections,
    Guid? Appeals,
    VoteId? Vote,
    MotionDecision? Decision,
    int SpeechesThen)
{
    [JsonIgnore]
    public bool IsPending => Status is MotionStatus.Pending or MotionStatus.PutToVote;
}

/// <summary>What the mover says with a motion: each part as its rule asks for it, the others null or empty.</summary>
/// <param name="Minutes">1 to 1440.</param>
/// <param name="SpeechSeconds">10 to 3600.</param>
/// <param name="Speeches">1 to 100.</param>
/// <param name="Topic">At most 200 characters.</param>
/// <param name="Item">Id of an agenda item.</param>
/// <param name="Clauses">Stable ids of clauses of the draft.</param>
/// <param name="Order">Drafts in the order proposed.</param>
/// <param name="Addressee">At most 200 characters.</param>
[GenerateSerializer, Immutable, Alias("MotionTerms.v1")]
public sealed record MotionTerms(
    int? Minutes = null,
    int? SpeechSeconds = null,
    int? Speeches = null,
    string? Topic = null,
    DateTimeOffset? Until = null,
    string? Item = null,
    DraftId? Draft = null,
    AmendmentId? Amendment = null,
    ImmutableArray<string>? Clauses = null,
    ImmutableArray<DraftId>? Order = null,
    string? Addressee = null)
{
    public static readonly MotionTerms None = new();
}

[GenerateSerializer, Alias("MotionStatus")]
public enum MotionStatus
{
    Pending = 1,
    PutToVote = 2,
    /// <summary>Carried, granted or sustained: what it asks for was done.</summary>
    Carried = 3,
    /// <summary>Defeated, or not granted.</summary>
    Defeated = 4,
    Withdrawn = 5,
    /// <summary>The chair ruled it out of order.</summary>
    RuledOut = 6,
    /// <summary>Something else that was decided has made it meaningless.</summary>
    Dropped = 7,
}

/// <summary>How a motion was decided.</summary>
/// <param name="Yes">Counted in favour; null: not counted.</param>
/// <param name="No">Counted against; null: not counted.</param>
[GenerateSerializer, Immutable, Alias("MotionDecision.v1")]
public sealed record MotionDecision(DecidedHow How, int? Yes, int? No, DateTimeOffset At);

[GenerateSerializer, Alias("DecidedHow")]
public enum DecidedHow
{
    /// <summary>By the chair.</summary>
    Chair = 1,
    /// <summary>One delegation's request was enough.</summary>
    Request = 2,
    /// <summary>The chair asked, and nobody objected.</summary>
    NoObjection = 3,
    /// <summary>By hands that the chair counted.</summary>
    Hands = 4,
    /// <summary>By a vote held here.</summary>
    Vote = 5,
}

/// <summary>A ruling of the chair, for the record.</summary>
/// <param name="On">The point or motion that it answers; null: of the chair's own accord.</param>
/// <param name="Answer">Whether the point was well taken.</param>
/// <param name="Reason">In the chair's words, at most 1 000 characters; may be empty.</param>
/// <param name="Standing">What became of it.</param>
[GenerateSerializer, Immutable, Alias("Ruling.v1")]
public sealed record Ruling(Guid Id, MotionId? On, RulingAnswer Answer, string Reason, PersonId By, DateTimeOffset At, RulingStanding Standing);

[GenerateSerializer, Alias("RulingAnswer")]
public enum RulingAnswer
{
    /// <summary>The point is well taken; the request is granted.</summary>
    Sustained = 1,
    /// <summary>The point is not well taken; the request is not granted.</summary>
    Denied = 2,
    /// <summary>The motion is out of order, or dilatory.</summary>
    OutOfOrder = 3,
}

[GenerateSerializer, Alias("RulingStanding")]
public enum RulingStanding
{
    Stands = 1,
    /// <summary>Appealed against, and upheld.</summary>
    Upheld = 2,
    Overruled = 3,
}
