using CsCheck;
using Simulation.Domain.Exercises;
using Simulation.Domain.Practice;
using static Simulation.Domain.Tests.TestCase;

namespace Simulation.Domain.Tests.Exercises;

public sealed class AgentSeatsTests
{
    private static readonly PersonId Instructor = new(new Guid(9, 9, 9, new byte[8]));

    [Fact]
    public void An_automated_delegation_sits_where_nobody_does_and_only_there()
    {
        var state = Seated(2, (1, A));
        Assert.Equal(RefusalCode.SeatTaken, Ask(state, new SeatAgent(1, A, AgentStrategy.Linear)).Refusal?.Code);
        Assert.Equal(RefusalCode.NoSuchTable, Ask(state, new SeatAgent(3, A, AgentStrategy.Linear)).Refusal?.Code);
        Assert.Equal(RefusalCode.NoSuchDelegation, Ask(state, new SeatAgent(1, new DelegationId("X"), AgentStrategy.Linear)).Refusal?.Code);
        state = After(state, new SeatAgent(1, B, AgentStrategy.Linear));
        Assert.Equal((1, B, AgentStrategy.Linear), (state.Agents[0].Table, state.Agents[0].Delegation, state.Agents[0].Strategy));
        Assert.Empty(Ask(state, new SeatAgent(1, B, AgentStrategy.Linear)).Events);
    }

    [Fact]
    public void Another_strategy_changes_how_it_plays_and_not_who_it_is()
    {
        var before = After(Seated(1, (1, A)), new SeatAgent(1, B, AgentStrategy.Linear));
        var after = After(before, new SeatAgent(1, B, AgentStrategy.Boulware));
        Assert.Equal(before.Agents[0].Agent, Assert.Single(after.Agents).Agent);
        Assert.Equal(AgentStrategy.Boulware, after.Agents[0].Strategy);
    }

    [Fact]
    public void All_empty_delegations_of_tables_with_people_are_filled_at_once()
    {
        var state = After(Seated(3, (1, A), (1, B), (2, C)), new SeatAgents(AgentStrategy.TradeOff));
        Assert.Equal([(1, C), (2, A), (2, B)], state.Agents.Select(a => (a.Table, a.Delegation)));
        Assert.Empty(Ask(state, new SeatAgents(AgentStrategy.Boulware)).Events);
        Assert.Equal(RefusalCode.NotEveryoneSeated, Ask(Seated(2), new SeatAgents(AgentStrategy.Linear)).Refusal?.Code);
    }

    [Fact]
    public void It_is_taken_out_once()
    {
        var state = After(Seated(1, (1, A)), new SeatAgent(1, B, AgentStrategy.Linear));
        state = After(state, new RemoveAgent(1, B));
        Assert.Empty(state.Agents);
        Assert.Empty(Ask(state, new RemoveAgent(1, B)).Events);
    }

    [Fact]
    public void Nobody_automates_what_is_over_or_a_committee()
    {
        Assert.Equal(RefusalCode.ExerciseNotRunning, Ask(Seated(1, (1, A)) with { Stage = ExerciseStage.Debrief }, new SeatAgent(1, B, AgentStrategy.Linear)).Refusal?.Code);
        Assert.Equal(
            RefusalCode.NothingForAgents,
            Ask(Seated(1, (1, A)) with { Scenario = Structure with { Issues = [] } }, new SeatAgents(AgentStrategy.Linear)).Refusal?.Code);
    }

