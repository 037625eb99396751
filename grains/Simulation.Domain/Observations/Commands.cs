using Simulation.Domain.Exercises;

namespace Simulation.Domain.Observations;

/// <summary>What an observer asks about a table of an exercise.</summary>
[GenerateSerializer, Immutable, Alias("ObservationCommand")]
public abstract record ObservationCommand : ExerciseCommand;

/// <summary>
/// Note what is observed at a table, pinned to an entry of its log or to a moment. Who: control, whoever assesses the exercise; once the tables are open.
/// </summary>
/// <param name="Entry">What it is pinned to; null: to a moment.</param>
/// <param name="Moment">The instant it is about, where no entry is named; null: now. Never later than now.</param>
/// <param name="About">Whom it is about, and what of a learning outcome they showed.</param>
/// <param name="Text">At most 2 000 characters; empty only where a behaviour is named.</param>
[GenerateSerializer, Immutable, Alias("NoteObservation.v1")]
public sealed record NoteObservation(SessionId Session, EntryPin? Entry, DateTimeOffset? Moment, ObservedAbout About, string Text) : ObservationCommand;

/// <summary>Mend an observation: whom it is about and its words; what it is pinned to stays. Who: its author.</summary>
/// <param name="Text">At most 2 000 characters; empty only where a behaviour is named.</param>
[GenerateSerializer, Immutable, Alias("MendObservation.v1")]
public sealed record MendObservation(ObservationId Observation, ObservedAbout About, string Text) : ObservationCommand;

/// <summary>Withdraw an observation; nobody sees it any more. Who: its author.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawObservation.v1")]
public sealed record WithdrawObservation(ObservationId Observation) : ObservationCommand;

/// <summary>Show an observation to the participants once the debrief is open, or hide it again. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("ShowObservation.v1")]
public sealed record ShowObservation(ObservationId Observation, bool Shown) : ObservationCommand;
