using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.Connection;

/// <summary>The one place that talks to the live server: it sends commands, keeps the newest slices, resends what was not answered.</summary>
public interface ILiveConnection
{
    LinkState Link { get; }

    /// <summary>Since when the link is as it is; server time.</summary>
    DateTimeOffset LinkSince { get; }

    /// <summary>The server's clock now: the device's clock corrected by the skew measured with each frame.</summary>
    DateTimeOffset Now { get; }

    /// <summary>What is on its way: sent or waiting for the link, oldest first.</summary>
    IReadOnlyList<Pending> Outbox { get; }

    /// <summary>Something changed: a slice, the link, the outbox. May be raised on any thread.</summary>
    event Action? Changed;

    /// <summary>The slices held of an exercise; null until the first frame.</summary>
    Slices? Exercise(ExerciseId exercise);

    /// <summary>The slices held of a table as this seat (or as control).</summary>
    Slices? Table(SessionId session);

    /// <summary>The slices of the inside of one's delegation.</summary>
    Slices? Inside(SessionId session);

    /// <summary>Start listening, and keep listening through lost links, until <see cref="LeaveAsync(SessionId)"/>. Null: in; else why not.</summary>
    /// <param name="projector">For control only: hear what the hall may see, nothing else.</param>
    Task<Refusal?> EnterExerciseAsync(ExerciseId exercise, bool projector = false);

    /// <summary>As <see cref="EnterExerciseAsync"/>, for a table.</summary>
    Task<Refusal?> EnterTableAsync(SessionId session, DelegationId? lookingOn = null, Entering entering = Entering.AsSeated);

    Task LeaveAsync(SessionId session);

    /// <summary>Says which clauses one has open to write in; empty: none. Not kept and not repeated: without a link, nobody is told.</summary>
    Task ShowWritingAsync(SessionId session, ImmutableArray<WritingPlace> places);

    /// <summary>Why a table that was entered is heard no more: the right to hear it as what it was entered as has ended. Null: it has not, or it was left.</summary>
    Refusal? WhyEnded(SessionId session);

    /// <summary>
    /// Sends a command and waits for the durable answer: null when accepted. While the link is down it waits in the outbox, is sent again
    /// with the same id when the link is back, and takes effect once. Cancelled (from the outbox, before it was answered): returns <see cref="RefusalCode.NotSaved"/>.
    /// </summary>
    /// <param name="label">How the outbox names it to the person.</param>
    Task<Refusal?> ActAsync(SessionId session, Command command, string label = "");

    /// <inheritdoc cref="ActAsync(SessionId, Command, string)"/>
    Task<Refusal?> ActAsync(ExerciseId exercise, Command command, string label = "");

    /// <summary>Takes a command that was never sent out of the outbox.</summary>
    void Cancel(Guid commandId);
}

public enum LinkState
{
    Connecting = 1,
    Live = 2,
    /// <summary>Lost; trying again by itself.</summary>
    Reconnecting = 3,
    /// <summary>The server refused for good (signed out).</summary>
    Refused = 4,
}

/// <param name="Sent">Whether it may have reached the server; then it can no longer be cancelled.</param>
public sealed record Pending(Guid CommandId, string Label, DateTimeOffset Since, bool Sent);

/// <summary>The newest slices of one stream.</summary>
public sealed class Slices
{
    private readonly Dictionary<Type, Slice> _held = [];

    /// <summary>The slice of this kind; null when the audience has none.</summary>
    public T? Get<T>()
        where T : Slice => _held.GetValueOrDefault(typeof(T)) as T;

    /// <summary>How far the stream has come; null before the first frame.</summary>
    public Position? Position { get; private set; }

    /// <summary>Puts a frame in place. False: there is a gap, ask for what is missing.</summary>
    public bool Apply(Frame frame)
    {
        if (frame.Snapshot)
        {
            _held.Clear();
        }
        else if (Position is null || Position.Epoch != frame.Epoch || frame.Seq > Position.Seq + 1)
        {
            return false;
        }
        else if (frame.Seq <= Position.Seq)
        {
            return true;
        }

        foreach (var slice in frame.Slices)
        {
            _held[slice.GetType()] = slice.After(_held.GetValueOrDefault(slice.GetType()));
        }

        Position = new Position(frame.Epoch, frame.Seq);
        return true;
    }
}
