using Orleans.Core.Internal;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.Grains;

namespace Simulation.Web.Tests.Live;

/// <summary>A source is activated again, as when its silo has died, and has forgotten who listened. Nobody's link was lost.</summary>
public sealed class StartedAgainTests(ClassHost host) : IClassFixture<ClassHost>
{
    private static readonly DelegationId A = new("A");

    [Fact]
    public async Task Who_listens_to_a_table_hears_what_is_said_after_it()
    {
        await using var listener = await host.ConnectionAsync(host.Other);
        Assert.Null(await listener.EnterTableAsync(host.Table));
        await AgainAsync(host.Grains.GetGrain<ISessionGrain>(host.Table.Value));
        Assert.Null((await host.ActAsync(A, new Say(new Audience.WholeTable(), "after the table", null))).Refusal);
        await Until.TrueAsync(() => listener.Table(host.Table)!.Get<MessagesSlice>()?.Messages.Any(m => m.Text == "after the table") == true);
        Assert.Equal(LinkState.Live, listener.Link);
    }

    [Fact]
    public async Task Who_listens_to_a_delegation_hears_what_is_said_after_it()
    {
        await using var listener = await host.ConnectionAsync(host.Student);
        Assert.Null(await listener.EnterTableAsync(host.Table));
        await AgainAsync(host.Grains.GetGrain<IDelegationGrain>(host.Table.Value, A.Value, null));
        Assert.Null((await host.ActAsync(A, new SayInside("after the delegation", null, null))).Refusal);
        await Until.TrueAsync(() => listener.Inside(host.Table)!.Get<InsideSlice>()?.Messages.Any(m => m.Text == "after the delegation") == true);
        Assert.Equal(LinkState.Live, listener.Link);
    }

    [Fact]
    public async Task Who_listens_to_an_exercise_hears_what_is_done_after_it_and_how_its_tables_stand()
    {
        await using var control = await host.ConnectionAsync(host.Instructor);
        Assert.Null(await control.EnterExerciseAsync(host.Exercise));
        var before = control.Exercise(host.Exercise)!.Position!.Epoch;
        var exercise = host.Grains.GetGrain<IExerciseGrain>(host.Exercise.Value);
        await AgainAsync(exercise);
        Assert.Null((await exercise.ActAsync(new ExerciseActor(host.Instructor, true), Guid.NewGuid(), new LockLobby(true))).Refusal);
        await Until.TrueAsync(() => control.Exercise(host.Exercise)!.Get<LobbySlice>()?.Locked == true);
        await Until.TrueAsync(() => control.Exercise(host.Exercise)!.Get<TablesSlice>()?.Tables.Length == 1);
        Assert.NotEqual(before, control.Exercise(host.Exercise)!.Position!.Epoch);
        Assert.Equal(LinkState.Live, control.Link);
    }

    /// <summary>Ends the activation; the next call makes another.</summary>
    private static async Task AgainAsync(IGrain grain) => await grain.AsReference<IGrainManagementExtension>().DeactivateOnIdle();
}
