using Simulation.Domain;

namespace Simulation.Web.Host.Texts;

/// <summary>Everything the host's pages say, in one language. A text that is missing in a language does not compile.</summary>
public sealed record Words(
    Language Language,
    CommonTexts Common,
    EntryTexts Entry,
    JoinTexts Join,
    CourseTexts Courses,
    ScenarioTexts Scenarios,
    RefusalTexts Refusals,
    CommitteeTexts Committee)
{
    /// <summary>All of Kazakhstan, since March 2024.</summary>
    private static readonly TimeSpan Zone = TimeSpan.FromHours(5);

    private static readonly Words En = new(Language.En, new CommonTexts.En(), new EntryTexts.En(), new JoinTexts.En(), new CourseTexts.En(), new ScenarioTexts.En(), new RefusalTexts.En(), new CommitteeTexts.En());
    private static readonly Words Ru = new(Language.Ru, new CommonTexts.Ru(), new EntryTexts.Ru(), new JoinTexts.Ru(), new CourseTexts.Ru(), new ScenarioTexts.Ru(), new RefusalTexts.Ru(), new CommitteeTexts.Ru());
    private static readonly Words Kk = new(Language.Kk, new CommonTexts.Kk(), new EntryTexts.Kk(), new JoinTexts.Kk(), new CourseTexts.Kk(), new ScenarioTexts.Kk(), new RefusalTexts.Kk(), new CommitteeTexts.Kk());

    public static Words In(Language language) => language switch
    {
        Language.Kk => Kk,
        Language.Ru => Ru,
        _ => En,
    };

    private Formats Formats => Formats.In(Language);

    /// <summary>A date and time, in the zone of Kazakhstan.</summary>
    public string Moment(DateTimeOffset at) => Formats.DateAndTime(at.ToOffset(Zone));

    public string Date(DateOnly date) => Formats.Date(new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero));

    /// <summary>A number with as many places as it needs, at most two.</summary>
    public string Number(decimal number) => Formats.Number(number, number == decimal.Truncate(number) ? 0 : 10 * number == decimal.Truncate(10 * number) ? 1 : 2);

    public string Number(decimal number, int places) => Formats.Number(number, places);
}

/// <summary>Picks among the forms that a number asks for.</summary>
public static class Plural
{
    public static string En(long n, string one, string other) => $"{n} {(n == 1 ? one : other)}";

    public static string Ru(long n, string one, string few, string many)
    {
        var (tens, units) = (n % 100, n % 10);
        var form = tens is >= 11 and <= 14 ? many : units switch { 1 => one, >= 2 and <= 4 => few, _ => many };
        return $"{n} {form}";
    }

    /// <summary>A Kazakh noun stays in the singular after a numeral.</summary>
    public static string Kk(long n, string noun) => $"{n} {noun}";
}
