using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Web.Client.Components;

namespace Simulation.Web.Client.Control;

/// <summary>The control room: all tables at a glance, those that need the instructor first.</summary>
public sealed partial class ControlPage : LivePage
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(15);

    private LobbySlice? _lobby;
    private ExerciseInfo? _info;
    private ImmutableArray<TableCard> _cards = [];
    private Refusal? _refused;
    private Refusal? _moveRefusal;
    private AskButton? _pause;
    private AskButton? _advance;
    private IAsyncDisposable? _keys;
    private bool _help;
    private bool _keysAct = true;

    [Parameter]
    public Guid ExerciseId { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    private List<ParticipantView> Late =>
        _lobby?.Stage == ExerciseStage.Running ? [.. _lobby.Participants.Where(p => p.Seat is null)] : [];

    private bool AnyRunning => _cards.Any(c => c.Table.Stage == StageName.Running);

    private bool AnyPaused => _cards.Any(c => c.Table.Stage == StageName.Paused);

    /// <summary>The phase that all open tables are in; null when they differ.</summary>
    private int? CommonIndex =>
        _cards.Where(c => c.Table.Stage is StageName.Running or StageName.Paused).Select(c => c.Table.Phase).Distinct().ToList() is [{ } one] ? one : null;

    private string? CommonPhase => CommonIndex is { } i ? _info?.Scenario.Phases[i].Id : null;

    private string? CommonNext => CommonIndex is { } i && _info is { } info && i + 1 < info.Scenario.Phases.Length ? info.Scenario.Phases[i + 1].Name.In(W.Language) : null;

    protected override async Task EnterAsync()
    {
        _refused = await Live.EnterExerciseAsync(Exercise);
        _info = (await Api.ExerciseAsync(Exercise)).Value;
        await ArrivedAsync();
        StateHasChanged();
        _keysAct = await Browser.ReadAsync("keys") != "off";
        _keys = await Browser.ListenAsync(PressedAsync);
        _ = GlanceAsync();
    }

    protected override async Task ArrivedAsync()
    {
        var held = Live.Exercise(Exercise);
        _lobby = held?.Get<LobbySlice>() ?? _lobby;
        if (_lobby is null)
        {
            return;
        }

        _cards = TableCard.Of(held?.Get<TablesSlice>()?.Tables ?? [], _lobby, _info?.Scenario, Now, W);
        await LearnNamesAsync(Exercise, _lobby.Participants.Select(p => p.Person));
    }

    protected override async ValueTask LeavingAsync()
    {
        if (_keys is not null)
        {
            await _keys.DisposeAsync();
        }
    }

    /// <summary>Silence raises no event: look again from time to time.</summary>
    private async Task GlanceAsync()
    {
        using var timer = new PeriodicTimer(Glance);
        try
        {
            while (await timer.WaitForNextTickAsync(Left))
            {
                await InvokeAsync(async () =>
                {
                    await ArrivedAsync();
                    StateHasChanged();
                });
            }
        }
        catch (OperationCanceledException)
        {
            // Left.
        }
    }

    private Task PressedAsync(string key) => InvokeAsync(async () =>
    {
        switch (key)
        {
            case " " when _keysAct && _pause is not null:
                await _pause.PressAsync();
                break;
            case "n" or "N" or "т" or "Т" when _keysAct && _advance is not null: // the same key on a Cyrillic layout
                await _advance.PressAsync();
                break;
            case "?":
                _help = !_help;
                break;
        }

        StateHasChanged();
    });

    /// <summary>A key that acts by itself must be possible to switch off (WCAG 2.1.4).</summary>
    private async Task LetKeysActAsync(bool act)
    {
        _keysAct = act;
        await Browser.WriteAsync("keys", act ? null : "off");
    }

    private Task<Refusal?> ActAsync(Command command, string label) => Live.ActAsync(Exercise, command, label);

    private Task<Refusal?> EveryTableAsync(Command command, string label) => Live.ActAsync(Exercise, new AtEveryTable(command), label);

    private async Task MoveAsync((PersonId Person, int Table, DelegationId Delegation) move) =>
        _moveRefusal = await ActAsync(new MoveToSeat(move.Person, move.Table, move.Delegation, null), W.Control.SeatThem);

    private async Task RemoveAsync(PersonId person) => _moveRefusal = await ActAsync(new RemoveParticipant(person), W.Lobby.Remove);
}
