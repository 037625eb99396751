using System.Text.Json.Serialization;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Delegations;

/// <summary>What has happened inside a delegation. Stored for ever; only its members and control ever learn of it before the debrief.</summary>
[GenerateSerializer, Immutable, Alias("DelegationEvent")]
[JsonDerivedType(typeof(DelegationFormed), "DelegationFormed.v1")]
[JsonDerivedType(typeof(MemberSeated), "MemberSeated.v1")]
[JsonDerivedType(typeof(MemberLeft), "MemberLeft.v1")]
[JsonDerivedType(typeof(FunctionGiven), "FunctionGiven.v1")]
[JsonDerivedType(typeof(SaidInside), "SaidInside.v1")]
[JsonDerivedType(typeof(NotesKept), "NotesKept.v1")]
[JsonDerivedType(typeof(InstructionsRequested), "InstructionsRequested.v1")]
[JsonDerivedType(typeof(RequestAnswered), "RequestAnswered.v1")]
[JsonDerivedType(typeof(DelegationInstructed), "DelegationInstructed.v1")]
[JsonDerivedType(typeof(RedLineDrawn), "RedLineDrawn.v1")]
[JsonDerivedType(typeof(RedLineLifted), "RedLineLifted.v1")]
[JsonDerivedType(typeof(MarkedAdReferendum), "MarkedAdReferendum.v1")]
[JsonDerivedType(typeof(AdReferendumDecided), "AdReferendumDecided.v1")]
public abstract record DelegationEvent;

[GenerateSerializer, Immutable, Alias("DelegationFormed.v1")]
public sealed record DelegationFormed(
    ExerciseId Exercise,
    SessionId Session,
    Instructions Instructions,
    ImmutableArray<MemberFunction> Functions,
    ImmutableArray<string> Issues,
    DateTimeOffset At) : DelegationEvent;

[GenerateSerializer, Immutable, Alias("MemberSeated.v1")]
public sealed record MemberSeated(PersonId Member, string Function, DateTimeOffset At) : DelegationEvent;

[GenerateSerializer, Immutable, Alias("MemberLeft.v1")]
public sealed record MemberLeft(PersonId Member, DateTimeOffset At) : DelegationEvent;

[GenerateSerializer, Immutable, Alias("FunctionGiven.v1")]
public sealed record FunctionGiven(PersonId Member, string Function, DateTimeOffset At) : DelegationEvent;

[GenerateSerializer, Immutable, Alias("SaidInside.v1")]
public sealed record SaidInside(Guid Message, PersonId By, string Text, Package? Package, ProposalId? About, DateTimeOffset At) : DelegationEvent;

[GenerateSerializer, Immutable, Alias("NotesKept.v1")]
public sealed record NotesKept(PersonId Member, string Text, DateTimeOffset At) : DelegationEvent;
