using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Practice;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Live;

/// <summary>The shell around <see cref="Exercise"/>: keeps tables and delegations as the exercise has decided them, and shows all of them at once.</summary>
internal sealed partial class ExerciseGrain(IJournal journal, TimeProvider time)
    : JournaledGrain<ExerciseState, ExerciseEvent>(journal, time, ExerciseState.Initial), IExerciseGrain
{
    private readonly AudienceStreams _streams = new(StreamKind.Exercise, time);
    private readonly Observers<PersonId> _observers = new(time);
    private readonly SortedDictionary<int, TableSummary> _tables = [];
    private HashSet<PersonId> _present = [];
    private ImmutableArray<HallTable> _hall = [];
    private Thinned? _lobby;
    private bool _settled;
    private bool _tablesChanged;

    protected override string StreamName => $"exercise/{Id}";

    private ExerciseId Id => new(this.GetPrimaryKey());

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        this.RegisterGrainTimer(_ => TickAsync(), new GrainTimerCreationOptions(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)) { KeepAlive = false });
    }

    public async Task<Answer> ActAsync(ExerciseActor actor, Guid commandId, ExerciseCommand command)
    {
        if (command is PlanExercise plan)
        {
            return actor.Control ? await PlanAsync(actor.Person, commandId, plan.Plan) : Answer.Refused(RefusalCode.NotAllowed);
        }

        var entry = await PinnedAsync(actor, command);
        var answer = await DecideAsync(
            commandId,
            actor.Person,
            command,
            (state, context) => Exercise.Decide(state, actor.Person, actor.Control, command, context, actor.Assessor, entry));
        if (answer.Refusal is not null)
        {
            return answer;
        }

        if (!_settled)
        {
            await SettleAsync();
        }

        return command is AtEveryTable every ? await AtEveryTableAsync(actor, commandId, every.Command) : answer;
    }

    public Task<ExerciseOverview?> OverviewAsync() => Task.FromResult(Overview());

    public Task<SeatView?> SeatOfAsync(PersonId person) =>
        Task.FromResult(State.Find(person) is { } participant ? ExerciseView.Seat(State, participant) : null);

    public Task<ImmutableArray<Frame>> EnterAsync(string audience, StreamPosition? after) =>
        Task.FromResult(State.Plan is null ? [] : _streams.After(audience, after, () => Snapshot(audience)));

    public Task<Guid> ObserveAsync(IViewObserver observer, ImmutableArray<PersonId> present)
    {
        _observers.Renew(observer, present);
        ShowPresence();
        return Task.FromResult(_streams.Activation);
    }

    public Task ReportAsync(TableSummary summary)
    {
        _tables[summary.Table] = summary;
        _tablesChanged = true;
        return Task.CompletedTask;
    }

    public async Task WakeAsync()
    {
        if (State.Stage == ExerciseStage.Running)
        {
            var tables = State.UsedTables.Select(t => State.Sessions[t - 1].Value).ToList();
            await Task.WhenAll(tables.Select(t => GrainFactory.GetGrain<ISessionGrain>(t).ExerciseAsync()));
            await Task.WhenAll(tables.SelectMany(t => State.Scenario!.Delegations.Select(d => GrainFactory.GetGrain<IDelegationGrain>(t, d.Id.Value, null).WakeAsync())));
            await LetAgentsPlayAsync();
        }
    }

    public async Task<ExerciseDebrief?> DebriefAsync(bool control)
    {
        if (Overview() is not { } overview || (!control && State.Stage is not (ExerciseStage.Debrief or ExerciseStage.Closed)))
        {
            return null;
        }

        var scenario = await ScenarioAsync();
        var sheets = scenario.Instructions.Select(i => (i.Delegation, i.ScoreSheet)).ToList();
        var outcomes = await Task.WhenAll(State.UsedTables.Select(async table =>
        {
            var session = State.Sessions[table - 1];
            return TableOutcome.Of(session, table, await GrainFactory.GetGrain<ISessionGrain>(session.Value).AgreementAsync(), sheets);
        }));
        return new ExerciseDebrief(
            overview,
            [.. outcomes],
            [.. State.Questionnaire.OrderBy(q => q.Key.Value).Select(q => new QuestionnaireAnswers(q.Key, q.Value.Ratings, q.Value.Comments))]);
    }

    protected override ExerciseState Evolve(ExerciseState state, ExerciseEvent @event) => Exercise.Evolve(state, @event);

    protected override Task CommittedAsync(ExerciseState before, ExerciseState after, IReadOnlyList<ExerciseEvent> events)
    {
        if (events.Any(e => e is SeatGiven or ParticipantRemoved or AgentSeated or AgentLeft or PreparationSkipped or ExerciseOpened or DebriefOpened))
        {
            _settled = after.Stage == ExerciseStage.Lobby;
        }

        foreach (var removed in events.OfType<ParticipantRemoved>())
        {
            _streams.Forget(removed.Person.ToString());
            _observers.Tell(host => host.RevokeParticipantAsync(Id, removed.Person));
        }

        // Somebody came in: those who wait are told with whoever else comes in. What the instructor does shows at once.
        if (events.All(e => e is ParticipantJoined))
        {
            Lobbies.Ask();
        }
        else if (events.Any(e => e is not ObservationEvent)) // nobody else has a frame of what is observed, or can tell from their number that there is something
        {
            Lobbies.Now();
        }

        ShowObservations(before, after);
        return Task.CompletedTask;
    }

    private async Task<Answer> PlanAsync(PersonId actor, Guid commandId, ExercisePlan plan)
    {
        var scenario = await GrainFactory.GetGrain<IScenarioGrain>(plan.Scenario).GetAsync(plan.ScenarioVersion);
        if (scenario is null)
        {
            return Answer.Refused(RefusalCode.NotFound);
        }

        ImmutableArray<SessionId> sessions = [.. Enumerable.Range(0, Math.Clamp(plan.Tables, 0, Exercise.MostTables)).Select(_ => new SessionId(Guid.NewGuid()))];
        return await DecideAsync(
            commandId, actor, new PlanExercise(plan), (state, context) => Exercise.Plan(state, plan, scenario.Structure, sessions, context));
    }

    private async Task<Answer> AtEveryTableAsync(ExerciseActor actor, Guid commandId, Command command)
    {
        if (command is not (SessionCommand and (PauseSession or ResumeSession or ExtendPhase or AdvancePhase or CloseSession or Announce)))
        {
            return Answer.Refused(RefusalCode.NotAllowed);
        }

        var answers = await Task.WhenAll(State.UsedTables.Select(table => GrainFactory
            .GetGrain<ISessionGrain>(State.Sessions[table - 1].Value)
            .ActAsync(new Seat.Control(actor.Person), commandId, (SessionCommand)command)));

        // Accepted when any table took it: the others are in another phase, or closed.
        return answers.FirstOrDefault(a => a.Refusal is null) ?? answers[0];
    }

    /// <summary>Makes tables and delegations what the exercise says. Every step can be repeated; after a fault the next tick goes on.</summary>
    private async Task SettleAsync()
    {
        if (State.Stage == ExerciseStage.Lobby || State.Scenario is null)
        {
            _settled = true;
            return;
        }

        try
        {
            var scenario = await ScenarioAsync();
            await Task.WhenAll(State.UsedTables.Select(table => SettleAsync(table, scenario)));
            await LetAgentsPlayAsync();
            await GrainFactory.GetGrain<IWakeGrain>(IWakeGrain.Key).NoteAsync(Id, State.Stage == ExerciseStage.Running);
            _settled = true;
        }
        catch (Exception fault) when (fault is JournalUnavailableException or TimeoutException or Orleans.Runtime.OrleansException)
        {
            _settled = false;
        }
    }

    private async Task SettleAsync(int table, Scenario scenario)
    {
        var id = State.Sessions[table - 1].Value;
        var session = GrainFactory.GetGrain<ISessionGrain>(id);
        await session.PlanAsync(new SessionPlan(Id, table, State.Scenario!, State.Plan!.AdvancesByItself, scenario.Material, State.Plan.Language));
        await Task.WhenAll(scenario.Instructions.Select(instructions => GrainFactory
            .GetGrain<IDelegationGrain>(id, instructions.Delegation.Value, null)
            .SettleAsync(new DelegationSettlement(
                Id,
                instructions,
                State.Scenario!.Functions,
                [.. State.Scenario.Issues.Select(i => i.Id)],
                [
                    .. State.Participants
                        .Where(p => p.Seat is { } seat && seat.Table == table && seat.Delegation == instructions.Delegation)
                        .Select(p => new SettledMember(p.Person, p.Seat!.Function)),
                    .. State.Agents
                        .Where(a => a.Table == table && a.Delegation == instructions.Delegation)
                        .Select(a => new SettledMember(a.Agent, Exercise.AgentFunction(State))),
                ]))));
        var platform = new Seat.Platform();
        if (State.Stage == ExerciseStage.Running && (State.HasPeople(table) || State.Plan!.Practice is null))
        {
            await session.ActAsync(platform, StepId(table, 1), new OpenSession());
            if (State.Unprepared.Contains(table))
            {
                await SkipPreparationAsync(table, session, platform);
            }
        }
        else
        {
            await session.ActAsync(platform, StepId(table, 2), new CloseSession());
        }
    }

    private async Task SkipPreparationAsync(int table, ISessionGrain session, Seat.Platform platform)
    {
        foreach (var (at, phase) in State.Scenario!.Phases.TakeWhile(p => p.Kind == PhaseKind.Preparation).Index())
        {
            await session.ActAsync(platform, StepId(table, (byte)(3 + at)), new AdvancePhase(phase.Id));
        }
    }

    /// <summary>Automated delegations that sit at open tables are told to play: when they sit down, and whenever the exercise is woken.</summary>
    private Task LetAgentsPlayAsync()
    {
        var open = State.Stage == ExerciseStage.Running ? State.UsedTables.ToHashSet() : [];
        return Task.WhenAll(State.Agents.Where(a => open.Contains(a.Table) && State.HasPeople(a.Table)).Select(a => GrainFactory
            .GetGrain<IAgentGrain>(State.Sessions[a.Table - 1].Value, a.Delegation.Value, null)
            .PlayAsync(a.Agent, new AgentProfile(a.Strategy, BitConverter.ToUInt64(a.Agent.Value.ToByteArray()), State.Plan!.Language))));
    }

    private Guid StepId(int table, byte step)
    {
        var bytes = State.Sessions[table - 1].Value.ToByteArray();
        bytes[15] ^= step;
        return new Guid(bytes);
    }

    private async Task<Scenario> ScenarioAsync() =>
        await GrainFactory.GetGrain<IScenarioGrain>(State.Plan!.Scenario).GetAsync(State.Plan.ScenarioVersion)
        ?? throw new InvalidOperationException($"Scenario {State.Plan.Scenario} {State.Plan.ScenarioVersion} is gone.");

    private ExerciseOverview? Overview() => State.Plan is null
        ? null
        : new ExerciseOverview(
            Id,
            State.Plan,
            State.Scenario!,
            State.Sessions,
            State.Stage,
            State.Locked,
            [.. State.Participants.Select(p => ExerciseView.View(State, p, _present, wishes: true))],
            State.PlannedAt!.Value,
            State.OpenedAt,
            State.DebriefedAt,
            [.. State.Agents.Select(a => ExerciseView.View(State, a, control: true))]);

    private ImmutableArray<Slice> Snapshot(string audience) =>
        [.. new Slice?[] { Plan(), Lobby(audience), Tables(audience), Observations(State, audience) }.OfType<Slice>()];

    /// <summary>The tables as control and as the hall see them; nobody else does.</summary>
    private Slice? Tables(string audience) => audience switch
    {
        TableAudiences.Control => new TablesSlice([.. _tables.Values]),
        TableAudiences.Projector => ExerciseView.Hall(_tables.Values),
        _ => null,
    };

    private PlanSlice Plan() => new(Id, State.Plan!.Title, State.Scenario!, State.Plan.PeoplePerDelegation, State.Plan.Practice is not null);

    private LobbySlice Lobby(string audience) => audience switch
    {
        TableAudiences.Control => ExerciseView.Lobby(Id, State, _present, null, control: true),
        TableAudiences.Projector => ExerciseView.Hall(Id, State, _present),
        _ => ExerciseView.Lobby(Id, State, _present, new PersonId(Guid.ParseExact(audience, "N")), control: false),
    };

    private Thinned Lobbies => _lobby ??= new Thinned(this, Time, () => _observers.Show(Id.ToString(), [
        .. _streams.Audiences.Select(name => _streams.Next(name, [Lobby(name)])).OfType<AudienceFrame>()]));

    private void ShowPresence()
    {
        var present = _observers.Present.ToHashSet();
        if (!present.SetEquals(_present))
        {
            _present = present;
            Lobbies.Ask();
        }
    }

    private async Task TickAsync()
    {
        if (_observers.Prune())
        {
            ShowPresence();
        }

        if (!_settled)
        {
            await SettleAsync();
        }

        if (_tablesChanged)
        {
            _tablesChanged = false;

            // The hall has no frame of what it may not see: how lively a table is can't be told from their number.
            var hall = ExerciseView.Hall(_tables.Values).Tables;
            string[] hearing = hall.SequenceEqual(_hall) ? [TableAudiences.Control] : [TableAudiences.Control, TableAudiences.Projector];
            _hall = hall;
            _observers.Show(Id.ToString(), [.. hearing.Select(name => _streams.Next(name, [Tables(name)!])).OfType<AudienceFrame>()]);
        }
    }
}
