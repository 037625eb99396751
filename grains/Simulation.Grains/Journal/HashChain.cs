using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Simulation.Grains.Storage;

namespace Simulation.Grains.Journal;

/// <summary>
/// The chain that makes a change behind the system's back show. A hash is SHA-256, in lower-case hex, over lines of UTF-8 text,
/// so that anybody can compute it again with any tool.
/// </summary>
internal static class HashChain
{
    /// <summary>
    /// Hash of an event: over previous hash (empty for the first), stream, version, type, time (UTC, microseconds), actor and payload,
    /// with a line feed between them.
    /// </summary>
    public static string Event(string? previous, string stream, long version, NewEvent happened) =>
        Of(string.Join('\n', previous, stream, version.ToString(CultureInfo.InvariantCulture), happened.Type, Rows.Stamp(happened.At), happened.Actor, happened.Payload));

    /// <summary>Whether a stored event follows the one before it (version and hash, 0 and null before the first) and is as it was written.</summary>
    public static bool Holds(string stream, StreamHead before, JournalEvent stored) =>
        stored.Version == before.Version + 1
        && stored.Hash == Event(before.Hash, stream, stored.Version, new NewEvent(stored.Type, stored.At, stored.Actor, stored.Payload));

    /// <summary>Hash of a row of a chained side table: over previous hash and every column in the table's order, with a line feed between them.</summary>
    public static string Row(string? previous, SideTable table, Func<string, object?> value) =>
        Of(string.Join('\n', table.Columns.Select(c => Text(value(c.Name))).Prepend(previous ?? "")));

    private static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Escaped, so that a line feed inside a value isn't taken for the end of it; null is the empty line, the empty text is "".
    private static string Text(object? value) => value switch
    {
        null => "",
        string s => $"\"{s.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        bool b => b ? "true" : "false",
        long n => n.ToString(CultureInfo.InvariantCulture),
        decimal d => d.ToString("0.############################", CultureInfo.InvariantCulture), // 7.50 and 7.5 are the same number of points
        DateTimeOffset t => Rows.Stamp(t),
        _ => throw new ArgumentException($"A {value.GetType().Name} can't be stored."),
    };
}
