namespace Simulation.Domain.Channels;

/// <summary>Say something to others. Who: any member of a delegation.</summary>
/// <param name="To">table; a private channel, which opens by the first message; or the delegation's line to the secretariat (the instructors).</param>
/// <param name="Text">1 to 4 000 characters.</param>
/// <param name="About">A proposal the message refers to; only one that every reader of the channel may see.</param>
[GenerateSerializer, Immutable, Alias("Say.v1")]
public sealed record Say(Audience To, string Text, ProposalId? About) : SessionCommand;

/// <summary>Tell the whole table something from the secretariat. Who: control; in any stage before closing.</summary>
[GenerateSerializer, Immutable, Alias("Announce.v1")]
public sealed record Announce(string Text) : SessionCommand;

/// <summary>Write on one delegation's line to the secretariat. Who: control.</summary>
[GenerateSerializer, Immutable, Alias("AnswerDelegation.v1")]
public sealed record AnswerDelegation(DelegationId Delegation, string Text) : SessionCommand;
