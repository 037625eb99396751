namespace Simulation.Grains.Journal;

/// <summary>
/// The append-only journal of events, and the register of commands. One transaction holds an append's events, its command and its side rows.
/// One writer per process gathers appends of all grains into group commits.
/// </summary>
public interface IJournal
{
    /// <summary>The stream's events after a version, in order, with the ids of all commands ever answered in it.</summary>
    Task<JournalRead> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken);

    /// <summary>A command that was answered in the stream; null: this id never was.</summary>
    Task<JournalCommand?> FindAsync(string stream, Guid commandId, CancellationToken cancellationToken);

    /// <summary>Every command that was ever answered in the stream, in no order.</summary>
    Task<IReadOnlyList<JournalCommand>> CommandsAsync(string stream, CancellationToken cancellationToken);

    /// <summary>
    /// Appends, and returns when it is durable. Throws <see cref="JournalConflictException"/> when the stream is not at the expected version
    /// (a second activation wrote: throw the state away and reload), <see cref="JournalUnavailableException"/> when storage does not answer
    /// (outcome unknown: reload before going on). Nothing is half-applied.
    /// </summary>
    Task AppendAsync(JournalAppend append);

    /// <summary>What has been counted under a key in a table of counters, by column; empty: nothing, or it was taken away.</summary>
    Task<IReadOnlyDictionary<string, long>> CountsAsync(string table, string key, CancellationToken cancellationToken);
}

/// <param name="Version">Version of the last event in the stream, 0 when empty.</param>
/// <param name="LastHash">Hash of the last event; null when empty.</param>
public sealed record JournalRead(
    long Version,
    string? LastHash,
    IReadOnlyList<JournalEvent> Events,
    IReadOnlyList<Guid> Commands);

/// <summary>One stored event.</summary>
/// <param name="Version">From 1, without gaps.</param>
/// <param name="Type">The event's wire name, such as <c>ProposalMade.v1</c>.</param>
/// <param name="Actor">The person who caused it, or empty for the platform.</param>
/// <param name="Payload">JSON by <see cref="Domain.Wire.Json"/>.</param>
/// <param name="Hash">SHA-256 over the previous event's hash and this event, lower-case hex: a change behind the system's back shows.</param>
public sealed record JournalEvent(long Version, string Type, DateTimeOffset At, string Actor, string Payload, string Hash);

/// <summary>A command that was answered.</summary>
/// <param name="RequestHash">SHA-256 of what was asked: the same id with other content is refused.</param>
/// <param name="Result">JSON of the answer.</param>
public sealed record JournalCommand(Guid Id, string RequestHash, string Result);

/// <param name="Events">May be empty (a command that changed nothing but is remembered).</param>
/// <param name="SideRows">Rows of reporting tables, written in the same transaction.</param>
public sealed record JournalAppend(
    string Stream,
    long ExpectedVersion,
    string? ExpectedHash,
    IReadOnlyList<NewEvent> Events,
    JournalCommand? Command,
    IReadOnlyList<SideRow> SideRows);

public sealed record NewEvent(string Type, DateTimeOffset At, string Actor, string Payload);

/// <summary>A row for a reporting table, as table name, columns and values (string, long, bool, decimal, DateTimeOffset or null).</summary>
public sealed record SideRow(string Table, IReadOnlyList<KeyValuePair<string, object?>> Columns);

public sealed class JournalConflictException(string stream, Exception? inner = null)
    : Exception($"Stream {stream} is not at the expected version.", inner);

public sealed class JournalUnavailableException(string stream, Exception? inner = null)
    : Exception($"Storage did not answer for stream {stream}.", inner);
