using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Web.Client.Components;

namespace Simulation.Web.Client.Control;

/// <summary>The hall's screen: how to join, the phase and the clock, the outcome. No controls, no secrets.</summary>
public sealed partial class ProjectorPage : LivePage
{
    private LobbySlice? _lobby;
    private ImmutableArray<TableSummary> _tables = [];
    private ProjectorInfo? _info;
    private ExerciseInfo? _plan;
    private DebriefView? _debrief;
    private Refusal? _refused;
    private bool _asked;

    [Parameter]
    public Guid ExerciseId { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    /// <summary>The table whose clock the hall follows: one that still runs, the furthest first.</summary>
    private TableSummary? Ahead => _tables
        .OrderBy(t => t.Stage is StageName.Running or StageName.Paused ? 0 : 1).ThenByDescending(t => t.Phase).ThenBy(t => t.EndsAt).ThenBy(t => t.Table)
        .FirstOrDefault();

    protected override async Task EnterAsync()
    {
        // As control: the projector's own audience hears of the lobby only, and the hall wants the clock. Nothing confidential is drawn.
        _refused = await Live.EnterExerciseAsync(Exercise);
        _info = (await Api.ProjectorAsync(Exercise)).Value;
        _plan = (await Api.ExerciseAsync(Exercise)).Value;
        await ArrivedAsync();
        StateHasChanged();
    }

    protected override async Task ArrivedAsync()
    {
        var held = Live.Exercise(Exercise);
        _lobby = held?.Get<LobbySlice>() ?? _lobby;
        _tables = held?.Get<TablesSlice>()?.Tables ?? _tables;
        if (_lobby is null)
        {
            return;
        }

        await LearnNamesAsync(Exercise, _lobby.Participants.Select(p => p.Person));
        if (_lobby.Stage is ExerciseStage.Debrief or ExerciseStage.Closed && !_asked)
        {
            _asked = true;
            _debrief = (await Api.DebriefAsync(Exercise)).Value;
        }
    }

    private static string Shown(string address) => address.Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal);

    private string? PhaseName(int? index) =>
        index is { } i && _plan is { } plan && i < plan.Scenario.Phases.Length ? plan.Scenario.Phases[i].Name.In(W.Language) : null;
}
