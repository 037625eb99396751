namespace Simulation.Web.Host.Pages.Courses;

/// <summary>One line of a roster as it was written.</summary>
/// <param name="Line">Line in the text, from 1.</param>
/// <param name="Problem">Null: the line is good.</param>
internal sealed record RosterLine(int Line, string Name, string Number, string Email, string Group, RosterProblem? Problem);

/// <param name="Kind">What is wrong.</param>
/// <param name="Other">The line it clashes with; 0 when with none.</param>
internal sealed record RosterProblem(RosterProblemKind Kind, int Other);

internal enum RosterProblemKind
{
    NameMissing = 1,
    NameTooLong = 2,
    SameNumber = 3,
    SameName = 4,
    EmailBad = 5,
}
