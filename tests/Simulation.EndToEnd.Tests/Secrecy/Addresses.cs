using Simulation.Domain.Committees;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>What a part asks for over HTTP, whether or not it may have it.</summary>
internal static class Addresses
{
    private static readonly string[] s_formats = ["html", "docx", "xml", "txt"];

    /// <param name="hidden">A working paper of B; null: one that doesn't exist.</param>
    public static IEnumerable<string> WhilePlaying(SecretTable at, DraftId? hidden, Part part) =>
    [
        "/api/me",
        "/api/me/data",
        .. OfExercise(at),
        .. OfTable(at, hidden),
        $"/api/courses/{at.Course}/gradebook.csv",
        $"/api/courses/{at.Course}/gradebook.xlsx",
        "/my",
        "/record",
        $"/t/{at.Table}",
        $"/t/{at.Table}/dais",
        $"/x/{at.Exercise}",
        $"/x/{at.Exercise}/lobby",
        $"/x/{at.Exercise}/debrief",
        $"/x/{at.Exercise}/projector",
        $"/x/{at.Exercise}/assess",
        $"/x/{at.Exercise}/assess/compare",
        $"/courses/{at.Course}",
        $"/courses/{at.Course}/gradebook",
        "/api/no-such-thing",
        "/no-such-page",

        // Staff read cases, with everything that is in them.
        .. part is Part.Assessor or Part.Neighbour ? [] : (string[])[$"/api/scenarios/{SecretCase.Id}/pay-offs", $"/scenarios/{SecretCase.Id}", $"/scenarios/{SecretCase.Id}/x-ray"],
        .. part is Part.Administrator ? (string[])["/dashboard/", "/dashboard/DashboardCounters", "/dashboard/ClusterStats", "/dashboard/GrainStats", "/users"] : [],
    ];

    public static IEnumerable<string> LookingBack(SecretTable at, DraftId? hidden, Part part) => part == Part.Hall
        ? [$"/api/exercises/{at.Exercise}/projector"] // the wall shows this alone, though the browser is control's
        : ["/api/me/data", .. OfExercise(at), .. OfTable(at, hidden), "/my", "/record"];

    private static IEnumerable<string> OfExercise(SecretTable at) =>
        new[] { "", "/people", "/case", "/projector", "/debrief", "/analysis" }.Select(rest => $"/api/exercises/{at.Exercise}{rest}");

    private static IEnumerable<string> OfTable(SecretTable at, DraftId? hidden) =>
    [
        $"/api/tables/{at.Table}/brief",
        $"/api/tables/{at.Table}/brief?delegation=B",
        $"/api/tables/{at.Table}/timeline",
        $"/api/tables/{at.Table}/replay?seat=A&at=2100-01-01T00:00:00Z",
        $"/api/tables/{at.Table}/replay?seat=B&at=2100-01-01T00:00:00Z",
        .. s_formats.Select(f => $"/api/tables/{at.Table}/drafts/{hidden?.Value ?? Guid.NewGuid()}.{f}"),
    ];
}
