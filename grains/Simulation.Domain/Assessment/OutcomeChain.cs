using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Simulation.Domain.Assessment;

/// <summary>
/// The signature of outcome entries. An entry's hash is SHA-256, lower-case hex, over UTF-8 of these, separated by U+001F: hash of the student's
/// previous entry, id, student, programme, discipline, semester, ECTS, course, exercise, session, scenario, its version, delegation, function,
/// outcome, points, maximum, level, assessors, evidence (each joined by commas), formative (0 or 1), the entry corrected, the reason, the time
/// in UTC to the microsecond (what every database keeps). Whoever holds the record can verify it without this program.
/// </summary>
public static class OutcomeChain
{
    private const char Separator = '\u001F';

    public static string HashOf(OutcomeRecorded entry) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, Columns(entry)))));

    /// <summary>The entry with its place in the chain.</summary>
    public static OutcomeRecorded Sealed(OutcomeRecorded entry, string previousHash)
    {
        var placed = entry with { PreviousHash = previousHash };
        return placed with { Hash = HashOf(placed) };
    }

    /// <summary>The first entry that is not what was sealed, or that doesn't follow the one before it; null when all is as it was written.</summary>
    public static OutcomeRecorded? Broken(IEnumerable<OutcomeRecorded> entries)
    {
        var previous = "";
        foreach (var entry in entries)
        {
            if (entry.PreviousHash != previous || entry.Hash != HashOf(entry))
            {
                return entry;
            }

            previous = entry.Hash;
        }

        return null;
    }

    private static IEnumerable<string> Columns(OutcomeRecorded e) =>
    [
        e.PreviousHash,
        e.Id.ToString("N"),
        e.Student.ToString(),
        e.Place.Programme,
        e.Place.Discipline,
        Number(e.Place.Semester),
        Number(e.Place.Ects),
        e.Course.ToString(),
        e.Exercise.ToString(),
        e.Session.ToString(),
        e.Scenario,
        e.ScenarioVersion,
        e.Delegation.ToString(),
        e.Function,
        e.Outcome,
        Number(e.Points),
        Number(e.Maximum),
        Number((int)e.Level),
        string.Join(',', e.Assessors),
        string.Join(',', e.Evidence),
        e.Place.Formative ? "1" : "0",
        e.Corrects?.ToString("N") ?? "",
        e.Reason ?? "",
        e.At.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
    ];

    // 3 and 3.00 are the same number: a round trip through a database must not break the chain.
    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
