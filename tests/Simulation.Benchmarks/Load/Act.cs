using System.Diagnostics;

namespace Simulation.Benchmarks.Load;

/// <summary>Something said that a whole room is waiting for.</summary>
internal sealed class Act(int seats)
{
    private readonly ulong _everybody = seats == 64 ? ulong.MaxValue : (1UL << seats) - 1;
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _sent = Stopwatch.GetTimestamp();
    private ulong _receivers;
    private int _twice;

    /// <summary>Ends when the last of the room has received it.</summary>
    public Task ReceivedByAll => _received.Task;

    /// <summary>From sending to the last receipt; valid once <see cref="ReceivedByAll"/> has ended.</summary>
    public TimeSpan Took { get; private set; }

    public int Missing => System.Numerics.BitOperations.PopCount(_everybody & ~Volatile.Read(ref _receivers));

    /// <summary>From sending to the answer that it is on disk; null: there was none, or a refusal.</summary>
    public TimeSpan? Acknowledged { get; private set; }

    /// <summary>How often somebody received it again.</summary>
    public int Twice => Volatile.Read(ref _twice);

    public void Acknowledge() => Acknowledged = Stopwatch.GetElapsedTime(_sent);

    public void ReceivedBy(int seat)
    {
        var bit = 1UL << seat;
        var before = Interlocked.Or(ref _receivers, bit);
        if ((before & bit) != 0)
        {
            Interlocked.Increment(ref _twice);
        }
        else if ((before | bit) == _everybody)
        {
            Took = Stopwatch.GetElapsedTime(_sent);
            _received.SetResult();
        }
    }
}
