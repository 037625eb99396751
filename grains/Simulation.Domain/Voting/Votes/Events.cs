using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Votes;

/// <summary>A question was put, with all that decides its result.</summary>
/// <param name="Electorate">Frozen: who joins or leaves later changes nothing.</param>
/// <param name="Order">In a roll call: in which order members are called; else empty.</param>
/// <param name="Drawn">In a roll call by lot: the place in the alphabet of the member drawn, from 0.</param>
/// <param name="MustVote">Who answered "present and voting" and may not abstain; empty where the rules don't know it or the question is procedural.</param>
/// <param name="Present">Who was present when the roll was last called; null: no roll was called.</param>
/// <param name="Again">After a tie: the first vote, which this one decides.</param>
[GenerateSerializer, Immutable, Alias("VoteOpened.v1")]
public sealed record VoteOpened(
    VoteId Vote,
    VoteSubject Subject,
    VoteTerms Terms,
    Electorate Electorate,
    ImmutableArray<DelegationId> Order,
    int? Drawn,
    ImmutableArray<DelegationId> MustVote,
    ImmutableArray<DelegationId> MustAbstain,
    ImmutableArray<DelegationId>? Present,
    VoteId? Again,
    DateTimeOffset At) : CommitteeEvent;

/// <summary>A ballot where it is known who votes how; the last one of a delegation counts.</summary>
/// <param name="By">The member who cast it, or who was in the chair and wrote the answer down.</param>
[GenerateSerializer, Immutable, Alias("BallotCast.v1")]
public sealed record BallotCast(VoteId Vote, DelegationId Delegation, PersonId By, Choice Choice, bool WithRights, bool Declared, DateTimeOffset At) : CommitteeEvent;

/// <summary>A delegation voted in secret. What it chose is nowhere but in the box, where it is one of many.</summary>
[GenerateSerializer, Immutable, Alias("SecretBallotCast.v1")]
public sealed record SecretBallotCast(VoteId Vote, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("BallotPassed.v1")]
public sealed record BallotPassed(VoteId Vote, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

/// <summary>A member that was called did not answer.</summary>
[GenerateSerializer, Immutable, Alias("CallUnanswered.v1")]
public sealed record CallUnanswered(VoteId Vote, DelegationId Delegation, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("TotalsEntered.v1")]
public sealed record TotalsEntered(VoteId Vote, VoteTotals Totals, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("DecisionObjected.v1")]
public sealed record DecisionObjected(VoteId Vote, DelegationId Delegation, PersonId By, string Reason, bool AsksForAmendment, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("ObjectionWithdrawn.v1")]
public sealed record ObjectionWithdrawn(VoteId Vote, DelegationId Delegation, PersonId By, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("ReservationAttached.v1")]
public sealed record ReservationAttached(VoteId Vote, DelegationId Delegation, PersonId By, string Text, DateTimeOffset At) : CommitteeEvent;

/// <summary>A secret vote is closed and its box not yet counted.</summary>
[GenerateSerializer, Immutable, Alias("VoteClosed.v1")]
public sealed record VoteClosed(VoteId Vote, DateTimeOffset At) : CommitteeEvent;

/// <summary>The result. With the electorate of <see cref="VoteOpened"/> everything is here that is needed to count again.</summary>
/// <param name="Ballots">Who voted how, in the electorate's order; empty where only totals are kept.</param>
/// <param name="Totals">What was counted.</param>
/// <param name="Final">False: a tie that the rules let be voted on once more.</param>
[GenerateSerializer, Immutable, Alias("VoteDeclared.v1")]
public sealed record VoteDeclared(
    VoteId Vote,
    VoteSubject Subject,
    TallyResult Result,
    ImmutableArray<Ballot> Ballots,
    VoteTotals Totals,
    bool Final,
    DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("VoteAbandoned.v1")]
public sealed record VoteAbandoned(VoteId Vote, string Reason, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("VoteCorrected.v1")]
public sealed record VoteCorrected(VoteId Vote, DelegationId Delegation, PersonId By, Choice Meant, DateTimeOffset At) : CommitteeEvent;

[GenerateSerializer, Immutable, Alias("EntitlementSet.v1")]
public sealed record EntitlementSet(DelegationId Delegation, bool Entitled, DateTimeOffset At) : CommitteeEvent;

/// <summary>What was decided is open again (General Assembly, rule 123): it may be put to the vote once more.</summary>
[GenerateSerializer, Immutable, Alias("DecisionReopened.v1")]
public sealed record DecisionReopened(VoteSubject Subject, DateTimeOffset At) : CommitteeEvent;
