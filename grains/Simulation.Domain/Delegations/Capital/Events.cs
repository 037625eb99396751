namespace Simulation.Domain.Delegations.Capital;

/// <param name="AnswersItselfAt">When a standing answer comes unless somebody has answered.</param>
[GenerateSerializer, Immutable, Alias("InstructionsRequested.v1")]
public sealed record InstructionsRequested(Guid Request, PersonId By, string Question, DateTimeOffset At, DateTimeOffset AnswersItselfAt) : DelegationEvent;

/// <param name="By">Null: the standing answer, by itself.</param>
[GenerateSerializer, Immutable, Alias("RequestAnswered.v1")]
public sealed record RequestAnswered(Guid Request, Localized Text, PersonId? By, DateTimeOffset At) : DelegationEvent;

[GenerateSerializer, Immutable, Alias("DelegationInstructed.v1")]
public sealed record DelegationInstructed(Guid Instruction, Localized Text, PersonId By, DateTimeOffset At) : DelegationEvent;

[GenerateSerializer, Immutable, Alias("RedLineDrawn.v1")]
public sealed record RedLineDrawn(string RedLine, Localized Text, PersonId By, DateTimeOffset At) : DelegationEvent;

[GenerateSerializer, Immutable, Alias("RedLineLifted.v1")]
public sealed record RedLineLifted(string RedLine, PersonId By, DateTimeOffset At) : DelegationEvent;

/// <param name="Until">When the capital's silence confirms it.</param>
[GenerateSerializer, Immutable, Alias("MarkedAdReferendum.v1")]
public sealed record MarkedAdReferendum(Guid Commitment, Commitment On, string Subject, PersonId By, DateTimeOffset At, DateTimeOffset Until) : DelegationEvent;

/// <param name="By">Null: confirmed by silence.</param>
[GenerateSerializer, Immutable, Alias("AdReferendumDecided.v1")]
public sealed record AdReferendumDecided(Guid Commitment, bool Confirmed, string Text, PersonId? By, DateTimeOffset At) : DelegationEvent;
