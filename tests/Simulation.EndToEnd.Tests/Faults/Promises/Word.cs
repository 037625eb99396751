namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>Something said at a table, and what its speaker was told.</summary>
/// <param name="Sent">When it was sent, by one clock for all speakers.</param>
/// <param name="Answered">When its speaker was told that it is saved; null: was told nothing, or that it is not.</param>
internal sealed record Word(int Speaker, string Text, TimeSpan Sent, TimeSpan? Answered);
