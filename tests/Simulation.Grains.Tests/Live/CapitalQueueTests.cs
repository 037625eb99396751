using Simulation.Domain.Delegations.Capital;
using Simulation.Domain.Views;
using static Simulation.Grains.Tests.Live.Classroom;

namespace Simulation.Grains.Tests.Live;

/// <summary>What waits for a capital is told to the table's control, and to nobody else.</summary>
public sealed class CapitalQueueTests
{
    [Fact]
    public async Task Control_of_the_table_is_told_what_a_delegation_asks_its_capital()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var room = await (await PlanAsync(town.Grains, students: 3)).OpenAsync();
        var id = await room.TableAsync();
        var table = town.Grains.GetGrain<ISessionGrain>(id.Value);
        string[] others = ["A", "C", TableAudiences.Chair, TableAudiences.Projector];
        var held = await Task.WhenAll(others.Append(TableAudiences.Control).Select(a => table.EnterAsync(a, null)));
        Assert.All(held.SkipLast(1), frames => Assert.DoesNotContain(frames[0].Slices, s => s is CapitalQueueSlice));
        Assert.Empty(Queue(held[^1]).Awaited);

        Assert.Null((await room.ActAsync(B, new RequestInstructions("How low may we go?"), Id(0, 300))).Refusal);
        var asked = Assert.Single((await QueueAsync(table, q => !q.IsEmpty)).Awaited);
        Assert.Equal((B, "How low may we go?"), (asked.Delegation, asked.Text));
        foreach (var (audience, frames) in others.Zip(held))
        {
            Assert.Empty(await table.EnterAsync(audience, new StreamPosition(frames[0].Epoch, frames[0].Seq)));
        }

        var inside = town.Grains.GetGrain<IDelegationGrain>(id.Value, "B", null);
        Assert.Null((await inside.ControlAsync(room.Instructor, Id(0, 301), new AnswerRequest(asked.Id, "To thirty."))).Refusal);
        Assert.Empty((await QueueAsync(table, q => q.IsEmpty)).Awaited);
        var answered = (await inside.EnterAsync(await room.HeadAsync(B), null))!.Value[0].Slices.OfType<CapitalSlice>().Single();
        Assert.Equal("To thirty.", answered.Requests.Single().Answer!.Text.En);
    }

    [Fact]
    public async Task After_a_restart_delegations_say_again_what_waits()
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var room = await (await PlanAsync(town.Grains, students: 3)).OpenAsync();
        var id = await room.TableAsync();
        Assert.Null((await room.ActAsync(B, new RequestInstructions("How low may we go?"), Id(0, 300))).Refusal);
        await town.RestartAsync();
        await town.Grains.GetGrain<IExerciseGrain>(room.Exercise.Value).WakeAsync();
        Assert.Single((await QueueAsync(town.Grains.GetGrain<ISessionGrain>(id.Value), q => !q.IsEmpty)).Awaited);
    }

    private static CapitalQueueSlice Queue(ImmutableArray<Frame> frames) => frames[0].Slices.OfType<CapitalQueueSlice>().Single();

    /// <summary>The report is one-way: it arrives soon, not at once.</summary>
    private static async Task<CapitalQueueSlice> QueueAsync(ISessionGrain table, Func<ImmutableArray<AwaitedWord>, bool> until)
    {
        for (var attempt = 0; ; attempt++)
        {
            var queue = Queue(await table.EnterAsync(TableAudiences.Control, null));
            if (until(queue.Awaited) || attempt == 100)
            {
                return queue;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
