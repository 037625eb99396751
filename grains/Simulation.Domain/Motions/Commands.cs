using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;

namespace Simulation.Domain.Motions;

/// <summary>Raise a point or motion, or make a request, of those that the rules of procedure know. Who: any member of a delegation that the rule admits. Refused: not-in-order-now, somebody-speaks, motion-pending-first and others; each names the rule.</summary>
/// <param name="Rule">Id of the point or motion in the rules of procedure, such as <c>close-debate</c>.</param>
/// <param name="Terms">What the rule asks the mover to say.</param>
[GenerateSerializer, Immutable, Alias("RaiseMotion.v1")]
public sealed record RaiseMotion(string Rule, MotionTerms Terms) : CommitteeCommand;

/// <summary>Second somebody else's motion. Who: any member of another delegation that has a vote.</summary>
[GenerateSerializer, Immutable, Alias("SecondMotion.v1")]
public sealed record SecondMotion(MotionId Motion) : CommitteeCommand;

/// <summary>Take one's own motion back before it is put to the vote. Who: any member of the mover's delegation.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawMotion.v1")]
public sealed record WithdrawMotion(MotionId Motion) : CommitteeCommand;

/// <summary>Object to deciding a motion without a vote, or, as the original mover of a draft, to its division. Who: any member of a delegation that has a vote.</summary>
[GenerateSerializer, Immutable, Alias("ObjectToMotion.v1")]
public sealed record ObjectToMotion(MotionId Motion) : CommitteeCommand;

/// <summary>Ask to speak for or against the motion that is to be decided next. Who: any member of a delegation. Refused: not-debatable, speakers-exhausted.</summary>
[GenerateSerializer, Immutable, Alias("SpeakOnMotion.v1")]
public sealed record SpeakOnMotion(MotionId Motion, Floor.Stance Stance) : CommitteeCommand;

/// <summary>Rule: on a point or request, on whether a motion is in order, or of one's own accord. An appeal is in order at once. Who: the chair.</summary>
/// <param name="On">The point or motion; null: of the chair's own accord.</param>
/// <param name="Reason">At most 1 000 characters; may be empty.</param>
[GenerateSerializer, Immutable, Alias("GiveRuling.v1")]
public sealed record GiveRuling(MotionId? On, RulingAnswer Answer, string Reason) : ChairCommand;

/// <summary>Announce that the committee has decided a motion: nobody objected, or hands were counted. A motion that is carried is performed. Who: the chair. Refused: needs-second, motion-pending-first, motion-needs-vote, no-quorum.</summary>
/// <param name="How">no-objection, hands or, where the rules leave it to the chair, chair.</param>
/// <param name="Yes">Hands in favour; null: not counted.</param>
/// <param name="No">Hands against; null: not counted.</param>
[GenerateSerializer, Immutable, Alias("DecideMotion.v1")]
public sealed record DecideMotion(MotionId Motion, bool Carried, DecidedHow How, int? Yes, int? No) : ChairCommand;

/// <summary>Put a motion to the vote by its own majority. When the result is announced, a motion that is carried is performed. Who: the chair. Refused: needs-second, motion-pending-first, no-quorum, vote-already-open and others.</summary>
/// <param name="Method">Null: the usual one of the body.</param>
[GenerateSerializer, Immutable, Alias("PutMotion.v1")]
public sealed record PutMotion(MotionId Motion, VotingMethod? Method) : ChairCommand;
