using CsCheck;
using Simulation.Domain.Exercises;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests;

public class AssignmentTests
{
    private static readonly ExercisePlan Plan = new(default, "", "test", "1.0", 3, 2, [10, 30, 5], true, true, true, "negotiation/1.0", Language.En);

    [Fact]
    public void Everybody_is_placed_and_tables_and_delegations_are_even() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 8], Gen.Int[0, 1000]).Sample((people, tables, seed) =>
        {
            var state = Lobby(people, tables);
            var seats = Assignment.All(state, seed);
            Assert.Equal(people, seats.Count);
            var atTables = seats.Values.CountBy(s => s.Table).Select(t => t.Value).ToList();
            Assert.True(atTables.Max() - atTables.Min() <= 1, "tables differ by more than one");
            foreach (var table in seats.Values.GroupBy(s => s.Table).Where(t => t.Count() >= 3))
            {
                var inDelegations = table.CountBy(s => s.Delegation).Select(d => d.Value).ToList();
                Assert.Equal(3, inDelegations.Count);
                Assert.True(inDelegations.Max() - inDelegations.Min() <= 1, "delegations differ by more than one");
            }
        });

    [Fact]
    public void Every_delegation_that_is_played_has_somebody_who_binds_it() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 1000]).Sample((people, seed) =>
            Assert.All(
                Assignment.All(Lobby(people, 4), seed).Values.GroupBy(s => (s.Table, s.Delegation)),
                delegation => Assert.Contains(delegation, s => s.Function == "head")));

    [Fact]
    public void Wishes_that_do_not_collide_are_all_granted()
    {
        var state = Lobby(6, 2);
        DelegationId[] wished = [A, B, C, C, B, A];
        state = state with { Participants = [.. state.Participants.Select((p, i) => p with { Wishes = [wished[i]] })] };
        var seats = Assignment.All(state, 1);
        Assert.All(state.Participants, p => Assert.Equal(p.Wishes[0], seats[p.Person].Delegation));
    }

    [Fact]
    public void A_second_wish_beats_none()
    {
        var state = Lobby(3, 1);
        state = state with
        {
            Participants =
            [
                state.Participants[0] with { Wishes = [A, B] },
                state.Participants[1] with { Wishes = [A] },
                state.Participants[2] with { Wishes = [A, C] },
            ],
        };
        var seats = Assignment.All(state, 1);
        Assert.Equal(["B", "A", "C"], state.Participants.Select(p => seats[p.Person].Delegation.Value));
    }

    [Fact]
    public void The_same_seed_gives_the_same_seats()
    {
        var state = Lobby(17, 3);
        Assert.Equal(Assignment.All(state, 5).OrderBy(s => s.Key.Value), Assignment.All(state, 5).OrderBy(s => s.Key.Value));
    }

    [Fact]
    public void A_late_joiner_sits_where_a_hand_is_missing()
    {
        var state = Lobby(6, 2);
        state = state with { Participants = [.. state.Participants.Select((p, i) => p with { Seat = i == 5 ? null : new HeldSeat(1 + i / 3, Structure.Delegations[i % 3].Id, "head") })] };
        Assert.Equal(new HeldSeat(2, C, "head"), Assert.Single(Assignment.Unseated(state)).Value);
    }

    [Fact]
    public void Opening_seats_those_without_a_seat()
    {
        var decision = Exercise.Decide(Lobby(4, 1), default, control: true, new OpenExercise(), new DecisionContext(Given.Noon, Given.NextId));
        Assert.Equal(4, decision.Events.OfType<SeatGiven>().Count());
        Assert.IsType<ExerciseOpened>(decision.Events[^1]);
    }

    private static ExerciseState Lobby(int people, int tables) => ExerciseState.Initial with
    {
        Plan = Plan with { Tables = tables },
        Scenario = Structure,
        Sessions = [.. Enumerable.Range(1, tables).Select(t => new SessionId(new Guid(t, 0, 0, new byte[8])))],
        Participants = [.. Enumerable.Range(1, people).Select(i => new Participant(new PersonId(new Guid(i, 1, 1, new byte[8])), false, Given.Noon, [], null))],
    };
}
