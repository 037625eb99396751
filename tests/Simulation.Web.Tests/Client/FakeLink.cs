using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.Web.Tests.Client;

/// <summary>A hub that outlives its links: answers as it is told, counts what reaches it.</summary>
internal sealed class FakeHub
{
    public List<FakeLink> Links { get; } = [];

    public FakeLink Link => Links[^1];

    /// <summary>How many of the next tries to connect fail.</summary>
    public int Refusing { get; set; }

    public bool SignedOut { get; set; }

    /// <summary>Commands as they arrived, repeats included.</summary>
    public List<(Guid Id, Command Command)> Arrived { get; } = [];

    public List<Position?> Entered { get; } = [];

    /// <summary>What reached it of where somebody writes.</summary>
    public List<ImmutableArray<WritingPlace>> Writing { get; } = [];

    public bool AreSilosAway { get; set; }

    public Func<Position?, Entry> OnEnter { get; set; } = _ => new Entry([], null);

    /// <summary>Answers a command; null: the answer never comes.</summary>
    public Func<Command, Task<Receipt>?> OnAct { get; set; } = _ => Task.FromResult(new Receipt(Guid.Empty, null));

    public FakeLink Connect()
    {
        var link = new FakeLink(this);
        Links.Add(link);
        return link;
    }
}

internal sealed class FakeLink(FakeHub hub) : IHubLink
{
    private readonly TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public event Action<string, Frame>? Received;

    public event Action<SessionId>? SeatChanged;

    public event Action? Closed;

    public Task StartAsync(CancellationToken cancel) =>
        hub.SignedOut ? throw new LinkRefusedException("signed out")
        : hub.Refusing-- > 0 ? throw new HttpRequestException("no network")
        : Task.CompletedTask;

    public void Push(string source, Frame frame) => Received?.Invoke(source, frame);

    public void MoveSeat(SessionId session) => SeatChanged?.Invoke(session);

    /// <summary>The network goes: whoever waits for an answer learns that it will not come.</summary>
    public void Lose()
    {
        _lost.TrySetException(new IOException("lost"));
        Closed?.Invoke();
    }

    public Task<Entry> EnterExercise(ExerciseId exercise, Position? after, bool projector) => Enter(after);

    public Task<Entry> EnterTable(SessionId session, DelegationId? lookingOn, Position? table, Position? inside, Entering entering) => Enter(table);

    public Task LeaveTable(SessionId session) => Task.CompletedTask;

    public Task<Refusal?> ShowWriting(SessionId session, ImmutableArray<WritingPlace> places)
    {
        hub.Writing.Add(places);
        return hub.AreSilosAway ? throw new SilosAwayException() : Task.FromResult<Refusal?>(null);
    }

    public Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command) => Act(commandId, command);

    public Task<Receipt> ActInExercise(ExerciseId exercise, Guid commandId, Command command) => Act(commandId, command);

    public ValueTask DisposeAsync()
    {
        Lose();
        return ValueTask.CompletedTask;
    }

    private Task<Entry> Enter(Position? position)
    {
        hub.Entered.Add(position);
        return Task.FromResult(hub.OnEnter(position));
    }

    private async Task<Receipt> Act(Guid id, Command command)
    {
        hub.Arrived.Add((id, command));
        if (hub.OnAct(command) is { } answer)
        {
            return await answer;
        }

        await _lost.Task;
        throw new IOException("lost");
    }
}
