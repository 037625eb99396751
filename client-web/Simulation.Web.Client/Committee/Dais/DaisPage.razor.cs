using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Correspondence.Dais;
using Simulation.Web.Client.Components;

namespace Simulation.Web.Client.Committee.Dais;

/// <summary>What stands at the side of the dais; the number is its key.</summary>
public enum DaisPanel
{
    Meeting = 1,
    Roll = 2,
    Text = 3,
    Results = 4,
    Record = 5,
    Note = 6,
}

/// <summary>The presiding officer's desk: one screen that runs a meeting, by keyboard alone if one likes.</summary>
public sealed partial class DaisPage : LivePage
{
    /// <summary>Where it is kept on this device that single keys do nothing.</summary>
    private const string KeysKept = "dais-keys";

    private readonly DaisKeys _keys = new();
    private DaisView? _view;
    private DaisSlice? _notes;
    private Refusal? _refused;
    private DaisPanel _panel = DaisPanel.Meeting;
    private ActPalette? _palette;
    private KeysHelp? _help;
    private SpeakersCard? _speakers;
    private DecisionCard? _decision;
    private ElementReference _side;
    private IAsyncDisposable? _listening;
    private bool _keysOn = true;
    private bool _focusSide;
    private string _said = "";

    [Parameter]
    public Guid SessionId { get; set; }

    private SessionId Session => new(SessionId);

    /// <summary>Whether the chair was taken back: what stands here moves no more, and nothing of it may look as if it did.</summary>
    private bool Gone => Live.WhyEnded(Session) is not null;

    protected override async Task EnterAsync()
    {
        _keysOn = await Browser.ReadAsync(KeysKept) is null;
        _refused = await Live.EnterTableAsync(Session, entering: Entering.AsChair);
        await ArrivedAsync();
        StateHasChanged();
        _listening = await Browser.ListenAsync(PressedAsync);
    }

    protected override Task ArrivedAsync()
    {
        var before = _view;
        var held = Live.Table(Session);
        _view = DaisView.Of(held, () => Live.Now) ?? _view;
        _notes = held?.Get<DaisSlice>() ?? _notes;
        if (_view is not { } now)
        {
            return Task.CompletedTask;
        }

        if (Said(before, now) is { } said)
        {
            _said = said;
        }

        return Task.CompletedTask;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (_focusSide)
        {
            _focusSide = false;
            await Browser.FocusInAsync(_side);
        }
    }

    protected override async ValueTask LeavingAsync()
    {
        if (_listening is not null)
        {
            await _listening.DisposeAsync();
        }

        await Live.LeaveAsync(Session);
    }

    private Task<Refusal?> ActAsync(Command command, string label) => Live.ActAsync(Session, command, label);

    private string Name(DaisPanel panel) => panel switch
    {
        DaisPanel.Meeting => W.Dais.TabMeeting,
        DaisPanel.Roll => W.Dais.TabRoll,
        DaisPanel.Text => W.Dais.TabText,
        DaisPanel.Results => W.Dais.TabVotes,
        DaisPanel.Record => W.Dais.TabRecord,
        _ => W.Dais.TabNote,
    };

    /// <summary>What is worth saying aloud: who was given the floor, what was decided.</summary>
    private string? Said(DaisView? before, DaisView now)
    {
        if (before is null)
        {
            return null;
        }

        if (now.Results.LastOrDefault() is { } result && before.Results.Length < now.Results.Length)
        {
            return $"{now.Subject(result.Subject, W)}: {W.Committee.Of(result.Result.Outcome)}. {W.Committee.VoteTotals(result.Result.Yes, result.Result.No, result.Result.Abstain)}";
        }

        if (now.Vote?.Called is { } called && before.Vote?.Called != called)
        {
            return W.Dais.Called(now.Name(called, W));
        }

        if (now.Motions.Decided.FirstOrDefault() is { } decided && before.Motions.Decided.FirstOrDefault()?.Id != decided.Id)
        {
            return $"{now.Motion(decided.Rule, W)}: {W.Dais.MotionStatus(decided.Status)}";
        }

        return now.Floor.Speaking?.Entry.Id == before.Floor.Speaking?.Entry.Id ? null
            : now.Floor.Speaking is { } speech ? W.Dais.HasTheFloor(now.Name(speech.Entry, W)) : W.Committee.NobodySpeaks;
    }

    private async Task KeysAsync(bool on)
    {
        _keysOn = on;
        await Browser.WriteAsync(KeysKept, on ? null : "off");
    }

    private Task PressedAsync(string key) => InvokeAsync(async () =>
    {
        if (Gone)
        {
            return;
        }

        // Control and Z is no single key: it is never switched off. Nor is the way to switch them on again.
        var pressed = key == "Undo" ? "u" : DaisKeys.Of(key);
        if (pressed == "?")
        {
            _help?.Open();
        }
        else if (_keysOn || key == "Undo")
        {
            await DoAsync(pressed);
        }

        StateHasChanged();
    });

    private async Task DoAsync(string key)
    {
        switch (key)
        {
            case "a" or "/":
                _palette?.Open();
                break;
            case "s" when _speakers?.List is { } list:
                await Browser.FocusInAsync(list);
                break;
            case "v" when _decision is { } decision:
                await decision.Body.FocusAsync();
                break;
            case [>= '1' and <= '6'] when Enum.IsDefined((DaisPanel)(key[0] - '0')):
                _panel = (DaisPanel)(key[0] - '0');
                _focusSide = true;
                break;
            case "q" when _panel != DaisPanel.Roll:
                // The roll is called where it is written down.
                _panel = DaisPanel.Roll;
                _focusSide = true;
                break;
            default:
                await _keys.PressAsync(key);
                break;
        }
    }
}
