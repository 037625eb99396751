using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;

namespace Simulation.Web.Client.Lobby;

/// <summary>Before the tables open: who is here, where one sits, what to read. It takes people in by itself.</summary>
public sealed partial class LobbyPage
{
    private const int SecondsToEnter = 8;

    private Refusal? _refusal;
    private RenderedText? _case;
    private int? _countdown;
    private bool _stays;

    [Parameter]
    public Guid ExerciseId { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    private LobbySlice? Lobby => Live.Exercise(Exercise)?.Get<LobbySlice>();

    private PlanSlice? Plan => Live.Exercise(Exercise)?.Get<PlanSlice>();

    private bool IsControl => Lobby is { Me: null };

    private ParticipantView? Me => Lobby is { Me: { } me } ? Lobby.Participants.FirstOrDefault(p => p.Person == me) : null;

    protected override async Task EnterAsync()
    {
        _refusal = await Live.EnterExerciseAsync(Exercise);
        if (_refusal is null)
        {
            _case = (await Api.CaseAsync(Exercise)).Value;
            StateHasChanged();
        }
    }

    protected override async Task ArrivedAsync()
    {
        if (Lobby is { } lobby)
        {
            await LearnNamesAsync(Exercise, lobby.Participants.Select(p => p.Person));
        }

        if (_countdown is null && !_stays && Lobby?.Stage == ExerciseStage.Running && Me?.Seat is not null)
        {
            _countdown = SecondsToEnter;
            _ = CountDownAsync();
        }
    }

    private async Task CountDownAsync()
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (_countdown > 0 && !_stays && !Left.IsCancellationRequested)
        {
            await second.WaitForNextTickAsync();
            _countdown--;
            await InvokeAsync(StateHasChanged);
        }

        if (!_stays && !Left.IsCancellationRequested)
        {
            Enter();
        }
    }

    private void Enter()
    {
        if (Me?.Seat is { } seat)
        {
            Navigation.NavigateTo($"/t/{seat.Session.Value}");
        }
    }

    private void StayHere() => _stays = true;

    private Task<Refusal?> AskAsync(Command command, string label) => Live.ActAsync(Exercise, command, label);
}
