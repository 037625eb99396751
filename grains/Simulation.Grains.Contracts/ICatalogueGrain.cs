using Simulation.Domain;

namespace Simulation.Grains;

/// <summary>All courses at a glance. Key: <c>courses</c>.</summary>
[Alias("ICatalogueGrain")]
public interface ICatalogueGrain : IGrainWithStringKey
{
    const string Key = "courses";

    /// <summary>Latest first.</summary>
    [Alias("Courses"), CalledBy(Caller.Host)]
    Task<ImmutableArray<CourseCard>> CoursesAsync();

    /// <summary>A course tells how it stands; an older version than the one known changes nothing.</summary>
    [Alias("Note"), CalledBy(Caller.Grain)]
    Task NoteAsync(CourseCard card);
}

[GenerateSerializer, Immutable, Alias("CourseCard.v1")]
public sealed record CourseCard(CourseId Id, long Version, CourseDetails Details, int Students, int Exercises);
