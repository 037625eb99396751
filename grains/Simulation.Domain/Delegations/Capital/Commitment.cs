using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence;

namespace Simulation.Domain.Delegations.Capital;

/// <summary>What a delegation can do subject to its capital's word. Named by identity, and not looked up: nobody outside learns that it was named.</summary>
[GenerateSerializer, Immutable, Alias("Commitment")]
[JsonDerivedType(typeof(Vote), "vote")]
[JsonDerivedType(typeof(Sponsorship), "sponsorship")]
[JsonDerivedType(typeof(Assent), "assent")]
[JsonDerivedType(typeof(Signature), "signature")]
[JsonDerivedType(typeof(Other), "other")]
public abstract record Commitment
{
    private Commitment() { }

    /// <summary>Its ballot in a vote, or its silence in a consensus.</summary>
    [GenerateSerializer, Immutable, Alias("Commitment.Vote")]
    public sealed record Vote(VoteId On) : Commitment;

    /// <summary>Its sponsoring or signing of a text.</summary>
    [GenerateSerializer, Immutable, Alias("Commitment.Sponsorship")]
    public sealed record Sponsorship(DraftId Of) : Commitment;

    /// <summary>Its assent to a package.</summary>
    [GenerateSerializer, Immutable, Alias("Commitment.Assent")]
    public sealed record Assent(ProposalId To) : Commitment;

    /// <summary>Its signature under a joint statement.</summary>
    [GenerateSerializer, Immutable, Alias("Commitment.Signature")]
    public sealed record Signature(CommuniqueId Under) : Commitment;

    /// <summary>Anything else, such as words agreed in a corridor.</summary>
    [GenerateSerializer, Immutable, Alias("Commitment.Other")]
    public sealed record Other : Commitment;
}
