using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting.Admission;
using Simulation.Domain.Drafting.Amendments;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Domain.Drafting.Papers;

/// <summary>What an audience may see of the texts. A change of a paper that it may not see sends it nothing.</summary>
internal static class DraftingView
{
    public static IEnumerable<Slice> Slices(SessionState? before, SessionState after, TableAudience audience)
    {
        var then = before?.Committee?.Drafting;
        var now = after.Committee!.Drafting;
        var seen = Seen(now, audience);
        if (then is null || !Equals(before!.Stage, after.Stage))
        {
            yield return All(after, seen, audience);
        }
        else if (Texts(before, after, audience, Seen(then, audience), seen) is { } texts)
        {
            yield return texts;
        }

        if (then is null || !ReferenceEquals(then.Amendments, now.Amendments) || Puts(before!, after))
        {
            yield return new AmendmentsSlice([.. now.Amendments.Select(a => Of(after, a, audience))]);
        }

        var curves = Curves(seen, audience);
        if (then is null ? seen.Length > 0 : !Same(Curves(Seen(then, audience), audience), curves))
        {
            yield return new BracketCurveSlice(curves);
        }
    }

    private static ImmutableArray<Draft> Seen(DraftingState state, TableAudience audience) => [.. state.Drafts.Where(d => d.IsSeenBy(audience))];

    private static DraftsSlice All(SessionState state, ImmutableArray<Draft> seen, TableAudience audience) =>
        new(AgendaRules.WhyNot(state, Activity.Draft), [.. seen.Select(d => Of(state, d, audience))], DraftingRules.LanguageOf(state.Plan!.WorkingLanguage));

    /// <summary>Only texts that look otherwise than before travel: a paper of many pages isn't sent again because a word of another one changed.</summary>
    private static DraftsSlice? Texts(SessionState before, SessionState after, TableAudience audience, ImmutableArray<Draft> then, ImmutableArray<Draft> now)
    {
        // What may be done depends on votes too; otherwise a text that is the same object looks the same.
        var votes = !ReferenceEquals(before.Committee!.Voting.Actions, after.Committee!.Voting.Actions)
            || !ReferenceEquals(before.Committee.Drafting.Amendments, after.Committee.Drafting.Amendments);
        if (!then.Select(d => d.Id).SequenceEqual(now.Take(then.Length).Select(d => d.Id)))
        {
            return All(after, now, audience);
        }

        ImmutableArray<DraftView> changed =
        [
            .. now.Where((d, i) => i >= then.Length
                || !ReferenceEquals(then[i], d)
                || (votes && d.Status == DraftStatus.Tabled && Around(before, then[i], audience) != Around(after, d, audience)))
                .Select(d => Of(after, d, audience)),
        ];
        return changed.IsEmpty ? null : new DraftsSlice(AgendaRules.WhyNot(after, Activity.Draft), changed, DraftingRules.LanguageOf(after.Plan!.WorkingLanguage), Changed: true);
    }

    private static (DraftMay May, DateTimeOffset? Until) Around(SessionState state, Draft draft, TableAudience audience) =>
        (May(state, draft, audience), AdmissionRules.NoticeUntil(state, draft));

    private static DraftView Of(SessionState state, Draft draft, TableAudience audience) => new(
        draft.Id,
        draft.Symbol,
        draft.Item,
        draft.Status,
        draft.Revision,
        draft.Text,
        draft.Sponsors,
        draft.Signatories,
        draft.Tabled is null ? draft.Invited : [],
        draft.Status == DraftStatus.Working && audience is TableAudience.Delegation d && draft.IsWrittenBy(d.Id),
        Brackets.Count(draft.Text),
        draft.TabledText is { } tabled ? Amending.Numbers(tabled, draft.Text) : [],
        draft.Agreements,
        draft.Lifts,
        May(state, draft, audience),
        AdmissionRules.SupportOf(state, draft),
        draft.IsWritten(audience) ? draft.Returned : "",
        draft.TabledAt,
        draft.Status == DraftStatus.Tabled ? AdmissionRules.NoticeUntil(state, draft) : null,
        draft.Decision,
        audience is TableAudience.Chair || draft.IsWritten(audience) ? draft.SubmittedAt : null);

