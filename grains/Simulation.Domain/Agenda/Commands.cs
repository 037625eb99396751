namespace Simulation.Domain.Agenda;

/// <summary>Begin the first phase. Who: control. Refused: session-already-open, session-closed.</summary>
[GenerateSerializer, Immutable, Alias("OpenSession.v1")]
public sealed record OpenSession : SessionCommand;

/// <summary>Go to the next phase now. Who: control. Refused: session-not-running, no-next-phase (close instead).</summary>
/// <param name="From">The phase one believes is on, so that a double click advances once; null: whichever is on.</param>
[GenerateSerializer, Immutable, Alias("AdvancePhase.v1")]
public sealed record AdvancePhase(string? From) : SessionCommand;

/// <summary>Stop the clock; composing goes on, acting does not. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("PauseSession.v1")]
public sealed record PauseSession : SessionCommand;

/// <summary>Start the clock again with the time that was left. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("ResumeSession.v1")]
public sealed record ResumeSession : SessionCommand;

/// <summary>Give the current phase more (or, negative, less) time. Who: control.</summary>
/// <param name="Minutes">-1440 to 1440, not 0. A phase never ends in the past: at the least it ends now.</param>
[GenerateSerializer, Immutable, Alias("ExtendPhase.v1")]
public sealed record ExtendPhase(int Minutes) : SessionCommand;

/// <summary>End the session. Without an agreement the outcome is each delegation's reservation value. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("CloseSession.v1")]
public sealed record CloseSession : SessionCommand;
