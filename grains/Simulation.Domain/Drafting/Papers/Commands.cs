using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>Start a working paper from a text in United Nations layout. Until it is tabled, only its sponsors and those they invite see it. Who: a member.</summary>
/// <param name="Item">The agenda item that it belongs to.</param>
/// <param name="Text">1 to 100,000 characters.</param>
[GenerateSerializer, Immutable, Alias("StartWorkingPaper.v1")]
public sealed record StartWorkingPaper(string Item, string Text) : CommitteeCommand;

/// <summary>Let other delegations see a working paper and write in it. Who: a member of a sponsor.</summary>
[GenerateSerializer, Immutable, Alias("InviteToDraft.v1")]
public sealed record InviteToDraft(DraftId Draft, ImmutableArray<DelegationId> Delegations) : CommitteeCommand;

/// <summary>Stop letting delegations see a working paper and write in it. Who: a member of a sponsor.</summary>
[GenerateSerializer, Immutable, Alias("UninviteFromDraft.v1")]
public sealed record UninviteFromDraft(DraftId Draft, ImmutableArray<DelegationId> Delegations) : CommitteeCommand;

/// <summary>
/// Write a clause of a working paper, its sentence and its points as one text. What others wrote meanwhile in other places of it is kept; of
/// the same place, nothing is overwritten. Who: a member of a sponsor or an invited delegation.
/// </summary>
/// <param name="Text">As <see cref="ClauseText"/> writes it: opener and words, with brackets, without the punctuation that ends it; a line for each point, with its label, four spaces deeper at each depth. 1 to 20,000 characters.</param>
/// <param name="Base">The revision of the paper that the writer began with.</param>
[GenerateSerializer, Immutable, Alias("EditClause.v1")]
public sealed record EditClause(DraftId Draft, ClauseId Clause, string Text, int Base) : CommitteeCommand;

/// <summary>Add a clause to a working paper. Who: a member of a sponsor or an invited delegation.</summary>
/// <param name="After">The clause of the same part that it follows; null: it is the first.</param>
/// <param name="Text">As with <see cref="EditClause"/>; 1 to 20,000 characters.</param>
[GenerateSerializer, Immutable, Alias("AddClause.v1")]
public sealed record AddClause(DraftId Draft, ClauseKind Part, ClauseId? After, string Text) : CommitteeCommand;

/// <summary>Move a clause of a working paper within its part. Who: a member of a sponsor or an invited delegation.</summary>
/// <param name="After">The clause of the same part that it follows then; null: it is the first.</param>
[GenerateSerializer, Immutable, Alias("MoveClause.v1")]
public sealed record MoveClause(DraftId Draft, ClauseId Clause, ClauseId? After) : CommitteeCommand;

/// <summary>Put a whole text in the place of a working paper's. Clauses that stay as they were keep their identity. Who: a member of a sponsor.</summary>
/// <param name="Text">In United Nations layout; 1 to 100,000 characters.</param>
/// <param name="Base">The revision that the writer saw; nothing that was written since is replaced unseen.</param>
[GenerateSerializer, Immutable, Alias("ReplaceText.v1")]
public sealed record ReplaceText(DraftId Draft, string Text, int Base) : CommitteeCommand;

/// <summary>Give a working paper another title. Who: a member of a sponsor or an invited delegation.</summary>
/// <param name="Title">At most 400 characters; empty: none.</param>
[GenerateSerializer, Immutable, Alias("RetitleDraft.v1")]
public sealed record RetitleDraft(DraftId Draft, string Title) : CommitteeCommand;

/// <summary>Take a clause out of a working paper. Who: a member of a sponsor or an invited delegation.</summary>
/// <param name="Base">The revision that one saw; a clause that changed since stays.</param>
[GenerateSerializer, Immutable, Alias("RemoveClause.v1")]
public sealed record RemoveClause(DraftId Draft, ClauseId Clause, int Base) : CommitteeCommand;

/// <summary>Become a sponsor of a text. Who: a member who may bind, of a delegation that sees it.</summary>
[GenerateSerializer, Immutable, Alias("SponsorDraft.v1")]
public sealed record SponsorDraft(DraftId Draft) : CommitteeCommand, IBindsDelegation;

/// <summary>Stop being a sponsor. The last sponsor can't: a tabled draft is withdrawn instead. Who: a member of the sponsor who may bind.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawSponsorship.v1")]
public sealed record WithdrawSponsorship(DraftId Draft) : CommitteeCommand, IBindsDelegation;

/// <summary>Sign a working paper: ask that it be debated, without supporting it. Who: a member who may bind, of a delegation that sees it.</summary>
[GenerateSerializer, Immutable, Alias("SignDraft.v1")]
public sealed record SignDraft(DraftId Draft) : CommitteeCommand, IBindsDelegation;

/// <summary>Take the signature under a working paper back. Who: a member of the signatory who may bind.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawSignature.v1")]
public sealed record WithdrawSignature(DraftId Draft) : CommitteeCommand, IBindsDelegation;

/// <summary>
/// Put a working paper before the committee; from then on everybody sees it and only amendments change it. Where the rules ask for approval, it
/// is submitted to the chair. Who: a member of a sponsor who may bind.
/// </summary>
[GenerateSerializer, Immutable, Alias("TableDraft.v1")]
public sealed record TableDraft(DraftId Draft) : CommitteeCommand, IBindsDelegation;

/// <summary>Take a tabled draft back, as long as the rules allow (General Assembly, rule 122). Who: a member of a sponsor who may bind.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawDraft.v1")]
public sealed record WithdrawDraft(DraftId Draft) : CommitteeCommand, IBindsDelegation;

/// <summary>Move an amendment to a tabled draft, or to another amendment. Who: a member who may bind.</summary>
/// <param name="Part">Where a clause is added.</param>
/// <param name="Target">The clause or point changed, or after which a clause is added.</param>
/// <param name="Through">With deletion: the last clause that goes.</param>
/// <param name="OldText">The words changed, or after which others are inserted.</param>
/// <param name="Occurrence">Which of several equal places, from 1.</param>
/// <param name="NewText">The words put in, or the sentence of the clause added or put in the target's place; at most 4,000 characters.</param>
/// <param name="Parent">The amendment that this one amends.</param>
[GenerateSerializer, Immutable, Alias("TableAmendment.v1")]
public sealed record TableAmendment(
    DraftId Draft,
    AmendmentKind Kind,
    ClauseKind Part,
    ClauseId? Target,
    ClauseId? Through,
    string OldText,
    int Occurrence,
    string NewText,
    AmendmentId? Parent) : CommitteeCommand, IBindsDelegation;

/// <summary>Support an amendment, where the rules ask for more than one mover before it is put. Who: a member who may bind.</summary>
[GenerateSerializer, Immutable, Alias("SupportAmendment.v1")]
public sealed record SupportAmendment(AmendmentId Amendment) : CommitteeCommand, IBindsDelegation;

/// <summary>Accept an amendment as friendly. When all whose text it changes have, it is part of that without a vote. Who: a member who may bind, of a sponsor, or of a mover of the amendment that it amends.</summary>
[GenerateSerializer, Immutable, Alias("AcceptAmendment.v1")]
public sealed record AcceptAmendment(AmendmentId Amendment) : CommitteeCommand, IBindsDelegation;

/// <summary>Take an amendment back before it is voted on. Who: a member of the mover who may bind.</summary>
[GenerateSerializer, Immutable, Alias("WithdrawAmendment.v1")]
public sealed record WithdrawAmendment(AmendmentId Amendment) : CommitteeCommand, IBindsDelegation;
