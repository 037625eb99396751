using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.EndToEnd.Tests.Committees;

/// <summary>A link over a bad network: every command arrives twice with the same id, and is answered the same both times.</summary>
internal class RepeatingLink(IHubLink link) : IHubLink
{
    public event Action<string, Frame>? Received
    {
        add => link.Received += value;
        remove => link.Received -= value;
    }

    public event Action<SessionId>? SeatChanged
    {
        add => link.SeatChanged += value;
        remove => link.SeatChanged -= value;
    }

    public event Action? Closed
    {
        add => link.Closed += value;
        remove => link.Closed -= value;
    }

    public Task StartAsync(CancellationToken cancel) => link.StartAsync(cancel);

    public Task<Entry> EnterExercise(ExerciseId exercise, Position? after, bool projector) => link.EnterExercise(exercise, after, projector);

    public Task<Entry> EnterTable(SessionId session, DelegationId? lookingOn, Position? table, Position? inside, Entering entering) =>
        link.EnterTable(session, lookingOn, table, inside, entering);

    public Task LeaveTable(SessionId session) => link.LeaveTable(session);

    public Task<Refusal?> ShowWriting(SessionId session, ImmutableArray<WritingPlace> places) => link.ShowWriting(session, places);

    public virtual async Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command)
    {
        var both = await Task.WhenAll(link.ActAtTable(session, commandId, command), link.ActAtTable(session, commandId, command));

        // While the database is away one may be answered that nothing is known yet, and the other not.
        var known = both.Where(r => r.Refusal?.Code != RefusalCode.NotSaved).ToList();
        Assert.True(known.Distinct().Count() <= 1, $"{both[0]} and {both[1]}");
        return known.Count > 0 ? known[0] : both[0];
    }

    public Task<Receipt> ActInExercise(ExerciseId exercise, Guid commandId, Command command) => link.ActInExercise(exercise, commandId, command);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return link.DisposeAsync();
    }
}
