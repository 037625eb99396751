namespace Simulation.Grains.Courses;

/// <inheritdoc cref="ICatalogueGrain"/>
internal sealed class CatalogueGrain([PersistentState("catalogue", "documents")] IPersistentState<CatalogueDocument> document) : Grain, ICatalogueGrain
{
    public Task<ImmutableArray<CourseCard>> CoursesAsync() => Task.FromResult(document.State.Courses);

    public async Task NoteAsync(CourseCard card)
    {
        var courses = document.State.Courses;
        var known = courses.FirstOrDefault(c => c.Id == card.Id);
        if (known is not null && known.Version >= card.Version)
        {
            return;
        }

        var before = document.State;
        document.State = new CatalogueDocument(known is null ? courses.Insert(0, card) : courses.Replace(known, card));
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
    }
}

/// <summary>What is stored of the catalogue: latest first.</summary>
[GenerateSerializer, Immutable, Alias("CatalogueDocument.v1")]
internal sealed record CatalogueDocument(ImmutableArray<CourseCard> Courses)
{
    public CatalogueDocument()
        : this([])
    {
    }
}
