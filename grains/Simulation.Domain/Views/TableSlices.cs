using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Views;

[GenerateSerializer, Alias("StageName")]
public enum StageName
{
    Planned = 1,
    Running = 2,
    Paused = 3,
    Closed = 4,
}

/// <summary>The table's case, its phases and the clock. Clocks are facts: a browser counts down by itself from server time.</summary>
/// <param name="Phase">Index of the phase that is on; null before opening and after closing.</param>
/// <param name="EndsAt">When running: when the phase's time is up.</param>
/// <param name="Remaining">When paused: what is left.</param>
[GenerateSerializer, Immutable, Alias("AgendaSlice.v1")]
public sealed record AgendaSlice(
    SessionId Session,
    ExerciseId Exercise,
    int Table,
    ScenarioStructure Scenario,
    StageName Stage,
    int? Phase,
    DateTimeOffset? PhaseBegan,
    DateTimeOffset? EndsAt,
    TimeSpan? Remaining) : Slice;

/// <summary>Who of the delegations is connected now.</summary>
[GenerateSerializer, Immutable, Alias("PresenceSlice.v1")]
public sealed record PresenceSlice(ImmutableArray<PresentMember> Present) : Slice;

[GenerateSerializer, Immutable, Alias("PresentMember.v1")]
public sealed record PresentMember(DelegationId Delegation, PersonId Person);

/// <summary>What was said where this seat may read: a feed. <paramref name="From"/> is the position of the first message here.</summary>
[GenerateSerializer, Immutable, Alias("MessagesSlice.v1")]
public sealed record MessagesSlice(int From, ImmutableArray<MessageView> Messages) : Slice
{
    public override Slice After(Slice? held) =>
        held is MessagesSlice before && before.From + before.Messages.Length == From
            ? new MessagesSlice(before.From, [.. before.Messages, .. Messages])
            : this;
}

/// <param name="Members">The channel's delegations; empty: the whole table.</param>
/// <param name="From">Null: the secretariat.</param>
[GenerateSerializer, Immutable, Alias("MessageView.v1")]
public sealed record MessageView(
    Guid Id,
    ChannelId Channel,
    ImmutableArray<DelegationId> Members,
    DelegationId? From,
    PersonId By,
    string Text,
    ProposalId? About,
    DateTimeOffset At,
    Reference? Reference = null,
    Guid? ReplyTo = null);

/// <summary>How far notes to the chair and to the secretariat have come: a delegation's own, the chair's, or all.</summary>
[GenerateSerializer, Immutable, Alias("NoteStatusSlice.v1")]
public sealed record NoteStatusSlice(ImmutableArray<NoteStatusView> Notes) : Slice;

/// <param name="Since">Since when it has this status.</param>
[GenerateSerializer, Immutable, Alias("NoteStatusView.v1")]
public sealed record NoteStatusView(Guid Message, NoteStatus Status, DateTimeOffset Since);

/// <summary>How far the delegation has read its channels.</summary>
[GenerateSerializer, Immutable, Alias("ReadMarksSlice.v1")]
public sealed record ReadMarksSlice(ImmutableArray<ReadMark> Marks) : Slice;

/// <param name="Message">The last message read.</param>
[GenerateSerializer, Immutable, Alias("ReadMark.v1")]
public sealed record ReadMark(ChannelId Channel, Guid Message);

/// <summary>The proposals this seat may see, in order of making.</summary>
[GenerateSerializer, Immutable, Alias("ProposalsSlice.v1")]
public sealed record ProposalsSlice(ImmutableArray<ProposalView> Proposals) : Slice;

[GenerateSerializer, Immutable, Alias("ProposalView.v1")]
public sealed record ProposalView(
    ProposalId Id,
    DelegationId Sponsor,
    Package Package,
    ImmutableArray<DelegationId> To,
    string Note,
    DateTimeOffset? ExpiresAt,
    ProposalId? Counters,
    DateTimeOffset At,
    ProposalStatus Status,
    ImmutableArray<ResponseView> Responses,
    ProposalMay May);

[GenerateSerializer, Immutable, Alias("ResponseView.v1")]
public sealed record ResponseView(DelegationId Delegation, ProposalAnswer Answer, string Reason, DateTimeOffset At);

/// <summary>What this seat may do with a proposal now (whether the member may bind is the delegation's business: <see cref="Delegations.DelegationSlice.MayBind"/>).</summary>
[GenerateSerializer, Immutable, Alias("ProposalMay.v1")]
public sealed record ProposalMay(bool Accept, bool Retract, bool Reject, bool Counter, bool Withdraw)
{
    public static readonly ProposalMay Nothing = new(false, false, false, false, false);
}

/// <summary>The agreement that stands, or null.</summary>
[GenerateSerializer, Immutable, Alias("AgreementSlice.v1")]
public sealed record AgreementSlice(AgreementView? Agreement) : Slice;

/// <param name="Improved">How many times it was replaced in post-settlement.</param>
[GenerateSerializer, Immutable, Alias("AgreementView.v1")]
public sealed record AgreementView(ProposalId Proposal, Package Package, ImmutableArray<DelegationId> Assenting, DateTimeOffset At, int Improved);

/// <summary>What this seat may do at the table now.</summary>
[GenerateSerializer, Immutable, Alias("MaySlice.v1")]
public sealed record MaySlice(bool SayToTable, bool SayPrivately, bool Propose, bool Answer, bool Control) : Slice;
