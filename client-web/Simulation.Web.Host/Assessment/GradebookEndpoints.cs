using System.Security.Claims;
using Simulation.Domain;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Assessment.Texts;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Assessment;

/// <summary>The gradebook as files.</summary>
internal static class GradebookEndpoints
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapGradebooks(this WebApplication app)
    {
        var courses = app.MapGroup("/api/courses/{course:guid}").RequireAuthorization(Policies.Staff).WithTags("Gradebook");
        courses.MapGet("/gradebook.csv", CsvAsync)
            .WithName("gradebook-csv")
            .WithSummary("Released marks of a course, one row per student, as CSV (UTF-8 with byte order mark).")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .Produces(StatusCodes.Status404NotFound);
        courses.MapGet("/gradebook.xlsx", WorkbookAsync)
            .WithName("gradebook-xlsx")
            .WithSummary("Released marks and outcome entries of a course, with a legend, as a workbook.")
            .Produces(StatusCodes.Status200OK, contentType: XlsxType)
            .Produces(StatusCodes.Status404NotFound);
    }

    /// <param name="separator"><c>semicolon</c> for spreadsheets whose decimal sign is the comma; else comma.</param>
    /// <param name="header"><c>machine</c> for stable column names.</param>
    private static async Task<IResult> CsvAsync(
        Guid course,
        string? separator,
        string? header,
        ClaimsPrincipal user,
        AssessmentAccess access,
        Gradebooks gradebooks,
        ICurriculum curriculum,
        RecordTexts texts,
        Words words) =>
        await SheetsAsync(new CourseId(course), header, user, access, gradebooks, curriculum, texts, words) is { } sheets
            ? Results.File(sheets.Csv(separator == "semicolon" ? ';' : ','), "text/csv; charset=utf-8", $"gradebook-{course:N}.csv")
            : Results.NotFound();

    private static async Task<IResult> WorkbookAsync(
        Guid course,
        string? header,
        ClaimsPrincipal user,
        AssessmentAccess access,
        Gradebooks gradebooks,
        ICurriculum curriculum,
        RecordTexts texts,
        Words words) =>
        await SheetsAsync(new CourseId(course), header, user, access, gradebooks, curriculum, texts, words) is { } sheets
            ? Results.File(sheets.Workbook(), XlsxType, $"gradebook-{course:N}.xlsx")
            : Results.NotFound();

    private static async Task<GradebookSheets?> SheetsAsync(
        CourseId course,
        string? header,
        ClaimsPrincipal user,
        AssessmentAccess access,
        Gradebooks gradebooks,
        ICurriculum curriculum,
        RecordTexts texts,
        Words words)
    {
        if (!await access.MayReadGradebookAsync(user, course) || await gradebooks.FindAsync(course) is not { } book)
        {
            return null;
        }

        return new GradebookSheets(book, texts, curriculum.Find(book.Course.Details.Programme), words.Language, header == "machine");
    }
}
