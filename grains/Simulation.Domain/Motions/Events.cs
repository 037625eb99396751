using Simulation.Domain.Committees;

namespace Simulation.Domain.Motions;

/// <summary>What happened to points and motions.</summary>
[GenerateSerializer, Immutable, Alias("MotionEvent")]
public abstract record MotionEvent : CommitteeEvent;

/// <param name="Appeals">For an appeal: the ruling appealed against.</param>
[GenerateSerializer, Immutable, Alias("MotionRaised.v1")]
public sealed record MotionRaised(MotionId Motion, string Rule, DelegationId Mover, PersonId By, MotionTerms Terms, Guid? Appeals, DateTimeOffset At) : MotionEvent;

[GenerateSerializer, Immutable, Alias("MotionSeconded.v1")]
public sealed record MotionSeconded(MotionId Motion, DelegationId Delegation, DateTimeOffset At) : MotionEvent;

[GenerateSerializer, Immutable, Alias("MotionWithdrawn.v1")]
public sealed record MotionWithdrawn(MotionId Motion, DateTimeOffset At) : MotionEvent;

[GenerateSerializer, Immutable, Alias("MotionObjected.v1")]
public sealed record MotionObjected(MotionId Motion, DelegationId Delegation, DateTimeOffset At) : MotionEvent;

/// <summary>A vote on the motion was opened.</summary>
[GenerateSerializer, Immutable, Alias("MotionPut.v1")]
public sealed record MotionPut(MotionId Motion, VoteId Vote, DateTimeOffset At) : MotionEvent;

/// <summary>The vote on the motion decided nothing; it waits again.</summary>
[GenerateSerializer, Immutable, Alias("MotionRetaken.v1")]
public sealed record MotionRetaken(MotionId Motion, DateTimeOffset At) : MotionEvent;

/// <param name="Status">carried, defeated or ruled-out.</param>
/// <param name="Speeches">How many speeches had ended by then.</param>
[GenerateSerializer, Immutable, Alias("MotionDecided.v1")]
public sealed record MotionDecided(MotionId Motion, MotionStatus Status, MotionDecision Decision, int Speeches) : MotionEvent;

/// <summary>The motion has become meaningless.</summary>
/// <param name="Because">The motion whose decision made it so; null: an act of the chair.</param>
[GenerateSerializer, Immutable, Alias("MotionDropped.v1")]
public sealed record MotionDropped(MotionId Motion, MotionId? Because, DateTimeOffset At) : MotionEvent;

[GenerateSerializer, Immutable, Alias("RulingGiven.v1")]
public sealed record RulingGiven(Guid Ruling, MotionId? On, RulingAnswer Answer, string Reason, PersonId By, DateTimeOffset At) : MotionEvent;

/// <summary>A motion or request on texts or on how to vote had its effect: votes to come keep to it.</summary>
[GenerateSerializer, Immutable, Alias("VotesArranged.v1")]
public sealed record VotesArranged(MotionId Motion, Arrangement What, DateTimeOffset At) : MotionEvent;

/// <param name="Standing">upheld or overruled.</param>
[GenerateSerializer, Immutable, Alias("AppealDecided.v1")]
public sealed record AppealDecided(Guid Ruling, RulingStanding Standing, DateTimeOffset At) : MotionEvent;
