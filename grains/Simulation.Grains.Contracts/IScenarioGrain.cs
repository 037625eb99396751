using Simulation.Domain;
using Simulation.Domain.Scenarios;

namespace Simulation.Grains;

/// <summary>A scenario and its published versions. Key: the scenario's id. A published version never changes.</summary>
[Alias("IScenarioGrain")]
public interface IScenarioGrain : IGrainWithStringKey
{
    /// <summary>Publishes a version; the same content again changes nothing. Refused (stale-version): this version exists with other content.</summary>
    [Alias("Publish"), CalledBy(Caller.Host)]
    Task<Answer> PublishAsync(Scenario scenario);

    /// <summary>The version, or the latest when null; null when there is none. Whole, with all secrets: for staff and for the grains.</summary>
    [Alias("Get"), CalledBy(Caller.Host | Caller.Grain)]
    Task<Scenario?> GetAsync(string? version);
}

/// <summary>What there is to choose from. Key: <c>library</c>.</summary>
[Alias("ILibraryGrain")]
public interface ILibraryGrain : IGrainWithStringKey
{
    const string Key = "library";

    [Alias("Scenarios"), CalledBy(Caller.Host)]
    Task<ImmutableArray<ScenarioCard>> ScenariosAsync();

    [Alias("Note"), CalledBy(Caller.Grain)]
    Task NoteAsync(ScenarioCard card);
}

/// <summary>A scenario on the shelf.</summary>
[GenerateSerializer, Immutable, Alias("ScenarioCard.v1")]
public sealed record ScenarioCard(
    string Id,
    string Version,
    Localized Title,
    Localized Summary,
    ScenarioLevel Level,
    int Minutes,
    int Delegations,
    int Issues,
    ImmutableArray<Language> Languages,
    ImmutableArray<string> Disciplines,
    ImmutableArray<string> LearningOutcomes,
    Localized? Body = null);
