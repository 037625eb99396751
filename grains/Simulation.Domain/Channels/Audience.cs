using System.Text.Json.Serialization;

namespace Simulation.Domain.Channels;

/// <summary>To whom a delegation speaks.</summary>
[GenerateSerializer, Immutable, Alias("Audience")]
[JsonDerivedType(typeof(WholeTable), "table")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(Secretariat), "secretariat")]
public abstract record Audience
{
    private Audience() { }

    [GenerateSerializer, Immutable, Alias("Audience.WholeTable")]
    public sealed record WholeTable : Audience;

    /// <param name="Delegations">The other members of the private channel, at least one.</param>
    [GenerateSerializer, Immutable, Alias("Audience.Chosen")]
    public sealed record Chosen(ImmutableArray<DelegationId> Delegations) : Audience;

    [GenerateSerializer, Immutable, Alias("Audience.Secretariat")]
    public sealed record Secretariat : Audience;
}
