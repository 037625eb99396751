using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Grains;
using Simulation.Web.Host.Assessment;

namespace Simulation.Web.Host.Api;

internal static class OutcomeEndpoints
{
    /// <summary>The learning outcomes, with their observable behaviours, of the programme that the exercise's course belongs to; empty where it belongs to none.</summary>
    public static async Task<IResult> OutcomesAsync(Guid exercise, HttpContext context, IGrainFactory grains, AssessmentAccess assessment, ICurriculum curriculum) =>
        await assessment.MayAssessAsync(context.User, new ExerciseId(exercise))
        && await grains.GetGrain<IExerciseGrain>(exercise).OverviewAsync() is { } overview
            ? Results.Ok(await OfAsync(overview.Plan.Course, grains, curriculum))
            : ApiSetup.NotFound();

    private static async Task<ImmutableArray<LearningOutcome>> OfAsync(CourseId course, IGrainFactory grains, ICurriculum curriculum) =>
        await grains.GetGrain<ICourseGrain>(course.Value).GetAsync() is { } found && curriculum.Find(found.Details.Programme) is { } programme
            ? programme.LearningOutcomes
            : [];
}
