using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Texts;

namespace Simulation.Web.Client.Components;

/// <summary>Asks for something and says why not, when refused. Not an event callback: the refusal is shown beside the control that asked.</summary>
/// <param name="label">How the outbox names it.</param>
public delegate Task<Refusal?> Ask(Command command, string label);

/// <summary>A page on the live connection: redrawn when something arrives, silent once it is left.</summary>
public abstract class LivePage : ComponentBase, IAsyncDisposable
{
    private readonly CancellationTokenSource _left = new();
    private bool _drawing;

    [Inject]
    public ILiveConnection Live { get; set; } = null!;

    [Inject]
    public IPlatformApi Api { get; set; } = null!;

    [Inject]
    public IBrowser Browser { get; set; } = null!;

    [Inject]
    public PersonalStore Store { get; set; } = null!;

    [Inject]
    public CurrentLanguage Speech { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    protected Wording W => Speech.Wording;

    protected Formats F => Speech.Wording.Formats;

    /// <summary>Cancelled when the page is left.</summary>
    protected CancellationToken Left => _left.Token;

    protected DateTimeOffset Now => Live.Now;

    /// <summary>Names of people; filled when the API has answered.</summary>
    protected IReadOnlyDictionary<PersonId, string> Names { get; private set; } = new Dictionary<PersonId, string>();

    public async ValueTask DisposeAsync()
    {
        Live.Changed -= Redraw;
        Speech.Changed -= Redraw;
        await _left.CancelAsync();
        await LeavingAsync();
        _left.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized()
    {
        Live.Changed += Redraw;
        Speech.Changed += Redraw;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // Only where the page lives: while it is rendered on the server nothing is entered and nothing asked.
        if (firstRender)
        {
            if (await Browser.ReadAsync("theme") is { } theme)
            {
                await Browser.MarkAsync("data-theme", theme);
            }

            await EnterAsync();
        }
    }

    protected abstract Task EnterAsync();

    /// <summary>Something arrived; called before the page is drawn again.</summary>
    protected virtual Task ArrivedAsync() => Task.CompletedTask;

    protected virtual ValueTask LeavingAsync() => ValueTask.CompletedTask;

    /// <param name="theme"><c>light</c>, <c>dark</c>, or null: as the device.</param>
    protected async Task ThemeAsync(string? theme)
    {
        await Browser.WriteAsync("theme", theme);
        await Browser.MarkAsync("data-theme", theme);
    }

    protected string NameOf(PersonId person) => Names.GetValueOrDefault(person) ?? W.Common.UnknownPerson;

    /// <summary>Asks for names when there is somebody whose name is not known yet.</summary>
    protected async Task LearnNamesAsync(ExerciseId exercise, IEnumerable<PersonId> people)
    {
        if (people.All(Names.ContainsKey) && Names.Count > 0)
        {
            return;
        }

        var (value, failure) = await Api.PeopleAsync(exercise);
        if (failure == FetchFailure.None && !value.IsDefault)
        {
            Names = value.DistinctBy(p => p.Person).ToDictionary(p => p.Person, p => p.Name);
        }
    }

    /// <summary>Draws once for however much arrived at once.</summary>
    private void Redraw()
    {
        if (_drawing || _left.IsCancellationRequested)
        {
            return;
        }

        _drawing = true;
        _ = InvokeAsync(async () =>
        {
            await Task.Yield();
            _drawing = false;
            if (!_left.IsCancellationRequested)
            {
                await ArrivedAsync();
                StateHasChanged();
            }
        });
    }
}
