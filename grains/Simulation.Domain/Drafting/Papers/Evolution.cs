using System.Diagnostics;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Reading;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Sequence;
using Simulation.Domain.Voting.Votes;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>What events make of the texts.</summary>
internal static class DraftingEvolution
{
    /// <summary>The texts that the secretariat has when the committee opens, in the working language.</summary>
    public static DraftingState Begun(SessionPlanned plan) => plan.Material is not { } material ? DraftingState.Initial
        : new([.. material.Drafts.Select(d => Starting(d, plan.WorkingLanguage))], []);

    public static DraftingState Of(DraftingState state, DraftingEvent @event) => @event switch
    {
        WorkingPaperStarted e => state with
        {
            Drafts = state.Drafts.Add(new Draft(e.Draft, "", e.Item, DraftStatus.Working, [new DraftVersion(e.Delegation.Value, e.Text with { Version = 1 })], null, [e.Delegation], [], [])),
        },
        InvitedToDraft e => Change(state, e.Draft, d => d with { Invited = d.Invited.AddRange(e.Invited) }),
        ClauseEdited e => Change(state, e.Draft, d => d.With(e.Delegation.Value, Clauses(d.Text, c => c.Id == e.Clause ? Amending.Reworded(c, e.Sentence, d.Text.Language) : c))),
        ClauseAdded e => Change(state, e.Draft, d => d.With(e.Delegation.Value, Added(d.Text, e))),
        ClauseRemoved e => Change(state, e.Draft, d => d.With(e.Delegation.Value, Clauses(d.Text, c => c.Id == e.Clause ? null : c))),
        DraftSponsored e => Change(state, e.Draft, d => d with
        {
            Sponsors = d.Sponsors.Add(e.Delegation),
            Signatories = d.Signatories.Remove(e.Delegation),
            Invited = d.Invited.Remove(e.Delegation),
        }),
        DraftSigned e => Change(state, e.Draft, d => d with { Signatories = d.Signatories.Add(e.Delegation) }),
        DraftTabled e => Change(state, e.Draft, d => d with { Status = DraftStatus.Tabled, Tabled = d.Revision }),
        DraftWithdrawn e => Change(state, e.Draft, d => d with { Status = DraftStatus.Withdrawn }),
        AmendmentTabled e => state with { Amendments = state.Amendments.Add(new DraftAmendment(e.Draft, e.Amendment, [], null)) },
        AmendmentAccepted e when e.Carried => Carry(Change(state, e.Amendment, a => a with { AcceptedBy = a.AcceptedBy.Add(e.Delegation) }), e.Amendment, AmendmentStatus.Accepted),
        AmendmentAccepted e => Change(state, e.Amendment, a => a with { AcceptedBy = a.AcceptedBy.Add(e.Delegation) }),
        AmendmentWithdrawn e => With(state, e.Amendment, AmendmentStatus.Withdrawn),
        _ => throw new UnreachableException($"No evolution for {@event?.GetType().Name}"),
    };

    /// <summary>What the committee's decisions make of the texts: an amendment is put in, a part goes, a draft is adopted or not.</summary>
    public static DraftingState Follow(DraftingState state, CommitteeEvent @event) => @event switch
    {
        VoteDeclared { Final: true, Subject: VoteSubject.Amendment subject } e =>
            e.Result.Outcome == Outcome.Adopted ? Carry(state, subject.Id, AmendmentStatus.Adopted) : With(state, subject.Id, AmendmentStatus.Rejected),
        VoteDeclared { Final: true, Subject: VoteSubject.Part subject } e when e.Result.Outcome != Outcome.Adopted =>
            Change(state, subject.Of, d => Amending.Keep(d.Text, [.. subject.Clauses.Select(c => new ClauseId(c))]) is { } kept ? d.With("", kept.Text) : d),
        VoteDeclared { Final: true, Subject: VoteSubject.Draft subject } e =>
            Change(state, subject.Id, d => d with { Status = e.Result.Outcome == Outcome.Adopted ? DraftStatus.Adopted : DraftStatus.Rejected }),
        DraftRejectedInParts e => Change(state, e.Draft, d => d with { Status = DraftStatus.Rejected }),
        StepNotPut { Reason: NotPutReason.ImpliedRejection or NotPutReason.NotVotedOn, Step: VoteSubject.Amendment step } => With(state, step.Id, AmendmentStatus.NotPut),
        DecisionReopened { Subject: VoteSubject.Draft subject } => Change(state, subject.Id, d => d with { Status = DraftStatus.Tabled }),
        _ => state,
    };

    private static Draft Starting(StartingDraft draft, Language language)
    {
        var text = draft.Text.In(language);
        // Where the case has no text in the working language, the text that there is says in which one it is.
        var read = ResolutionReader.Read(text, draft.Text.Exactly(language) is null ? null : DraftingRules.LanguageOf(language)).Resolution;
        return new Draft(
            DraftingRules.IdOf(draft.Id),
            draft.Symbol,
            draft.Item,
            draft.Tabled ? DraftStatus.Tabled : DraftStatus.Working,
            [new DraftVersion(draft.Sponsors is [var first, ..] ? first.Value : "", read with { Version = 1 })],
            draft.Tabled ? 1 : null,
            draft.Sponsors,
            [],
            []);
    }

    /// <summary>Puts an amendment into the text as tabled, together with those carried before it.</summary>
    private static DraftingState Carry(DraftingState state, AmendmentId id, AmendmentStatus status)
    {
        if (state.Find(id) is not { } amendment || state.Find(amendment.Draft) is not { TabledText: { } tabled } draft)
        {
            return state;
        }

        var place = state.To(draft.Id).Count(a => a.Carried is not null) + 1;
        var after = Change(state, id, a => a with { Carried = place, Amendment = a.Amendment with { Status = status } });
        var text = Amending.Consolidate(tabled, after.To(draft.Id).Where(a => a.Carried is not null).OrderBy(a => a.Carried).Select(a => a.Amendment)).Text;
        return Change(after, draft.Id, d => d.With(amendment.Amendment.Movers is [var mover, ..] ? mover.Value : "", text));
    }

    private static DraftingState With(DraftingState state, AmendmentId id, AmendmentStatus status) =>
        Change(state, id, a => a with { Amendment = a.Amendment with { Status = status } });

    private static Resolution Added(Resolution text, ClauseAdded e)
    {
        var part = e.Clause.Kind == ClauseKind.Preambular ? text.Preambular : text.Operative;
        var place = e.After is { } after ? part.TakeWhile(c => c.Id != after).Count() + 1 : 0;
        var with = part.Insert(Math.Min(place, part.Length), e.Clause);
        return e.Clause.Kind == ClauseKind.Preambular ? text with { Preambular = with } : text with { Operative = with };
    }

    private static Resolution Clauses(Resolution text, Func<Clause, Clause?> change) => text with
    {
        Preambular = [.. text.Preambular.Select(change).OfType<Clause>()],
        Operative = [.. text.Operative.Select(change).OfType<Clause>()],
    };

    private static DraftingState Change(DraftingState state, DraftId id, Func<Draft, Draft> change) =>
        state.Find(id) is { } draft ? state with { Drafts = state.Drafts.Replace(draft, change(draft)) } : state;

    private static DraftingState Change(DraftingState state, AmendmentId id, Func<DraftAmendment, DraftAmendment> change) =>
        state.Find(id) is { } amendment ? state with { Amendments = state.Amendments.Replace(amendment, change(amendment)) } : state;
}
