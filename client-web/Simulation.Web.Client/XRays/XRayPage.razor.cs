using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain.Analysis;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Texts;
using Simulation.Domain.Analysis.XRays;

namespace Simulation.Web.Client.XRays;

/// <summary>What an author's pay-offs make of a case, worked out in the browser again with every number that changes; nothing is saved.</summary>
public sealed partial class XRayPage : ComponentBase, IAsyncDisposable
{
    /// <summary>What a browser does between two strokes of a key; beyond it the picture says what it does not know.</summary>
    internal static readonly AnalysisSettings Quick = new() { MostNodes = 60_000, MostEnumerated = 60_000, MostFrontPoints = 2_000, LargestComposite = 512 };

    private ScenarioPayoffs? _payoffs;
    private PayoffTrial? _trial;
    private XRay? _published;
    private XRay? _now;
    private FetchFailure _failure;
    private bool _asked;
    private bool _working;
    private int _asking;
    private IAsyncDisposable? _keys;

    [Parameter]
    public string ScenarioId { get; set; } = "";

    [Inject]
    public IPlatformApi Api { get; set; } = null!;

    [Inject]
    public IBrowser Browser { get; set; } = null!;

    [Inject]
    public PersonalStore Store { get; set; } = null!;

    [Inject]
    public CurrentLanguage Speech { get; set; } = null!;

    private Wording W => Speech.Wording;

    private XRayTexts T => W.XRay;

    public async ValueTask DisposeAsync()
    {
        Speech.Changed -= StateHasChanged;
        if (_keys is { } keys)
        {
            await keys.DisposeAsync();
        }
    }

    protected override void OnInitialized() => Speech.Changed += StateHasChanged;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            if (await Browser.ReadAsync("theme") is { } theme)
            {
                await Browser.MarkAsync("data-theme", theme);
            }

            _keys = await Browser.ListenAsync(key => key == "Undo" ? UndoAsync() : Task.CompletedTask);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        (_payoffs, _failure) = await Api.PayoffsAsync(ScenarioId);
        _asked = true;
        if (_payoffs is { } payoffs)
        {
            _trial = new PayoffTrial(payoffs);
            await WorkAsync();
            _published = _now;
        }

        StateHasChanged();
    }

    private async Task UndoAsync()
    {
        if (_trial is { CanUndo: true })
        {
            _trial.Undo();
            await WorkAsync();
        }
    }

    private async Task ResetAsync()
    {
        _trial!.Reset();
        await WorkAsync();
    }

    /// <summary>Draws what was typed first, then works: of several changes at once only the last is worked out.</summary>
    private async Task WorkAsync()
    {
        var asking = ++_asking;
        _working = true;
        StateHasChanged();
        await Task.Delay(1);
        if (asking == _asking)
        {
            _now = XRay.Of(AnalysisGame.Of(_payoffs!.Scenario, _trial!.Of)!, Quick);
            _working = false;
            StateHasChanged();
        }
    }

    private async Task PrintAsync() => await Browser.PrintAsync();

    private async Task ThemeAsync(string? theme)
    {
        await Browser.WriteAsync("theme", theme);
        await Browser.MarkAsync("data-theme", theme);
    }
}
