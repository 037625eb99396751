using Simulation.Domain;
using Simulation.Domain.Delegations;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Live;

/// <summary>The shell around <see cref="Delegation"/>. What it knows reaches its members and control only.</summary>
internal sealed class DelegationGrain(IJournal journal, TimeProvider time)
    : JournaledGrain<DelegationState, DelegationEvent>(journal, time, DelegationState.Initial), IDelegationGrain
{
    private readonly AudienceStreams _streams = new(StreamKind.Delegation, time);
    private readonly Observers<byte> _observers = new(time);

    protected override string StreamName => $"delegation/{Source}";

    private string Source => $"{Session}/{Id.Value}";

    private SessionId Session => new(this.GetPrimaryKey(out _));

    private DelegationId Id
    {
        get
        {
            this.GetPrimaryKey(out var extension);
            return new DelegationId(extension!);
        }
    }

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        this.RegisterGrainTimer(
            _ =>
            {
                _observers.Prune();
                return Task.CompletedTask;
            },
            new GrainTimerCreationOptions(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10)) { KeepAlive = false });
        await ElapseAsync();
    }

    public async Task SettleAsync(DelegationSettlement settlement)
    {
        var settled = await ApplyAsync((state, context) => state.Formed is null
            ? Decision.Accept<DelegationEvent>(new DelegationFormed(
                settlement.Exercise, Session, settlement.Instructions, settlement.Functions, settlement.Issues, context.Now))
            : Decision.Accept<DelegationEvent>());
        foreach (var member in settlement.Members.Where(m => State.Find(m.Person) is null))
        {
            settled &= await ApplyAsync((state, context) => Delegation.Seat(state, member.Person, member.Function, context));
        }

        foreach (var member in State.Members.Where(m => settlement.Members.All(s => s.Person != m.Person)).ToList())
        {
            settled &= await ApplyAsync((state, context) => Delegation.Unseat(state, member.Person, context));
        }

        Ensure(settled);
    }

    public async Task<Answer> ActAsync(PersonId member, Guid commandId, Command command) => command switch
    {
        DelegationCommand inside => await DecideAsync(member, control: false, commandId, inside),
        SessionCommand outside => Delegation.WhyNot(State, member, outside) is { } refusal
            ? Answer.Refused(refusal)
            : await GrainFactory.GetGrain<ISessionGrain>(Session.Value).ActAsync(new Seat.Member(Id, member), commandId, outside),
        _ => Answer.Refused(RefusalCode.NotAllowed),
    };

    public Task<Answer> ControlAsync(PersonId instructor, Guid commandId, DelegationCommand command) =>
        DecideAsync(instructor, control: true, commandId, command);

    public Task<Refusal?> WriteAsync(PersonId member, string window, ImmutableArray<WritingPlace> places) => State.Find(member) is null
        ? Task.FromResult<Refusal?>(new Refusal(RefusalCode.NotAMember))
        : GrainFactory.GetGrain<ISessionGrain>(Session.Value).WriteAsync(new Seat.Member(Id, member), window, places);

    public Task<ImmutableArray<Frame>?> EnterAsync(PersonId member, StreamPosition? after) => Task.FromResult<ImmutableArray<Frame>?>(
        State.Find(member) is null ? null : _streams.After(member.ToString(), after, () => DelegationView.Of(State, member)));

    public Task<ImmutableArray<Frame>> EnterAsControlAsync(StreamPosition? after) =>
        Task.FromResult(_streams.After(TableAudiences.Control, after, () => DelegationView.Of(State, null)));

    public Task<Guid> ObserveAsync(IViewObserver observer)
    {
        _observers.Renew(observer, []);
        return Task.FromResult(_streams.Activation);
    }

    public async Task WakeAsync()
    {
        await ElapseAsync();
        await ReportAsync();
    }

    public Task<ImmutableArray<MemberView>> MembersAsync() => Task.FromResult(Members());

    public async Task<DelegationRecord?> RecordAsync()
    {
        if (State.Formed is null)
        {
            return null;
        }

        var (events, times) = await LogAsync();
        return new DelegationRecord(Id, State.Formed.Instructions, Members(), events, times);
    }

    protected override DelegationState Evolve(DelegationState state, DelegationEvent @event) => Delegation.Evolve(state, @event);

    protected override async Task CommittedAsync(DelegationState before, DelegationState after, IReadOnlyList<DelegationEvent> events)
    {
        foreach (var left in events.OfType<MemberLeft>())
        {
            _streams.Forget(left.Member.ToString());
            _observers.Tell(host => host.RevokeAsync(Session, Id, left.Member));
        }

        _observers.Show(Source, [
            .. _streams.Audiences
                .Select(name => _streams.Next(name, DelegationView.Changes(before, after, Member(name))))
                .OfType<AudienceFrame>()]);
        if (!ReferenceEquals(before.Capital, after.Capital))
        {
            Arm(Delegation.NextDeadline(after), ElapseAsync);
            await ReportAsync();
        }
    }

    private ImmutableArray<MemberView> Members() => [.. State.Members.Select(m => new MemberView(m.Person, m.Function, State.Binds(m.Function)))];

    private static PersonId? Member(string audience) =>
        audience == TableAudiences.Control ? null : new PersonId(Guid.ParseExact(audience, "N"));

    /// <summary>What time has brought about comes first: an answer that was due is not given twice.</summary>
    private async Task<Answer> DecideAsync(PersonId actor, bool control, Guid commandId, DelegationCommand command)
    {
        await ElapseAsync();
        return await DecideAsync(commandId, actor, command, (state, context) => Delegation.Decide(state, actor, control, command, context));
    }

    private async Task ElapseAsync()
    {
        if (Delegation.NextDeadline(State) <= Time.GetUtcNow())
        {
            await ApplyAsync(Delegation.Elapse);
        }

        Arm(Delegation.NextDeadline(State), ElapseAsync);
    }

    /// <summary>Control of the table is told what waits for the capital; nobody else, and nothing is kept there.</summary>
    private Task ReportAsync() => State.Formed is null || State.Capital.Requests.IsEmpty && State.Capital.AdReferendum.IsEmpty
        ? Task.CompletedTask
        : GrainFactory.GetGrain<ISessionGrain>(Session.Value).AwaitAsync(Id, CapitalRules.Awaited(State));

    private void Ensure(bool saved)
    {
        if (!saved)
        {
            throw new JournalUnavailableException(StreamName);
        }
    }
}
