using System.Text.Json.Serialization;
using Simulation.Domain.Observations;
using Simulation.Domain.Practice;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Exercises;

/// <summary>What has happened in an exercise. Stored for ever.</summary>
[GenerateSerializer, Immutable, Alias("ExerciseEvent")]
[JsonDerivedType(typeof(ExercisePlanned), "ExercisePlanned.v1")]
[JsonDerivedType(typeof(ParticipantJoined), "ParticipantJoined.v1")]
[JsonDerivedType(typeof(WishesStated), "WishesStated.v1")]
[JsonDerivedType(typeof(SeatGiven), "SeatGiven.v1")]
[JsonDerivedType(typeof(ParticipantRemoved), "ParticipantRemoved.v1")]
[JsonDerivedType(typeof(AgentSeated), "AgentSeated.v1")]
[JsonDerivedType(typeof(AgentLeft), "AgentLeft.v1")]
[JsonDerivedType(typeof(LobbyLocked), "LobbyLocked.v1")]
[JsonDerivedType(typeof(ExerciseOpened), "ExerciseOpened.v1")]
[JsonDerivedType(typeof(DebriefOpened), "DebriefOpened.v1")]
[JsonDerivedType(typeof(QuestionnaireAnswered), "QuestionnaireAnswered.v1")]
[JsonDerivedType(typeof(PreparationSkipped), "PreparationSkipped.v1")]
[JsonDerivedType(typeof(ExerciseClosed), "ExerciseClosed.v1")]
[JsonDerivedType(typeof(ObservationNoted), "ObservationNoted.v1")]
[JsonDerivedType(typeof(ObservationMended), "ObservationMended.v1")]
[JsonDerivedType(typeof(ObservationWithdrawn), "ObservationWithdrawn.v1")]
[JsonDerivedType(typeof(ObservationShown), "ObservationShown.v1")]
public abstract record ExerciseEvent;

/// <param name="Sessions">The identities of the tables, table 1 first.</param>
[GenerateSerializer, Immutable, Alias("ExercisePlanned.v1")]
public sealed record ExercisePlanned(ExercisePlan Plan, ScenarioStructure Scenario, ImmutableArray<SessionId> Sessions, DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("ParticipantJoined.v1")]
public sealed record ParticipantJoined(PersonId Person, bool Guest, DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("WishesStated.v1")]
public sealed record WishesStated(PersonId Person, ImmutableArray<DelegationId> Wishes, DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("SeatGiven.v1")]
public sealed record SeatGiven(PersonId Person, int Table, DelegationId Delegation, string Function, DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("ParticipantRemoved.v1")]
public sealed record ParticipantRemoved(PersonId Person, DateTimeOffset At) : ExerciseEvent;

/// <summary>An automated delegation sits here, or bargains by another strategy from now on.</summary>
/// <param name="Agent">As whom it acts; of a seat it is always the same.</param>
[GenerateSerializer, Immutable, Alias("AgentSeated.v1")]
public sealed record AgentSeated(PersonId Agent, int Table, DelegationId Delegation, AgentStrategy Strategy, DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("AgentLeft.v1")]
public sealed record AgentLeft(PersonId Agent, DateTimeOffset At) : ExerciseEvent;

/// <summary>A table where somebody practises alone goes on without the time for preparation.</summary>
[GenerateSerializer, Immutable, Alias("PreparationSkipped.v1")]
public sealed record PreparationSkipped(int Table, DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("LobbyLocked.v1")]
public sealed record LobbyLocked(bool Locked, DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("ExerciseOpened.v1")]
public sealed record ExerciseOpened(DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("DebriefOpened.v1")]
public sealed record DebriefOpened(DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("QuestionnaireAnswered.v1")]
public sealed record QuestionnaireAnswered(
    PersonId Person,
    ImmutableSortedDictionary<string, int> Ratings,
    ImmutableSortedDictionary<string, string> Comments,
    DateTimeOffset At) : ExerciseEvent;

[GenerateSerializer, Immutable, Alias("ExerciseClosed.v1")]
public sealed record ExerciseClosed(DateTimeOffset At) : ExerciseEvent;
