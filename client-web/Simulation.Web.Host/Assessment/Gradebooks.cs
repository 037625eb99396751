using Simulation.Domain;
using Simulation.Domain.Assessment;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Assessment;

/// <summary>Puts a course's gradebook together. Callers have checked that the reader may.</summary>
internal sealed class Gradebooks(IGrainFactory grains, Persons persons, AssessmentDesk desk)
{
    /// <summary>Null when there is no such course. Students of the roster, then guests who were marked; by name.</summary>
    public async Task<Gradebook?> FindAsync(CourseId id)
    {
        if (await grains.GetGrain<ICourseGrain>(id.Value).GetAsync() is not { } course)
        {
            return null;
        }

        var overviews = await desk.OverviewsAsync(course.Exercises);
        ImmutableArray<ExerciseOverview> exercises = [.. course.Exercises.Where(overviews.ContainsKey).Select(e => overviews[e])];
        var roster = course.Roster.ToDictionary(r => r.Person);
        var people = roster.Keys.Union(exercises.SelectMany(e => e.Participants).Where(p => p.Seat is not null).Select(p => p.Person)).ToList();
        var names = (await persons.FindAsync(people)).ToDictionary(p => p.Id, p => p.Name);
        var records = await Task.WhenAll(people.Select(p => grains.GetGrain<IStudentGrain>(p.Value).ReleasedAsync()));
        ImmutableArray<GradebookRow> rows =
        [
            .. records
                .Where(r => roster.ContainsKey(r.Student) || r.Exercises.Any(e => e.Seat.Course == id))
                .Select(r => Row(id, r, names.GetValueOrDefault(r.Student, "?"), roster.GetValueOrDefault(r.Student)))
                .OrderBy(r => r.Name, StringComparer.CurrentCulture),
        ];
        return new Gradebook(
            course,
            exercises,
            rows,
            [.. rows.SelectMany(r => r.Standing).Select(o => o.Outcome).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static GradebookRow Row(CourseId course, ReleasedRecord record, string name, RosterEntry? entry)
    {
        var exercises = record.Exercises.Where(e => e.Seat.Course == course).ToList();
        return new GradebookRow(
            record.Student,
            name,
            entry?.Number ?? "",
            entry?.Email ?? "",
            entry?.Group ?? "",
            exercises.ToImmutableDictionary(e => e.Seat.Exercise, e => e.Percent),
            exercises.ToImmutableDictionary(e => e.Seat.Exercise, e => string.Join('\n', e.Comments.Select(c => c.Comment))),
            [.. record.Standing.Where(o => o.Course == course)]);
    }
}
