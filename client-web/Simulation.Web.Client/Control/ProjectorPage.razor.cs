using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Web.Client.Committee.Dais;
using Simulation.Web.Client.Components;

namespace Simulation.Web.Client.Control;

/// <summary>The hall's screen: how to join, the phase and the clock, the outcome. No controls, no secrets.</summary>
public sealed partial class ProjectorPage : LivePage
{
    private LobbySlice? _lobby;
    private ImmutableArray<HallTable> _tables = [];
    private ProjectorInfo? _info;
    private PlanSlice? _plan;
    private Refusal? _refused;
    private bool _asked;
    private DaisView? _committee;
    private SessionId? _followed;

    [Parameter]
    public Guid ExerciseId { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    /// <summary>The table whose clock the hall follows: one that still runs, the furthest first.</summary>
    private HallTable? Ahead => _tables
        .OrderBy(t => t.Stage is StageName.Running or StageName.Paused ? 0 : 1).ThenByDescending(t => t.Phase).ThenBy(t => t.EndsAt).ThenBy(t => t.Table)
        .FirstOrDefault();

    private List<HallOutcome>? Outcomes => _info?.Outcomes is { } outcomes ? [.. outcomes] : null;

    protected override async Task EnterAsync()
    {
        // As the hall: nothing confidential comes to this machine, so that nothing can be seen on it by mistake.
        _refused = await Live.EnterExerciseAsync(Exercise, projector: true);
        _info = (await Api.ProjectorAsync(Exercise)).Value;
        await ArrivedAsync();
        StateHasChanged();
    }

    protected override async Task ArrivedAsync()
    {
        var held = Live.Exercise(Exercise);
        _lobby = held?.Get<LobbySlice>() ?? _lobby;
        _tables = held?.Get<HallSlice>()?.Tables ?? _tables;
        _plan = held?.Get<PlanSlice>() ?? _plan;
        if (_lobby is null)
        {
            return;
        }

        await FollowAsync(_lobby);
        await LearnNamesAsync(Exercise, _lobby.Participants.Select(p => p.Person));
        if (_lobby.Stage is ExerciseStage.Debrief or ExerciseStage.Closed && !_asked)
        {
            _asked = true;
            _info = (await Api.ProjectorAsync(Exercise)).Value ?? _info;
        }
    }

    /// <summary>Where a committee meets, the hall follows it: the one whose clock it shows.</summary>
    private async Task FollowAsync(LobbySlice lobby)
    {
        if (_plan?.Scenario.Committee is null || lobby.Stage != ExerciseStage.Running || Ahead is not { } ahead)
        {
            return;
        }

        if (_followed != ahead.Session)
        {
            _followed = ahead.Session;
            await Live.EnterTableAsync(ahead.Session, entering: Entering.AsProjector);
        }

        _committee = DaisView.Of(Live.Table(ahead.Session), () => Live.Now) ?? _committee;
    }

    private static string Shown(string address) => address.Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal);

    private string? PhaseName(int? index) =>
        index is { } i && _plan is { } plan && i < plan.Scenario.Phases.Length ? plan.Scenario.Phases[i].Name.In(W.Language) : null;
}