    /// <summary>Whatever control and people do: nobody shares a delegation with an automated one, and a seat has at most one of them.</summary>
    [Fact]
    public void An_automated_delegation_is_always_alone() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[1, 3], Gen.Int[0, 2], Gen.Int[0, 5]).Array[1, 25].Sample(acts =>
        {
            var state = Seated(3, (1, A));
            foreach (var (kind, table, party, n) in acts)
            {
                var delegation = Structure.Delegations[party].Id;
                ExerciseCommand command = kind switch
                {
                    0 => new SeatAgent(table, delegation, AgentStrategy.Linear),
                    1 => new SeatAgents(AgentStrategy.Conceder),
                    2 => new RemoveAgent(table, delegation),
                    3 => new MoveToSeat(Person(n), table, delegation, null),
                    4 => new AssignSeats(n),
                    5 => new JoinExercise(false),
                    _ => new OpenExercise(),
                };
                var decision = Exercise.Decide(state, kind == 5 ? Person(n) : Instructor, kind != 5, command, new DecisionContext(Given.Noon, Given.NextId));
                state = decision.Events.Aggregate(state, Exercise.Evolve);
                Assert.Equal(state.Agents.Count, state.Agents.DistinctBy(a => (a.Table, a.Delegation)).Count());
                Assert.DoesNotContain(state.Agents, a => state.Participants.Any(p => p.Seat is { } s && s.Table == a.Table && s.Delegation == a.Delegation));
            }
        });

    [Fact]
    public void Who_practises_alone_has_the_next_table_the_next_delegation_and_only_automated_others()
    {
        var state = Seated(2) with { Plan = Plan(2) with { Practice = AgentStrategy.TradeOff } };
        state = Joined(state, 1);
        Assert.Equal(ExerciseStage.Running, state.Stage);
        state = Joined(state, 2);
        Assert.Equal([(1, A, "head"), (2, B, "head")], state.Participants.Select(p => (p.Seat!.Table, p.Seat.Delegation, p.Seat.Function)));
        Assert.Equal([(1, B), (1, C), (2, A), (2, C)], state.Agents.Select(a => (a.Table, a.Delegation)));
        Assert.Equal(RefusalCode.NoTableFree, Exercise.Decide(state, Person(3), false, new JoinExercise(false), new DecisionContext(Given.Noon, Given.NextId)).Refusal?.Code);
    }

    [Fact]
    public void Who_practises_again_has_the_same_delegation_at_a_new_table_and_other_seeds()
    {
        var state = Joined(Seated(3) with { Plan = Plan(3) with { Practice = AgentStrategy.TradeOff } }, 1);
        var first = state.Agents;
        state = As(state, 1, new PractiseAgain(SkipPreparation: true));
        Assert.Equal((2, A), (state.Participants[0].Seat!.Table, state.Participants[0].Seat!.Delegation));
        Assert.Equal([(2, B), (2, C)], state.Agents.Skip(first.Count).Select(a => (a.Table, a.Delegation)));
        Assert.Equal(state.Agents.Count, state.Agents.Select(a => a.Agent).Distinct().Count());
        Assert.Equal(2, Assert.Single(state.Unprepared));

        // The table left behind stays in the debrief, without people, and nobody is seated there again.
        Assert.Equal([1, 2], state.UsedTables);
        Assert.False(state.HasPeople(1));
        Assert.Equal([1, 2, 3], As(state, 1, new PractiseAgain(SkipPreparation: false)).UsedTables);
        Assert.Equal(RefusalCode.NoTableFree, Refused(As(state, 1, new PractiseAgain(SkipPreparation: false)), 1, new PractiseAgain(SkipPreparation: false)));
    }

    [Fact]
    public void Preparation_is_skipped_once_at_ones_own_table_where_one_practises_alone()
    {
        var state = Joined(Seated(2) with { Plan = Plan(2) with { Practice = AgentStrategy.TradeOff } }, 1);
        state = As(state, 1, new SkipPreparation());
        Assert.Equal(1, Assert.Single(state.Unprepared));
        Assert.Same(state, As(state, 1, new SkipPreparation()));
        Assert.Equal(RefusalCode.NotFound, Refused(state, 2, new SkipPreparation()));
        Assert.Equal(RefusalCode.NotFound, Refused(Seated(2, (1, A)), 1, new SkipPreparation()));
        Assert.Equal(RefusalCode.ExerciseNotRunning, Refused(state with { Stage = ExerciseStage.Debrief }, 1, new PractiseAgain(false)));
    }

    private static RefusalCode? Refused(ExerciseState state, int person, ExerciseCommand command) =>
        Exercise.Decide(state, Person(person), false, command, new DecisionContext(Given.Noon, Given.NextId)).Refusal?.Code;

    private static ExerciseState As(ExerciseState state, int person, ExerciseCommand command)
    {
        var decision = Exercise.Decide(state, Person(person), false, command, new DecisionContext(Given.Noon, Given.NextId));
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(state, Exercise.Evolve);
    }

    [Fact]
    public void Practising_alone_is_moved_on_by_the_clock_and_only_where_packages_are_negotiated()
    {
        Decision<ExerciseEvent> Planned(ExercisePlan plan, Domain.Scenarios.ScenarioStructure scenario) =>
            Exercise.Plan(ExerciseState.Initial, plan, scenario, [default], new DecisionContext(Given.Noon, Given.NextId));
        var alone = Plan(1) with { Practice = AgentStrategy.Linear, AdvancesByItself = false };
        Assert.True(Assert.IsType<ExercisePlanned>(Assert.Single(Planned(alone, Structure).Events)).Plan.AdvancesByItself);
        Assert.False(Assert.IsType<ExercisePlanned>(Assert.Single(Planned(alone with { Practice = null }, Structure).Events)).Plan.AdvancesByItself);
        Assert.Equal(RefusalCode.NothingForAgents, Planned(alone, Structure with { Issues = [] }).Refusal?.Code);
    }

    [Fact]
    public void Others_are_not_told_how_it_bargains()
    {
        var state = After(Seated(1, (1, A)), new SeatAgent(1, B, AgentStrategy.Boulware));
        Assert.Null(Assert.Single(ExerciseView.Lobby(default, state, new HashSet<PersonId>(), Person(1), control: false).Agents).Strategy);
        Assert.Equal(AgentStrategy.Boulware, Assert.Single(ExerciseView.Lobby(default, state, new HashSet<PersonId>(), null, control: true).Agents).Strategy);
        Assert.Empty(ExerciseView.Hall(default, state, new HashSet<PersonId>()).Agents);
    }

    private static ExerciseState Joined(ExerciseState state, int person) =>
        Exercise.Decide(state, Person(person), false, new JoinExercise(false), new DecisionContext(Given.Noon, Given.NextId)).Events.Aggregate(state, Exercise.Evolve);

    private static Decision<ExerciseEvent> Ask(ExerciseState state, ExerciseCommand command) =>
        Exercise.Decide(state, Instructor, control: true, command, new DecisionContext(Given.Noon, Given.NextId));

    private static ExerciseState After(ExerciseState state, ExerciseCommand command)
    {
        var decision = Ask(state, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(state, Exercise.Evolve);
    }

    private static PersonId Person(int number) => new(new Guid(number, 1, 1, new byte[8]));

    private static ExercisePlan Plan(int tables) => new(default, "", "test", "1.0", tables, 2, [10, 30, 5], true, true, true, "negotiation/1.0", Language.En);

    private static ExerciseState Seated(int tables, params (int Table, DelegationId Delegation)[] seats) => ExerciseState.Initial with
    {
        Plan = Plan(tables),
        Scenario = Structure,
        Sessions = [.. Enumerable.Range(1, tables).Select(t => new SessionId(new Guid(t, 0, 0, new byte[8])))],
        Participants = [.. seats.Select((s, i) => new Participant(Person(i + 1), false, Given.Noon, [], new HeldSeat(s.Table, s.Delegation, "head")))],
    };
}
