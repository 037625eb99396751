using System.Text.Json;
using Simulation.Domain;
using Simulation.Domain.Curriculum;

namespace Simulation.Grains.Courses;

/// <inheritdoc cref="IProgrammeGrain"/>
internal sealed class ProgrammeGrain([PersistentState("programme", "documents")] IPersistentState<ProgrammeDocument> document) : Grain, IProgrammeGrain
{
    public async Task<Answer> PublishAsync(Programme programme)
    {
        if (!ProgrammeChecks.Of(programme).IsEmpty)
        {
            return Answer.Refused(RefusalCode.Malformed);
        }

        if (document.State.Programme is { } known && Json(known) == Json(programme))
        {
            return new Answer(document.State.Version, null);
        }

        var before = document.State;
        document.State = new ProgrammeDocument(before.Version + 1, programme);
        try
        {
            await document.WriteStateAsync();
        }
        catch
        {
            DeactivateOnIdle();
            document.State = before;
            throw;
        }

        return new Answer(document.State.Version, null);
    }

    public Task<Programme?> GetAsync() => Task.FromResult(document.State.Programme);

    private static string Json(Programme programme) => JsonSerializer.Serialize(programme, Wire.Json);
}

/// <summary>What is stored of a programme.</summary>
[GenerateSerializer, Immutable, Alias("ProgrammeDocument.v1")]
internal sealed record ProgrammeDocument(long Version, Programme? Programme)
{
    public ProgrammeDocument()
        : this(0, null)
    {
    }
}
