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

    public HeldByAgent? AgentAt(int table, DelegationId delegation) => Agents.Find(a => a.Table == table && a.Delegation == delegation);

    public Participant? Find(PersonId person) => Participants.Find(p => p.Person == person);
}
