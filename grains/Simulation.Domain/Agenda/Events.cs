using Simulation.Domain.Committees;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Agenda;

/// <summary>The table exists: its case's bones, with the phase lengths of this exercise.</summary>
/// <param name="Table">The table's number in the exercise, from 1.</param>
/// <param name="Material">What the secretariat of a committee has in hand; never shown as such.</param>
/// <param name="WorkingLanguage">The language in which the exercise works: a committee's texts are in it.</param>
/// <param name="AdvancesByItself">Whether a phase whose time is up gives way to the next by itself (and the last one closes the session).</param>
[GenerateSerializer, Immutable, Alias("SessionPlanned.v1")]
public sealed record SessionPlanned(ExerciseId Exercise, int Table, ScenarioStructure Scenario, bool AdvancesByItself, DateTimeOffset At, CommitteeMaterial? Material = null, Language WorkingLanguage = Language.En) : SessionEvent;

[GenerateSerializer, Immutable, Alias("SessionOpened.v1")]
public sealed record SessionOpened(DateTimeOffset At) : SessionEvent;

/// <param name="Index">Position in the scenario's phases, from 0.</param>
[GenerateSerializer, Immutable, Alias("PhaseBegan.v1")]
public sealed record PhaseBegan(int Index, DateTimeOffset At, DateTimeOffset EndsAt) : SessionEvent;

[GenerateSerializer, Immutable, Alias("PhaseExtended.v1")]
public sealed record PhaseExtended(TimeSpan By, DateTimeOffset At) : SessionEvent;

[GenerateSerializer, Immutable, Alias("SessionPaused.v1")]
public sealed record SessionPaused(TimeSpan Remaining, DateTimeOffset At) : SessionEvent;

[GenerateSerializer, Immutable, Alias("SessionResumed.v1")]
public sealed record SessionResumed(DateTimeOffset At, DateTimeOffset EndsAt) : SessionEvent;

[GenerateSerializer, Immutable, Alias("SessionClosed.v1")]
public sealed record SessionClosed(DateTimeOffset At) : SessionEvent;
