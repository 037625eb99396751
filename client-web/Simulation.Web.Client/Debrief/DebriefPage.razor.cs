using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Web.Client.Browser;

namespace Simulation.Web.Client.Debrief;

/// <summary>After the gavel: from the headline to the single offer.</summary>
public sealed partial class DebriefPage
{
    private Refusal? _refusal;
    private DebriefView? _debrief;
    private FetchFailure _failure;
    private PersonId? _me;
    private bool _loading;

    [Parameter]
    public Guid ExerciseId { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    private LobbySlice? Lobby => Live.Exercise(Exercise)?.Get<LobbySlice>();

    private int? MyTable => _debrief?.Participants.FirstOrDefault(p => p.Person == _me)?.Seat?.Table;

    protected override async Task EnterAsync()
    {
        _refusal = await Live.EnterExerciseAsync(Exercise);
        if (_refusal is null)
        {
            await LoadAsync();
            StateHasChanged();
        }
    }

    protected override async Task ArrivedAsync()
    {
        // The page opens by itself when the instructor opens the debrief.
        if (_debrief is null && Lobby?.Stage is ExerciseStage.Debrief or ExerciseStage.Closed)
        {
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        if (_loading)
        {
            return;
        }

        _loading = true;
        try
        {
            (_debrief, _failure) = await Api.DebriefAsync(Exercise);
            _me = Lobby?.Me;
            if (_debrief is { } debrief)
            {
                await LearnNamesAsync(Exercise, debrief.People.Select(p => p.Person));
            }
        }
        finally
        {
            _loading = false;
        }
    }

    private Task<Refusal?> AskAsync(Command command, string label) => Live.ActAsync(Exercise, command, label);

}
