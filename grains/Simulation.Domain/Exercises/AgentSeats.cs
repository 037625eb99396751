using System.Security.Cryptography;
using System.Text;
using Simulation.Domain.Practice;

namespace Simulation.Domain.Exercises;

/// <summary>Where automated delegations sit.</summary>
internal static class AgentSeats
{
    public static Decision<ExerciseEvent> Seat(ExerciseState state, SeatAgent command, DecisionContext context)
    {
        if (WhyNot(state) is { } refusal)
        {
            return refusal;
        }

        if (command.Table < 1 || command.Table > state.Plan!.Tables)
        {
            return RefusalCode.NoSuchTable;
        }

        if (state.Scenario!.Delegations.All(d => d.Id != command.Delegation))
        {
            return RefusalCode.NoSuchDelegation;
        }

        return IsTaken(state, command.Table, command.Delegation) ? RefusalCode.SeatTaken
            : state.AgentAt(command.Table, command.Delegation)?.Strategy == command.Strategy ? Decision.Accept<ExerciseEvent>()
            : Decision.Accept<ExerciseEvent>(Seated(state, command.Table, command.Delegation, command.Strategy, context));
    }

    /// <summary>Every delegation without people, at tables with people. Those who sit already stay as they are.</summary>
    public static Decision<ExerciseEvent> Fill(ExerciseState state, AgentStrategy strategy, DecisionContext context)
    {
        if (WhyNot(state) is { } refusal)
        {
            return refusal;
        }

        var tables = state.Participants.Select(p => p.Seat?.Table).OfType<int>().Distinct().Order().ToList();
        return tables.Count == 0
            ? RefusalCode.NotEveryoneSeated
            : Decision.Accept<ExerciseEvent>([
                .. tables.SelectMany(table => state.Scenario!.Delegations
                    .Where(d => !IsTaken(state, table, d.Id) && state.AgentAt(table, d.Id) is null)
                    .Select(d => Seated(state, table, d.Id, strategy, context))),
            ]);
    }

    public static Decision<ExerciseEvent> Remove(ExerciseState state, RemoveAgent command, DecisionContext context) =>
        state.AgentAt(command.Table, command.Delegation) is { } agent
            ? Decision.Accept<ExerciseEvent>(new AgentLeft(agent.Agent, context.Now))
            : Decision.Accept<ExerciseEvent>();

    /// <summary>
    /// Whoever comes to practise has the next table, in the delegation whose turn it is, and all others there are automated; the first one opens the
    /// exercise.
    /// </summary>
    public static Decision<ExerciseEvent> Practise(ExerciseState state, ParticipantJoined joined, AgentStrategy strategy, DecisionContext context)
    {
        if (FreeTable(state) is not { } table)
        {
            return RefusalCode.NoTableFree;
        }

        var delegations = state.Scenario!.Delegations;
        return Decision.Accept<ExerciseEvent>([
            joined,
            .. Alone(state, joined.Person, table, delegations[(table - 1) % delegations.Length].Id, strategy, context),
            .. state.Stage == ExerciseStage.Lobby ? [new ExerciseOpened(context.Now)] : ImmutableArray<ExerciseEvent>.Empty,
        ]);
    }

    /// <summary>The same delegation at a new table. The table decides an automated delegation's seed, so that the others don't do the same again.</summary>
    public static Decision<ExerciseEvent> Again(ExerciseState state, PersonId actor, PractiseAgain command, DecisionContext context)
    {
        if (Practising(state, actor) is not (var seat, var strategy))
        {
            return RefusalCode.NotFound;
        }

        if (state.Stage != ExerciseStage.Running)
        {
            return RefusalCode.ExerciseNotRunning;
        }

        return FreeTable(state) is not { } table ? RefusalCode.NoTableFree : Decision.Accept<ExerciseEvent>([
            .. Alone(state, actor, table, seat.Delegation, strategy, context),
            .. command.SkipPreparation ? [new PreparationSkipped(table, context.Now)] : ImmutableArray<ExerciseEvent>.Empty,
        ]);
    }

    public static Decision<ExerciseEvent> SkipPreparation(ExerciseState state, PersonId actor, DecisionContext context)
    {
        if (Practising(state, actor) is not (var seat, _))
        {
            return RefusalCode.NotFound;
        }

        return state.Stage != ExerciseStage.Running ? RefusalCode.ExerciseNotRunning
            : state.Unprepared.Contains(seat.Table) ? Decision.Accept<ExerciseEvent>()
            : Decision.Accept<ExerciseEvent>(new PreparationSkipped(seat.Table, context.Now));
    }

    private static (HeldSeat Seat, AgentStrategy Strategy)? Practising(ExerciseState state, PersonId person) =>
        state.Plan!.Practice is { } strategy && state.Find(person)?.Seat is { } seat ? (seat, strategy) : null;

    private static int? FreeTable(ExerciseState state)
    {
        var used = state.UsedTables.ToHashSet();
        return Enumerable.Range(1, state.Plan!.Tables).Where(t => !used.Contains(t)).Select(t => (int?)t).FirstOrDefault();
    }

    private static IEnumerable<ExerciseEvent> Alone(ExerciseState state, PersonId person, int table, DelegationId own, AgentStrategy strategy, DecisionContext context) =>
    [
        new SeatGiven(person, table, own, Binding(state), context.Now),
        .. state.Scenario!.Delegations.Where(d => d.Id != own).Select(d => Seated(state, table, d.Id, strategy, context)),
    ];

    /// <summary>The first function that binds the delegation: what an automated delegation acts as.</summary>
    public static string Binding(ExerciseState state) => (state.Scenario!.Functions.FirstOrDefault(f => f.Binds) ?? state.Scenario.Functions[0]).Id;

    private static RefusalCode? WhyNot(ExerciseState state) =>
        state.Stage is ExerciseStage.Debrief or ExerciseStage.Closed ? RefusalCode.ExerciseNotRunning
        : state.Scenario!.Issues.IsEmpty || state.Scenario.Committee is not null ? RefusalCode.NothingForAgents
        : null;

    private static bool IsTaken(ExerciseState state, int table, DelegationId delegation) =>
        state.Participants.Any(p => p.Seat is { } seat && seat.Table == table && seat.Delegation == delegation);

    private static AgentSeated Seated(ExerciseState state, int table, DelegationId delegation, AgentStrategy strategy, DecisionContext context) =>
        new(AgentOf(state.Sessions[table - 1], delegation), table, delegation, strategy, context.Now);

    /// <summary>As whom the automated delegation of a seat acts: always the same, and nobody else.</summary>
    private static PersonId AgentOf(SessionId session, DelegationId delegation) =>
        new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"agent|{session}|{delegation.Value}")).AsSpan(0, 16)));
}
