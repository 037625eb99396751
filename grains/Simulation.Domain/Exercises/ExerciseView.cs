namespace Simulation.Domain.Exercises;

/// <summary>What a person, control or the projector sees of an exercise.</summary>
public static class ExerciseView
{
    /// <param name="connected">Who is connected now.</param>
    /// <param name="me">The person; null for control and the projector.</param>
    public static LobbySlice Lobby(ExerciseId exercise, ExerciseState state, IReadOnlySet<PersonId> connected, PersonId? me, bool control) => new(
        exercise,
        state.Stage,
        state.Locked,
        state.Plan!.Tables,
        state.Plan.WishesAllowed,
        me,
        [.. state.Participants.Select(p => View(state, p, connected, control || p.Person == me))],
        [.. state.Agents.Select(a => View(state, a, control))]);

    /// <summary>The lobby on the wall: who has come. Seats and wishes are nobody's business there.</summary>
    public static LobbySlice Hall(ExerciseId exercise, ExerciseState state, IReadOnlySet<PersonId> connected)
    {
        var lobby = Lobby(exercise, state, connected, null, control: false);
        return lobby with { Participants = [.. lobby.Participants.Select(p => p with { Seat = null })], Agents = [] };
    }

    public static HallSlice Hall(IEnumerable<TableSummary> tables) => new(
        [.. tables.Select(t => new HallTable(t.Table, t.Stage, t.Phase, t.EndsAt, t.Remaining, t.Agreement is not null, t.Session))]);

    public static ParticipantView View(ExerciseState state, Participant p, IReadOnlySet<PersonId> connected, bool wishes) => new(
        p.Person, p.Guest, connected.Contains(p.Person), wishes ? p.Wishes : [], Seat(state, p));

    public static AgentSeatView View(ExerciseState state, HeldByAgent agent, bool control) =>
        new(agent.Agent, agent.Table, state.Sessions[agent.Table - 1], agent.Delegation, control ? agent.Strategy : null);

    public static SeatView? Seat(ExerciseState state, Participant p) => p.Seat is { } seat
        ? new SeatView(seat.Table, state.Sessions[seat.Table - 1], seat.Delegation, seat.Function)
        : null;
}
