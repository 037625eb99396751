using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Sequence;

/// <param name="Steps">As suggested.</param>
[GenerateSerializer, Immutable, Alias("ActionBegun.v1")]
public sealed record ActionBegun(DraftId Draft, ImmutableArray<VoteSubject> Steps, DateTimeOffset At) : CommitteeEvent;

/// <param name="Steps">In the order in which they are put; the draft as a whole last.</param>
[GenerateSerializer, Immutable, Alias("SequenceConfirmed.v1")]
public sealed record SequenceConfirmed(DraftId Draft, ImmutableArray<VoteSubject> Steps, DateTimeOffset At) : CommitteeEvent;

/// <param name="Because">The amendment whose adoption implies it; null: none.</param>
[GenerateSerializer, Immutable, Alias("StepNotPut.v1")]
public sealed record StepNotPut(DraftId Draft, VoteSubject Step, NotPutReason Reason, AmendmentId? Because, DateTimeOffset At) : CommitteeEvent;

/// <summary>All operative parts of a draft were rejected: it is rejected as a whole, without a further vote (General Assembly, rule 129).</summary>
[GenerateSerializer, Immutable, Alias("DraftRejectedInParts.v1")]
public sealed record DraftRejectedInParts(DraftId Draft, DateTimeOffset At) : CommitteeEvent;
