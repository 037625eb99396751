using Microsoft.AspNetCore.Components;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Desk;

namespace Simulation.Web.Client.Debrief;

/// <summary>How did we do, all tables; then everything that is opened; then how it felt.</summary>
public sealed partial class DebriefPage : LivePage
{
    private DebriefView? _view;
    private LobbySlice? _lobby;
    private FetchFailure _failure;
    private bool _asked;
    private ExerciseStage? _shownStage;

    /// <summary>Why one does not sit here: whoever marks reads the debrief all the same.</summary>
    private Refusal? _refused;

    [Parameter]
    public Guid ExerciseId { get; set; }

    private ExerciseId Exercise => new(ExerciseId);

    private SessionId? MySession => _lobby?.Participants.FirstOrDefault(p => p.Person == _lobby.Me)?.Seat?.Session;

    /// <summary>My table first.</summary>
    private IEnumerable<TableOutcome> Ordered => _view!.Tables.OrderBy(t => t.Session == MySession ? 0 : 1).ThenBy(t => t.Table);

    /// <inheritdoc cref="Ordered"/>
    private IEnumerable<OpenedTable> InOrder => _view!.Opened.OrderBy(o => o.Session == MySession ? 0 : 1).ThenBy(o => o.Table);

    private List<BarChart.Bar> Joint =>
    [
        .. _view!.Tables.Select(t => new BarChart.Bar(
            W.Common.TableNumber(t.Table) + (t.Session == MySession ? $" · {W.Debrief.MyTable}" : ""),
            DebriefFindings.Share(t),
            F.Percent(DebriefFindings.Share(t)),
            null,
            t.Agreement is null ? 7 : 1,
            t.Session == MySession)),
    ];

    /// <summary>Two parties can be drawn against each other; null for more.</summary>
    private TwoParties? Scatter
    {
        get
        {
            var view = _view!;
            if (view.Scenario.Delegations.Length != 2 || view.Tables.IsEmpty || view.Tables.Any(t => t.Delegations.Length != 2))
            {
                return null;
            }

            var (x, y) = (view.Tables[0].Delegations[0], view.Tables[0].Delegations[1]);
            return new TwoParties(
                view.Scenario.Of(x.Delegation, W.Language),
                view.Scenario.Of(y.Delegation, W.Language),
                x.Maximum,
                y.Maximum,
                x.Reservation,
                y.Reservation,
                [.. view.Tables.Select(t => new ScatterChart.Dot(F.Number(t.Table), W.Common.TableNumber(t.Table), t.Delegations[0].Points, t.Delegations[1].Points, t.Session == MySession))]);
        }
    }

    protected override async Task EnterAsync()
    {
        _refused = await Live.EnterExerciseAsync(Exercise);
        await ArrivedAsync();
        await LoadAsync();
    }

    protected override async Task ArrivedAsync()
    {
        _lobby = Live.Exercise(Exercise)?.Get<LobbySlice>() ?? _lobby;
        if (_asked && _lobby is { } lobby && lobby.Stage != _shownStage)
        {
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        _shownStage = _lobby?.Stage;
        var (view, failure) = await Api.DebriefAsync(Exercise);
        _asked = true;
        (_view, _failure) = (view ?? _view, failure);
        StateHasChanged();
    }

    private string PersonName(PersonId person) => _view?.People.FirstOrDefault(p => p.Person == person)?.Name ?? NameOf(person);

    private async Task<Refusal?> AnswerAsync(Command command, string label)
    {
        var refusal = await Live.ActAsync(Exercise, command, label);
        if (refusal is null)
        {
            await LoadAsync();
        }

        return refusal;
    }

    private async Task PrintAsync() => await Browser.PrintAsync();

    private sealed record TwoParties(string XName, string YName, int XMaximum, int YMaximum, int XFloor, int YFloor, ImmutableArray<ScatterChart.Dot> Dots);
}