    private static DraftMay May(SessionState state, Draft draft, TableAudience audience)
    {
        if (audience is not TableAudience.Delegation { Id: var delegation })
        {
            return audience is TableAudience.Chair or TableAudience.Control
                ? DraftMay.Nothing with
                {
                    Approve = draft.Status == DraftStatus.Submitted ? null : RefusalCode.DraftNotOpen,
                    WaiveNotice = draft.Status != DraftStatus.Tabled || AdmissionRules.NoticeUntil(state, draft) is null ? RefusalCode.DraftNotOpen : AdmissionRules.WhyNotWaive(state),
                }
                : DraftMay.Nothing;
        }

        return new DraftMay(
            draft.Status != DraftStatus.Working ? RefusalCode.DraftNotOpen : null,
            SupportRules.WhyNotInvite(draft, delegation),
            draft.Sponsors.Contains(delegation) ? RefusalCode.DraftNotOpen : SupportRules.WhyNotSponsor(state, draft, delegation),
            SupportRules.WhyNotLeave(state, draft, delegation),
            draft.Sponsors.Contains(delegation) || draft.Signatories.Contains(delegation) ? RefusalCode.DraftNotOpen : SupportRules.WhyNotSign(draft),
            !draft.Signatories.Contains(delegation) ? RefusalCode.DraftNotOpen : SupportRules.WhyNotSign(draft),
            AdmissionRules.WhyNotTable(state, draft, delegation)?.Code,
            AdmissionRules.WhyNotWithdraw(state, draft, delegation),
            MovingRules.WhyNotAmend(state, draft, delegation),
            draft.Status is DraftStatus.Working or DraftStatus.Submitted or DraftStatus.Tabled ? null : RefusalCode.DraftNotOpen,
            RefusalCode.NotAllowed,
            RefusalCode.NotAllowed);
    }

    private static AmendmentView Of(SessionState state, DraftAmendment a, TableAudience audience) => new(
        a.Draft,
        a.Amendment,
        a.AcceptedBy,
        a.Symbol,
        MovingRules.SupportOf(state, a.Amendment),
        audience is TableAudience.Delegation { Id: var delegation }
            ? new AmendmentMay(
                a.Amendment.Movers.Contains(delegation) || a.Amendment.Signatories.Contains(delegation) ? RefusalCode.AmendmentNotOpen : MovingRules.WhyNotSupport(state, a, delegation),
                a.AcceptedBy.Contains(delegation) ? RefusalCode.AmendmentNotOpen : MovingRules.WhyNotAccept(state, a, delegation),
                MovingRules.WhyNotWithdraw(state, a, delegation))
            : new AmendmentMay(RefusalCode.NotAllowed, RefusalCode.NotAllowed, RefusalCode.NotAllowed));

    /// <summary>A vote on an amendment began or ended: what may be done with it is another thing.</summary>
    private static bool Puts(SessionState before, SessionState after) =>
        new[] { before, after }.Any(s => s.Committee!.Voting.Open?.Opened.Subject is VoteSubject.Amendment)
        && before.Committee!.Voting.Current != after.Committee!.Voting.Current;

    private static ImmutableArray<BracketCurve> Curves(ImmutableArray<Draft> seen, TableAudience audience) =>
        [.. seen.Select(d => new BracketCurve(d.Id, Points(d, audience)))];

    /// <summary>How a working paper came about is its writers' own affair: others see the count as tabled, and what became of it.</summary>
    private static ImmutableArray<Negotiation.BracketPoint> Points(Draft draft, TableAudience audience)
    {
        if (draft.IsWritten(audience) || draft.Tabled is not { } tabled)
        {
            return [.. draft.Curve];
        }

        var asTabled = draft.Curve.Last(p => p.Revision <= tabled);
        return [asTabled with { Revision = tabled, At = draft.TabledAt ?? asTabled.At }, .. draft.Curve.Where(p => p.Revision > tabled)];
    }

    private static bool Same(ImmutableArray<BracketCurve> then, ImmutableArray<BracketCurve> now) =>
        then.Length == now.Length && then.Zip(now).All(p => p.First.Draft == p.Second.Draft && p.First.Points.SequenceEqual(p.Second.Points));
}
