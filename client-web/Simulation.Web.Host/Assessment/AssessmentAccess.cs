using System.Security.Claims;
using Simulation.Domain;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Security;

namespace Simulation.Web.Host.Assessment;

/// <summary>Who may mark, and who may read whose record.</summary>
internal sealed class AssessmentAccess(Access access, IGrainFactory grains)
{
    /// <summary>Faculty, instructors of the exercise's course, administrators.</summary>
    public Task<bool> MayAssessAsync(ClaimsPrincipal user, ExerciseId exercise) => access.MayAssessAsync(user, exercise);

    /// <summary>The same people for a course's gradebook.</summary>
    public async Task<bool> MayReadGradebookAsync(ClaimsPrincipal user, CourseId course) =>
        user.PersonId() is not null && (user.IsInRole(Roles.Faculty) || await access.MayTeachAsync(user, course));

    /// <summary>Faculty and administrators read any record; an instructor those of students who held a seat in a course of theirs.</summary>
    public async Task<bool> MayReadRecordAsync(ClaimsPrincipal user, PersonId student)
    {
        if (user.PersonId() is null || !user.IsStaff())
        {
            return false;
        }

        if (user.IsInRole(Roles.Faculty) || user.IsInRole(Roles.Administrator))
        {
            return true;
        }

        var record = await grains.GetGrain<IStudentGrain>(student.Value).ReleasedAsync();
        foreach (var course in record.Seats.Select(s => s.Course).Distinct())
        {
            if (await access.MayTeachAsync(user, course))
            {
                return true;
            }
        }

        return false;
    }
}
