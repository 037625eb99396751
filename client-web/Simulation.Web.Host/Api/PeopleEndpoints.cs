using Simulation.Connection;
using Simulation.Domain;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Markup;
using Simulation.Web.Host.Security;
using Simulation.Web.Host.Startup;

namespace Simulation.Web.Host.Api;

internal static class PeopleEndpoints
{
    public static async Task<IResult> PeopleAsync(Guid exercise, HttpContext context, IGrainFactory grains, Access access, Persons persons)
    {
        if (!await access.MayEnterAsync(context.User, new ExerciseId(exercise))
            || await grains.GetGrain<IExerciseGrain>(exercise).OverviewAsync() is not { } overview)
        {
            return ApiSetup.NotFound();
        }

        return Results.Ok(await NamesAsync(overview, grains, persons));
    }

    public static async Task<IResult> JoinCodeAsync(Guid exercise, HttpContext context, Access access, JoinCodes codes, Addresses addresses)
    {
        if (!await access.MayControlAsync(context.User, new ExerciseId(exercise)))
        {
            return ApiSetup.NotFound();
        }

        var code = await codes.OfAsync(new ExerciseId(exercise));
        var link = addresses.Of(context, $"/j/{code}");
        var qr = QrCode.Of(link);
        return Results.Ok(new JoinLink(code, link, qr.Side, qr.Path));
    }

    /// <summary>Participants and the course's instructors.</summary>
    public static async Task<ImmutableArray<PersonName>> NamesAsync(ExerciseOverview overview, IGrainFactory grains, Persons persons)
    {
        var course = await grains.GetGrain<ICourseGrain>(overview.Plan.Course.Value).GetAsync();
        ImmutableArray<PersonId> people = [.. overview.Participants.Select(p => p.Person).Union(course?.Details.Instructors ?? [])];
        return [.. (await persons.FindAsync(people)).Select(p => new PersonName(p.Id, p.Name))];
    }
}
