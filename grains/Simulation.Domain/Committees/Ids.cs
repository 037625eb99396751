using System.Text.Json.Serialization;

namespace Simulation.Domain.Committees;

[GenerateSerializer, Immutable, Alias("MotionId"), JsonConverter(typeof(MotionIdJson))]
public readonly record struct MotionId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>One vote: a question put to the committee.</summary>
[GenerateSerializer, Immutable, Alias("VoteId"), JsonConverter(typeof(VoteIdJson))]
public readonly record struct VoteId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

/// <summary>A text under way: working paper, draft resolution, adopted text.</summary>
[GenerateSerializer, Immutable, Alias("DraftId"), JsonConverter(typeof(DraftIdJson))]
public readonly record struct DraftId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

[GenerateSerializer, Immutable, Alias("AmendmentId"), JsonConverter(typeof(AmendmentIdJson))]
public readonly record struct AmendmentId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}

internal sealed class MotionIdJson() : IdJson<MotionId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class VoteIdJson() : IdJson<VoteId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class DraftIdJson() : IdJson<DraftId>(t => new(Guid.Parse(t)), i => i.ToString());

internal sealed class AmendmentIdJson() : IdJson<AmendmentId>(t => new(Guid.Parse(t)), i => i.ToString());
