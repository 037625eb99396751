using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Exercises;

public sealed record HeldSeat(int Table, DelegationId Delegation, string Function);

public sealed record Participant(PersonId Person, bool Guest, DateTimeOffset JoinedAt, ImmutableArray<DelegationId> Wishes, HeldSeat? Seat);

public sealed record Answers(
    ImmutableSortedDictionary<string, int> Ratings,
    ImmutableSortedDictionary<string, string> Comments,
    DateTimeOffset At);

/// <summary>The truth of an exercise. <see cref="Plan"/> is null until it is planned.</summary>
/// <param name="Participants">In order of joining.</param>
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
    DateTimeOffset? DebriefedAt)
{
    public static readonly ExerciseState Initial =
        new(null, null, [], ExerciseStage.Lobby, false, [], ImmutableDictionary<PersonId, Answers>.Empty, null, null, null);

    public Participant? Find(PersonId person) => Participants.Find(p => p.Person == person);
}
