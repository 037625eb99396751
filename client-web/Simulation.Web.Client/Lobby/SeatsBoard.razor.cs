using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Practice;
using Simulation.Domain.Scenarios;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Lobby;

/// <summary>Tables by delegations, people as cards: moved by dragging or by their menu.</summary>
public sealed partial class SeatsBoard : ComponentBase
{
    private PersonId? _dragged;
    private (int Table, DelegationId Delegation)? _over;
    private Refusal? _refusal;
    private AgentStrategy _strategy = AgentStrategy.TradeOff;

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    [Parameter, EditorRequired]
    public LobbySlice Lobby { get; set; } = null!;

    [Parameter, EditorRequired]
    public ScenarioStructure Scenario { get; set; } = null!;

    [Parameter, EditorRequired]
    public Func<PersonId, string> NameOf { get; set; } = null!;

    [Parameter, EditorRequired]
    public Ask Ask { get; set; } = null!;

    /// <summary>Automated delegations negotiate packages, and nothing else.</summary>
    private bool HasPackages => Scenario.Committee is null && !Scenario.Issues.IsEmpty;

    private bool MaySeatAgents => Lobby.Stage is ExerciseStage.Lobby or ExerciseStage.Running;

    private AgentSeatView? AgentAt(int table, DelegationId delegation) => Lobby.Agents.FirstOrDefault(a => a.Table == table && a.Delegation == delegation);

    private List<ParticipantView> Unseated => [.. Lobby.Participants.Where(p => p.Seat is null)];

    private List<ParticipantView> At(int table, DelegationId delegation) =>
        [.. Lobby.Participants.Where(p => p.Seat is { } seat && seat.Table == table && seat.Delegation == delegation)];

    private async Task DropAsync(int table, DelegationId delegation)
    {
        _over = null;
        if (_dragged is { } person)
        {
            _dragged = null;
            await MoveAsync((person, table, delegation));
        }
    }

    private async Task MoveAsync((PersonId Person, int Table, DelegationId Delegation) move) =>
        _refusal = await Ask(new MoveToSeat(move.Person, move.Table, move.Delegation, null), W.Lobby.MoveTo(NameOf(move.Person)));

    private async Task RemoveAsync(PersonId person) => _refusal = await Ask(new RemoveParticipant(person), W.Lobby.Remove);
}
