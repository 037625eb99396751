using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Correspondence.Injects;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Views;
using Simulation.Web.Client.Browser;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Desk;
using Simulation.Web.Client.Observations;

namespace Simulation.Web.Client.Control;

/// <summary>One table, live: all of it, or as one of its delegations sees it.</summary>
public sealed partial class WatchPage : LivePage
{
    private AgendaSlice? _agenda;
    private ChairSlice? _chair;
    private InjectPlanSlice? _injects;
    private DeskView? _desk;
    private ImmutableArray<PresentMember> _present = [];
    private ImmutableArray<MessageView> _messages = [];
    private ImmutableArray<ProposalView> _proposals = [];
    private AgreementView? _agreement;
    private DelegationId? _lookingOn;
    private Refusal? _refused;
    private PersonId? _me;
    private ImmutableArray<LearningOutcome> _outcomes = [];

    [Parameter]
    public Guid ExerciseId { get; set; }

    [Parameter]
    public Guid SessionId { get; set; }

    private SessionId Session => new(SessionId);

    /// <summary>Null until it is known what was noted.</summary>
    private Observing? Observing => _agenda is not null && Live.Exercise(_agenda.Exercise)?.Get<ObservationsSlice>() is { } noted
        ? new Observing(
            Session,
            _agenda.Scenario,
            [.. (Live.Exercise(_agenda.Exercise)?.Get<LobbySlice>()?.Participants ?? []).Where(p => p.Seat?.Session == Session)],
            _outcomes,
            [.. noted.Observations.Where(o => o.Session == Session)],
            _me,
            MayShow: true,
            NameOf,
            () => Live.Now,
            (command, label) => Live.ActAsync(_agenda.Exercise, command, label))
        : null;

    protected override async Task EnterAsync()
    {
        _refused = await Live.EnterTableAsync(Session, _lookingOn);
        await ArrivedAsync();
        StateHasChanged();
        await PrepareAsync();
    }

    protected override async Task ArrivedAsync()
    {
        var held = Live.Table(Session);
        _agenda = held?.Get<AgendaSlice>() ?? _agenda;
        if (held is null || _agenda is null)
        {
            return;
        }

        _present = held.Get<PresenceSlice>()?.Present ?? [];
        _chair = held.Get<ChairSlice>();
        _injects = held.Get<InjectPlanSlice>();
        _messages = held.Get<MessagesSlice>()?.Messages ?? [];
        _proposals = held.Get<ProposalsSlice>()?.Proposals ?? [];
        _agreement = held.Get<AgreementSlice>()?.Agreement;
        _desk = _lookingOn is null ? null : DeskView.Of(held, Live.Inside(Session));
        await LearnNamesAsync(
            _agenda.Exercise,
            _present.Select(p => p.Person)
                .Concat(_messages.Where(m => m.From is not null).Select(m => m.By))
                .Concat(_chair?.PresidingOfficer is { } presiding ? [presiding] : [])
                .Concat(_desk?.Inside.Select(m => m.By) ?? [])
                .Concat(Observing is { } observing ? [.. observing.People.Select(p => p.Person), .. observing.Observations.Select(o => o.By)] : []));
    }

    protected override async ValueTask LeavingAsync() => await Live.LeaveAsync(Session);

    /// <summary>What an observer needs beside the table: who they are, what can be ticked, what was noted. Asked for once.</summary>
    private async Task PrepareAsync()
    {
        if (_me is not null || _refused is not null)
        {
            return;
        }

        _me = (await Api.MeAsync()).Value?.Person;
        var (outcomes, failure) = await Api.OutcomesAsync(new ExerciseId(ExerciseId));
        _outcomes = failure == FetchFailure.None && !outcomes.IsDefault ? outcomes : [];
        await Live.EnterExerciseAsync(new ExerciseId(ExerciseId));
        StateHasChanged();
    }

    private async Task LookAsync(ChangeEventArgs chosen)
    {
        _lookingOn = chosen.Value as string is { Length: > 0 } delegation ? new DelegationId(delegation) : null;
        _desk = null;
        await EnterAsync();
    }
}
