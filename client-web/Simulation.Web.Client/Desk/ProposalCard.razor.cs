using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Views;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Desk;

/// <summary>An offer as its reader sees it: what it is worth to me, what moved, who said what, and what I may do.</summary>
public sealed partial class ProposalCard : ComponentBase
{
    private bool _rejecting;
    private string _reason = "";

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = null!;

    /// <summary>The delegations that are automated.</summary>
    [Parameter]
    public ImmutableArray<DelegationId> Automated { get; set; } = [];

    [Parameter, EditorRequired]
    public ProposalView Proposal { get; set; } = null!;

    [Parameter]
    public DateTimeOffset Now { get; set; }

    [Parameter, EditorRequired]
    public Ask Ask { get; set; } = null!;

    [Parameter]
    public EventCallback<ProposalView> Counter { get; set; }

    [Parameter]
    public EventCallback<ProposalView> Discuss { get; set; }

    private bool IsOurs => Proposal.Sponsor == Desk.Own;

    private bool IsOpen => Proposal.Status == ProposalStatus.Open;

    private bool MayBind => Desk.Delegation.MayBind;

    private bool NeedsMe => MayBind && Proposal.May.Accept && DeskView.AnswerOf(Proposal, Desk.Own) is null;

    private string Heading => IsOurs ? W.Desk.OfferOurs : W.Desk.OfferFrom(Desk.Scenario.Of(Proposal.Sponsor, W.Language));

    private string Tone => Proposal.Status == ProposalStatus.Agreed ? "good" : !IsOpen ? "muted" : NeedsMe ? "calls" : "";

    private string StatusTone => Proposal.Status switch
    {
        ProposalStatus.Open => "info",
        ProposalStatus.Agreed => "ok",
        _ => "off",
    };

    private ProposalView? Before => IsOurs ? null : Desk.Before(Proposal);

    private ImmutableArray<Move> Moves => Before is null ? [] : Move.Between(Desk.Scenario, Before.Package, Proposal.Package, Desk.Sheet);

    private int Moved => Moves.Sum(m => m.Points);

    private static string ResponseTone(ResponseView? response) => response?.Answer switch
    {
        ProposalAnswer.Accepted => "ok",
        ProposalAnswer.Rejected => "bad",
        ProposalAnswer.Countered => "warn",
        _ => "off",
    };

    private async Task<Refusal?> RejectAsync()
    {
        var refusal = await Ask(new RejectProposal(Proposal.Id, _reason), W.Desk.Reject);
        _rejecting = refusal is not null;
        return refusal;
    }
}
