using Simulation.Domain.Assessment;
using Simulation.Domain.Exercises;

namespace Simulation.Domain.Observations;

/// <summary>What has happened to an observation. Of the exercise's stream; seen by staff only.</summary>
[GenerateSerializer, Immutable, Alias("ObservationEvent")]
public abstract record ObservationEvent(ObservationId Observation) : ExerciseEvent;

/// <param name="Entry">The entry as the log had it; null: pinned to a moment.</param>
/// <param name="Moment">The instant it is about: that of the entry, where there is one.</param>
[GenerateSerializer, Immutable, Alias("ObservationNoted.v1")]
public sealed record ObservationNoted(
    ObservationId Observation,
    PersonId By,
    SessionId Session,
    LogReference? Entry,
    DateTimeOffset Moment,
    ObservedAbout About,
    string Text,
    DateTimeOffset At) : ObservationEvent(Observation);

[GenerateSerializer, Immutable, Alias("ObservationMended.v1")]
public sealed record ObservationMended(ObservationId Observation, ObservedAbout About, string Text, DateTimeOffset At) : ObservationEvent(Observation);

[GenerateSerializer, Immutable, Alias("ObservationWithdrawn.v1")]
public sealed record ObservationWithdrawn(ObservationId Observation, DateTimeOffset At) : ObservationEvent(Observation);

[GenerateSerializer, Immutable, Alias("ObservationShown.v1")]
public sealed record ObservationShown(ObservationId Observation, bool Shown, PersonId By, DateTimeOffset At) : ObservationEvent(Observation);
