using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Simulation.Grains.Journal;

/// <summary>
/// One writer for all grains of a process: what arrives while a transaction is being flushed to disk goes into the next one together.
/// Nobody waits for a batch to fill.
/// </summary>
internal sealed partial class GroupCommitJournal : IJournal, IDisposable
{
    /// <summary>Appends in one transaction: enough to share a flush among a full house, few enough that the first of them isn't kept waiting.</summary>
    private const int LargestBatch = 256;

    private static readonly TimeSpan ForgetAgain = TimeSpan.FromMilliseconds(200);

    // When the disk can't keep up, callers wait here rather than memory filling up.
    private readonly Channel<PendingAppend> _queue = Channel.CreateBounded<PendingAppend>(new BoundedChannelOptions(8192) { SingleReader = true });
    private readonly IJournalStore _store;
    private readonly ILogger<GroupCommitJournal> _logger;
    private readonly Thread _writer;

    public GroupCommitJournal(IJournalStore store, ILogger<GroupCommitJournal> logger)
    {
        _store = store;
        _logger = logger;
        _writer = new Thread(WriteAll) { IsBackground = true, Name = "Journal writer" }; // its own: a flush blocks, and grains need the pool
        _writer.Start();
    }

    /// <summary>For tests: called after a batch is durable and before anybody is told. Throwing makes the outcome unknown, as a lost answer would.</summary>
    internal Action? AfterCommit { get; set; }

    public Task<JournalRead> ReadAsync(string stream, long afterVersion, CancellationToken cancellationToken) =>
        AnswerAsync(stream, _store.ReadAsync(stream, afterVersion, cancellationToken));

    public Task<JournalCommand?> FindAsync(string stream, Guid commandId, CancellationToken cancellationToken) =>
        AnswerAsync(stream, _store.FindAsync(stream, commandId, cancellationToken));

    public Task<IReadOnlyList<JournalCommand>> CommandsAsync(string stream, CancellationToken cancellationToken) =>
        AnswerAsync(stream, _store.CommandsAsync(stream, cancellationToken));

    public async Task<IReadOnlyDictionary<string, long>> CountsAsync(string table, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await _store.CountsAsync(SideTables.All[table], key, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new JournalUnavailableException(table, e);
        }
    }

    public async Task AppendAsync(JournalAppend append)
    {
        var pending = new PendingAppend(append);
        try
        {
            await _queue.Writer.WriteAsync(pending);
        }
        catch (ChannelClosedException e)
        {
            throw new JournalUnavailableException(append.Stream, e);
        }

        await pending.Written;
    }

    /// <summary>Writes what is waiting, and stops.</summary>
    public void Dispose()
    {
        // A database that doesn't answer must not keep the process from ending: nobody has been told that the rest is saved.
        if (_queue.Writer.TryComplete() && _writer.Join(TimeSpan.FromSeconds(15)))
        {
            _store.Dispose();
        }
    }

    private static async Task<T> AnswerAsync<T>(string stream, Task<T> reading)
    {
        try
        {
            return await reading;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new JournalUnavailableException(stream, e);
        }
    }

    private void WriteAll()
    {
        var batch = new List<PendingAppend>(LargestBatch);
        while (Wait())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var pending))
            {
                batch.Add(pending);
            }

            Write(batch);
        }
    }

    /// <summary>Until there is something to write; meanwhile storage gets rid of what it was to forget.</summary>
    /// <returns>False: nothing more comes.</returns>
    private bool Wait()
    {
        var waiting = _queue.Reader.WaitToReadAsync().AsTask();
        while (_store.HasToForget && !waiting.Wait(ForgetAgain))
        {
            _store.Forget();
        }

        return waiting.GetAwaiter().GetResult();
    }

    private void Write(List<PendingAppend> batch)
    {
        try
        {
            _store.Commit(batch);
            AfterCommit?.Invoke();
        }
        catch (Exception e) // whatever it is, the writer lives on and every caller is told
        {
            LogFault(_logger, batch.Count, e);
            foreach (var pending in batch)
            {
                pending.Failure ??= new JournalUnavailableException(pending.Append.Stream, e);
            }
        }

        foreach (var pending in batch)
        {
            pending.Complete();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Storage failed while {Appends} appends were being written; it is not known whether they are durable")]
    private static partial void LogFault(ILogger logger, int appends, Exception exception);
}
