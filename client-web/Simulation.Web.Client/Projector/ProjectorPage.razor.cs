using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Web.Client.Debrief;

namespace Simulation.Web.Client.Projector;

/// <summary>The hall's screen: how to join, the phase and its clock, how many tables talk, the headline. No controls, no secrets.</summary>
public sealed partial class ProjectorPage
{
    private Refusal? _refusal;
    private ProjectorInfo? _join;
    private string? _headline;
    private ExerciseStage? _drawn;
    private ImmutableArray<(SessionId Session, int Table)> _tables = [];

    [Parameter]
    public Guid ExerciseId { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    private LobbySlice? Lobby => Live.Exercise(Exercise)?.Get<LobbySlice>();

    private PlanSlice? Plan => Live.Exercise(Exercise)?.Get<PlanSlice>();

    /// <summary>The table that is furthest behind: its clock is the hall's.</summary>
    private AgendaSlice? Leading => _tables
        .Select(t => Live.Table(t.Session)?.Get<AgendaSlice>())
        .OfType<AgendaSlice>()
        .OrderBy(a => a.Stage == StageName.Closed)
        .ThenBy(a => a.Phase ?? int.MaxValue)
        .FirstOrDefault();

    protected override async Task EnterAsync()
    {
        _refusal = await Live.EnterExerciseAsync(Exercise, projector: true);
        if (_refusal is null)
        {
            _join = (await Api.ProjectorAsync(Exercise)).Value;
            await Browser.MarkAsync("data-theme", "projector");
            StateHasChanged();
        }
    }

    protected override async ValueTask LeavingAsync() => await Browser.MarkAsync("data-theme", null);

    protected override async Task ArrivedAsync()
    {
        if (Lobby is not { } lobby)
        {
            return;
        }

        await LearnNamesAsync(Exercise, lobby.Participants.Select(p => p.Person));
        ImmutableArray<(SessionId, int)> tables =
            [.. lobby.Participants.Select(p => p.Seat).OfType<SeatView>().Select(s => (s.Session, s.Table)).Distinct().OrderBy(t => t.Table)];
        if (lobby.Stage == ExerciseStage.Running && !tables.SequenceEqual(_tables))
        {
            _tables = tables;
            foreach (var (session, _) in tables)
            {
                await Live.EnterTableAsync(session);
            }
        }

        if (lobby.Stage is ExerciseStage.Debrief or ExerciseStage.Closed && _drawn != lobby.Stage)
        {
            _headline = (await Api.DebriefAsync(Exercise)).Value is { } debrief ? Headlines.Of(debrief, W) : null;
        }

        _drawn = lobby.Stage;
    }

    private string PhaseName(AgendaSlice agenda) =>
        agenda.Phase is { } phase ? agenda.Scenario.Phases[phase].Name.In(W.Language) : W.Common.Closed;

    private string Mood(SessionId session) => Live.Table(session) switch
    {
        { } held when held.Get<AgreementSlice>()?.Agreement is not null => "agreed",
        { } held when held.Get<AgendaSlice>()?.Stage == StageName.Closed => "closed",
        _ => "talking",
    };

    private string MoodName(SessionId session) => Mood(session) switch
    {
        "agreed" => W.Debrief.Assented,
        "closed" => W.Common.Closed,
        _ => W.Common.Running,
    };
}
