using System.Globalization;
using Simulation.Library.Exports;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Api;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Audit;

internal static class AuditSetup
{
    /// <summary>More than any table writes; a log that has more is cut, and says so in its length.</summary>
    private const int Most = 100_000;

    public static void AddAudit(this WebApplicationBuilder builder) => builder.Services.AddSingleton<AuditDesk>();

    public static void MapAudit(this WebApplication app) =>
        app.MapGet("/api/exercises/{exercise:guid}/log.csv", DownloadAsync).RequireAuthorization(Policies.Staff)
            .WithSummary("A log as it was written, as CSV (UTF-8 with byte order mark), once the debrief is open; for control")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .Produces(StatusCodes.Status404NotFound);

    /// <param name="log">As the page has it; absent: of the exercise.</param>
    /// <param name="separator"><c>semicolon</c> for spreadsheets whose decimal sign is the comma; else comma.</param>
    private static async Task<IResult> DownloadAsync(
        Guid exercise, string? log, string? who, string? what, string? from, string? until, string? separator, HttpContext context, AuditDesk desk, Words words)
    {
        var texts = AuditTexts.In(words.Language);
        if (await desk.FindAsync(context.User, exercise, log, AuditFilter.Of(who, what, from, until, take: Most), words.Language) is not { } audit)
        {
            return ApiSetup.NotFound();
        }

        var csv = new SafeCsv(separator == "semicolon" ? ';' : ',')
            .Row(texts.Number, texts.Time, texts.Person, texts.For, texts.What, texts.Kind, texts.Text, texts.Command);
        foreach (var line in audit.Page.Lines)
        {
            csv.Row(
                line.Version,
                line.At.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
                audit.NameOf(line, texts),
                audit.DelegationOf(line, words.Language),
                EventWords.Of(line.Type, words.Language),
                line.Type,
                line.Text,
                string.Join(' ', line.Commands));
        }

        csv.Row(null, null, null, null, audit.Page.BrokenAt is { } broken ? texts.Broken(broken) : texts.Holds(audit.Page.Events));
        return Results.File(csv.ToBytes(), "text/csv; charset=utf-8", $"log-{exercise:N}{(log is null ? "" : $"-{log}")}.csv");
    }
}
