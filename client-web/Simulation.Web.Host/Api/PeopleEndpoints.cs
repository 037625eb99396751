using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Debriefing;
using Simulation.Grains;
using Simulation.Web.Client.Debrief;
using Simulation.Web.Client.Texts;
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

    public static async Task<IResult> ExerciseAsync(Guid exercise, HttpContext context, IGrainFactory grains, Access access)
    {
        var id = new ExerciseId(exercise);
        var control = await access.MayControlAsync(context.User, id);
        return (control || await access.TakesPartAsync(context.User, id)) && await grains.GetGrain<IExerciseGrain>(exercise).OverviewAsync() is { } overview
            ? Results.Ok(new ExerciseInfo(id, overview.Plan.Title, overview.Scenario, control))
            : ApiSetup.NotFound();
    }

    public static async Task<IResult> ProjectorAsync(
        Guid exercise, HttpContext context, IGrainFactory grains, Access access, JoinCodes codes, Addresses addresses)
    {
        var id = new ExerciseId(exercise);
        if (!await access.MayControlAsync(context.User, id) || await grains.GetGrain<IExerciseGrain>(exercise).OverviewAsync() is not { } overview)
        {
            return ApiSetup.NotFound();
        }

        var code = await codes.OfAsync(id);
        var hall = new DebriefReader(Control: false, Own: null, overview.Scenario);
        var debrief = await grains.GetGrain<IExerciseGrain>(exercise).DebriefAsync(control: false);
        return Results.Ok(new ProjectorInfo(
            overview.Plan.Title,
            addresses.Of(context, "/join"),
            code,
            $"/x/{id}/qr.svg",
            debrief is null ? null : [.. debrief.Tables.Select(hall.Told).Select(t => new HallOutcome(t.Table, t.Agreement is not null, DebriefFindings.Share(t)))]));
    }

    public static async Task<IResult> QrAsync(Guid exercise, HttpContext context, Access access, JoinCodes codes, Addresses addresses)
    {
        var id = new ExerciseId(exercise);
        return await access.MayControlAsync(context.User, id)
            ? Results.Text(QrCode.Svg(addresses.Of(context, $"/j/{await codes.OfAsync(id)}")), "image/svg+xml")
            : ApiSetup.NotFound();
    }

    /// <summary>Participants, the course's instructors and those who are no persons: automated delegations, in the exercise's language.</summary>
    public static async Task<ImmutableArray<PersonName>> NamesAsync(ExerciseOverview overview, IGrainFactory grains, Persons persons)
    {
        var course = await grains.GetGrain<ICourseGrain>(overview.Plan.Course.Value).GetAsync();
        ImmutableArray<PersonId> people = [.. overview.Participants.Select(p => p.Person).Union(course?.Details.Instructors ?? [])];
        return [
            .. (await persons.FindAsync(people)).Select(p => new PersonName(p.Id, p.Name)),
            .. overview.Agents.Select(a => new PersonName(a.Agent, Wording.In(overview.Plan.Language).Common.Automated)),
        ];
    }
}
