using Simulation.Domain.Committees;

namespace Simulation.Domain.Drafting.Negotiation;

/// <summary>Put words of a working paper into brackets: they are not agreed. Who: a member of a sponsor or an invited delegation; the bracket is in its name.</summary>
/// <param name="Target">The clause (its sentence) or the point.</param>
/// <param name="Words">The words as they stand, without a bracket cut in two; 1 to 4,000 characters.</param>
/// <param name="Occurrence">Which of several equal places, from 1.</param>
/// <param name="Alternative">Other wording, in the delegation's name; null or empty: none, the words themselves are disputed in its name.</param>
/// <param name="Base">The revision that the writer saw.</param>
[GenerateSerializer, Immutable, Alias("BracketWords.v1")]
public sealed record BracketWords(DraftId Draft, ClauseId Target, string Words, int Occurrence, string? Alternative, int Base) : CommitteeCommand;

/// <summary>Add an alternative wording to a bracket, or one's name to one that says the same. Who: a member of a sponsor or an invited delegation.</summary>
/// <param name="Target">The clause (its sentence) or the point.</param>
/// <param name="Bracket">As it stands, with both brackets.</param>
/// <param name="Occurrence">Which of several written alike, from 1.</param>
/// <param name="Alternative">1 to 4,000 characters.</param>
[GenerateSerializer, Immutable, Alias("AddAlternative.v1")]
public sealed record AddAlternative(DraftId Draft, ClauseId Target, string Bracket, int Occurrence, string Alternative) : CommitteeCommand;

/// <summary>Leave a place to fill in a working paper. Who: a member of a sponsor or an invited delegation.</summary>
/// <param name="Target">The clause (its sentence) or the point.</param>
/// <param name="After">The words that it follows.</param>
/// <param name="Occurrence">Which of several equal places, from 1.</param>
/// <param name="Word">What is missing, such as <c>date</c> or <c>number</c>; empty: dots. At most 40 characters.</param>
/// <param name="Base">The revision that the writer saw.</param>
[GenerateSerializer, Immutable, Alias("LeavePlace.v1")]
public sealed record LeavePlace(DraftId Draft, ClauseId Target, string After, int Occurrence, string Word, int Base) : CommitteeCommand;

/// <summary>
/// Settle a bracket: one wording stays, or none. It takes effect when all have agreed in whose name the bracket is, or all sponsors; until then
/// the agreement is noted. Who: a member of a sponsor or an invited delegation.
/// </summary>
/// <param name="Target">The clause (its sentence) or the point.</param>
/// <param name="Bracket">As it stands, with both brackets.</param>
/// <param name="Occurrence">Which of several written alike, from 1.</param>
/// <param name="Option">Which wording stays, from 0; null: none, the place goes.</param>
/// <param name="AdReferendum">Agreed subject to the capitals: the words stay marked, and no longer count as open.</param>
[GenerateSerializer, Immutable, Alias("LiftBracket.v1")]
public sealed record LiftBracket(DraftId Draft, ClauseId Target, string Bracket, int Occurrence, int? Option, bool AdReferendum) : CommitteeCommand;

/// <summary>Agree to a clause subject to one's capital (ad referendum). It lapses when the clause changes. Who: a member of a delegation that sees the text.</summary>
/// <param name="Base">The revision that one saw; a clause that changed since is not agreed unseen.</param>
[GenerateSerializer, Immutable, Alias("AgreeAdReferendum.v1")]
public sealed record AgreeAdReferendum(DraftId Draft, ClauseId Clause, int Base) : CommitteeCommand;

/// <summary>Agree to a clause for good. It lapses when the clause changes. Who: a member who may bind, of a delegation that sees the text.</summary>
/// <param name="Base">The revision that one saw.</param>
[GenerateSerializer, Immutable, Alias("ConfirmAgreement.v1")]
public sealed record ConfirmAgreement(DraftId Draft, ClauseId Clause, int Base) : CommitteeCommand, IBindsDelegation;

/// <summary>Take one's agreement to a clause back. Who: a member of the delegation.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawAgreement.v1")]
public sealed record WithdrawAgreement(DraftId Draft, ClauseId Clause) : CommitteeCommand;
