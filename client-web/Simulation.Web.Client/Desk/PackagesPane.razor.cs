using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Views;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Desk;

public sealed partial class PackagesPane : ComponentBase
{
    private const int MostCompared = 8;

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public DeskView Desk { get; set; } = null!;

    /// <summary>The delegations that are automated.</summary>
    [Parameter]
    public ImmutableArray<DelegationId> Automated { get; set; } = [];

    [Parameter, EditorRequired]
    public PackageDraft Draft { get; set; } = PackageDraft.Empty;

    [Parameter]
    public EventCallback<PackageDraft> Changed { get; set; }

    [Parameter]
    public DateTimeOffset Now { get; set; }

    [Parameter, EditorRequired]
    public Ask Ask { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<PersonId, string> NameOf { get; set; } = null!;

    [Parameter]
    public EventCallback<ProposalView> Discuss { get; set; }

    private List<ProposalView> Incoming => [.. Desk.Proposals.Where(p => p.Status == ProposalStatus.Open && p.Sponsor != Desk.Own).Reverse()];

    private List<ProposalView> Outgoing => [.. Desk.Proposals.Where(p => p.Status == ProposalStatus.Open && p.Sponsor == Desk.Own).Reverse()];

    private List<ProposalView> Past => [.. Desk.Proposals.Where(p => p.Status != ProposalStatus.Open).Reverse()];

    private string BuilderTitle => Draft.Counters is { } id && Desk.Proposals.FirstOrDefault(p => p.Id == id) is { } countered
        ? W.Desk.BuilderCounter(Desk.Scenario.Of(countered.Sponsor, W.Language))
        : W.Desk.Builder;

    private List<(string Key, string Name)> Choices =>
    [
        .. Desk.Agreement is null ? [] : new[] { (PackageDraft.Agreement, W.Desk.CompareAgreement) },
        .. Desk.Proposals.Reverse().Take(MostCompared).Select(p => (
            PackageDraft.CompareWith(p.Id),
            W.Desk.CompareOffer(p.Sponsor == Desk.Own ? W.Desk.OfferOurs : Desk.Scenario.Of(p.Sponsor, W.Language), W.Formats.Time(p.At.ToLocalTime())))),
        .. Draft.Kept.Select((_, i) => (PackageDraft.CompareWithKept(i), W.Desk.CompareKept(W.Desk.KeptName(i + 1)))),
    ];

    private Task TakeAsync(Package package) => Changed.InvokeAsync(Draft with { Package = package, Counters = null });

    private Task CounterAsync(ProposalView proposal) => Changed.InvokeAsync(Draft.Countering(proposal.Id, proposal.Sponsor, proposal.Package));
}
