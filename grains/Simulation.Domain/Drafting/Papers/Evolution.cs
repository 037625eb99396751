using System.Diagnostics;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Negotiation;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>What events make of the texts.</summary>
internal static class DraftingEvolution
{
    /// <summary>The texts that the secretariat has when the committee opens, in the working language.</summary>
    public static DraftingState Begun(SessionPlanned plan) => plan.Material is not { } material ? DraftingState.Initial
        : new([.. material.Drafts.Select(d => Starting(d, plan))], []);

    public static DraftingState Of(DraftingState state, DraftingEvent @event) => @event switch
    {
        WorkingPaperStarted e => state with { Drafts = state.Drafts.Add(Draft.Of(e.Draft, "", e.Item, e.Delegation.Value, e.Text, e.At, [e.Delegation])) },
        InvitedToDraft e => Change(state, e.Draft, d => d with { Invited = d.Invited.AddRange(e.Invited) }),
        UninvitedFromDraft e => Change(state, e.Draft, d => d with { Invited = [.. d.Invited.Except(e.Uninvited)], Signatories = [.. d.Signatories.Except(e.Uninvited)] }),
        ClauseEdited e => Change(state, e.Draft, d => d.With(e.Delegation.Value, PaperText.Put(d.Text, e.Clause), e.At)),
        ClauseAdded e => Change(state, e.Draft, d => d.With(e.Delegation.Value, PaperText.Add(d.Text, e.Clause, e.After), e.At)),
        ClauseRemoved e => Change(state, e.Draft, d => d.With(e.Delegation.Value, PaperText.Remove(d.Text, e.Clause), e.At)),
        ClauseMoved e => Change(state, e.Draft, d => d.With(e.Delegation.Value, PaperText.Move(d.Text, e.Clause, e.After), e.At)),
        TextReplaced e => Change(state, e.Draft, d => d.With(e.Delegation.Value, e.Text, e.At)),
        DraftRetitled e => Change(state, e.Draft, d => d.With(e.Delegation.Value, d.Text with { Cover = d.Text.Cover with { Title = e.Title } }, e.At)),
        DraftSponsored e => Change(state, e.Draft, d => d with
        {
            Sponsors = d.Sponsors.Add(e.Delegation),
            Signatories = d.Signatories.Remove(e.Delegation),
            Invited = d.Invited.Remove(e.Delegation),
        }),
        // Who leaves the sponsors has read the paper, and goes on reading it until uninvited.
        SponsorshipWithdrawn e => Change(state, e.Draft, d => d with { Sponsors = d.Sponsors.Remove(e.Delegation), Invited = d.Invited.Add(e.Delegation) }),
        DraftSigned e => Change(state, e.Draft, d => d with { Signatories = d.Signatories.Add(e.Delegation) }),
        SignatureWithdrawn e => Change(state, e.Draft, d => d with { Signatories = d.Signatories.Remove(e.Delegation) }),
        DraftSubmitted e => Change(state, e.Draft, d => d with { Status = DraftStatus.Submitted, SubmittedAt = e.At, Submitter = e.Delegation, Returned = "" }),
        DraftReturned e => Change(state, e.Draft, d => d with { Status = DraftStatus.Working, Returned = e.Reason }),
        DraftTabled e => Change(state, e.Draft, d => d with { Status = DraftStatus.Tabled, Tabled = d.Revision, TabledAt = e.At, Symbol = e.Symbol, Submitter = e.Delegation, Returned = "" }),
        DraftWithdrawn e => Moot(Change(state, e.Draft, d => d with { Status = DraftStatus.Withdrawn }), a => a.Draft == e.Draft),
        NoticeWaived e => Change(state, e.Draft, d => d with { NoticeWaived = true }),
        BracketsChanged e => Change(state, e.Draft, d => d.With(e.Delegation.Value, PaperText.Put(d.Text, e.Clause), e.At)),
        LiftAgreed e => Change(state, e.Draft, d => d with { Lifts = NegotiationRules.Together(d.Lifts, e.Lift) }),
        ClauseAgreed e => Change(state, e.Draft, d => d with { Agreements = [.. Others(d, e.Clause, e.Delegation), new ClauseAgreement(e.Clause, e.Delegation, e.AdReferendum, e.At)] }),
        AgreementWithdrawn e => Change(state, e.Draft, d => d with { Agreements = [.. Others(d, e.Clause, e.Delegation)] }),
        AmendmentTabled e => state with { Amendments = state.Amendments.Add(new DraftAmendment(e.Draft, e.Amendment, [], null, e.Symbol)) },
        AmendmentSupported e => Change(state, e.Amendment, a => a with { Amendment = a.Amendment with { Signatories = a.Amendment.Signatories.Add(e.Delegation) } }),
        AmendmentAccepted e when e.Carried => Carry(Change(state, e.Amendment, a => a with { AcceptedBy = a.AcceptedBy.Add(e.Delegation) }), e.Amendment, AmendmentStatus.Accepted, e.At),
        AmendmentAccepted e => Change(state, e.Amendment, a => a with { AcceptedBy = a.AcceptedBy.Add(e.Delegation) }),
        AmendmentCarried e => Carry(state, e.Amendment, AmendmentStatus.Accepted, e.At),
        AmendmentWithdrawn e => WithoutSubAmendments(With(state, e.Amendment, AmendmentStatus.Withdrawn), e.Amendment),
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    /// <summary>What the committee's decisions make of the texts: an amendment is put in, a part goes, a draft is adopted or not.</summary>
    public static DraftingState Follow(DraftingState state, CommitteeEvent @event) => @event switch
    {
        VoteDeclared { Final: true, Subject: VoteSubject.Amendment subject } e => e.Result.Outcome == Outcome.Adopted
            ? Carry(state, subject.Id, AmendmentStatus.Adopted, e.At)
            : WithoutSubAmendments(With(state, subject.Id, AmendmentStatus.Rejected), subject.Id),
        VoteDeclared { Final: true, Subject: VoteSubject.Part subject } e when e.Result.Outcome != Outcome.Adopted =>
            Recomposed(Change(state, subject.Of, d => d with { Rejected = [.. d.Rejected.Union(subject.Clauses.Select(c => new ClauseId(c)))] }), subject.Of, "", e.At),
        VoteDeclared { Final: true, Subject: VoteSubject.Draft subject } e => Change(state, subject.Id, d => d with
        {
            Status = e.Result.Outcome == Outcome.Adopted ? DraftStatus.Adopted : DraftStatus.Rejected,
            Decision = new DraftDecision(e.Vote, e.Result.Outcome == Outcome.Adopted, e.Totals, e.At),
        }),
        DraftRejectedInParts e => Change(state, e.Draft, d => d with { Status = DraftStatus.Rejected, Decision = new DraftDecision(null, false, null, e.At) }),
        StepNotPut { Reason: NotPutReason.ImpliedRejection or NotPutReason.NotVotedOn, Step: VoteSubject.Amendment step } =>
            WithoutSubAmendments(With(state, step.Id, AmendmentStatus.NotPut), step.Id),
        DecisionReopened e => Reopened(state, e),
        _ => state,
    };

    private static Draft Starting(StartingDraft draft, SessionPlanned plan)
    {
        var text = draft.Read ?? DraftingRules.Read(draft, plan.WorkingLanguage);
        var begun = Draft.Of(
            DraftingRules.IdOf(draft.Id), draft.Symbol, draft.Item, draft.Sponsors is [var first, ..] ? first.Value : "", text, plan.At, draft.Sponsors);
        return draft.Tabled ? begun with { Status = DraftStatus.Tabled, Tabled = 1 } : begun;
    }

    /// <summary>What was decided is open again (General Assembly, rule 123): the text is as it was before that decision.</summary>
    private static DraftingState Reopened(DraftingState state, DecisionReopened e) => e.Subject switch
    {
        VoteSubject.Draft subject => Recomposed(
            // Where it fell with all its parts, they are put again: nothing else would be left to vote on.
            Change(state, subject.Id, d => d with { Status = DraftStatus.Tabled, Decision = null, Rejected = d.Decision is { Vote: null } ? [] : d.Rejected }), subject.Id, "", e.At),
        VoteSubject.Part subject => Recomposed(
            Change(state, subject.Of, d => d with { Rejected = [.. d.Rejected.Where(c => !subject.Clauses.Contains(c.Value))] }), subject.Of, "", e.At),
        VoteSubject.Amendment subject when state.Find(subject.Id) is { } amendment => Recomposed(
            Change(state, subject.Id, a => a with { Carried = null, Amendment = a.Amendment with { Status = AmendmentStatus.Tabled } }), amendment.Draft, "", e.At),
        _ => state,
    };

    /// <summary>Puts an amendment into the text as tabled, together with those carried before it.</summary>
    private static DraftingState Carry(DraftingState state, AmendmentId id, AmendmentStatus status, DateTimeOffset at)
    {
        if (state.Find(id) is not { } amendment || state.Find(amendment.Draft) is not { } draft)
        {
            return state;
        }

        var place = state.To(draft.Id).Count(a => a.Carried is not null) + 1;
        return Recomposed(
            Change(state, id, a => a with { Carried = place, Amendment = a.Amendment with { Status = status } }),
            draft.Id,
            amendment.Amendment.Movers is [var mover, ..] ? mover.Value : "",
            at);
    }

    /// <summary>The text as tabled, with the amendments that were carried and without the parts that were rejected.</summary>
    private static DraftingState Recomposed(DraftingState state, DraftId id, string by, DateTimeOffset at) => Change(state, id, d =>
    {
        if (d.TabledText is not { } tabled)
        {
            return d;
        }

        var amended = Amending.Consolidate(tabled, state.To(id).Where(a => a.Carried is not null).OrderBy(a => a.Carried).Select(a => a.Amendment)).Text;
        var text = Amending.Keep(amended, d.Rejected)?.Text ?? amended;
        return PaperText.Says(text, d.Text) ? d : d.With(by, text, at);
    });

    /// <summary>What amends an amendment that is out of the way is out of the way with it.</summary>
    private static DraftingState WithoutSubAmendments(DraftingState state, AmendmentId parent) => Moot(state, a => a.Amendment.Parent == parent);

    private static DraftingState Moot(DraftingState state, Func<DraftAmendment, bool> which) => state.Amendments
        .Where(a => a.Amendment.Status == AmendmentStatus.Tabled && which(a))
        .Aggregate(state, (s, a) => WithoutSubAmendments(With(s, a.Amendment.Id, AmendmentStatus.NotPut), a.Amendment.Id));

    private static DraftingState With(DraftingState state, AmendmentId id, AmendmentStatus status) =>
        Change(state, id, a => a with { Amendment = a.Amendment with { Status = status } });

    private static IEnumerable<ClauseAgreement> Others(Draft draft, ClauseId clause, DelegationId delegation) =>
        draft.Agreements.Where(a => a.Clause != clause || a.Delegation != delegation);

    private static DraftingState Change(DraftingState state, DraftId id, Func<Draft, Draft> change) =>
        state.Find(id) is { } draft ? state with { Drafts = state.Drafts.Replace(draft, change(draft)) } : state;

    private static DraftingState Change(DraftingState state, AmendmentId id, Func<DraftAmendment, DraftAmendment> change) =>
        state.Find(id) is { } amendment ? state with { Amendments = state.Amendments.Replace(amendment, change(amendment)) } : state;
}
