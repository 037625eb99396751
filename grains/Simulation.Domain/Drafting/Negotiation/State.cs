namespace Simulation.Domain.Drafting.Negotiation;

/// <summary>A delegation's agreement to a clause as it stands. It lapses when the clause changes.</summary>
/// <param name="AdReferendum">Subject to the capital; else final.</param>
[GenerateSerializer, Immutable, Alias("ClauseAgreement.v1")]
public sealed record ClauseAgreement(ClauseId Clause, DelegationId Delegation, bool AdReferendum, DateTimeOffset At);

/// <summary>Who has agreed to settle a bracket in one way. It lapses when the bracket changes.</summary>
/// <param name="Target">The clause or point.</param>
/// <param name="Bracket">As it stands in the text, with both brackets.</param>
/// <param name="Occurrence">Which of several written alike, from 1.</param>
/// <param name="Option">Which wording stays, from 0; null: none, the place goes.</param>
/// <param name="AdReferendum">Agreed subject to the capitals: it stays marked.</param>
[GenerateSerializer, Immutable, Alias("BracketLift.v1")]
public sealed record BracketLift(ClauseId Target, string Bracket, int Occurrence, int? Option, bool AdReferendum, ImmutableArray<DelegationId> By)
{
    public bool IsOf(BracketLift other) =>
        (Target, Bracket, Occurrence, Option, AdReferendum) == (other.Target, other.Bracket, other.Occurrence, other.Option, other.AdReferendum);
}

/// <summary>How many brackets were open at a moment.</summary>
/// <param name="Revision">The version that made it so.</param>
[GenerateSerializer, Immutable, Alias("BracketPoint.v1")]
public sealed record BracketPoint(int Revision, DateTimeOffset At, BracketCount Count);
