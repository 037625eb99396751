using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Observations;

namespace Simulation.Web.Client.Debrief;

/// <summary>How did we do, all tables; then each table and the way there; then any moment again; then how it felt, and everything that is opened.</summary>
public sealed partial class DebriefPage : LivePage
{
    private DebriefView? _view;
    private Fetched<ExerciseAnalysis> _analysis;
    private bool _analysed;
    private LobbySlice? _lobby;
    private FetchFailure _failure;
    private bool _asked;
    private ExerciseStage? _shownStage;

    /// <summary>Why one does not sit here: whoever marks reads the debrief all the same.</summary>
    private Refusal? _refused;
    private SessionId? _chosen;
    private LogLook? _look;
    private bool _hidden;
    private PersonId? _me;
    private ImmutableArray<LearningOutcome> _outcomes = [];
    private ChartFiles _files = null!;

    [Parameter]
    public Guid ExerciseId { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    private SeatView? Own => _lobby?.Participants.FirstOrDefault(p => p.Person == _lobby.Me)?.Seat;

    private SessionId? MySession => Own?.Session;

    /// <summary>What is looked at closely: what was chosen, else my table, else the first.</summary>
    private SessionId? Chosen => _chosen ?? (_view!.Tables.Any(t => t.Session == MySession) ? MySession : _view.Tables.Select(t => (SessionId?)t.Session).FirstOrDefault());

    private TableAnalysis? Analysed => _analysis.Value?.Tables.FirstOrDefault(t => t.Session == Chosen);

    private DebriefReader Reader => new(_lobby is not { Me: not null }, Own, _view!.Scenario);

    private DebriefNames DebriefWords => new(_view!, W, MySession, _hidden, PersonName);

    /// <summary>My table first; before a class, by letters.</summary>
    private IEnumerable<TableOutcome> Ordered => _hidden
        ? _view!.Tables.OrderBy(t => t.Session.Value)
        : _view!.Tables.OrderBy(t => t.Session == MySession ? 0 : 1).ThenBy(t => t.Table);

    /// <inheritdoc cref="Ordered"/>
    private IEnumerable<OpenedTable> InOrder => _hidden
        ? _view!.Opened.OrderBy(o => o.Session.Value)
        : _view!.Opened.OrderBy(o => o.Session == MySession ? 0 : 1).ThenBy(o => o.Table);

    /// <summary>What was noted, as it stands; whoever marks without being in the exercise has what was read last.</summary>
    private ImmutableArray<ObservationView> Noted => Live.Exercise(Exercise)?.Get<ObservationsSlice>()?.Observations ?? _view!.Observations;

    /// <summary>Who observes: staff; before a class nobody does.</summary>
    private Observing? Observing => _hidden || _me is null || _lobby is { Me: not null } || Chosen is not { } chosen ? null : new Observing(
        chosen,
        _view!.Scenario,
        [.. _view.Participants.Where(p => p.Seat?.Session == chosen)],
        _outcomes,
        [.. Noted.Where(o => o.Session == chosen)],
        _me,
        MayShow: _lobby is not null,
        DebriefWords.Person,
        () => Live.Now,
        NoteAsync);

    private EventCallback<ObservationView> GoToAsync => EventCallback.Factory.Create<ObservationView>(this, o => _look = new LogLook(o.Session, o.Id.Value, null, MarkKind.Observation));

    private EventCallback<SessionId> Choose => EventCallback.Factory.Create<SessionId>(this, session => _chosen = session);

    private EventCallback<LogLook> Follow => EventCallback.Factory.Create<LogLook>(this, look => _look = look);

    protected override void OnInitialized()
    {
        base.OnInitialized();
        _files = new ChartFiles(
            async (drawing, name, picture) => await Browser.SaveDrawingAsync(drawing, name, picture),
            async (name, figures) => await Browser.SaveTextAsync(name + ".csv", "text/csv", figures));
    }

    protected override async Task EnterAsync()
    {
        _refused = await Live.EnterExerciseAsync(Exercise);
        await ArrivedAsync();
        await LoadAsync();
        if (_view is not null && _lobby is not { Me: not null })
        {
            var (outcomes, failure) = await Api.OutcomesAsync(Exercise);
            _outcomes = failure == FetchFailure.None && !outcomes.IsDefault ? outcomes : [];
            _me = (await Api.MeAsync()).Value?.Person;
            StateHasChanged();
        }
    }

    protected override async Task ArrivedAsync()
    {
        _lobby = Live.Exercise(Exercise)?.Get<LobbySlice>() ?? _lobby;
        if (_asked && _lobby is { } lobby && lobby.Stage != _shownStage)
        {
            await LoadAsync();
        }
    }

    protected override async ValueTask LeavingAsync()
    {
        if (_hidden)
        {
            await Browser.MarkAsync("data-theme", await Browser.ReadAsync("theme"));
        }
    }

    private async Task LoadAsync()
    {
        _shownStage = _lobby?.Stage;
        var (view, failure) = await Api.DebriefAsync(Exercise);
        _asked = true;
        (_view, _failure) = (view ?? _view, failure);
        StateHasChanged();
        if (_view is { Scenario.Committee: null })
        {
            _analysis = await Api.AnalysisAsync(Exercise);
            _analysed = true;
            StateHasChanged();
        }
    }

    /// <summary>What was noted about a table; before a class only what participants are shown, and not about whom.</summary>
    private List<ObservationView> NotedAt(SessionId session) =>
        [.. Noted.Where(o => o.Session == session && (!_hidden || o.Shown)).Select(o => _hidden ? o with { About = o.About with { Student = null, Behaviour = null } } : o)];

    private async Task<Refusal?> NoteAsync(Command command, string label)
    {
        var refusal = await Live.ActAsync(Exercise, command, label);
        if (refusal is null && _refused is not null)
        {
            await LoadAsync();
        }

        return refusal;
    }

    private string PersonName(PersonId person) => _view?.People.FirstOrDefault(p => p.Person == person)?.Name ?? NameOf(person);

    private async Task<Refusal?> AnswerAsync(Command command, string label)
    {
        var refusal = await Live.ActAsync(Exercise, command, label);
        if (refusal is null)
        {
            await LoadAsync();
        }

        return refusal;
    }

    /// <summary>Large, dark and without names, for the wall; and back.</summary>
    private async Task ShowToClassAsync()
    {
        _hidden = !_hidden;
        await Browser.MarkAsync("data-theme", _hidden ? "projector" : await Browser.ReadAsync("theme"));
    }

    private async Task PrintAsync() => await Browser.PrintAsync();
}
