namespace Simulation.Domain.Channels;

/// <param name="Message">The message's identity, unique in the table.</param>
/// <param name="Members">The delegations that read the channel; empty: all of the table.</param>
/// <param name="From">The delegation in whose name it was said; null: the secretariat, or on a line to the chair whoever presides.</param>
[GenerateSerializer, Immutable, Alias("MessageSent.v1")]
public sealed record MessageSent(
    Guid Message,
    ChannelId Channel,
    ImmutableArray<DelegationId> Members,
    DelegationId? From,
    PersonId By,
    string Text,
    ProposalId? About,
    DateTimeOffset At,
    Reference? Reference = null,
    Guid? ReplyTo = null) : SessionEvent
{
    public bool IsReadBy(DelegationId delegation) => Members.IsEmpty || Members.Contains(delegation);

    public bool IsReadBy(TableAudience audience) => audience switch
    {
        TableAudience.Delegation d => IsReadBy(d.Id),
        TableAudience.Control => true,
        TableAudience.Chair => Members.IsEmpty || Channel.IsToChair,
        _ => Members.IsEmpty,
    };
}

[GenerateSerializer, Immutable, Alias("NoteMarked.v1")]
public sealed record NoteMarked(Guid Message, NoteStatus Status, PersonId By, DateTimeOffset At) : SessionEvent;

/// <param name="Message">The last message read.</param>
[GenerateSerializer, Immutable, Alias("ChannelRead.v1")]
public sealed record ChannelRead(DelegationId Delegation, ChannelId Channel, Guid Message, PersonId By, DateTimeOffset At) : SessionEvent;
