using System.Security.Claims;
using Simulation.Domain;

namespace Simulation.Web.Host.Live;

/// <summary>What the live connection asks about a signed-in person.</summary>
internal interface ILiveAccess
{
    /// <summary>The person, or null when nobody is signed in.</summary>
    PersonId? PersonOf(ClaimsPrincipal user);

    /// <summary>Whether the person is control of the exercise: an instructor of its course, or an administrator.</summary>
    Task<bool> MayControlAsync(ClaimsPrincipal user, ExerciseId exercise);

    /// <summary>Whether the person assesses the exercise: faculty, or control of it.</summary>
    Task<bool> MayAssessAsync(ClaimsPrincipal user, ExerciseId exercise);

    /// <summary>Whether the sign-in behind this principal still stands.</summary>
    ValueTask<bool> IsLiveAsync(ClaimsPrincipal user);

    /// <summary>Those of these principals whose sign-in has ended.</summary>
    Task<IReadOnlySet<ClaimsPrincipal>> EndedAsync(IReadOnlyCollection<ClaimsPrincipal> users);
}
