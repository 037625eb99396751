namespace Simulation.Grains.Journal;

/// <summary>What a journal needs of a database. One writer calls <see cref="Commit"/>, one call at a time; reads may come from anywhere.</summary>
internal interface IJournalStore : IDisposable
{
    /// <summary>The stream as of one moment: events and commands that belong together.</summary>
    Task<JournalRead> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken);

    /// <inheritdoc cref="IJournal.FindAsync"/>
    Task<JournalCommand?> FindAsync(string stream, Guid commandId, CancellationToken cancellationToken);

    /// <inheritdoc cref="IJournal.CommandsAsync"/>
    Task<IReadOnlyList<JournalCommand>> CommandsAsync(string stream, CancellationToken cancellationToken);

    /// <summary>
    /// Writes a batch in one transaction and returns when it is durable. An append that can't be written alone is left out of it, with the
    /// reason in <see cref="PendingAppend.Failure"/>. Throws when none was written, or when it isn't known.
    /// </summary>
    void Commit(IReadOnlyList<PendingAppend> batch);

    /// <summary>Whether something that was taken away still lives on in storage, because readers stood in the way: <see cref="Forget"/> tries again.</summary>
    bool HasToForget => false;

    /// <summary>By the caller of <see cref="Commit"/> only, between two commits.</summary>
    void Forget()
    {
    }

    /// <summary>The row of a counted side table; empty: there is none.</summary>
    Task<IReadOnlyDictionary<string, long>> CountsAsync(SideTable table, string key, CancellationToken cancellationToken);

    /// <summary>Every event of every stream, by stream and version. Ordinal order of streams.</summary>
    IAsyncEnumerable<StoredEvent> WalkAsync(CancellationToken cancellationToken);

    /// <summary>Every row of a chained side table, in the order in which they were written.</summary>
    IAsyncEnumerable<StoredSideRow> WalkAsync(SideTable table, CancellationToken cancellationToken);
}

internal sealed record StoredEvent(string Stream, JournalEvent Event);

/// <param name="Values">By the table's columns.</param>
internal sealed record StoredSideRow(long Number, IReadOnlyDictionary<string, object?> Values, string PreviousHash, string Hash);
