using Simulation.Domain;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Scenarios;
using Simulation.Grains;
using Simulation.Web.Host.Assessment;
using Simulation.Web.Host.Security;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Api;

/// <summary>Looking back: what the debrief opens, the tables against their case, a table's moments, and a moment as a delegation saw it.</summary>
internal static class DebriefEndpoints
{
    public static async Task<IResult> DebriefAsync(Guid exercise, HttpContext context, IGrainFactory grains, Access access, AssessmentAccess assessment, DebriefDesk desk) =>
        await LookingBackAsync(new ExerciseId(exercise), context, grains, access, assessment) is { } looking
        && await grains.GetGrain<IExerciseGrain>(exercise).DebriefAsync(looking.Controls) is { } debrief
            ? Results.Ok(await desk.OfAsync(debrief, looking.Scenario, looking.Person, looking.Reader))
            : ApiSetup.NotFound();

    public static async Task<IResult> AnalysisAsync(Guid exercise, HttpContext context, IGrainFactory grains, Access access, AssessmentAccess assessment, DebriefRecords records) =>
        await LookingBackAsync(new ExerciseId(exercise), context, grains, access, assessment) is { Reader.SeesAnalysis: true } looking
        && await grains.GetGrain<IExerciseGrain>(exercise).DebriefAsync(looking.Controls) is { } debrief
        && await records.AnalysisAsync(
            new ExerciseId(exercise), looking.Scenario, [.. debrief.Tables.Select(t => (t.Session, t.Table))], looking.Reader) is { } analysis
            ? Results.Ok(analysis)
            : ApiSetup.NotFound();

    public static async Task<IResult> TimelineAsync(Guid session, HttpContext context, IGrainFactory grains, Access access, AssessmentAccess assessment, DebriefRecords records)
    {
        if (await AtTableAsync(session, context, grains, access, assessment) is not { } looking)
        {
            return ApiSetup.NotFound();
        }

        var record = await records.TableAsync(new SessionId(session));
        return Results.Ok(Timeline.Of(record.Session, record.Events, record.Times, looking.Reader, LanguageChoice.Of(context)));
    }

    /// <param name="seat">The delegation as which the table is seen.</param>
    /// <param name="at">The instant, such as a moment of the timeline has.</param>
    public static async Task<IResult> ReplayAsync(
        Guid session, string seat, DateTimeOffset at, HttpContext context, IGrainFactory grains, Access access, AssessmentAccess assessment, DebriefRecords records)
    {
        var (table, delegation) = (new SessionId(session), new DelegationId(seat));
        if (await AtTableAsync(session, context, grains, access, assessment) is not { } looking || !looking.Reader.MayLook(table, delegation))
        {
            return ApiSetup.NotFound();
        }

        var shared = await records.TableAsync(table);
        var inside = await records.DelegationAsync(table, delegation);
        return Results.Ok(Replay.Of(
            table,
            new TimedLog<SessionEvent>(shared.Events, shared.Times),
            new TimedLog<DelegationEvent>(inside?.Events ?? [], inside?.Times ?? []),
            delegation,
            at,
            looking.Reader,
            looking.Person));
    }

    /// <summary>As <see cref="LookingBackAsync"/>, but for control too only once the debrief is open: until then a log leaves the server for nobody.</summary>
    private static async Task<LookingBack?> AtTableAsync(Guid session, HttpContext context, IGrainFactory grains, Access access, AssessmentAccess assessment) =>
        await grains.GetGrain<ISessionGrain>(session).ExerciseAsync() is { } exercise
        && await LookingBackAsync(exercise, context, grains, access, assessment) is { IsOpen: true } looking
            ? looking
            : null;

    /// <summary>Null: there is no such exercise, or this person may not look back at it (yet).</summary>
    private static async Task<LookingBack?> LookingBackAsync(ExerciseId exercise, HttpContext context, IGrainFactory grains, Access access, AssessmentAccess assessment)
    {
        if (access.PersonOf(context.User) is not { } person)
        {
            return null;
        }

        var control = await access.MayControlAsync(context.User, exercise);
        var everything = control || await assessment.MayAssessAsync(context.User, exercise);
        if ((!everything && !await access.TakesPartAsync(context.User, exercise))
            || await grains.GetGrain<IExerciseGrain>(exercise.Value).OverviewAsync() is not { } overview
            || await grains.GetGrain<IScenarioGrain>(overview.Plan.Scenario).GetAsync(overview.Plan.ScenarioVersion) is not { } scenario)
        {
            return null;
        }

        var open = overview.Stage is ExerciseStage.Debrief or ExerciseStage.Closed;
        var own = everything ? null : overview.Participants.First(p => p.Person == person).Seat;

        // Whoever marks has read the tables' logs already, but before the debrief is open nothing is looked back at.
        return control || open ? new LookingBack(person, control, new DebriefReader(everything, own, overview.Scenario), scenario, open) : null;
    }

    /// <param name="IsOpen">Whether the debrief has been opened.</param>
    private sealed record LookingBack(PersonId Person, bool Controls, DebriefReader Reader, Scenario Scenario, bool IsOpen);
}
