using Simulation.Domain;
using Simulation.Grains;
using Simulation.Web.Host.Accounts;

namespace Simulation.Web.Host.Pages.Courses;

/// <summary>Puts what was read onto a course's roster: finds those who are known, makes the others.</summary>
internal sealed class Rosters(IGrainFactory grains, AccountsDatabase database, Persons persons)
{
    /// <summary>The roster with names, by name.</summary>
    public async Task<ImmutableArray<Enrolled>> OfAsync(CourseView course)
    {
        var names = (await persons.FindAsync([.. course.Roster.Select(r => r.Person)])).ToDictionary(p => p.Id, p => p.Name);
        return
        [
            .. course.Roster
                .Select(r => new Enrolled(r, names.GetValueOrDefault(r.Person, "")))
                .OrderBy(e => e.Name, StringComparer.Create(Language.Kk.Culture(), ignoreCase: true)),
        ];
    }

    /// <summary>Who of the present roster a line means: the same student number, else (when one of them has none) the same name.</summary>
    public static Enrolled? Known(IReadOnlyCollection<Enrolled> present, RosterLine line) =>
        (line.Number.Length > 0 ? present.FirstOrDefault(e => Same(e.Entry.Number, line.Number)) : null)
        ?? present.FirstOrDefault(e => Same(e.Name, line.Name) && (e.Entry.Number.Length == 0 || line.Number.Length == 0));

    /// <summary>Saves the good lines as the course's roster.</summary>
    /// <param name="keepOthers">Whether those who are on the roster but not among the lines stay.</param>
    public async Task<Refusal?> SaveAsync(CourseView course, IReadOnlyCollection<RosterLine> lines, bool keepOthers, Language language)
    {
        var present = await OfAsync(course);
        var roster = new Dictionary<PersonId, RosterEntry>();
        if (keepOthers)
        {
            foreach (var enrolled in present)
            {
                roster[enrolled.Entry.Person] = enrolled.Entry;
            }
        }

        foreach (var line in lines.Where(l => l.Problem is null))
        {
            var person = Known(present, line)?.Entry.Person ?? await PersonAsync(line.Number) ?? new PersonId(Guid.NewGuid());
            await persons.AddAsync(person, line.Name, language);
            await NumberAsync(line.Number, person);
            roster[person] = new RosterEntry(person, line.Number, line.Email, line.Group);
        }

        var answer = await grains.GetGrain<ICourseGrain>(course.Id.Value).SetRosterAsync([.. roster.Values], course.Version);
        return answer.Refusal;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whose student number this is on any roster: the institution gave it to one person.</summary>
    private async Task<PersonId?> PersonAsync(string number) =>
        number.Length > 0 && await database.FindAsync<string>("SELECT person FROM student_number WHERE number = @key", new { key = Key(number) }) is { } id
            ? new PersonId(Guid.Parse(id))
            : null;

    private async Task NumberAsync(string number, PersonId person)
    {
        if (number.Length > 0)
        {
            await database.WriteAsync(
                "INSERT INTO student_number (number, person) VALUES (@key, @person) ON CONFLICT DO NOTHING",
                new { key = Key(number), person = person.ToString() });
        }
    }

    private static string Key(string number) => number.ToUpperInvariant();
}

internal sealed record Enrolled(RosterEntry Entry, string Name);
