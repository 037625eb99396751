using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence;

namespace Simulation.Domain.Channels;

/// <summary>What a message refers to in a committee: by identity only, so that it shows to each reader what that thing has become.</summary>
[GenerateSerializer, Immutable, Alias("Reference")]
[JsonDerivedType(typeof(Draft), "draft")]
[JsonDerivedType(typeof(Clause), "clause")]
[JsonDerivedType(typeof(Amendment), "amendment")]
[JsonDerivedType(typeof(Communique), "communique")]
public abstract record Reference
{
    private Reference() { }

    [GenerateSerializer, Immutable, Alias("Reference.Draft")]
    public sealed record Draft(DraftId Id) : Reference;

    /// <param name="Id">The clause's stable identity within the draft.</param>
    [GenerateSerializer, Immutable, Alias("Reference.Clause")]
    public sealed record Clause(DraftId Of, string Id) : Reference;

    [GenerateSerializer, Immutable, Alias("Reference.Amendment")]
    public sealed record Amendment(AmendmentId Id) : Reference;

    [GenerateSerializer, Immutable, Alias("Reference.Communique")]
    public sealed record Communique(CommuniqueId Id) : Reference;

    /// <summary>Whether this reader may see what is referred to. What does not exist is seen by nobody.</summary>
    public bool IsSeenBy(SessionState state, TableAudience reader) => state.Committee is { } committee && this switch
    {
        Draft draft => committee.Drafting.Find(draft.Id)?.IsSeenBy(reader) == true,
        Clause clause => committee.Drafting.Find(clause.Of) is { } text && text.IsSeenBy(reader) && text.Versions.Exists(v => v.Text.Find(new Drafting.ClauseId(clause.Id)) is not null),
        Amendment amendment => committee.Drafting.Find(amendment.Id) is not null,
        Communique communique => committee.Correspondence.Communiques.Find(communique.Id)?.IsSeenBy(reader) == true,
        _ => false,
    };
}
