using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;

namespace Simulation.Connection;

/// <summary>Stands in while a page is rendered on the server: it hears nothing, sends nothing and is for ever about to connect.</summary>
public sealed class SilentConnection(TimeProvider time) : ILiveConnection
{
    public event Action? Changed
    {
        add { }
        remove { }
    }

    public LinkState Link => LinkState.Connecting;

    public DateTimeOffset LinkSince { get; } = time.GetUtcNow();

    public DateTimeOffset Now => time.GetUtcNow();

    public IReadOnlyList<Pending> Outbox => [];

    public Slices? Exercise(ExerciseId exercise) => null;

    public Slices? Table(SessionId session) => null;

    public Slices? Inside(SessionId session) => null;

    public Task<Refusal?> EnterExerciseAsync(ExerciseId exercise, bool projector = false) => Task.FromResult<Refusal?>(null);

    public Task<Refusal?> EnterTableAsync(SessionId session, DelegationId? lookingOn = null, Entering entering = Entering.AsSeated) => Task.FromResult<Refusal?>(null);

    public Task LeaveAsync(SessionId session) => Task.CompletedTask;

    public Task ShowWritingAsync(SessionId session, ImmutableArray<WritingPlace> places) => Task.CompletedTask;

    public Refusal? WhyEnded(SessionId session) => null;

    public Task<Refusal?> ActAsync(SessionId session, Command command, string label = "") => Task.FromResult<Refusal?>(new Refusal(RefusalCode.NotSaved));

    public Task<Refusal?> ActAsync(ExerciseId exercise, Command command, string label = "") => Task.FromResult<Refusal?>(new Refusal(RefusalCode.NotSaved));

    public void Cancel(Guid commandId)
    {
    }
}
