using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Domain.Voting.Votes;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Live;

/// <summary>The shell around <see cref="Session"/>: orders, persists, publishes, wakes when time is up.</summary>
internal sealed class SessionGrain(IJournal journal, TimeProvider time)
    : JournaledGrain<SessionState, SessionEvent>(journal, time, SessionState.Initial), ISessionGrain
{
    private readonly IJournal _journal = journal;
    private readonly AudienceStreams _streams = new(StreamKind.Table, time);
    private readonly Observers<PresentMember> _observers = new(time);
    private readonly ActivityMeter _activity = new(time);
    private readonly Writing _writing = new(time);
    private Thinned? _presence;
    private ImmutableArray<PresentMember> _present = [];
    private readonly SortedDictionary<string, ImmutableArray<AwaitedWord>> _awaited = new(StringComparer.Ordinal);
    private bool _reportDue;

    protected override string StreamName => $"session/{Id}";

    private SessionId Id => new(this.GetPrimaryKey());

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        this.RegisterGrainTimer(_ => TickAsync(), new GrainTimerCreationOptions(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)) { KeepAlive = false });
        await ElapseAsync();
    }

    public async Task PlanAsync(SessionPlan plan)
    {
        _reportDue = true; // an exercise that has started again asks all its tables, and knows nothing of them yet
        if (State.Plan is null)
        {
            var saved = await ApplyAsync((_, context) => Decision.Accept<SessionEvent>(
                new SessionPlanned(
                    plan.Exercise, plan.Table, plan.Scenario, plan.AdvancesByItself, context.Now, DraftingRules.Read(plan.Material, plan.WorkingLanguage), plan.WorkingLanguage)));
            if (!saved)
            {
                throw new JournalUnavailableException(StreamName);
            }
        }
    }

    public async Task<Answer> ActAsync(Seat seat, Guid commandId, SessionCommand command)
    {
        // What time has brought about comes first: nobody acts in a phase that is over.
        await ElapseAsync();
        var person = seat switch
        {
            Seat.Member member => member.Person,
            Seat.Control control => control.Person,
            Seat.Chair chair => chair.Person,
            _ => (PersonId?)null,
        };
        var answer = await DecideAsync(
            commandId,
            person,
            command,
            (state, context) => Session.Decide(state, seat, command, context),
            events => BallotBox.Rows(State, command, events),
            state => BallotBox.Remembered(state, command));
        await CountBoxesAsync();
        return answer;
    }

    public async Task<ImmutableArray<Frame>> EnterAsync(string audience, StreamPosition? after)
    {
        await ElapseAsync();
        return _streams.After(audience, after, () => [.. SessionView.Of(Id, State, Audience(audience)), .. Presence(audience), .. Awaited(audience), .. WhatIsWritten(State, audience)]);
    }

    public Task<Guid> ObserveAsync(IViewObserver observer, ImmutableArray<PresentMember> present)
    {
        _observers.Renew(observer, present);
        ShowPresence();
        return Task.FromResult(_streams.Activation);
    }

    public Task AwaitAsync(DelegationId delegation, ImmutableArray<AwaitedWord> awaited)
    {
        if (_awaited.GetValueOrDefault(delegation.Value, []).SequenceEqual(awaited))
        {
            return Task.CompletedTask;
        }

        _awaited[delegation.Value] = awaited;
        if (_streams.Next(TableAudiences.Control, [.. Awaited(TableAudiences.Control)]) is { } frame)
        {
            _observers.Show(Id.ToString(), [frame]);
        }

        return Task.CompletedTask;
    }

    public Task<Refusal?> WriteAsync(Seat.Member seat, string window, ImmutableArray<WritingPlace> places)
    {
        if (places.Select(p => WhoWrites.WhyNot(State, seat.Delegation, p)).FirstOrDefault(code => code is not null) is { } refused)
        {
            return Task.FromResult<Refusal?>(new Refusal(refused));
        }

        Show(() => _writing.Say(window, seat, places));
        return Task.FromResult<Refusal?>(null);
    }

    public Task<bool> MayPresideAsync(PersonId person) => Task.FromResult(Committee.Presides(State, new Seat.Chair(person)));

    public Task<ExerciseId?> ExerciseAsync() => Task.FromResult(State.Plan?.Exercise);

    public Task<AgreementView?> AgreementAsync() => Task.FromResult(SessionView.Of(State.Bargaining.Agreement));

    public Task<DraftView?> DraftAsync(string audience, DraftId draft) => Task.FromResult(
        State.Committee is null ? null
        : SessionView.Of(Id, State, Audience(audience)).OfType<DraftsSlice>().FirstOrDefault()?.Drafts.FirstOrDefault(d => d.Id == draft));

    public Task<VoteRecord?> VoteAsync(string audience, VoteId vote) => Task.FromResult(
        State.Committee is null ? null
        : SessionView.Of(Id, State, Audience(audience)).OfType<VotesSlice>().FirstOrDefault()?.Votes.FirstOrDefault(v => v.Id == vote));

    public async Task<SessionRecord> RecordAsync()
    {
        var (events, times) = await LogAsync();
        return new SessionRecord(
            Id,
            State.Plan?.Exercise ?? default,
            State.Plan?.Table ?? 0,
            events,
            SessionView.Of(State.Bargaining.Agreement),
            (State.Stage as Stage.Closed)?.At,
            times);
    }

    protected override SessionState Evolve(SessionState state, SessionEvent @event) => Session.Evolve(state, @event);

    protected override Task CommittedAsync(SessionState before, SessionState after, IReadOnlyList<SessionEvent> events)
    {
        _observers.Show(Id.ToString(), [
            .. _streams.Audiences
                .Select(name => _streams.Next(
                    name, [.. SessionView.Changes(Id, before, after, Audience(name)), .. WhatIsWritten(Writers(before, name), Writers(after, name))]))
                .OfType<AudienceFrame>()]);
        if (before.Committee?.PresidingOfficer is { } left && left != after.Committee?.PresidingOfficer)
        {
            _observers.Tell(host => host.RevokeChairAsync(Id, left));
        }

        _activity.Count(events);
        _reportDue = true;
        ArmDeadline();
        return Task.CompletedTask;
    }

    private static TableAudience Audience(string name) => name switch
    {
        TableAudiences.Control => new TableAudience.Control(),
        TableAudiences.Projector => new TableAudience.Projector(),
        TableAudiences.Chair => new TableAudience.Chair(),
        _ => new TableAudience.Delegation(new DelegationId(name)),
    };

    private async Task ElapseAsync()
    {
        if (Session.NextDeadline(State) <= Time.GetUtcNow())
        {
            await ApplyAsync(Session.Elapse);
        }

        ArmDeadline();
    }

    /// <summary>What waits for a capital is confidential to each delegation: control alone hears of all.</summary>
    private IEnumerable<Slice> Awaited(string audience) =>
        audience == TableAudiences.Control ? [new CapitalQueueSlice([.. _awaited.Values.SelectMany(a => a).OrderBy(a => a.Until)])] : [];

    private void ArmDeadline() => Arm(Session.NextDeadline(State), ElapseAsync);

    private void ShowPresence()
    {
        ImmutableArray<PresentMember> present =
            [.. _observers.Present.OrderBy(p => p.Delegation.Value, StringComparer.Ordinal).ThenBy(p => p.Person.Value)];
        if (present.SequenceEqual(_present))
        {
            return;
        }

        Show(() => _present = present);
        _presence ??= new Thinned(this, Time, () => _observers.Show(Id.ToString(), [
            .. _streams.Audiences.Select(name => _streams.Next(name, Presence(name))).OfType<AudienceFrame>()]));
        _presence.Ask();
        _reportDue = true;
    }

    /// <summary>Changes what is held in memory alone, and shows each audience who writes where if that changes for them.</summary>
    private void Show(Action change)
    {
        var before = _streams.Audiences.ToDictionary(name => name, name => Writers(State, name), StringComparer.Ordinal);
        change();
        _observers.Show(Id.ToString(), [
            .. before
                .Select(then => _streams.Next(then.Key, WhatIsWritten(then.Value, Writers(State, then.Key))))
                .OfType<AudienceFrame>()]);
    }

    /// <summary>Who writes where, as far as this audience may know. Only who is connected writes.</summary>
    private ImmutableArray<Writer> Writers(SessionState state, string audience) =>
        WhoWrites.SeenBy(state, _writing.Of(_present), Audience(audience));

    private ImmutableArray<Slice> WhatIsWritten(SessionState state, string audience) => WhatIsWritten([], Writers(state, audience));

    private static ImmutableArray<Slice> WhatIsWritten(ImmutableArray<Writer> before, ImmutableArray<Writer> now) =>
        before.SequenceEqual(now) ? [] : [new WritersSlice(now)];

    /// <summary>Who is at the table; the hall is not told.</summary>
    private ImmutableArray<Slice> Presence(string audience) =>
        audience == TableAudiences.Projector ? [] : [new PresenceSlice(_present)];

    /// <summary>Counts the boxes of secret votes that are closed. A crash before the result is durable leaves the box for the next to count.</summary>
    private async Task CountBoxesAsync()
    {
        foreach (var vote in State.Committee?.Voting.Uncounted.ToList() ?? [])
        {
            try
            {
                var box = BallotBox.Of(await _journal.CountsAsync(SideTables.BallotBox.Name, vote.ToString(), CancellationToken.None));
                await ApplyAsync((state, context) => Committee.Count(state, vote, box, context), events => BallotBox.Rows(State, null, events));
            }
            catch (JournalUnavailableException)
            {
                // Storage does not answer: the box waits.
            }
        }
    }

    /// <summary>Presence thins out by itself, and the exercise hears of changes at most once a second.</summary>
    private async Task TickAsync()
    {
        await CountBoxesAsync();
        if (_observers.Prune())
        {
            ShowPresence();
        }

        if (_writing.IsOver)
        {
            Show(_writing.Forget);
        }

        if (_reportDue && State.Plan is { } plan)
        {
            _reportDue = false;
            await GrainFactory.GetGrain<IExerciseGrain>(plan.Exercise.Value).ReportAsync(Summary(plan));
        }
    }

    private TableSummary Summary(SessionPlanned plan)
    {
        var agenda = SessionView.Agenda(Id, State);
        var open = State.Bargaining.Proposals.Where(p => p.Status == Domain.Bargaining.ProposalStatus.Open).ToList();
        return new TableSummary(
            Id,
            plan.Table,
            agenda.Stage,
            agenda.Phase,
            agenda.EndsAt,
            agenda.Remaining,
            _present,
            open.Count,
            State.Channels.Messages.Count,
            _activity.Last,
            _activity.PerMinute(),
            SessionView.Of(State.Bargaining.Agreement),
            Waiting(),
            CommitteeSummary.Of(State));
    }

    /// <summary>Delegations with a note to the secretariat that nobody has answered or settled yet.</summary>
    private ImmutableArray<DelegationId> Waiting() =>
        [.. State.Channels.Notes.Where(n => n.Channel.IsToSecretariat && n.Waits).Select(n => n.From).Distinct()];
}

/// <summary>How lively a table is: acts per minute over the last ten minutes.</summary>
internal sealed class ActivityMeter(TimeProvider time)
{
    private const int Minutes = 10;
    private readonly Queue<DateTimeOffset> _acts = new();

    public DateTimeOffset? Last { get; private set; }

    public void Count(IReadOnlyList<SessionEvent> events)
    {
        if (events.Any(e => e is CommitteeEvent or Domain.Channels.MessageSent { From: not null } or Domain.Bargaining.ProposalMade or Domain.Bargaining.ProposalAccepted or Domain.Bargaining.ProposalRejected))
        {
            Last = time.GetUtcNow();
            _acts.Enqueue(Last.Value);
        }
    }

    public ImmutableArray<int> PerMinute()
    {
        var now = time.GetUtcNow();
        while (_acts.TryPeek(out var oldest) && oldest < now - TimeSpan.FromMinutes(Minutes))
        {
            _acts.Dequeue();
        }

        var counts = new int[Minutes];
        foreach (var act in _acts)
        {
            counts[Math.Clamp(Minutes - 1 - (int)(now - act).TotalMinutes, 0, Minutes - 1)]++;
        }

        return [.. counts];
    }
}
