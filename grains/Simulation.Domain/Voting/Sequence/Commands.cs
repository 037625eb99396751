using Simulation.Domain.Committees;

namespace Simulation.Domain.Voting.Sequence;

/// <summary>
/// Take action on a draft: from now on its amendments, the parts voted on separately and the draft as a whole are put in turn. Who: the chair.
/// Drafts are acted on in the order of submission unless the committee decides otherwise (rule 131), where the rules know a motion for that. The
/// order of amendments is suggested (rule 130) and confirmed by <see cref="ConfirmSequence"/>. Refused: another-draft-first, notice-not-over.
/// </summary>
[GenerateSerializer, Immutable, Alias("BeginAction.v1")]
public sealed record BeginAction(DraftId Draft) : ChairCommand;

/// <summary>Confirm, or change and confirm, in which order a draft's amendments and parts are put. Who: the chair.</summary>
/// <param name="Amendments">All that are before the committee on this draft, in the order in which they will be put.</param>
/// <param name="Parts">Parts to be voted on separately, each as the ids of its clauses; none twice.</param>
[GenerateSerializer, Immutable, Alias("ConfirmSequence.v1")]
public sealed record ConfirmSequence(DraftId Draft, ImmutableArray<AmendmentId> Amendments, ImmutableArray<ImmutableArray<string>> Parts) : ChairCommand;

/// <summary>Say that something is not put to the vote: its rejection is implied by what was adopted, or the committee decided so. Who: the chair.</summary>
[GenerateSerializer, Immutable, Alias("LeaveUnput.v1")]
public sealed record LeaveUnput(DraftId Draft, VoteSubject Step, NotPutReason Reason) : ChairCommand;
