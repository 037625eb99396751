using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Domain.Drafting.Admission;

[GenerateSerializer, Immutable, Alias("DraftSubmitted.v1")]
public sealed record DraftSubmitted(DraftId Draft, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

/// <param name="By">Null: the platform.</param>
[GenerateSerializer, Immutable, Alias("DraftReturned.v1")]
public sealed record DraftReturned(DraftId Draft, string Reason, PersonId? By, DateTimeOffset At) : DraftingEvent;

/// <param name="By">Null: the platform.</param>
[GenerateSerializer, Immutable, Alias("NoticeWaived.v1")]
public sealed record NoticeWaived(DraftId Draft, PersonId? By, DateTimeOffset At) : DraftingEvent;
