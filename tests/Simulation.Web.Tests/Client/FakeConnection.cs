using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.Web.Tests.Client;

/// <summary>A connection that holds what it is given and remembers what it was asked.</summary>
internal sealed class FakeConnection : ILiveConnection
{
    private readonly Dictionary<string, Slices> _held = [];
    private readonly Dictionary<SessionId, Refusal> _ended = [];

    public event Action? Changed;

    public int Listeners => Changed?.GetInvocationList().Length ?? 0;

    public List<Command> Asked { get; } = [];

    /// <summary>What was said of where somebody writes, in order.</summary>
    public List<ImmutableArray<WritingPlace>> Writing { get; } = [];

    public Refusal? Answer { get; set; }

    /// <summary>Answers by the command itself, where a test has somebody to ask.</summary>
    public Func<Command, Refusal?>? Answers { get; set; }

    public LinkState Link { get; set; } = LinkState.Live;

    public DateTimeOffset LinkSince { get; set; } = Sample.Noon.AddSeconds(-12);

    public DateTimeOffset Now { get; set; } = Sample.Noon;

    public IReadOnlyList<Pending> Outbox { get; set; } = [];

    public Slices? Exercise(ExerciseId exercise) => _held.GetValueOrDefault(exercise.ToString());

    public Slices? Table(SessionId session) => _held.GetValueOrDefault(session.ToString());

    public Slices? Inside(SessionId session) => _held.GetValueOrDefault(session + "/");

    public void Hold(string source, StreamKind stream, params Slice[] slices)
    {
        if (!_held.TryGetValue(source, out var held))
        {
            _held[source] = held = new Slices();
        }

        held.Apply(new Frame(stream, Guid.Empty, (held.Position?.Seq ?? 0) + 1, held.Position is null, [.. slices], Now));
        Changed?.Invoke();
    }

    public Task<Refusal?> EnterExerciseAsync(ExerciseId exercise, bool projector = false) => Task.FromResult<Refusal?>(null);

    public Task<Refusal?> EnterTableAsync(SessionId session, DelegationId? lookingOn = null, Entering entering = Entering.AsSeated) => Task.FromResult<Refusal?>(null);

    public Task LeaveAsync(SessionId session) => Task.CompletedTask;

    public Task ShowWritingAsync(SessionId session, ImmutableArray<WritingPlace> places)
    {
        Writing.Add(places);
        return Task.CompletedTask;
    }

    public Refusal? WhyEnded(SessionId session) => _ended.GetValueOrDefault(session);

    /// <summary>The right to hear a table ends: nothing is held of it any more.</summary>
    public void End(SessionId session)
    {
        _held.Remove(session.ToString());
        _ended[session] = new Refusal(RefusalCode.NotFound);
        Changed?.Invoke();
    }

    public Task<Refusal?> ActAsync(SessionId session, Command command, string label = "") => Take(command);

    public Task<Refusal?> ActAsync(ExerciseId exercise, Command command, string label = "") => Take(command);

    public void Cancel(Guid commandId)
    {
    }

    private Task<Refusal?> Take(Command command)
    {
        Asked.Add(command);
        return Task.FromResult(Answers is { } answers ? answers(command) : Answer);
    }
}
