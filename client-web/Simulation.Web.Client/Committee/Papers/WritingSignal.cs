using Microsoft.AspNetCore.Components;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Web.Client.Committee.Papers;

/// <summary>Says where this window writes as long as it is shown: at once when that changes, again before it is forgotten, and nowhere when it goes.</summary>
public sealed class WritingSignal : ComponentBase, IAsyncDisposable
{
    /// <summary>Two may be lost before what was said is forgotten.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    private ImmutableArray<WritingPlace> _said = [];
    private ITimer? _timer;

    [Parameter, EditorRequired]
    public ImmutableArray<WritingPlace> Places { get; set; } = [];

    [Parameter, EditorRequired]
    public Func<ImmutableArray<WritingPlace>, Task> Say { get; set; } = null!;

    [Parameter]
    public TimeProvider Time { get; set; } = TimeProvider.System;

    protected override Task OnAfterRenderAsync(bool firstRender)
    {
        if (Places.SequenceEqual(_said))
        {
            return Task.CompletedTask;
        }

        _said = Places;
        _timer ??= Time.CreateTimer(_ => _ = InvokeAsync(AgainAsync), null, Renewal, Renewal);
        return Say(Places);
    }

    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
        }

        if (!_said.IsEmpty)
        {
            _said = [];
            await Say([]);
        }
    }

    private Task AgainAsync() => _said.IsEmpty ? Task.CompletedTask : Say(_said);
}
