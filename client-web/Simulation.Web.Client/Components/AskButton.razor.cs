using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Simulation.Domain;
using Simulation.Domain.Procedure;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Components;

/// <summary>A button that asks for something: confirmed where others will see it, never sent twice by a double click, and with the refusal beside it.</summary>
public sealed partial class AskButton : ComponentBase
{
    private ElementReference _yes;
    private ElementReference _button;
    private bool _sure;
    private bool _focusYes;
    private bool _focusButton;
    private bool _asking;
    private bool _done;
    private Refusal? _refusal;

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    /// <summary>The rules that a refusal rests on; null outside a committee.</summary>
    [CascadingParameter]
    public RulesOfProcedure? Rules { get; set; }

    /// <summary>Does it; null when accepted.</summary>
    [Parameter, EditorRequired]
    public Func<Task<Refusal?>> Act { get; set; } = null!;

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public string? Label { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    [Parameter]
    public bool Wide { get; set; }

    /// <summary>The question asked before; null: done at once.</summary>
    [Parameter]
    public string? Sure { get; set; }

    [Parameter]
    public string? Yes { get; set; }

    /// <summary>Said when it was accepted.</summary>
    [Parameter]
    public string? Done { get; set; }

    /// <summary>Turns a refusal's argument into a name.</summary>
    [Parameter]
    public Func<string, string>? Argument { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Presses the button from a key.</summary>
    public Task PressAsync()
    {
        if (_asking || Disabled)
        {
            return Task.CompletedTask;
        }

        if (Sure is null)
        {
            return AskAsync();
        }

        _refusal = null;
        _done = false;
        _sure = true;
        _focusYes = true;
        StateHasChanged();
        return Task.CompletedTask;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusYes && _sure)
        {
            _focusYes = false;
            await _yes.FocusAsync();
        }

        if (_focusButton && !_sure)
        {
            _focusButton = false;
            await _button.FocusAsync();
        }
    }

    /// <summary>The question is gone: whoever was at it by keyboard is put back where they came from.</summary>
    private void TakeBack()
    {
        _focusButton = _sure;
        _sure = false;
    }

    private void Pressed(KeyboardEventArgs pressed)
    {
        if (pressed.Key == "Escape")
        {
            TakeBack();
        }
    }

    private async Task AskAsync()
    {
        TakeBack();
        _asking = true;
        _refusal = null;
        _done = false;
        try
        {
            _refusal = await Act();
            _done = _refusal is null;
        }
        finally
        {
            _asking = false;
        }
    }
}
