using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Meetings;
using Simulation.Domain.Voting.Sequence;

namespace Simulation.Domain.Voting;

/// <summary>What votes need to know of the committee's other parts: who is there, and the texts before it.</summary>
internal static class BodyFacts
{
    /// <summary>Who was present when the roll was last called; null: no roll was called at this meeting.</summary>
    public static ImmutableArray<DelegationId>? Present(SessionState state) =>
        state.Committee!.Meeting.RollTaken ? [.. MeetingRules.There(state, Attendance.Present, Attendance.PresentAndVoting)] : null;

    /// <summary>Who answered "present and voting".</summary>
    public static ImmutableArray<DelegationId> Bound(SessionState state) => [.. MeetingRules.There(state, Attendance.PresentAndVoting)];

    /// <summary>Who may not explain a vote on this because it is its own text.</summary>
    public static ImmutableArray<DelegationId> SponsorsOf(SessionState state, VoteSubject subject) => subject switch
    {
        VoteSubject.Draft draft => state.Committee!.Drafting.Find(draft.Id)?.Sponsors ?? [],
        VoteSubject.Part part => state.Committee!.Drafting.Find(part.Of)?.Sponsors ?? [],
        VoteSubject.Amendment amendment => state.Committee!.Drafting.Find(amendment.Id)?.Amendment.Movers ?? [],
        _ => [],
    };

    /// <summary>Ids of the operative clauses of a draft as it stands.</summary>
    public static ImmutableArray<string> OperativeOf(SessionState state, DraftId draft) =>
        [.. state.Committee!.Drafting.Find(draft)?.Text.Operative.Select(c => c.Id.Value) ?? []];

    /// <summary>Ids of all clauses of a draft as it stands.</summary>
    public static ImmutableArray<string> ClausesOf(SessionState state, DraftId draft) =>
        [.. state.Committee!.Drafting.Find(draft)?.Text.Clauses.Select(c => c.Id.Value) ?? []];

    /// <summary>The amendment that this one amends; null: it amends the draft.</summary>
    public static AmendmentId? ParentOf(SessionState state, AmendmentId amendment) => state.Committee!.Drafting.Find(amendment)?.Amendment.Parent;

    public static IEnumerable<AmendmentId> SubAmendmentsTo(SessionState state, AmendmentId amendment) =>
        state.Committee!.Drafting.Amendments.Select(a => a.Amendment).Where(a => a.Parent == amendment).Select(a => a.Id);

    /// <summary>Why this text can't be put to the vote; null when it can, or when it is no text.</summary>
    public static Refusal? WhyNotPut(SessionState state, VoteSubject subject, DateTimeOffset now) => subject switch
    {
        VoteSubject.Draft draft => AdmissionRules.WhyNotAct(state, draft.Id, now),
        VoteSubject.Part part => AdmissionRules.WhyNotAct(state, part.Of, now)
            ?? (part.Clauses.All(ClausesOf(state, part.Of).Contains) ? null : new Refusal(RefusalCode.NoSuchClause)),
        VoteSubject.Amendment amendment => state.Committee!.Drafting.Find(amendment.Id) switch
        {
            null => new Refusal(RefusalCode.NoSuchAmendment),
            { Amendment.Status: not AmendmentStatus.Tabled } => new Refusal(RefusalCode.AmendmentNotOpen),
            { } found => MovingRules.SupportOf(state, found.Amendment) is { IsEnough: false } support
                ? new Refusal(RefusalCode.TooLittleSupport, [DraftingRules.Text(support.Supporters), DraftingRules.Text(support.Needed)])
                : AdmissionRules.WhyNotAct(state, found.Draft, now),
        },
        _ => null,
    };

    /// <summary>The amendments to a draft that are still to be voted on, in the order suggested to the chair. One with too little support is not put.</summary>
    public static ImmutableArray<AmendmentId> AmendmentsTo(SessionState state, DraftId draft)
    {
        if (state.Committee!.Drafting.Find(draft)?.TabledText is not { } text)
        {
            return [];
        }

        var pending = state.Committee.Drafting.To(draft).Select(a => a.Amendment).Where(a => a.Status == AmendmentStatus.Tabled && MovingRules.SupportOf(state, a).IsEnough);
        return VotingRules.Rules(state).Amendments.Order == Procedure.AmendmentOrder.AsSubmitted
            ? [.. pending.Select(a => a.Id)]
            : [.. Drafting.Amendments.AmendmentOrder.Suggest(text, pending).Select(a => a.Amendment.Id)];
    }

    /// <summary>Pairs of amendments of which only one can stand.</summary>
    public static ImmutableArray<AmendmentConflict> ConflictsIn(SessionState state, DraftId draft)
    {
        if (state.Committee!.Drafting.Find(draft)?.TabledText is not { } text)
        {
            return [];
        }

        var all = state.Committee.Drafting.To(draft).Select(a => a.Amendment).ToList();
        return
        [
            .. all.SelectMany((a, i) => AmendmentConflicts.With(text, a, all.Skip(i + 1), all.Find(p => p.Id == a.Parent)).Select(other => new AmendmentConflict(a.Id, other))),
        ];
    }
}
