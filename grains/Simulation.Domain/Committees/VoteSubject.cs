using System.Text.Json.Serialization;

namespace Simulation.Domain.Committees;

/// <summary>What a vote is on. Who decides what follows: <see cref="Committee"/>.</summary>
[GenerateSerializer, Immutable, Alias("VoteSubject")]
[JsonDerivedType(typeof(Motion), "motion")]
[JsonDerivedType(typeof(Appeal), "appeal")]
[JsonDerivedType(typeof(Draft), "draft")]
[JsonDerivedType(typeof(Amendment), "amendment")]
[JsonDerivedType(typeof(Part), "part")]
[JsonDerivedType(typeof(Question), "question")]
[JsonDerivedType(typeof(Nature), "nature")]
public abstract record VoteSubject
{
    private VoteSubject() { }

    /// <summary>A procedural motion.</summary>
    [GenerateSerializer, Immutable, Alias("VoteSubject.Motion")]
    public sealed record Motion(MotionId Id) : VoteSubject;

    /// <summary>An appeal against a ruling of the chair: yes overrules it (rules 71, 113).</summary>
    /// <param name="Ruling">The identity of the ruling.</param>
    [GenerateSerializer, Immutable, Alias("VoteSubject.Appeal")]
    public sealed record Appeal(Guid Ruling) : VoteSubject;

    /// <summary>A draft as a whole, as it then stands.</summary>
    [GenerateSerializer, Immutable, Alias("VoteSubject.Draft")]
    public sealed record Draft(DraftId Id) : VoteSubject;

    [GenerateSerializer, Immutable, Alias("VoteSubject.Amendment")]
    public sealed record Amendment(AmendmentId Id) : VoteSubject;

    /// <summary>A separate vote on parts of a draft (rules 89, 129).</summary>
    /// <param name="Clauses">Stable ids of the clauses voted on together.</param>
    [GenerateSerializer, Immutable, Alias("VoteSubject.Part")]
    public sealed record Part(DraftId Of, ImmutableArray<string> Clauses) : VoteSubject;

    /// <summary>Any other question, in the chair's words: an election, a straw poll, the programme of work.</summary>
    /// <param name="Binding">False for a straw poll: nothing follows from it.</param>
    [GenerateSerializer, Immutable, Alias("VoteSubject.Question")]
    public sealed record Question(string Text, bool Binding) : VoteSubject;

    /// <summary>The preliminary question whether a matter is procedural; it is itself one of substance, so that it can be vetoed too.</summary>
    /// <param name="Of">The matter.</param>
    [GenerateSerializer, Immutable, Alias("VoteSubject.Nature")]
    public sealed record Nature(VoteSubject Of) : VoteSubject;
}
