using Microsoft.AspNetCore.Components;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Views;
using Simulation.Web.Client.Components;
using Simulation.Web.Client.Desk;

namespace Simulation.Web.Client.Control;

/// <summary>One table, live: all of it, or as one of its delegations sees it.</summary>
public sealed partial class WatchPage : LivePage
{
    private AgendaSlice? _agenda;
    private ChairSlice? _chair;
    private DeskView? _desk;
    private ImmutableArray<PresentMember> _present = [];
    private ImmutableArray<MessageView> _messages = [];
    private ImmutableArray<ProposalView> _proposals = [];
    private AgreementView? _agreement;
    private DelegationId? _lookingOn;
    private Refusal? _refused;

    [Parameter]
    public Guid ExerciseId { get; set; }

    [Parameter]
    public Guid SessionId { get; set; }

    private SessionId Session => new(SessionId);

    protected override async Task EnterAsync()
    {
        _refused = await Live.EnterTableAsync(Session, _lookingOn);
        await ArrivedAsync();
        StateHasChanged();
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
        _messages = held.Get<MessagesSlice>()?.Messages ?? [];
        _proposals = held.Get<ProposalsSlice>()?.Proposals ?? [];
        _agreement = held.Get<AgreementSlice>()?.Agreement;
        _desk = _lookingOn is null ? null : DeskView.Of(held, Live.Inside(Session));
        await LearnNamesAsync(
            _agenda.Exercise,
            _present.Select(p => p.Person)
                .Concat(_messages.Where(m => m.From is not null).Select(m => m.By))
                .Concat(_chair?.PresidingOfficer is { } presiding ? [presiding] : [])
                .Concat(_desk?.Inside.Select(m => m.By) ?? []));
    }

    protected override async ValueTask LeavingAsync() => await Live.LeaveAsync(Session);

    private async Task LookAsync(ChangeEventArgs chosen)
    {
        _lookingOn = chosen.Value as string is { Length: > 0 } delegation ? new DelegationId(delegation) : null;
        _desk = null;
        await EnterAsync();
    }
}
