using Simulation.Domain;

namespace Simulation.Grains;

/// <summary>A discipline taught in a term: who teaches, who is on the roster, which exercises it has. Key: the course id. The web host has checked who asks.</summary>
[Alias("ICourseGrain")]
public interface ICourseGrain : IGrainWithGuidKey
{
    /// <summary>Sets the course up, or changes what was set; the roster and exercises stay. Refused (course-invalid): no title, or nobody teaches it.</summary>
    [Alias("SetUp"), CalledBy(Caller.Host)]
    Task<Answer> SetUpAsync(CourseDetails details);

    /// <summary>Null when there is no such course.</summary>
    [Alias("Get"), CalledBy(Caller.Host)]
    Task<CourseView?> GetAsync();

    /// <summary>Puts this roster in the place of the one there is. Refused (stale-version): somebody changed it since it was read.</summary>
    /// <param name="expectedVersion">The course's version when the roster was read.</param>
    [Alias("SetRoster"), CalledBy(Caller.Host)]
    Task<Answer> SetRosterAsync(ImmutableArray<RosterEntry> roster, long expectedVersion);

    /// <summary>Notes an exercise of the course. Again changes nothing.</summary>
    [Alias("AddExercise"), CalledBy(Caller.Host)]
    Task<Answer> AddExerciseAsync(ExerciseId exercise);
}

/// <param name="Programme">The programme's id, such as <c>7M03111</c>.</param>
/// <param name="Discipline">The discipline's id in the programme.</param>
/// <param name="Term">As the institution says it, such as <c>2026/27, autumn</c>.</param>
/// <param name="Language">Language of instruction.</param>
/// <param name="Rubric">Rubric id and version that exercises are marked on unless they name another; such as <c>negotiation/1.0</c>.</param>
[GenerateSerializer, Immutable, Alias("CourseDetails.v1")]
public sealed record CourseDetails(
    string Programme,
    string Discipline,
    int Semester,
    string Term,
    string Title,
    Language Language,
    ImmutableArray<PersonId> Instructors,
    string Rubric);

/// <summary>A student on the roster. The name is kept with the person, not here.</summary>
/// <param name="Number">Student number as text (leading zeros count); empty when not given.</param>
/// <param name="Email">Empty when not given.</param>
/// <param name="Group">Study group; empty when not given.</param>
[GenerateSerializer, Immutable, Alias("RosterEntry.v1")]
public sealed record RosterEntry(PersonId Person, string Number, string Email, string Group);

/// <param name="Version">Counts the changes, from 1.</param>
/// <param name="Exercises">In order of creation.</param>
[GenerateSerializer, Immutable, Alias("CourseView.v1")]
public sealed record CourseView(
    CourseId Id,
    long Version,
    CourseDetails Details,
    ImmutableArray<RosterEntry> Roster,
    ImmutableArray<ExerciseId> Exercises);
