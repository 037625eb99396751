using Simulation.Domain;

namespace Simulation.Benchmarks.Servers;

/// <summary>Who sits where, for the load generator.</summary>
internal sealed record Roster(ImmutableArray<Room> Rooms);

internal sealed record Room(SessionId Session, ImmutableArray<PersonId> People);
