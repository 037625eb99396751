using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Desk;

/// <summary>My own notes: saved by themselves a moment after the last stroke.</summary>
public sealed partial class NotesBox : ComponentBase, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    private CancellationTokenSource _typing = new();
    private string? _text;
    private string? _saved;
    private State _state;
    private Refusal? _refusal;

    private enum State
    {
        Quiet = 0,
        Saving = 1,
        Saved = 2,
    }

    [CascadingParameter]
    public Wording W { get; set; } = Wording.En;

    /// <summary>As kept on the server.</summary>
    [Parameter, EditorRequired]
    public string Notes { get; set; } = "";

    [Parameter]
    public bool ReadOnly { get; set; }

    [Parameter, EditorRequired]
    public Func<string, Task<Refusal?>> Keep { get; set; } = null!;

    public void Dispose()
    {
        _typing.Cancel();
        _typing.Dispose();
    }

    private void Typed(ChangeEventArgs typed)
    {
        _text = typed.Value as string ?? "";
        _state = State.Quiet;
        _typing.Cancel();
        _typing.Dispose();
        _typing = new CancellationTokenSource();
        _ = LaterAsync(_typing.Token);
    }

    private async Task LaterAsync(CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Pause, cancel);
            await InvokeAsync(SaveAsync);
        }
        catch (OperationCanceledException)
        {
            // Another stroke; or the page is left, which blur has saved.
        }
    }

    private async Task SaveAsync()
    {
        if (ReadOnly || _text is not { } text || text == (_saved ?? Notes))
        {
            return;
        }

        _state = State.Saving;
        StateHasChanged();
        _saved = text;
        _refusal = await Keep(text);
        _state = _refusal is null ? State.Saved : State.Quiet;
        _saved = _refusal is null ? text : null;
        StateHasChanged();
    }
}
