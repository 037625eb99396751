using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;
using static Simulation.Grains.Tests.Live.Classroom;

namespace Simulation.Grains.Tests.Live;

/// <summary>What must hold of tables, delegations and exercises on whatever database.</summary>
public abstract class LiveConformance
{
    internal abstract Task<SimulationOptions> InstallAsync();

    [Fact]
    public async Task A_class_plays_from_the_lobby_to_an_agreement_and_the_debrief_shows_it()
    {
        await using var town = await Town.StartAsync(await InstallAsync());
        var room = await (await PlanAsync(town.Grains)).OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        var offer = await OfferAsync(room, Package("1", "2"));

        Assert.Null((await room.ActAsync(B, new AcceptProposal(offer))).Refusal);
        Assert.Null((await room.ActAsync(C, new AcceptProposal(offer))).Refusal);
        await room.ControlAsync(new OpenDebrief());

        var debrief = await room.ExerciseGrain.DebriefAsync(control: false);
        var outcome = Assert.Single(debrief!.Tables);
        Assert.Equal(Package("1", "2"), outcome.Agreement!.Package);
        Assert.All(outcome.Delegations, d => Assert.Equal((100, 100, true), (d.Points, d.PercentOfMaximum, d.Assented)));
        Assert.Equal((300, 300), (outcome.Joint, outcome.JointMaximum));
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart_and_a_retry_happens_once()
    {
        await using var town = await Town.StartAsync(await InstallAsync());
        var room = await (await PlanAsync(town.Grains)).OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        var said = Guid.NewGuid();
        var first = await room.ActAsync(A, new Say(new Audience.WholeTable(), "We begin.", null), said);

        await town.RestartAsync();
        room = room with { Grains = town.Grains };
        var again = await room.ActAsync(A, new Say(new Audience.WholeTable(), "We begin.", null), said);

        Assert.Equal(first, again);
        var record = await town.Grains.GetGrain<ISessionGrain>((await room.TableAsync()).Value).RecordAsync();
        Assert.Single(record.Events.OfType<MessageSent>());
    }

    [Fact]
    public async Task The_same_id_with_other_content_is_refused()
    {
        await using var town = await Town.StartAsync(await InstallAsync());
        var room = await (await PlanAsync(town.Grains)).OpenAsync();
        var id = Guid.NewGuid();
        Assert.Null((await room.ActAsync(A, new SayInside("One", null, null), id)).Refusal);
        Assert.Equal(RefusalCode.CommandIdReused, (await room.ActAsync(A, new SayInside("Two", null, null), id)).Refusal?.Code);
    }

    [Fact]
    public async Task An_append_of_unknown_outcome_is_refused_as_not_saved_and_the_retry_happens_once()
    {
        await using var town = await Town.StartAsync(await InstallAsync());
        var room = await (await PlanAsync(town.Grains)).OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        var table = town.Grains.GetGrain<ISessionGrain>((await room.TableAsync()).Value);
        var journal = (GroupCommitJournal)town.Services.GetRequiredService<IJournal>();
        var id = Guid.NewGuid();
        var say = new Say(new Audience.WholeTable(), "Once", null);
        var held = Assert.Single(await table.EnterAsync("C", null));

        journal.AfterCommit = () => throw new IOException("The answer was lost.");
        var lost = await room.ActAsync(A, say, id);
        journal.AfterCommit = null;
        var retried = await room.ActAsync(A, say, id);

        Assert.Equal(RefusalCode.NotSaved, lost.Refusal?.Code);
        Assert.Null(retried.Refusal);
        Assert.Single((await table.RecordAsync()).Events.OfType<MessageSent>());

        // Those who watch are shown it too, though it was found in the journal only.
        var shown = await table.EnterAsync("C", new StreamPosition(held.Epoch, held.Seq));
        Assert.Equal(["Once"], shown.SelectMany(f => f.Slices).OfType<MessagesSlice>().SelectMany(s => s.Messages).Select(m => m.Text));
    }

    [Fact]
    public async Task Nobody_acts_for_another_delegation_and_an_adviser_does_not_bind()
    {
        await using var town = await Town.StartAsync(await InstallAsync());
        var room = await (await PlanAsync(town.Grains, students: 6)).OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        var table = await room.TableAsync();
        var overview = await room.ExerciseGrain.OverviewAsync();
        var adviser = overview!.Participants.First(p => p.Seat is { Function: "adviser" } s && s.Delegation == A).Person;
        var propose = new Propose(Package("1", "1"), [], "", null, null);

        var foreign = await town.Grains.GetGrain<IDelegationGrain>(table.Value, "A", null).ActAsync(await room.HeadAsync(B), Guid.NewGuid(), propose);
        var unbound = await town.Grains.GetGrain<IDelegationGrain>(table.Value, "A", null).ActAsync(adviser, Guid.NewGuid(), propose);
        var clock = await town.Grains.GetGrain<IDelegationGrain>(table.Value, "A", null).ActAsync(await room.HeadAsync(A), Guid.NewGuid(), new PauseSession());

        Assert.Equal(RefusalCode.NotAMember, foreign.Refusal?.Code);
        Assert.Equal(RefusalCode.NotAuthorisedToBind, unbound.Refusal?.Code);
        Assert.Equal(RefusalCode.NotAllowed, clock.Refusal?.Code);
        Assert.Null(await town.Grains.GetGrain<IDelegationGrain>(table.Value, "A", null).EnterAsync(await room.HeadAsync(B), null));
    }

    [Fact]
    public async Task A_late_joiner_gets_a_seat_and_a_move_takes_effect_at_once()
    {
        await using var town = await Town.StartAsync(await InstallAsync());
        var room = await (await PlanAsync(town.Grains, students: 3)).OpenAsync();
        var late = new PersonId(Id(0, 999));
        Assert.Null((await room.ExerciseGrain.ActAsync(new ExerciseActor(late, false), Guid.NewGuid(), new JoinExercise(true))).Refusal);
        var seat = (await room.ExerciseGrain.SeatOfAsync(late))!;
        Assert.True(await SitsInAsync(seat.Delegation));

        var other = seat.Delegation == C ? B : C;
        await room.ControlAsync(new MoveToSeat(late, 1, other, "adviser"));

        Assert.False(await SitsInAsync(seat.Delegation));
        Assert.True(await SitsInAsync(other));

        async Task<bool> SitsInAsync(DelegationId delegation) =>
            (await town.Grains.GetGrain<IDelegationGrain>(seat.Session.Value, delegation.Value, null).MembersAsync()).Any(m => m.Person == late);
    }

    [Fact]
    public async Task Position_and_frames_bring_a_reader_to_what_a_fresh_reader_sees()
    {
        await using var town = await Town.StartAsync(await InstallAsync());
        var room = await (await PlanAsync(town.Grains)).OpenAsync();
        var table = town.Grains.GetGrain<ISessionGrain>((await room.TableAsync()).Value);
        var snapshot = Assert.Single(await table.EnterAsync("A", null));
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        await room.ActAsync(B, new Say(new Audience.WholeTable(), "Good morning.", null));
        await room.ActAsync(B, new Say(new Audience.Chosen([C]), "Between us.", null));

        var missed = await table.EnterAsync("A", new StreamPosition(snapshot.Epoch, snapshot.Seq));

        Assert.Equal([snapshot.Seq + 1, snapshot.Seq + 2], missed.Select(f => f.Seq));
        Assert.DoesNotContain("Between us.", System.Text.Json.JsonSerializer.Serialize(missed, Wire.Json), StringComparison.Ordinal);
        Assert.True(Assert.Single(await table.EnterAsync("A", new StreamPosition(Guid.NewGuid(), snapshot.Seq))).Snapshot);
    }

    private static async Task<ProposalId> OfferAsync(Classroom room, Package package)
    {
        Assert.Null((await room.ActAsync(A, new Propose(package, [], "", null, null))).Refusal);
        var frames = await room.Grains.GetGrain<ISessionGrain>((await room.TableAsync()).Value).EnterAsync("A", null);
        return frames.Single().Slices.OfType<ProposalsSlice>().Single().Proposals[^1].Id;
    }
}
