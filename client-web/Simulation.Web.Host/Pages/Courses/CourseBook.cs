using System.Security.Claims;
using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Grains;
using Simulation.Library;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Security;

namespace Simulation.Web.Host.Pages.Courses;

/// <summary>Courses and the programme, as a reader may see them.</summary>
internal sealed class CourseBook(IGrainFactory grains, Access access)
{
    /// <summary>The programme as published; until that has happened, as shipped.</summary>
    public async Task<Programme> ProgrammeAsync() =>
        await grains.GetGrain<IProgrammeGrain>(BuiltInLibrary.Programme.Id).GetAsync() ?? BuiltInLibrary.Programme;

    /// <summary>Administrators and assessors see all courses, an instructor those they give.</summary>
    public async Task<ImmutableArray<CourseCard>> CoursesAsync(ClaimsPrincipal user)
    {
        var courses = await grains.GetGrain<ICatalogueGrain>(ICatalogueGrain.Key).CoursesAsync();
        return user.IsInRole(Roles.Administrator) || user.IsInRole(Roles.Faculty)
            ? courses
            : [.. courses.Where(c => user.PersonId() is { } person && c.Details.Instructors.Contains(person))];
    }

    /// <summary>The course, for those who may read it; null for everybody else.</summary>
    public async Task<CourseView?> ReadAsync(ClaimsPrincipal user, string id) =>
        Guid.TryParse(id, out var course)
        && (user.IsInRole(Roles.Faculty) || await access.MayTeachAsync(user, new CourseId(course)))
            ? await grains.GetGrain<ICourseGrain>(course).GetAsync()
            : null;

    /// <summary>The course, for those who may change it; null for everybody else.</summary>
    public async Task<CourseView?> TeachAsync(ClaimsPrincipal user, string id) =>
        Guid.TryParse(id, out var course) && await access.MayTeachAsync(user, new CourseId(course))
            ? await grains.GetGrain<ICourseGrain>(course).GetAsync()
            : null;
}
