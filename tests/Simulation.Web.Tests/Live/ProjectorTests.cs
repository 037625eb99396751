using System.Collections.Concurrent;
using System.Text.Json;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;

namespace Simulation.Web.Tests.Live;

/// <summary>What the instructor's own connection is sent while it is the projector's: recorded as it comes over the hub.</summary>
public sealed class ProjectorTests(ClassHost host) : IClassFixture<ClassHost>
{
    [Fact]
    public async Task A_connection_that_becomes_the_projector_hears_nothing_secret_any_more()
    {
        await using var control = await host.LinkAsync(host.Instructor);
        await using var hall = await host.LinkAsync(host.Instructor);
        await using var student = await host.LinkAsync(host.Student);
        var (heard, heardByControl) = (Record(hall), Record(control));

        // It was control first, as when the page is opened from the control room.
        Assert.Null((await hall.EnterExercise(host.Exercise, null, projector: false)).Refusal);
        Assert.Null((await hall.EnterTable(host.Table, null, null, null, Entering.AsSeated)).Refusal);
        var entered = new[]
        {
            await hall.EnterExercise(host.Exercise, null, projector: true),
            await hall.EnterTable(host.Table, new DelegationId("A"), null, null, Entering.AsProjector),
        };

        // What was on its way to it as control arrives before the answer to one more question.
        Assert.Null((await hall.EnterTable(host.Table, null, null, null, Entering.AsProjector)).Refusal);
        heard.Clear();
        Assert.Null((await control.EnterExercise(host.Exercise, null, projector: false)).Refusal);
        Assert.Null((await control.EnterTable(host.Table, null, null, null, Entering.AsSeated)).Refusal);
        Assert.Null((await student.EnterTable(host.Table, null, null, null, Entering.AsSeated)).Refusal);
        Assert.Null((await student.ActAtTable(host.Table, Guid.NewGuid(), new Say(new Audience.WholeTable(), "a secret word", null))).Refusal);
        Assert.Null((await student.ActAtTable(host.Table, Guid.NewGuid(), new Propose(Package.Of([new("port", "shared")]), [], "a secret note", null, null))).Refusal);
        await UntilAsync(() => heardByControl.Any(s => s.Contains("a secret note", StringComparison.Ordinal)));
        await UntilAsync(() => heardByControl.Any(s => s.Contains("\"openProposals\":1", StringComparison.Ordinal)));

        // An answer comes after all that was pushed before it.
        Assert.Null((await hall.EnterTable(host.Table, null, null, null, Entering.AsProjector)).Refusal);
        var all = entered.SelectMany(e => e.Frames).Select(f => Written(f.Source, f.Frame)).Concat(heard).ToList();
        Assert.Contains(all, s => s.Contains("\"$type\":\"hall\"", StringComparison.Ordinal));
        Assert.All(all, s => Assert.All(
            (string[])["secret", "shared\"", "proposals", "messages", "presence", "\"tables\",", "instructions", "delegation\"", "seat\":{"],
            secret => Assert.DoesNotContain(secret, s, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_student_who_asks_as_the_projector_is_who_they_are()
    {
        await using var student = await host.LinkAsync(host.Student);
        var entry = await student.EnterTable(host.Table, new DelegationId("B"), null, null, Entering.AsProjector);
        Assert.Contains(entry.Frames, f => f.Source == $"{host.Table}/A");
        Assert.DoesNotContain(entry.Frames, f => f.Source == $"{host.Table}/B");
    }

    private static ConcurrentQueue<string> Record(SignalRLink link)
    {
        var heard = new ConcurrentQueue<string>();
        link.Received += (source, frame) => heard.Enqueue(Written(source, frame));
        return heard;
    }

    /// <summary>The phases, issues and options of the case are public: what is looked for is what people do.</summary>
    private static string Written(string source, Frame frame) => source + JsonSerializer.Serialize(
        frame with { Slices = [.. frame.Slices.Select(s => s switch { AgendaSlice a => a with { Scenario = null! }, Domain.Exercises.PlanSlice p => p with { Scenario = null! }, _ => s })] },
        Wire.Json);

    private static async Task UntilAsync(Func<bool> so)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!so())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
