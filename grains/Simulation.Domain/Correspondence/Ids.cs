using System.Text.Json.Serialization;

namespace Simulation.Domain.Correspondence;

/// <summary>A named group of delegations.</summary>
[GenerateSerializer, Immutable, Alias("BlocId"), JsonConverter(typeof(BlocIdJson))]
public readonly record struct BlocId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>A public statement, from its preparation on.</summary>
[GenerateSerializer, Immutable, Alias("CommuniqueId"), JsonConverter(typeof(CommuniqueIdJson))]
public readonly record struct CommuniqueId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

internal sealed class BlocIdJson() : IdJson<BlocId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class CommuniqueIdJson() : IdJson<CommuniqueId>(t => new(Guid.Parse(t)), i => i.ToString());
