using Simulation.Domain;

namespace Simulation.Connection;

/// <summary>Where commands wait for their answer, so that a reload or a closed browser loses none. Bound to the signed-in person by whoever makes it.</summary>
public interface IOutboxStore
{
    ValueTask<ImmutableArray<KeptCommand>> LoadAsync();

    /// <summary>Replaces what is kept. The connection calls it after every change, never twice at once.</summary>
    ValueTask SaveAsync(ImmutableArray<KeptCommand> commands);
}

/// <summary>A command on its way: to a table or to an exercise, one of the two.</summary>
/// <param name="Sent">Whether it may have reached the server.</param>
public sealed record KeptCommand(Guid Id, SessionId? Session, ExerciseId? Exercise, Command Command, string Label, DateTimeOffset Since, bool Sent);

/// <summary>Keeps the outbox as long as the process lives.</summary>
public sealed class MemoryOutboxStore : IOutboxStore
{
    public ImmutableArray<KeptCommand> Kept { get; private set; } = [];

    public ValueTask<ImmutableArray<KeptCommand>> LoadAsync() => new(Kept);

    public ValueTask SaveAsync(ImmutableArray<KeptCommand> commands)
    {
        Kept = commands;
        return ValueTask.CompletedTask;
    }
}
