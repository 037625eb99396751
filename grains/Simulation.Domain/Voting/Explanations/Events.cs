using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Explanations;

[GenerateSerializer, Immutable, Alias("ExplanationAsked.v1")]
public sealed record ExplanationAsked(VoteSubject On, ExplanationTime When, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("ExplanationForgone.v1")]
public sealed record ExplanationForgone(VoteSubject On, ExplanationTime When, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

/// <param name="Seconds">Granted; null: as the chair allows.</param>
[GenerateSerializer, Immutable, Alias("ExplanationBegan.v1")]
public sealed record ExplanationBegan(VoteSubject On, ExplanationTime When, DelegationId Delegation, int? Seconds, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("ExplanationEnded.v1")]
public sealed record ExplanationEnded(VoteSubject On, ExplanationTime When, DelegationId Delegation, DateTimeOffset At) : CommitteeEvent;
