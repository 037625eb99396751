using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Domain.Practice;
using Simulation.Domain.Views;
using Simulation.Grains.Hosting;
using static Simulation.Grains.Tests.Live.Classroom;

namespace Simulation.Grains.Tests.Live;

/// <summary>What must hold of automated delegations on whatever database.</summary>
public abstract class AgentConformance
{
    internal abstract Task<SimulationOptions> InstallAsync();

    [Fact]
    public async Task People_and_automated_delegations_agree_and_everybody_sees_who_is_automated()
    {
        await using var town = await Town.StartAsync(await InstallAsync(), speaksAsGrains: true);
        var room = await SeatedAsync(town);

        // It says that it is automated; then it accepts what is best for it.
        await ThinkAsync(town, room, A, C);
        var offer = await ProposeAsync(room, Package("1", "2"));
        await ThinkAsync(town, room, A, C);

        var table = await RecordAsync(town, room);
        Assert.Equal(2, table.Events.OfType<MessageSent>().Count(m => m.Text.StartsWith("This delegation is automated.", StringComparison.Ordinal)));
        Assert.Equal(offer, table.Agreement!.Proposal);
        var lobby = Lobby(await room.ExerciseGrain.EnterAsync(room.Students[0].ToString(), null));
        Assert.Equal([A, C], lobby.Agents.Select(a => a.Delegation).Order(Comparer<DelegationId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
        Assert.All(lobby.Agents, a => Assert.Null(a.Strategy));
        Assert.All(Lobby(await room.ExerciseGrain.EnterAsync(TableAudiences.Control, null)).Agents, a => Assert.Equal(AgentStrategy.TradeOff, a.Strategy));
        Assert.DoesNotContain(lobby.Participants, p => lobby.Agents.Any(a => a.Agent == p.Person));
    }

    [Fact]
    public async Task One_position_makes_one_act_however_often_it_looks_and_whichever_process_does()
    {
        await using var town = await Town.StartAsync(await InstallAsync(), speaksAsGrains: true);
        var room = await SeatedAsync(town);
        await ThinkAsync(town, room, A);
        await ThinkAsync(town, room, A, A, A);
        Assert.Single((await RecordAsync(town, room)).Events.OfType<ProposalMade>());

        // The next process starts them again by itself, and they know where they were.
        await town.RestartAsync();
        room = room with { Grains = town.Grains };
        // What A asked for is what C would ask for.
        var deadline = DateTime.UtcNow.AddSeconds(50);
        while ((await RecordAsync(town, room)).Events.OfType<ProposalAccepted>().All(p => p.Delegation != C) && DateTime.UtcNow < deadline)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        var table = await RecordAsync(town, room);
        Assert.Equal(2, table.Events.OfType<MessageSent>().Count());
        Assert.Single(table.Events.OfType<ProposalMade>());
        Assert.Single(table.Events.OfType<ProposalAccepted>(), p => p.Delegation == C);
    }

    [Fact]
    public async Task An_automated_delegation_gives_way_to_a_person_and_acts_no_more()
    {
        await using var town = await Town.StartAsync(await InstallAsync(), speaksAsGrains: true);
        var room = await SeatedAsync(town);
        var late = new PersonId(Id(0, 150));
        Assert.Null((await room.ExerciseGrain.ActAsync(new ExerciseActor(late, false), Guid.NewGuid(), new JoinExercise(false))).Refusal);

        var seat = await room.ExerciseGrain.SeatOfAsync(late);
        Assert.Contains(seat!.Delegation, new[] { A, C });
        var left = seat.Delegation;
        var lobby = Lobby(await room.ExerciseGrain.EnterAsync(TableAudiences.Control, null));
        Assert.Single(lobby.Agents);
        await ThinkAsync(town, room, left, left);
        Assert.Empty((await RecordAsync(town, room)).Events.OfType<MessageSent>());
        Assert.Equal([late], (await DelegationOf(town, room, left).MembersAsync()).Select(m => m.Person));
    }

    [Fact]
    public async Task An_automated_delegation_hears_nothing_of_what_is_not_its_own()
    {
        await using var town = await Town.StartAsync(await InstallAsync(), speaksAsGrains: true);
        var room = await SeatedAsync(town);
        var agent = Lobby(await room.ExerciseGrain.EnterAsync(TableAudiences.Control, null)).Agents.First(a => a.Delegation == A).Agent;
        Assert.Null(await DelegationOf(town, room, B).EnterAsync(agent, null));
        Assert.Equal(RefusalCode.NotAMember, (await DelegationOf(town, room, B).ActAsync(agent, Guid.NewGuid(), new Say(new Audience.WholeTable(), "I am B.", null))).Refusal?.Code);
    }

    [Fact]
    public async Task Who_practises_alone_has_a_table_at_once_and_an_answer_without_anybody_else()
    {
        await using var town = await Town.StartAsync(await InstallAsync(), speaksAsGrains: true);
        var room = await PlanAsync(town.Grains, students: 0);
        var plan = (await room.ExerciseGrain.OverviewAsync())!.Plan with { Practice = AgentStrategy.Conceder, Tables = 2, PhaseMinutes = [1, 1, 1] };
        room = room with { Exercise = new ExerciseId(Id(7, 1)) };
        await room.ControlAsync(new PlanExercise(plan));
        PersonId[] students = [new(Id(7, 100)), new(Id(7, 101)), new(Id(7, 102))];
        foreach (var student in students[..2])
        {
            Assert.Null((await room.ExerciseGrain.ActAsync(new ExerciseActor(student, false), Guid.NewGuid(), new JoinExercise(false))).Refusal);
        }

        Assert.Equal(RefusalCode.NoTableFree, (await room.ExerciseGrain.ActAsync(new ExerciseActor(students[2], false), Guid.NewGuid(), new JoinExercise(false))).Refusal?.Code);
        var seats = new[] { await room.ExerciseGrain.SeatOfAsync(students[0]), await room.ExerciseGrain.SeatOfAsync(students[1]) };
        Assert.Equal([(1, A), (2, B)], seats.Select(s => (s!.Table, s.Delegation)));

        // By its own clock: somebody makes a proposal.
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        var deadline = DateTime.UtcNow.AddSeconds(40);
        while ((await RecordAsync(town, room)).Events.OfType<ProposalMade>().FirstOrDefault() is null && DateTime.UtcNow < deadline)
        {
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        Assert.NotEmpty((await RecordAsync(town, room)).Events.OfType<ProposalMade>());
    }

    /// <summary>One person, in B; A and C automated; the negotiation is on.</summary>
    private static async Task<Classroom> SeatedAsync(Town town)
    {
        var room = await PlanAsync(town.Grains, students: 1);
        await room.ControlAsync(new MoveToSeat(room.Students[0], 1, B, "head"));
        Assert.Equal(RefusalCode.SeatTaken, (await room.ExerciseGrain.ActAsync(new ExerciseActor(room.Instructor, true), Guid.NewGuid(), new SeatAgent(1, B, AgentStrategy.TradeOff))).Refusal?.Code);
        await room.ControlAsync(new SeatAgents(AgentStrategy.TradeOff));
        await room.ControlAsync(new OpenExercise());
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        return room;
    }

    private static async Task<ProposalId> ProposeAsync(Classroom room, Package package)
    {
        Assert.Null((await room.ActAsync(B, new Propose(package, [], "", null, null))).Refusal);
        return (await room.Grains.GetGrain<ISessionGrain>((await room.TableAsync()).Value).RecordAsync()).Events.OfType<ProposalMade>().Last().Proposal;
    }

    private static async Task ThinkAsync(Town town, Classroom room, params DelegationId[] delegations)
    {
        foreach (var delegation in delegations)
        {
            await town.Grains.GetGrain<IAgentGrain>((await room.TableAsync()).Value, delegation.Value, null).ThinkAsync();
        }
    }

    private static IDelegationGrain DelegationOf(Town town, Classroom room, DelegationId delegation) =>
        town.Grains.GetGrain<IDelegationGrain>(room.TableAsync().Result.Value, delegation.Value, null);

    private static async Task<SessionRecord> RecordAsync(Town town, Classroom room) =>
        await town.Grains.GetGrain<ISessionGrain>((await room.TableAsync()).Value).RecordAsync();

    private static LobbySlice Lobby(ImmutableArray<Frame> frames) => frames.SelectMany(f => f.Slices).OfType<LobbySlice>().Last();
}
