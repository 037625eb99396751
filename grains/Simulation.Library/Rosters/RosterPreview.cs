namespace Simulation.Library.Rosters;

/// <summary>What a list of students says, to be looked at before anything is changed. One bad row never spoils the others.</summary>
/// <param name="Rows">The rows that can be taken, in the order of the file.</param>
/// <param name="Findings">What is to be looked at, in the order of lines.</param>
public sealed record RosterPreview(ImmutableArray<RosterRow> Rows, ImmutableArray<RosterFinding> Findings);

/// <summary>A student as listed. A text that is not given is empty; all are Unicode NFC, trimmed, on one line.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Number">Student number, text: leading zeros count. In Moodle's files <c>idnumber</c>.</param>
/// <param name="UserName">Login of the institution's system. In Moodle's files <c>username</c>.</param>
public sealed record RosterRow(
    int Line,
    string Number,
    string Family,
    string Given,
    string Patronymic,
    string Email,
    string Group,
    string UserName);

/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Code">One of <see cref="RosterCodes"/>: the translation key.</param>
/// <param name="Arguments">In the order that the code documents.</param>
/// <param name="Skipped">Whether the row was left out because of it.</param>
public sealed record RosterFinding(int Line, string Code, ImmutableArray<string> Arguments, bool Skipped);
