using Simulation.Domain;

namespace Simulation.Grains.Courses;

/// <summary>What is stored of a course.</summary>
/// <param name="Details">Null until it is set up.</param>
[GenerateSerializer, Immutable, Alias("CourseDocument.v1")]
internal sealed record CourseDocument(long Version, CourseDetails? Details, ImmutableArray<RosterEntry> Roster, ImmutableArray<ExerciseId> Exercises)
{
    public CourseDocument()
        : this(0, null, [], [])
    {
    }
}
