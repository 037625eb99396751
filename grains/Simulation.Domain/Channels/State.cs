namespace Simulation.Domain.Channels;

/// <summary>Everything said at a table, in order.</summary>
/// <param name="ToAll">How many messages everybody reads.</param>
/// <param name="ToSome">How many more each delegation reads: kept, so that showing one message does not mean counting all.</param>
public sealed record ChannelsState(ImmutableList<MessageSent> Messages, int ToAll, ImmutableDictionary<DelegationId, int> ToSome)
{
    public static readonly ChannelsState Initial = new([], 0, ImmutableDictionary<DelegationId, int>.Empty);

    public int ReadBy(DelegationId delegation) => ToAll + ToSome.GetValueOrDefault(delegation);

    internal ChannelsState With(MessageSent message) => new(
        Messages.Add(message),
        message.Members.IsEmpty ? ToAll + 1 : ToAll,
        message.Members.Aggregate(ToSome, (counts, member) => counts.SetItem(member, counts.GetValueOrDefault(member) + 1)));
}
