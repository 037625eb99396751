using Simulation.Grains.Storage;

namespace Simulation.Grains.Journal;

/// <summary>An append that waits to be written, with what it says already checked.</summary>
internal sealed class PendingAppend
{
    private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously); // never run a grain's code on the writer

    /// <exception cref="ArgumentException">It can't be written as it is.</exception>
    public PendingAppend(JournalAppend append)
    {
        Append = append;
        ArgumentException.ThrowIfNullOrEmpty(append.Stream);
        ArgumentOutOfRangeException.ThrowIfNegative(append.ExpectedVersion);
        OneLine(append.Stream);
        Events = [.. append.Events.Select(Check)];
        SideRows = [.. append.SideRows.Select(SideTables.Check)];
        Storable(append.Command?.RequestHash);
        Storable(append.Command?.Result);
        foreach (var text in SideRows.SelectMany(r => r.Values).OfType<string>())
        {
            Storable(text);
        }
    }

    public JournalAppend Append { get; }

    /// <summary>The events as they are stored: times in whole microseconds.</summary>
    public IReadOnlyList<NewEvent> Events { get; }

    public IReadOnlyList<(SideTable Table, object?[] Values)> SideRows { get; }

    /// <summary>Why this one was left out of its batch; null: it was not.</summary>
    public Exception? Failure { get; set; }

    public Task Written => _written.Task;

    /// <summary>Whether the stream is where the append expects it. A null expected hash accepts any.</summary>
    public bool Fits(StreamHead head) =>
        head.Version == Append.ExpectedVersion && (Append.ExpectedHash is null || Append.ExpectedHash == head.Hash);

    public void Complete()
    {
        if (Failure is null)
        {
            _written.SetResult();
        }
        else
        {
            _written.SetException(Failure);
        }
    }

    private static NewEvent Check(NewEvent happened)
    {
        OneLine(happened.Type);
        OneLine(happened.Actor);
        Storable(happened.Payload);
        return happened with { At = Rows.Microseconds(happened.At) };
    }

    // The hash is over lines: a line feed would let one event be read as another.
    private static void OneLine(string text)
    {
        Storable(text);
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            throw new ArgumentException("Stream, type and actor are single lines.");
        }
    }

    // PostgreSQL stores no NUL, and UTF-8 no half of a surrogate pair. Refused here, where it concerns one append and not a whole batch.
    private static void Storable(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
        {
            throw new ArgumentException("Text with a NUL character can't be stored.");
        }

        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                throw new ArgumentException("Text with half a surrogate pair can't be stored.");
            }

            text = text[(at + 2)..];
        }
    }
}

/// <summary>Where a stream ends.</summary>
/// <param name="Hash">Of its last event; null when it has none.</param>
internal readonly record struct StreamHead(long Version, string? Hash);
