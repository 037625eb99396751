using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Debriefing;

namespace Simulation.Web.Client.Browser;

/// <summary>What pages ask of the REST API, once each; everything that changes comes by the live connection.</summary>
public interface IPlatformApi
{
    Task<Fetched<Me>> MeAsync();

    Task<Fetched<ExerciseInfo>> ExerciseAsync(ExerciseId exercise);

    Task<Fetched<ImmutableArray<PersonName>>> PeopleAsync(ExerciseId exercise);

    Task<Fetched<RenderedText>> CaseAsync(ExerciseId exercise);

    /// <param name="delegation">For control only; a member gets the brief of their own.</param>
    Task<Fetched<RenderedText>> BriefAsync(SessionId session, DelegationId? delegation = null);

    Task<Fetched<DebriefView>> DebriefAsync(ExerciseId exercise);

    Task<Fetched<ExerciseAnalysis>> AnalysisAsync(ExerciseId exercise);

    Task<Fetched<ImmutableArray<TimelineMark>>> TimelineAsync(SessionId session);

    /// <summary>The table as a delegation saw it at an instant.</summary>
    Task<Fetched<ReplayMoment>> ReplayAsync(SessionId session, DelegationId seat, DateTimeOffset at);

    Task<Fetched<ProjectorInfo>> ProjectorAsync(ExerciseId exercise);

    /// <summary>What observers can tick: the learning outcomes of the course's programme. For whoever assesses the exercise.</summary>
    Task<Fetched<ImmutableArray<LearningOutcome>>> OutcomesAsync(ExerciseId exercise);

    /// <summary>For staff only.</summary>
    Task<Fetched<ScenarioPayoffs>> PayoffsAsync(string scenario);

    /// <summary>Remembers the language on the server (and in the cookie).</summary>
    Task SpeakAsync(Language language);
}

/// <summary>What came of asking: the value, or why there is none.</summary>
public readonly record struct Fetched<T>(T? Value, FetchFailure Failure);

public enum FetchFailure
{
    None = 0,
    /// <summary>Not there, or not for this person.</summary>
    NotFound = 1,
    /// <summary>The server was not reached or failed; asking again may help.</summary>
    NotReached = 2,
}
