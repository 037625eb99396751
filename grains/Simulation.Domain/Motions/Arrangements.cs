using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Motions;

/// <summary>What was decided or granted about votes that are still to come: the votes keep to it.</summary>
[GenerateSerializer, Immutable, Alias("Arrangement")]
[JsonDerivedType(typeof(Method), "method")]
[JsonDerivedType(typeof(Kind), "kind")]
[JsonDerivedType(typeof(Division), "division")]
[JsonDerivedType(typeof(Silence), "silence")]
[JsonDerivedType(typeof(Order), "order")]
[JsonDerivedType(typeof(NotVotedOn), "not-voted-on")]
[JsonDerivedType(typeof(Discussed), "discussed")]
public abstract record Arrangement
{
    private Arrangement() { }

    /// <summary>How the next vote is taken (General Assembly, rule 127).</summary>
    /// <param name="How">Null: by any method, but by a vote.</param>
    /// <param name="On">On what; null: on whatever of substance is put next.</param>
    [GenerateSerializer, Immutable, Alias("Arrangement.Method")]
    public sealed record Method(VotingMethod? How, VoteSubject? On) : Arrangement;

    /// <summary>Which kind of question it is, and so by which majority it is decided (General Assembly, rules 84 and 85).</summary>
    /// <param name="Question">Id of the kind in the rules of procedure.</param>
    /// <param name="Item">All drafts on this item, their parts and amendments; null: one draft only.</param>
    /// <param name="Draft">This draft, its parts and amendments; null: a whole item.</param>
    [GenerateSerializer, Immutable, Alias("Arrangement.Kind")]
    public sealed record Kind(string Question, string? Item, DraftId? Draft) : Arrangement;

    /// <summary>A part is voted on separately (General Assembly, rule 129; Security Council, rule 32).</summary>
    /// <param name="Clauses">Stable ids of the clauses voted on together.</param>
    [GenerateSerializer, Immutable, Alias("Arrangement.Division")]
    public sealed record Division(DraftId Of, ImmutableArray<string> Clauses) : Arrangement;

    /// <summary>The draft may be decided by silence.</summary>
    [GenerateSerializer, Immutable, Alias("Arrangement.Silence")]
    public sealed record Silence(DraftId Draft, int Minutes) : Arrangement;

    /// <summary>The order in which drafts are acted on (General Assembly, rule 131); those not named follow in the order of their submission.</summary>
    [GenerateSerializer, Immutable, Alias("Arrangement.Order")]
    public sealed record Order(ImmutableArray<DraftId> Drafts) : Arrangement;

    /// <summary>The draft is not put to the vote.</summary>
    /// <param name="NotCompetent">Because the committee is not competent to adopt it (General Assembly, rule 121); otherwise it so decided (rule 131).</param>
    [GenerateSerializer, Immutable, Alias("Arrangement.NotVotedOn")]
    public sealed record NotVotedOn(DraftId Draft, bool NotCompetent) : Arrangement;

    /// <summary>The draft or amendment that was introduced last and is being discussed.</summary>
    [GenerateSerializer, Immutable, Alias("Arrangement.Discussed")]
    public sealed record Discussed(VoteSubject Text) : Arrangement;
}

/// <param name="Motion">The motion or request that brought it about.</param>
/// <param name="By">Whose motion it was.</param>
[GenerateSerializer, Immutable, Alias("Arranged.v1")]
public sealed record Arranged(MotionId Motion, DelegationId By, Arrangement What, DateTimeOffset At);
