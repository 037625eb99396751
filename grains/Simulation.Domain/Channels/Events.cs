namespace Simulation.Domain.Channels;

/// <param name="Message">The message's identity, unique in the table.</param>
/// <param name="Members">The delegations that read the channel; empty: all of the table.</param>
/// <param name="From">The delegation in whose name it was said; null: the secretariat.</param>
[GenerateSerializer, Immutable, Alias("MessageSent.v1")]
public sealed record MessageSent(
    Guid Message,
    ChannelId Channel,
    ImmutableArray<DelegationId> Members,
    DelegationId? From,
    PersonId By,
    string Text,
    ProposalId? About,
    DateTimeOffset At) : SessionEvent;
