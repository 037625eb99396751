using Simulation.Domain.Committees;

namespace Simulation.Domain.Correspondence.Dais;

/// <summary>A quiet word between whoever presides and the secretariat; nobody else ever reads it during play. Who: both.</summary>
/// <param name="Text">1 to 4 000 characters.</param>
[GenerateSerializer, Immutable, Alias("WriteAtDais.v1")]
public sealed record WriteAtDais(string Text) : ChairCommand;
