using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Pages.Exercises;

/// <summary>Practising alone, where an instructor of one's course has set it up: what there is, and sitting down at it.</summary>
public sealed class PracticeDesk(IGrainFactory grains, Attendance attendance)
{
    /// <summary>Exercises for practising alone that this person may begin: of the courses whose exercises they have come to, open, and not begun yet.</summary>
    /// <param name="mine">The exercises that the person has come to.</param>
    public async Task<ImmutableArray<ExerciseOverview>> OfferedAsync(PersonId person, IEnumerable<ExerciseOverview> mine)
    {
        var came = mine.ToList();
        var courses = await Task.WhenAll(came.Select(e => e.Plan.Course).Distinct().Select(c => grains.GetGrain<ICourseGrain>(c.Value).GetAsync()));
        var others = courses.OfType<CourseView>().SelectMany(c => c.Exercises).Except(came.Select(e => e.Exercise));
        var overviews = await Task.WhenAll(others.Select(e => grains.GetGrain<IExerciseGrain>(e.Value).OverviewAsync()));
        return [.. overviews.OfType<ExerciseOverview>().Where(e => IsOpen(e) && e.Participants.All(p => p.Person != person))];
    }

    /// <summary>Sits the person down at a table of their own. Asked again it is the same table.</summary>
    /// <returns>The way to the desk, or why not.</returns>
    public async Task<(string? Door, Refusal? Refusal)> BeginAsync(PersonId person, ExerciseId exercise, IEnumerable<ExerciseOverview> mine)
    {
        if ((await OfferedAsync(person, mine)).FirstOrDefault(e => e.Exercise == exercise) is not { } offered)
        {
            return (null, new Refusal(RefusalCode.NotFound));
        }

        var course = await grains.GetGrain<ICourseGrain>(offered.Plan.Course.Value).GetAsync();
        var grain = grains.GetGrain<IExerciseGrain>(exercise.Value);
        var guest = course?.Roster.Any(r => r.Person == person) != true;
        if ((await grain.ActAsync(new ExerciseActor(person, Control: false), Guid.NewGuid(), new JoinExercise(guest))).Refusal is { } refusal)
        {
            return (null, refusal);
        }

        await attendance.CameAsync(exercise, person);
        return (await grain.SeatOfAsync(person) is { } seat ? $"/t/{seat.Session}" : $"/x/{exercise}/lobby", null);
    }

    private static bool IsOpen(ExerciseOverview exercise) =>
        exercise is { Plan.Practice: not null, Locked: false, Stage: ExerciseStage.Lobby or ExerciseStage.Running };
}
