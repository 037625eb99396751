using System.Text.Json.Serialization;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Curriculum;
using Simulation.Domain.Debriefing;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Api;

/// <summary>The REST API: what the live screens read beside the live connection. Its contracts are in Simulation.Connection.</summary>
internal static class ApiSetup
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RenderedTexts>();
        builder.Services.AddSingleton<DebriefDesk>();
        builder.Services.AddSingleton<DebriefRecords>();
        builder.Services.AddOpenApi();

        // Without a collector of traces a request's identity is a number of this process's connections: it would tell how many others there are.
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions.Remove("traceId"));
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            Wire.Configure(options.SerializerOptions);
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi().AllowAnonymous();
        var api = app.MapGroup("/api").RequireAuthorization();
        api.MapGet("/me", Me)
            .WithSummary("Who is signed in").Produces<Me>();
        api.MapGet("/exercises/{exercise:guid}/people", PeopleEndpoints.PeopleAsync)
            .WithSummary("Names of an exercise's people; for participants and control").Produces<ImmutableArray<PersonName>>();
        api.MapGet("/exercises/{exercise:guid}/case", TextEndpoints.CaseAsync)
            .WithSummary("The public case as HTML; for participants and control").Produces<RenderedText>();
        api.MapGet("/exercises/{exercise:guid}/debrief", DebriefEndpoints.DebriefAsync)
            .WithSummary("What the debrief opens; for participants and assessors once it is open, for control always").Produces<DebriefView>();
        api.MapGet("/exercises/{exercise:guid}/analysis", DebriefEndpoints.AnalysisAsync)
            .WithSummary("All tables against what the case allowed; as the debrief, and for participants only where the case opens pay-offs").Produces<ExerciseAnalysis>();
        api.MapGet("/exercises/{exercise:guid}", PeopleEndpoints.ExerciseAsync)
            .WithSummary("What a screen needs before the tables open; for participants and control").Produces<ExerciseInfo>();
        api.MapGet("/exercises/{exercise:guid}/outcomes", OutcomeEndpoints.OutcomesAsync)
            .WithSummary("Learning outcomes whose behaviours observers can tick; for whoever assesses the exercise").Produces<ImmutableArray<LearningOutcome>>();
        api.MapGet("/exercises/{exercise:guid}/projector", PeopleEndpoints.ProjectorAsync)
            .WithSummary("What the hall may see: how to join and, once the debrief is open, how the tables did; for control").Produces<ProjectorInfo>();
        api.MapGet("/tables/{session:guid}/brief", TextEndpoints.BriefAsync)
            .WithSummary("The confidential brief as HTML; for the delegation's members, or of any delegation for control").Produces<RenderedText>();
        api.MapGet("/tables/{session:guid}/timeline", DebriefEndpoints.TimelineAsync)
            .WithSummary("A table's moments, once the debrief is open; for control, and for participants as far as the case opens them").Produces<ImmutableArray<TimelineMark>>();
        api.MapGet("/tables/{session:guid}/replay", DebriefEndpoints.ReplayAsync)
            .WithSummary("A table as a delegation saw it at an instant, once the debrief is open; for its members, for control, and for whom the case opens it").Produces<ReplayMoment>();
        api.MapGet("/tables/{session:guid}/drafts/{draft:guid}.{format:length(3,4)}", DraftEndpoints.DraftAsync)
            .WithMetadata(DraftEndpoints.PrintPolicy)
            .WithSummary("A committee's text as html, docx, xml (Akoma Ntoso) or txt; for whoever sees it at the table").Produces(StatusCodes.Status200OK);
        api.MapGet("/scenarios/{scenario}/pay-offs", ScenarioEndpoints.PayoffsAsync).RequireAuthorization(Policies.Staff)
            .WithSummary("What every package of a case is worth to every delegation; for staff").Produces<ScenarioPayoffs>();
        api.MapFallback(NotFound);
        app.MapGet("/flags/{code:length(2)}.svg", FlagEndpoints.Flag).ExcludeFromDescription();
        app.MapGet("/x/{exercise:guid}/qr.svg", PeopleEndpoints.QrAsync).RequireAuthorization().ExcludeFromDescription();
    }

    /// <summary>The one answer for what does not exist and for what one may not see.</summary>
    public static IResult NotFound() => Refused(RefusalCode.NotFound, StatusCodes.Status404NotFound);

    private static IResult Refused(RefusalCode code, int status) => Results.Problem(
        statusCode: status,
        extensions: new Dictionary<string, object?> { ["code"] = RefusalSentences.Name(code) });

    private static Me Me(HttpContext context)
    {
        var user = context.User;
        return new Me(
            user.PersonId()!.Value,
            user.Identity?.Name ?? "",
            [.. user.FindAll(PersonClaims.Role).Select(c => c.Value)],
            LanguageChoice.Of(context));
    }
}
