using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Domain.Delegations;

/// <summary>The delegation as its member sees it.</summary>
/// <param name="Me">The member; null for control.</param>
/// <param name="MayBind">Whether the member's function binds the delegation.</param>
[GenerateSerializer, Immutable, Alias("DelegationSlice.v1")]
public sealed record DelegationSlice(
    DelegationId Delegation,
    PersonId? Me,
    bool MayBind,
    ImmutableArray<MemberFunction> Functions,
    ImmutableArray<MemberView> Members) : Slice;

[GenerateSerializer, Immutable, Alias("MemberView.v1")]
public sealed record MemberView(PersonId Person, string Function, bool MayBind);

/// <summary>Confidential: the pay-offs. Sent to the delegation's members and to control only. (The brief's text comes by <c>GET /api/tables/{session}/brief</c>.)</summary>
[GenerateSerializer, Immutable, Alias("InstructionsSlice.v1")]
public sealed record InstructionsSlice(ScoreSheet ScoreSheet) : Slice;

/// <summary>What was said inside the delegation: a feed.</summary>
[GenerateSerializer, Immutable, Alias("InsideSlice.v1")]
public sealed record InsideSlice(int From, ImmutableArray<InsideMessage> Messages) : Slice
{
    public override Slice After(Slice? held) =>
        held is InsideSlice before && before.From + before.Messages.Length == From
            ? new InsideSlice(before.From, [.. before.Messages, .. Messages])
            : this;
}

[GenerateSerializer, Immutable, Alias("InsideMessage.v1")]
public sealed record InsideMessage(Guid Id, PersonId By, string Text, Package? Package, ProposalId? About, DateTimeOffset At);

/// <summary>The member's own notes.</summary>
[GenerateSerializer, Immutable, Alias("NotesSlice.v1")]
public sealed record NotesSlice(string Text) : Slice;
