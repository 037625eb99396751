namespace Simulation.Domain.Channels;

/// <summary>Everything said at a table, in order.</summary>
/// <param name="ToAll">How many messages everybody reads.</param>
/// <param name="ToSome">How many more each delegation reads: kept, so that showing one message does not mean counting all.</param>
/// <param name="ToChair">How many more the presiding officer of a committee reads.</param>
/// <param name="Notes">What delegations wrote to the chair and to the secretariat, in order, and how far each has come.</param>
/// <param name="Read">The last message read, by delegation and channel.</param>
public sealed record ChannelsState(
    ImmutableList<MessageSent> Messages,
    int ToAll,
    ImmutableDictionary<DelegationId, int> ToSome,
    int ToChair,
    ImmutableList<Note> Notes,
    ImmutableDictionary<DelegationId, ImmutableSortedDictionary<string, Guid>> Read)
{
    public static readonly ChannelsState Initial = new(
        [],
        0,
        ImmutableDictionary<DelegationId, int>.Empty,
        0,
        [],
        ImmutableDictionary<DelegationId, ImmutableSortedDictionary<string, Guid>>.Empty);

    private static readonly ImmutableSortedDictionary<string, Guid> NothingRead = ImmutableSortedDictionary.Create<string, Guid>(StringComparer.Ordinal);

    public MessageSent? Find(Guid message) => Messages.FindLast(m => m.Message == message);

    public Note? Note(Guid message) => Notes.Find(n => n.Message == message);

    /// <summary>By the channel's name.</summary>
    public ImmutableSortedDictionary<string, Guid> ReadIn(DelegationId delegation) => Read.GetValueOrDefault(delegation, NothingRead);

    /// <summary>How many messages this audience reads.</summary>
    public int ReadBy(TableAudience audience) => audience switch
    {
        TableAudience.Delegation d => ToAll + ToSome.GetValueOrDefault(d.Id),
        TableAudience.Control => Messages.Count,
        TableAudience.Chair => ToAll + ToChair,
        _ => ToAll,
    };

    internal ChannelsState With(MessageSent message) => this with
    {
        Messages = Messages.Add(message),
        ToAll = message.Members.IsEmpty ? ToAll + 1 : ToAll,
        ToSome = message.Members.Aggregate(ToSome, (counts, member) => counts.SetItem(member, counts.GetValueOrDefault(member) + 1)),
        ToChair = message.Channel.IsToChair ? ToChair + 1 : ToChair,
        Notes = !message.Channel.IsLine ? Notes
            : message.From is { } from ? Notes.Add(new Note(message.Message, message.Channel, from, NoteStatus.New, message.At))
            : Answered(message),
    };

    internal ChannelsState With(NoteMarked e) => Note(e.Message) is { } note
        ? this with { Notes = Notes.Replace(note, note with { Status = e.Status, Since = e.At }) }
        : this;

    internal ChannelsState With(ChannelRead e) =>
        this with { Read = Read.SetItem(e.Delegation, ReadIn(e.Delegation).SetItem(e.Channel.Value, e.Message)) };

    /// <summary>An answer to nothing in particular answers whatever waits on its line.</summary>
    private ImmutableList<Note> Answered(MessageSent answer) => Notes.ConvertAll(n =>
        n.Channel == answer.Channel && (answer.ReplyTo is { } to ? n.Message == to : n.Waits)
            ? n with { Status = NoteStatus.Answered, Since = answer.At }
            : n);
}

/// <summary>What a delegation wrote to the chair or to the secretariat.</summary>
/// <param name="Since">Since when it has this status.</param>
public sealed record Note(Guid Message, ChannelId Channel, DelegationId From, NoteStatus Status, DateTimeOffset Since)
{
    /// <summary>Whether nobody has answered or settled it yet.</summary>
    public bool Waits => Status is NoteStatus.New or NoteStatus.Read;
}

/// <summary>How far a note to the chair or to the secretariat has come.</summary>
[GenerateSerializer, Alias("NoteStatus")]
public enum NoteStatus
{
    New = 1,
    Read = 2,
    Answered = 3,
    /// <summary>Nothing more is to be done about it.</summary>
    Resolved = 4,
}
