using System.Text.Json.Serialization;
using Simulation.Domain.Correspondence;

namespace Simulation.Domain.Channels;

/// <summary>To whom a delegation speaks.</summary>
[GenerateSerializer, Immutable, Alias("Audience")]
[JsonDerivedType(typeof(WholeTable), "table")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(Secretariat), "secretariat")]
[JsonDerivedType(typeof(Chair), "chair")]
[JsonDerivedType(typeof(Bloc), "bloc")]
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

    /// <summary>Whoever presides over a committee.</summary>
    [GenerateSerializer, Immutable, Alias("Audience.Chair")]
    public sealed record Chair : Audience;

    /// <summary>Those who belong to a bloc when it is said; who joins later does not read it.</summary>
    [GenerateSerializer, Immutable, Alias("Audience.Bloc")]
    public sealed record Bloc(BlocId Id) : Audience;
}
