using Simulation.Domain.Bargaining;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Desk;

/// <summary>The status line: what is happening now and what is expected of me.</summary>
/// <param name="Tone"><c>act</c> something waits for me; <c>good</c>; <c>still</c> nothing can be done; empty: things go on.</param>
public sealed record DeskStatus(string Happening, string Expected, string Tone)
{
    public static DeskStatus Of(DeskView desk, Wording w) => desk.Agenda.Stage switch
    {
        StageName.Planned => new(w.Desk.StatusPlanned, w.Desk.ExpectPlanned, "still"),
        StageName.Closed => new(w.Desk.StatusClosed, desk.Agreement is null ? w.Desk.ExpectClosedNothing : w.Desk.ExpectClosedAgreement, desk.Agreement is null ? "still" : "good"),
        StageName.Paused => new(w.Desk.StatusPaused, w.Desk.ExpectPaused, "still"),
        _ => Running(desk, w),
    };

    private static DeskStatus Running(DeskView desk, Wording w)
    {
        var phase = desk.Phase;
        var waiting = desk.May.Answer ? desk.AwaitingUs.Count() : 0;
        if (waiting > 0)
        {
            return new(w.Desk.StatusOffersWait(waiting), desk.Delegation.MayBind ? w.Desk.ExpectAnswer : w.Desk.ExpectAdvise, desk.Delegation.MayBind ? "act" : "");
        }

        if (desk.Delegation.MayBind && desk.May.Propose && desk.Suggestion is not null)
        {
            return new(w.Desk.StatusSuggestion, w.Desk.ExpectSuggestion, "act");
        }

        return phase?.Kind switch
        {
            PhaseKind.Preparation => new(phase.Name.In(w.Language), w.Desk.ExpectPreparation, ""),
            PhaseKind.Opening => new(phase.Name.In(w.Language), w.Desk.ExpectOpening, ""),
            PhaseKind.PostSettlement when desk.Agreement is null => new(phase.Name.In(w.Language), w.Desk.ExpectNoAgreementToImprove, ""),
            PhaseKind.PostSettlement => new(w.Desk.StatusPostSettlement, w.Desk.ExpectPostSettlement, "good"),
            _ when desk.Agreement is not null => new(w.Desk.StatusAgreement, w.Desk.ExpectAgreement, "good"),
            _ => Talking(desk, w),
        };
    }

    private static DeskStatus Talking(DeskView desk, Wording w)
    {
        var ours = desk.Proposals.LastOrDefault(p => p.Sponsor == desk.Own && p.Status == ProposalStatus.Open);
        var silent = ours is null ? [] : desk.Addressees(ours).Where(d => DeskView.AnswerOf(ours, d) is null).ToImmutableArray();
        return silent.IsEmpty
            ? new(w.Desk.StatusTalks, desk.Delegation.MayBind ? w.Desk.ExpectTalks : w.Desk.ExpectTalksMember, "")
            : new(w.Desk.StatusWaiting(desk.Scenario.Of(silent, w.Language)), w.Desk.ExpectWaiting, "");
    }
}
