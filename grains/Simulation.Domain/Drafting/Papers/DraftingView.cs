using Simulation.Domain.Agenda;
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
        if (then is null || !Equals(before!.Stage, after.Stage) || !Seen(then, audience).SequenceEqual(Seen(now, audience), ReferenceEqualityComparer.Instance))
        {
            yield return new DraftsSlice(AgendaRules.WhyNot(after, Activity.Draft), [.. Seen(now, audience).Select(d => Of(d, audience))], DraftingRules.LanguageOf(after.Plan!.WorkingLanguage));
        }

        if (then is null || !ReferenceEquals(then.Amendments, now.Amendments))
        {
            yield return new AmendmentsSlice([.. now.Amendments.Select(a => new AmendmentView(a.Draft, a.Amendment, a.AcceptedBy))]);
        }
    }

    private static IEnumerable<Draft> Seen(DraftingState state, TableAudience audience) => state.Drafts.Where(d => audience switch
    {
        TableAudience.Control => true,
        TableAudience.Delegation delegation => d.IsSeenBy(delegation.Id),
        _ => d.Tabled is not null,
    });

    private static DraftView Of(Draft draft, TableAudience audience) => new(
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
        draft.TabledText is { } tabled ? Amending.Numbers(tabled, draft.Text) : []);
}
