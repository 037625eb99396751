using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Components;

namespace Simulation.Web.Client.Lobby;

/// <summary>Where a class gathers: people arrive, wish, read the case, and are taken in when the tables open. Control gives the seats here.</summary>
public sealed partial class LobbyPage : LivePage
{
    private const int SecondsToStay = 5;

    private LobbySlice? _lobby;
    private ExerciseInfo? _info;
    private Fetched<RenderedText> _case;
    private Refusal? _refused;
    private bool _stay;
    private bool _entering;
    private SessionId? _followed;
    private int _soon;

    [Parameter]
    public Guid ExerciseId { get; set; }

    /// <summary>Came back on purpose: not taken in by itself.</summary>
    [SupplyParameterFromQuery(Name = "stay")]
    public bool Stay { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    private bool IsControl => _info?.Control == true || _lobby is { Me: null };

    private ParticipantView? Me => _lobby?.Participants.FirstOrDefault(p => p.Person == _lobby.Me);

    private SeatView? MySeat => Me?.Seat;

    /// <summary>Whether I am in the chair of my committee.</summary>
    private bool Presides => MySeat is { } seat && _lobby?.Me is { } me && Live.Table(seat.Session)?.Get<ChairSlice>()?.PresidingOfficer == me;

    protected override async Task EnterAsync()
    {
        _stay = Stay;
        _refused = await Live.EnterExerciseAsync(Exercise);
        await ArrivedAsync();
        StateHasChanged();
        if (_refused is null)
        {
            await ReadAsync();
        }
    }

    protected override async Task ArrivedAsync()
    {
        _lobby = Live.Exercise(Exercise)?.Get<LobbySlice>() ?? _lobby;
        if (_lobby is null)
        {
            return;
        }

        await LearnNamesAsync(Exercise, _lobby.Participants.Select(p => p.Person));
        if (_lobby.Stage == ExerciseStage.Running && MySeat is { } seat && _info?.Scenario.Committee is not null && _followed != seat.Session)
        {
            // The committee says who is in its chair.
            _followed = seat.Session;
            _ = Live.EnterTableAsync(seat.Session);
        }

        if (_lobby.Stage == ExerciseStage.Running && MySeat is not null && !_stay && !_entering)
        {
            _entering = true;
            _ = TakeInAsync();
        }
    }

    private async Task ReadAsync()
    {
        _info = (await Api.ExerciseAsync(Exercise)).Value;
        StateHasChanged();
        _case = await Api.CaseAsync(Exercise);
        StateHasChanged();
    }

    private Task<Refusal?> ActAsync(Command command, string label) => Live.ActAsync(Exercise, command, label);

    private async Task TakeInAsync()
    {
        for (_soon = SecondsToStay; _soon > 0 && !_stay && !Left.IsCancellationRequested; _soon--)
        {
            StateHasChanged();
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        _entering = false;
        if (!_stay && !Left.IsCancellationRequested && MySeat is { } seat)
        {
            Navigation.NavigateTo($"/t/{seat.Session}");
        }

        _soon = 0;
        StateHasChanged();
    }
}
