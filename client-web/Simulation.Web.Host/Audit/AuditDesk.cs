using System.Security.Claims;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;
using Simulation.Web.Host.Security;

namespace Simulation.Web.Host.Audit;

/// <summary>Finds the log that is asked for, for whoever may read it: control of the exercise, once the debrief is open. Until then a log leaves the server for nobody.</summary>
internal sealed class AuditDesk(IGrainFactory grains, Access access, Persons persons)
{
    public const int LinesOnPage = 200;

    /// <summary>All of Kazakhstan, since March 2024.</summary>
    private static readonly TimeSpan Zone = TimeSpan.FromHours(5);

    /// <param name="log">Which log: empty for the exercise, a table's number, or a number and a delegation with a stop between them.</param>
    /// <returns>Null: there is none, or it is not for this person.</returns>
    public async Task<FoundLog?> FindAsync(ClaimsPrincipal user, Guid exercise, string? log, AuditFilter filter, Language language)
    {
        if (!await access.MayControlAsync(user, new ExerciseId(exercise))
            || await grains.GetGrain<IExerciseGrain>(exercise).OverviewAsync() is not { Stage: ExerciseStage.Debrief or ExerciseStage.Closed } overview
            || StreamOf(overview, log ?? "") is not { } stream)
        {
            return null;
        }

        var page = await grains.GetGrain<ILogGrain>(stream).ReadAsync(new LogQuery(filter.Person, filter.Type, filter.From, filter.Until, filter.Skip, filter.Take, language));
        var names = (await persons.FindAsync(page.People)).ToDictionary(p => p.Id, p => p.Name);
        return new FoundLog(overview, page, names);
    }

    /// <summary>The logs there are to choose from, as <see cref="FindAsync"/> takes them.</summary>
    public static IEnumerable<(string Log, string Name)> Logs(ExerciseOverview overview, AuditTexts texts, Language language) =>
    [
        ("", texts.OfExercise),
        .. overview.Sessions.Index().SelectMany(s => overview.Scenario.Delegations
            .Select(d => ($"{s.Index + 1}.{d.Id}", texts.OfDelegation(s.Index + 1, d.Name.In(language))))
            .Prepend(($"{s.Index + 1}", texts.OfTable(s.Index + 1)))),
    ];

    /// <summary>As people type it into the form: without a zone it is that of Kazakhstan.</summary>
    public static DateTimeOffset? Moment(string? typed) =>
        DateTime.TryParse(typed, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var at) && at.Year is > 2000 and < 3000
            ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Unspecified), Zone)
            : null;

    private static string? StreamOf(ExerciseOverview overview, string log)
    {
        if (log.Length == 0)
        {
            return $"exercise/{overview.Exercise}";
        }

        var parts = log.Split('.', 2);
        if (!int.TryParse(parts[0], System.Globalization.NumberStyles.None, null, out var table) || table < 1 || table > overview.Sessions.Length)
        {
            return null;
        }

        var session = overview.Sessions[table - 1];
        return parts.Length == 1 ? $"session/{session}"
            : overview.Scenario.Delegations.Any(d => d.Id.Value == parts[1]) ? $"delegation/{session}/{parts[1]}"
            : null;
    }
}

internal sealed record AuditFilter(PersonId? Person, string? Type, DateTimeOffset? From, DateTimeOffset? Until, int Skip, int Take)
{
    /// <param name="page">From 1.</param>
    public static AuditFilter Of(string? person, string? type, string? from, string? until, int page = 1, int take = AuditDesk.LinesOnPage) => new(
        Guid.TryParse(person, out var id) ? new PersonId(id) : null,
        string.IsNullOrWhiteSpace(type) ? null : type,
        AuditDesk.Moment(from),
        AuditDesk.Moment(until),
        (Math.Clamp(page, 1, 100_000) - 1) * AuditDesk.LinesOnPage,
        take);
}

/// <param name="Names">Of everybody in the log whose name has not been erased.</param>
internal sealed record FoundLog(ExerciseOverview Exercise, LogPage Page, IReadOnlyDictionary<PersonId, string> Names)
{
    /// <summary>A person without a name any more is shown by their id: it tells one from another.</summary>
    public string NameOf(LogLine line, AuditTexts texts) => line.Actor is not { } person ? texts.Platform : Names.GetValueOrDefault(person, person.ToString());

    public string DelegationOf(LogLine line, Language language) =>
        line.For is not { } id ? "" : Exercise.Scenario.Delegations.FirstOrDefault(d => d.Id == id)?.Name.In(language) ?? id.Value;
}
