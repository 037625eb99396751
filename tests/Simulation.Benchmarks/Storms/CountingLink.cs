using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.Benchmarks.Storms;

/// <summary>What came over the links of all people together.</summary>
internal sealed class Arrivals
{
    private long _pushed;
    private long _resumed;
    private long _wholes;

    /// <summary>Frames that were pushed.</summary>
    public long Pushed => Interlocked.Read(ref _pushed);

    /// <summary>Frames in answers to somebody who came back: what they had missed.</summary>
    public long Resumed => Interlocked.Read(ref _resumed);

    /// <summary>Snapshots in answers to somebody who came back holding something.</summary>
    public long Wholes => Interlocked.Read(ref _wholes);

    public void Push() => Interlocked.Increment(ref _pushed);

    public void CameBack(Entry entry)
    {
        var wholes = entry.Frames.Count(f => f.Frame.Snapshot);
        Interlocked.Add(ref _wholes, wholes);
        Interlocked.Add(ref _resumed, entry.Frames.Length - wholes);
    }
}

/// <summary>Passes everything on, and counts what arrives.</summary>
internal sealed class CountingLink : IHubLink
{
    private readonly IHubLink _link;
    private readonly Arrivals _arrivals;

    public CountingLink(IHubLink link, Arrivals arrivals)
    {
        (_link, _arrivals) = (link, arrivals);
        link.Received += (_, _) => arrivals.Push();
    }

    public event Action<string, Frame>? Received
    {
        add => _link.Received += value;
        remove => _link.Received -= value;
    }

    public event Action<SessionId>? SeatChanged
    {
        add => _link.SeatChanged += value;
        remove => _link.SeatChanged -= value;
    }

    public event Action? Closed
    {
        add => _link.Closed += value;
        remove => _link.Closed -= value;
    }

    public Task StartAsync(CancellationToken cancel) => _link.StartAsync(cancel);

    public async Task<Entry> EnterExercise(ExerciseId exercise, Position? after, bool projector) =>
        Counted(await _link.EnterExercise(exercise, after, projector), after);

    public async Task<Entry> EnterTable(SessionId session, DelegationId? lookingOn, Position? table, Position? inside, Entering entering) =>
        Counted(await _link.EnterTable(session, lookingOn, table, inside, entering), table);

    public Task LeaveTable(SessionId session) => _link.LeaveTable(session);

    public Task<Refusal?> ShowWriting(SessionId session, ImmutableArray<WritingPlace> places) => _link.ShowWriting(session, places);

    public Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command) => _link.ActAtTable(session, commandId, command);

    public Task<Receipt> ActInExercise(ExerciseId exercise, Guid commandId, Command command) => _link.ActInExercise(exercise, commandId, command);

    public ValueTask DisposeAsync() => _link.DisposeAsync();

    private Entry Counted(Entry entry, Position? held)
    {
        if (held is not null)
        {
            _arrivals.CameBack(entry);
        }

        return entry;
    }
}
