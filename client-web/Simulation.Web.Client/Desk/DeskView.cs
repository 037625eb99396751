using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Delegations;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Web.Client.Desk;

/// <summary>Everything a member's desk shows, as it came.</summary>
/// <param name="Sheet">The delegation's pay-offs; confidential.</param>
public sealed record DeskView(
    AgendaSlice Agenda,
    DelegationSlice Delegation,
    ScoreSheet Sheet,
    ImmutableArray<PresentMember> Present,
    ImmutableArray<MessageView> Messages,
    ImmutableArray<ProposalView> Proposals,
    AgreementView? Agreement,
    MaySlice May,
    ImmutableArray<InsideMessage> Inside,
    string Notes)
{
    public DelegationId Own => Delegation.Delegation;

    public ScenarioStructure Scenario => Agenda.Scenario;

    public Phase? Phase => Agenda.Phase is { } index ? Scenario.Phases[index] : null;

    public bool IsClosed => Agenda.Stage == StageName.Closed;

    /// <summary>Null until both streams have come.</summary>
    public static DeskView? Of(Slices? table, Slices? inside) =>
        table?.Get<AgendaSlice>() is { } agenda && inside?.Get<DelegationSlice>() is { } delegation && inside.Get<InstructionsSlice>() is { } instructions
            ? new DeskView(
                agenda,
                delegation,
                instructions.ScoreSheet,
                table.Get<PresenceSlice>()?.Present ?? [],
                table.Get<MessagesSlice>()?.Messages ?? [],
                table.Get<ProposalsSlice>()?.Proposals ?? [],
                table.Get<AgreementSlice>()?.Agreement,
                table.Get<MaySlice>() ?? new MaySlice(false, false, false, false, false),
                inside.Get<InsideSlice>()?.Messages ?? [],
                inside.Get<NotesSlice>()?.Text ?? "")
            : null;

    /// <summary>Open offers addressed to us that we have not answered.</summary>
    public IEnumerable<ProposalView> AwaitingUs => Proposals.Where(p => p.Status == ProposalStatus.Open && p.Sponsor != Own && AnswerOf(p, Own) is null);

    /// <summary>The newest package suggested inside since our last own offer; null when there is none or it was mine.</summary>
    public InsideMessage? Suggestion =>
        Inside.LastOrDefault(m => m.Package is not null) is { } last
        && last.By != Delegation.Me
        && !Proposals.Any(p => p.Sponsor == Own && p.At > last.At)
            ? last
            : null;

    public static ProposalAnswer? AnswerOf(ProposalView proposal, DelegationId delegation) =>
        proposal.Responses.FirstOrDefault(r => r.Delegation == delegation)?.Answer;

    /// <summary>Those a proposal is addressed to.</summary>
    public ImmutableArray<DelegationId> Addressees(ProposalView proposal) =>
        proposal.To.IsEmpty ? [.. Scenario.Delegations.Select(d => d.Id).Where(d => d != proposal.Sponsor)] : proposal.To;

    /// <summary>The last offer by the same sponsor that we saw before this one.</summary>
    public ProposalView? Before(ProposalView proposal) =>
        Proposals.TakeWhile(p => p.Id != proposal.Id).LastOrDefault(p => p.Sponsor == proposal.Sponsor);
}
