using Simulation.Domain.Observations;
using Simulation.Domain.Practice;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Exercises;

public sealed record HeldSeat(int Table, DelegationId Delegation, string Function);

public sealed record Participant(PersonId Person, bool Guest, DateTimeOffset JoinedAt, ImmutableArray<DelegationId> Wishes, HeldSeat? Seat);

/// <summary>An automated delegation and where it sits.</summary>
public sealed record HeldByAgent(PersonId Agent, int Table, DelegationId Delegation, AgentStrategy Strategy);

public sealed record Answers(
    ImmutableSortedDictionary<string, int> Ratings,
    ImmutableSortedDictionary<string, string> Comments,
    DateTimeOffset At);

/// <summary>The truth of an exercise. <see cref="Plan"/> is null until it is planned.</summary>
/// <param name="Participants">In order of joining.</param>
/// <param name="Agents">In order of seating.</param>
/// <param name="Observations">Those that stand, in order of noting.</param>
public sealed record ExerciseState(
    ExercisePlan? Plan,
    ScenarioStructure? Scenario,
    ImmutableArray<SessionId> Sessions,
    ExerciseStage Stage,
    bool Locked,
    ImmutableList<Participant> Participants,
    ImmutableDictionary<PersonId, Answers> Questionnaire,
    DateTimeOffset? PlannedAt,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? DebriefedAt,
    ImmutableList<HeldByAgent> Agents,
    ImmutableList<Observation> Observations)
{
    public static readonly ExerciseState Initial =
        new(null, null, [], ExerciseStage.Lobby, false, [], ImmutableDictionary<PersonId, Answers>.Empty, null, null, null, [], []);

    /// <summary>Tables where people practise alone that have no time for preparation.</summary>
    public ImmutableSortedSet<int> Unprepared { get; init; } = [];

    /// <summary>Tables that are or were somebody's, in order. Where people practise alone these are also those left behind, which keep their automated delegations.</summary>
    public IEnumerable<int> UsedTables => Participants.Where(p => p.Seat is not null).Select(p => p.Seat!.Table)
        .Concat(Plan?.Practice is null ? [] : Agents.Select(a => a.Table))
        .Distinct()
        .Order();

    /// <summary>Whether somebody sits at the table.</summary>
    public bool HasPeople(int table) => Participants.Any(p => p.Seat?.Table == table);

    public HeldByAgent? AgentAt(int table, DelegationId delegation) => Agents.Find(a => a.Table == table && a.Delegation == delegation);

    public Participant? Find(PersonId person) => Participants.Find(p => p.Person == person);
}
