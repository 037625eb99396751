using Simulation.Domain.Analysis;

namespace Simulation.Domain.Practice.Rehearsals;

/// <summary>One play of a case by automated delegations.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Strategies">By party, in the order of the game.</param>
/// <param name="Agreement">Null: no deal.</param>
/// <param name="Improved">How many times it was replaced in post-settlement.</param>
/// <param name="Offers">How many proposals were made until the first agreement; all, where there was none.</param>
/// <param name="Acceptances">How many times a proposal was accepted, until then.</param>
/// <param name="Minutes">From the beginning of bargaining to the first agreement, or to the end.</param>
public sealed record RehearsedPlay(
    int Number,
    ImmutableArray<AgentStrategy> Strategies,
    Settlement? Agreement,
    int Improved,
    int Offers,
    int Acceptances,
    double Minutes);

/// <summary>How a case is rehearsed.</summary>
/// <param name="Seed">The same seed plays the same plays.</param>
/// <param name="Strategy">Of everybody; null: drawn for every party in every play.</param>
public sealed record RehearsalSettings(ulong Seed, AgentStrategy? Strategy);
