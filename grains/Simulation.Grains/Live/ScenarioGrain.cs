using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Scenarios;

namespace Simulation.Grains.Live;

/// <summary>Published versions of one scenario, as one document.</summary>
internal sealed class ScenarioGrain([PersistentState("scenario", "documents")] IPersistentState<PublishedVersions> published)
    : Grain, IScenarioGrain
{
    public async Task<Answer> PublishAsync(Scenario scenario)
    {
        if (published.State.Versions.FirstOrDefault(v => v.Version == scenario.Version) is { } existing)
        {
            // A published version never changes: exercises and records refer to it.
            return Json(existing) == Json(scenario) ? new Answer(published.State.Versions.Count, null) : Answer.Refused(RefusalCode.StaleVersion);
        }

        published.State.Versions.Add(scenario);
        await published.WriteStateAsync();
        await GrainFactory.GetGrain<ILibraryGrain>(ILibraryGrain.Key).NoteAsync(new ScenarioCard(
            scenario.Id,
            scenario.Version,
            scenario.Structure.Title,
            scenario.Summary,
            scenario.Level,
            scenario.Structure.Minutes,
            scenario.Structure.Delegations.Length,
            scenario.Structure.Issues.Length,
            scenario.Languages,
            scenario.Disciplines,
            scenario.LearningOutcomes,
            scenario.Structure.Committee?.Body));
        return new Answer(published.State.Versions.Count, null);
    }

    public Task<Scenario?> GetAsync(string? version) => Task.FromResult(
        version is null ? published.State.Versions.LastOrDefault() : published.State.Versions.FirstOrDefault(v => v.Version == version));

    private static string Json(Scenario scenario) => JsonSerializer.Serialize(scenario, Wire.Json);
}

/// <summary>The document of <see cref="ScenarioGrain"/>, in order of publication.</summary>
[GenerateSerializer, Alias("PublishedVersions.v1")]
public sealed class PublishedVersions
{
    [Id(0)]
    public List<Scenario> Versions { get; set; } = [];
}

/// <summary>What is on the shelf: the newest version of each scenario.</summary>
internal sealed class LibraryGrain([PersistentState("library", "documents")] IPersistentState<Shelf> shelf) : Grain, ILibraryGrain
{
    public Task<ImmutableArray<ScenarioCard>> ScenariosAsync() =>
        Task.FromResult<ImmutableArray<ScenarioCard>>([.. shelf.State.Cards.OrderBy(c => c.Minutes).ThenBy(c => c.Id, StringComparer.Ordinal)]);

    public async Task NoteAsync(ScenarioCard card)
    {
        shelf.State.Cards.RemoveAll(c => c.Id == card.Id);
        shelf.State.Cards.Add(card);
        await shelf.WriteStateAsync();
    }
}

/// <summary>The document of <see cref="LibraryGrain"/>.</summary>
[GenerateSerializer, Alias("Shelf.v1")]
public sealed class Shelf
{
    [Id(0)]
    public List<ScenarioCard> Cards { get; set; } = [];
}
