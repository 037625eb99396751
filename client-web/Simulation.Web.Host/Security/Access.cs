using System.Collections.Concurrent;
using System.Security.Claims;
using Simulation.Domain;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Live;

namespace Simulation.Web.Host.Security;

/// <summary>Who may do what with which course and exercise. The one place at the edge that says so; pages, API and live connection all ask here.</summary>
internal sealed class Access(IGrainFactory grains, ISignIns signIns, TimeProvider time) : ILiveAccess
{
    /// <summary>How long an instructor who was taken off a course keeps its control room.</summary>
    private static readonly TimeSpan Staleness = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<(PersonId, ExerciseId), (bool May, DateTimeOffset At)> _control = new();
    private readonly ConcurrentDictionary<ExerciseId, CourseId> _courseOf = new();

    public PersonId? PersonOf(ClaimsPrincipal user) => user.PersonId();

    public async ValueTask<bool> IsLiveAsync(ClaimsPrincipal user) => user.SignInId() is { } id && await signIns.IsLiveAsync(id);

    public async Task<IReadOnlySet<ClaimsPrincipal>> EndedAsync(IReadOnlyCollection<ClaimsPrincipal> users)
    {
        var ended = (await signIns.EndedAsync([.. users.Select(u => u.SignInId()).OfType<string>()])).ToHashSet();
        return users.Where(u => u.SignInId() is not { } id || ended.Contains(id)).ToHashSet();
    }

    /// <summary>Control of an exercise: an administrator, or an instructor of its course.</summary>
    public async Task<bool> MayControlAsync(ClaimsPrincipal user, ExerciseId exercise)
    {
        if (PersonOf(user) is not { } person || !user.IsStaff())
        {
            return false;
        }

        if (user.IsInRole(Roles.Administrator))
        {
            return true;
        }

        if (!user.IsInRole(Roles.Instructor))
        {
            return false;
        }

        var now = time.GetUtcNow();
        if (_control.TryGetValue((person, exercise), out var known) && now - known.At < Staleness)
        {
            return known.May;
        }

        if (_control.Count > 10_000)
        {
            _control.Clear();
        }

        var may = await CourseOfAsync(exercise) is { } course && await TeachesAsync(person, course);
        _control[(person, exercise)] = (may, now);
        return may;
    }

    public async Task<bool> MayAssessAsync(ClaimsPrincipal user, ExerciseId exercise) =>
        PersonOf(user) is not null && (user.IsInRole(Roles.Faculty) || await MayControlAsync(user, exercise));

    /// <summary>Whether the person may change this course: an administrator, or one of its instructors.</summary>
    public async Task<bool> MayTeachAsync(ClaimsPrincipal user, CourseId course) =>
        PersonOf(user) is { } person
        && (user.IsInRole(Roles.Administrator) || (user.IsInRole(Roles.Instructor) && await TeachesAsync(person, course)));

    /// <summary>Whether the person is control of the exercise or takes part in it.</summary>
    public async Task<bool> MayEnterAsync(ClaimsPrincipal user, ExerciseId exercise) =>
        await MayControlAsync(user, exercise) || await TakesPartAsync(user, exercise);

    public async Task<bool> TakesPartAsync(ClaimsPrincipal user, ExerciseId exercise) =>
        PersonOf(user) is { } person
        && await grains.GetGrain<IExerciseGrain>(exercise.Value).OverviewAsync() is { } overview
        && overview.Participants.Any(p => p.Person == person);

    private async Task<bool> TeachesAsync(PersonId person, CourseId course) =>
        await grains.GetGrain<ICourseGrain>(course.Value).GetAsync() is { } found && found.Details.Instructors.Contains(person);

    private async Task<CourseId?> CourseOfAsync(ExerciseId exercise)
    {
        if (_courseOf.TryGetValue(exercise, out var known))
        {
            return known;
        }

        if (await grains.GetGrain<IExerciseGrain>(exercise.Value).OverviewAsync() is not { } overview)
        {
            return null;
        }

        // An exercise never changes its course.
        return _courseOf.GetOrAdd(exercise, overview.Plan.Course);
    }
}
