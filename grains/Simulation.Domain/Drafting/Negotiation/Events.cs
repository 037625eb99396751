using System.Text.Json;
using System.Text.Json.Serialization;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Domain.Drafting.Negotiation;

/// <summary>The brackets of a clause changed.</summary>
/// <param name="Target">The clause or point.</param>
/// <param name="Words">What was bracketed, proposed, left out or kept.</param>
/// <param name="Clause">The whole clause as it is now.</param>
[GenerateSerializer, Immutable, Alias("BracketsChanged.v1")]
public sealed record BracketsChanged(
    DraftId Draft, BracketChange Change, ClauseId Target, string Words, Clause Clause, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Alias("BracketChange"), JsonConverter(typeof(BracketChangeJson))]
public enum BracketChange
{
    Bracketed = 1,
    AlternativeAdded = 2,
    PlaceLeft = 3,
    Lifted = 4,
    SettledAdReferendum = 5,
}

internal sealed class BracketChangeJson() : JsonStringEnumConverter<BracketChange>(JsonNamingPolicy.KebabCaseLower);

/// <summary>A delegation agreed to settle a bracket; others have yet to.</summary>
/// <param name="Lift">With this delegation alone.</param>
[GenerateSerializer, Immutable, Alias("LiftAgreed.v1")]
public sealed record LiftAgreed(DraftId Draft, BracketLift Lift, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("ClauseAgreed.v1")]
public sealed record ClauseAgreed(DraftId Draft, ClauseId Clause, bool AdReferendum, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;

[GenerateSerializer, Immutable, Alias("AgreementWithdrawn.v1")]
public sealed record AgreementWithdrawn(DraftId Draft, ClauseId Clause, DelegationId Delegation, PersonId By, DateTimeOffset At) : DraftingEvent;
