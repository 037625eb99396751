using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Observations;
using Simulation.Domain.Scenarios;
using Simulation.Domain.Views;

namespace Simulation.Grains;

/// <summary>One use of a scenario by a course: lobby, seats, all tables, debrief. Key: the exercise id.</summary>
[Alias("IExerciseGrain")]
public interface IExerciseGrain : IGrainWithGuidKey
{
    /// <summary>Decides a command. The web host has established who asks, and whether they are control.</summary>
    [Alias("Act"), CalledBy(Caller.Host)]
    Task<Answer> ActAsync(ExerciseActor actor, Guid commandId, ExerciseCommand command);

    /// <summary>Null when there is no such exercise.</summary>
    [Alias("Overview"), CalledBy(Caller.Host)]
    Task<ExerciseOverview?> OverviewAsync();

    /// <summary>Where this person sits; null when they have no seat.</summary>
    [Alias("SeatOf"), CalledBy(Caller.Host)]
    Task<SeatView?> SeatOfAsync(PersonId person);

    /// <param name="audience">A person's id (32 hex digits), <c>control</c> or <c>projector</c>.</param>
    [Alias("Enter"), CalledBy(Caller.Host)]
    Task<ImmutableArray<Frame>> EnterAsync(string audience, StreamPosition? after);

    /// <inheritdoc cref="ISessionGrain.ObserveAsync"/>
    [Alias("Observe"), CalledBy(Caller.Host)]
    Task<Guid> ObserveAsync(IViewObserver observer, ImmutableArray<PersonId> present);

    /// <summary>A table reports how it stands.</summary>
    [Alias("Report"), Orleans.Concurrency.OneWay, CalledBy(Caller.Grain)]
    Task ReportAsync(TableSummary summary);

    /// <summary>Do what time has brought about, here, at every table and in every delegation.</summary>
    [Alias("Wake"), CalledBy(Caller.Grain)]
    Task WakeAsync();

    /// <summary>What the debrief shows: outcomes of every table. Refused before it opens, unless control asks.</summary>
    [Alias("Debrief"), CalledBy(Caller.Host)]
    Task<ExerciseDebrief?> DebriefAsync(bool control);

    /// <summary>What was observed, as this reader may see it.</summary>
    /// <param name="everything">For control and for whoever assesses the exercise; the web host has established it.</param>
    [Alias("Observations"), CalledBy(Caller.Host)]
    Task<ImmutableArray<ObservationView>> ObservationsAsync(PersonId reader, bool everything);
}

/// <summary>Who acts on an exercise.</summary>
/// <param name="Assessor">Whether they assess it without being control of it.</param>
[GenerateSerializer, Immutable, Alias("ExerciseActor.v1")]
public sealed record ExerciseActor(PersonId Person, bool Control, bool Assessor = false);

[GenerateSerializer, Immutable, Alias("ExerciseOverview.v1")]
public sealed record ExerciseOverview(
    ExerciseId Exercise,
    ExercisePlan Plan,
    ScenarioStructure Scenario,
    ImmutableArray<SessionId> Sessions,
    ExerciseStage Stage,
    bool Locked,
    ImmutableArray<ParticipantView> Participants,
    DateTimeOffset PlannedAt,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? DebriefedAt,
    ImmutableArray<AgentSeatView> Agents);

/// <summary>Outcomes of all tables side by side, and the answers to the questionnaire.</summary>
/// <param name="Questionnaire">Per participant: item id to rating.</param>
[GenerateSerializer, Immutable, Alias("ExerciseDebrief.v1")]
public sealed record ExerciseDebrief(
    ExerciseOverview Exercise,
    ImmutableArray<TableOutcome> Tables,
    ImmutableArray<QuestionnaireAnswers> Questionnaire);

[GenerateSerializer, Immutable, Alias("QuestionnaireAnswers.v1")]
public sealed record QuestionnaireAnswers(PersonId Person, ImmutableSortedDictionary<string, int> Ratings, ImmutableSortedDictionary<string, string> Comments);
