using System.Security.Cryptography;
using System.Text;

namespace Simulation.Grains.Journal;

/// <summary>What walking all hash chains found.</summary>
/// <param name="FirstFault">Table, place and what is wrong with the first bad row; null: nothing is.</param>
/// <param name="Fingerprint">
/// One hash over the ends of all chains. Equal for equal histories on either database; written down, it also shows rows taken off an end.
/// </param>
public sealed record JournalVerification(long Streams, long Events, long Outcomes, string? FirstFault, string Fingerprint)
{
    internal static async Task<JournalVerification> RunAsync(IJournalStore store, CancellationToken cancellationToken)
    {
        using var fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (streams, events, fault) = await EventsAsync(store, fingerprint, cancellationToken);
        var outcomes = 0L;
        foreach (var table in SideTables.All.Values.Where(t => t.ChainedBy is not null))
        {
            var (rows, wrong) = await SideRowsAsync(store, table, fingerprint, cancellationToken);
            outcomes += rows;
            fault ??= wrong;
        }

        return new JournalVerification(streams, events, outcomes, fault, Convert.ToHexStringLower(fingerprint.GetHashAndReset()));
    }

    private static async Task<(long Streams, long Events, string? Fault)> EventsAsync(
        IJournalStore store, IncrementalHash fingerprint, CancellationToken cancellationToken)
    {
        var (streams, events) = (0L, 0L);
        string? fault = null;
        string? stream = null;
        var head = default(StreamHead);
        await foreach (var (at, stored) in store.WalkAsync(cancellationToken))
        {
            if (at != stream)
            {
                End(fingerprint, stream, head);
                (stream, head, streams) = (at, default, streams + 1);
            }

            events++;
            fault ??= Fault(at, head, stored);
            head = new StreamHead(stored.Version, stored.Hash);
        }

        End(fingerprint, stream, head);
        return (streams, events, fault);
    }

    private static string? Fault(string stream, StreamHead head, JournalEvent stored)
    {
        if (stored.Version != head.Version + 1)
        {
            return $"journal: stream {stream}, version {head.Version + 1} is missing";
        }

        return HashChain.Holds(stream, head, stored) ? null : $"journal: stream {stream}, version {stored.Version} does not match its hash";
    }

    private static async Task<(long Rows, string? Fault)> SideRowsAsync(
        IJournalStore store, SideTable table, IncrementalHash fingerprint, CancellationToken cancellationToken)
    {
        var rows = 0L;
        string? fault = null;
        var last = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var row in store.WalkAsync(table, cancellationToken))
        {
            rows++;
            var key = (string)row.Values[table.ChainedBy!]!;
            var previous = last.GetValueOrDefault(key);
            if (row.PreviousHash != (previous ?? ""))
            {
                fault ??= $"{table.Name}: row {row.Number} does not follow the one before it of the same {table.ChainedBy}";
            }
            else if (HashChain.Row(previous, table, name => row.Values[name]) != row.Hash)
            {
                fault ??= $"{table.Name}: row {row.Number} does not match its hash";
            }

            last[key] = row.Hash;
        }

        foreach (var (key, hash) in last)
        {
            End(fingerprint, key, new StreamHead(0, hash));
        }

        return (rows, fault);
    }

    private static void End(IncrementalHash fingerprint, string? stream, StreamHead head)
    {
        if (stream is not null)
        {
            fingerprint.AppendData(Encoding.UTF8.GetBytes($"{stream}\n{head.Version}\n{head.Hash}\n"));
        }
    }
}
