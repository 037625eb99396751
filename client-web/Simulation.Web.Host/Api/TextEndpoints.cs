using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Grains;
using Simulation.Web.Host.Security;

namespace Simulation.Web.Host.Api;

internal static class TextEndpoints
{
    public static async Task<IResult> CaseAsync(Guid exercise, HttpContext context, IGrainFactory grains, Access access, RenderedTexts texts)
    {
        if (!await access.MayEnterAsync(context.User, new ExerciseId(exercise))
            || await grains.GetGrain<IExerciseGrain>(exercise).OverviewAsync() is not { } overview
            || await ScenarioAsync(grains, overview) is not { } scenario)
        {
            return ApiSetup.NotFound();
        }

        return Results.Ok(new RenderedText(texts.Case(scenario)));
    }

    /// <param name="delegation">For control only: whose brief.</param>
    public static async Task<IResult> BriefAsync(
        Guid session, string? delegation, HttpContext context, IGrainFactory grains, Access access, RenderedTexts texts)
    {
        if (access.PersonOf(context.User) is not { } person
            || await grains.GetGrain<ISessionGrain>(session).ExerciseAsync() is not { } exercise
            || await grains.GetGrain<IExerciseGrain>(exercise.Value).OverviewAsync() is not { } overview)
        {
            return ApiSetup.NotFound();
        }

        DelegationId? whose;
        if (delegation is not null)
        {
            whose = await access.MayControlAsync(context.User, exercise) && overview.Scenario.Delegations.Any(d => d.Id.Value == delegation)
                ? new DelegationId(delegation)
                : null;
        }
        else
        {
            // Before the tables open seats can still change, and a brief that was read can't be unread.
            var seat = await grains.GetGrain<IExerciseGrain>(exercise.Value).SeatOfAsync(person);
            whose = seat is not null && seat.Session.Value == session && overview.Stage != ExerciseStage.Lobby ? seat.Delegation : null;
        }

        return whose is { } reader && await ScenarioAsync(grains, overview) is { } scenario
            ? Results.Ok(new RenderedText(texts.Brief(scenario, reader)))
            : ApiSetup.NotFound();
    }

    private static Task<Domain.Scenarios.Scenario?> ScenarioAsync(IGrainFactory grains, ExerciseOverview overview) =>
        grains.GetGrain<IScenarioGrain>(overview.Plan.Scenario).GetAsync(overview.Plan.ScenarioVersion);
}
