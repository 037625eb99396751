namespace Simulation.Domain.Procedure;

/// <summary>The rules of procedure of a body, as data.</summary>
[GenerateSerializer, Immutable, Alias("RulesOfProcedure.v1")]
public sealed record RulesOfProcedure(string Id, Localized Name);
