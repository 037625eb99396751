namespace Simulation.Domain.Channels;

/// <summary>Everything said at a table, in order.</summary>
public sealed record ChannelsState(ImmutableList<MessageSent> Messages)
{
    public static readonly ChannelsState Initial = new([]);
}
