using Simulation.Domain.Scenarios;
using Simulation.Web.Host.Texts;

namespace Simulation.Web.Host.Pages.Exercises;

/// <summary>How many tables of how many people suit a class, and what a choice means for it.</summary>
internal static class Seating
{
    public const int MostTables = 50;
    public const int MostPerDelegation = 6;

    /// <summary>Two to a delegation where the case allows it (somebody to talk to, nobody idle), as many tables as that gives; a committee is one.</summary>
    public static (int Tables, int People) For(int students, ScenarioStructure scenario)
    {
        var delegations = scenario.Delegations.Length;
        var ideal = Math.Clamp(2, scenario.Delegations.Max(d => d.PeopleFrom), Math.Max(scenario.Delegations.Max(d => d.PeopleFrom), scenario.Delegations.Min(d => d.PeopleTo)));
        if (students == 0)
        {
            return (1, ideal);
        }

        // A committee is one: the class sits in it together, however large it is.
        if (scenario.Committee is not null)
        {
            return (1, Math.Clamp((int)Math.Ceiling((double)students / delegations), 1, MostPerDelegation));
        }

        var tables = Math.Clamp(students / (delegations * ideal), 1, MostTables);
        var people = Math.Clamp((int)Math.Round((double)students / (tables * delegations), MidpointRounding.AwayFromZero), 1, MostPerDelegation);
        return (tables, people);
    }

    /// <summary>The sentence that says what the choice means, and whether it deserves a warning.</summary>
    public static (string Text, bool Warns) Explain(CourseTexts texts, int students, int tables, int people, ScenarioStructure scenario)
    {
        var seats = tables * people * scenario.Delegations.Length;
        var fewest = tables * scenario.Delegations.Sum(d => d.PeopleFrom);
        var most = tables * scenario.Delegations.Sum(d => d.PeopleTo);
        return students switch
        {
            0 => (texts.SeatsUnknown(seats), false),
            _ when students < fewest => (texts.SeatsFew(students, fewest), true),
            _ when students > Math.Max(most, seats) => (texts.SeatsMany(students, Math.Max(most, seats)), true),
            _ when students == seats => (texts.SeatsExact(students, tables), false),
            _ when students < seats => (texts.SeatsFree(students, seats, seats - students), false),
            _ => (texts.SeatsShort(students, seats, students - seats), false),
        };
    }
}
