namespace Simulation.Domain.Channels;

/// <summary>Say something to others, in the delegation's name. Who: any member of a delegation.</summary>
/// <param name="To">table; a private channel, which opens by the first message; a bloc one belongs to; the delegation's line to the secretariat (the instructors); or, in a committee, its line to the chair.</param>
/// <param name="Text">1 to 4 000 characters.</param>
/// <param name="About">A proposal the message refers to; only one that every reader of the channel may see.</param>
/// <param name="Reference">What else it refers to, by identity; only what every reader of the channel may see.</param>
/// <param name="ReplyTo">The message it answers; only one that every reader of the channel may read.</param>
[GenerateSerializer, Immutable, Alias("Say.v1")]
public sealed record Say(Audience To, string Text, ProposalId? About, Reference? Reference = null, Guid? ReplyTo = null) : SessionCommand;

/// <summary>Tell the whole table something from the secretariat. Who: control; in any stage before closing.</summary>
[GenerateSerializer, Immutable, Alias("Announce.v1")]
public sealed record Announce(string Text) : SessionCommand;

/// <summary>Write on one delegation's line to the secretariat. Who: control.</summary>
/// <param name="ReplyTo">The note it answers; null: whatever is still unanswered on that line.</param>
[GenerateSerializer, Immutable, Alias("AnswerDelegation.v1")]
public sealed record AnswerDelegation(DelegationId Delegation, string Text, Guid? ReplyTo = null) : SessionCommand;

/// <summary>Write on one delegation's line to the chair of a committee. Who: whoever presides.</summary>
/// <param name="ReplyTo">The note it answers; null: whatever is still unanswered on that line.</param>
[GenerateSerializer, Immutable, Alias("AnswerFromChair.v1")]
public sealed record AnswerFromChair(DelegationId Delegation, string Text, Guid? ReplyTo = null) : SessionCommand;

/// <summary>Say how far a delegation's note to the chair or to the secretariat has come. Who: whoever presides, for notes to the chair; control, for all.</summary>
/// <param name="Status">read, or resolved; answered comes by answering.</param>
[GenerateSerializer, Immutable, Alias("MarkNote.v1")]
public sealed record MarkNote(Guid Message, NoteStatus Status) : SessionCommand;

/// <summary>Note that the delegation has read a channel as far as this message, so that its members and devices share what is new. Others are not told. Who: any member.</summary>
/// <param name="Channel">Any but the two that the whole table reads.</param>
[GenerateSerializer, Immutable, Alias("MarkRead.v1")]
public sealed record MarkRead(ChannelId Channel, Guid Message) : SessionCommand;
