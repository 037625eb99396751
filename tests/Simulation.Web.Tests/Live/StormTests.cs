using System.Collections.Concurrent;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;

namespace Simulation.Web.Tests.Live;

/// <summary>Many windows at one table are cut off at once and come back, with what they hold.</summary>
public sealed class StormTests(ClassHost host) : IClassFixture<ClassHost>
{
    private const int EachStudent = 12;
    private static readonly DelegationId A = new("A");

    [Fact]
    public async Task Who_was_away_for_a_moment_gets_what_they_missed_and_no_snapshot()
    {
        var windows = await EnterAsync();
        await Task.WhenAll(windows.Select(w => w.Link.DisposeAsync().AsTask()));
        string[] said = [.. Enumerable.Range(1, 5).Select(n => $"said while all were away, {n}")];
        foreach (var text in said)
        {
            Assert.Null((await host.ActAsync(A, new Say(new Audience.WholeTable(), text, null))).Refusal);
        }

        await Task.WhenAll(windows.Select(async window =>
        {
            await using var back = await host.LinkAsync(window.Person);
            var entry = await back.EnterTable(host.Table, null, window.Shared.Position, window.Inside.Position, Entering.AsSeated);
            Assert.Null(entry.Refusal);
            Assert.All(entry.Frames, f => Assert.False(f.Frame.Snapshot));
            Assert.All(entry.Frames.Where(f => f.Frame.Stream == StreamKind.Table), f => Assert.True(window.Shared.Apply(f.Frame)));
            Assert.Equal(said, window.Shared.Get<MessagesSlice>()!.Messages.TakeLast(said.Length).Select(m => m.Text));
        }));

        // Who holds nothing that the table knows gets everything: a snapshot would have been seen.
        await using var stranger = await host.LinkAsync(host.Student);
        var whole = await stranger.EnterTable(host.Table, null, new Position(Guid.NewGuid(), 1), null, Entering.AsSeated);
        Assert.Contains(whole.Frames, f => f.Frame is { Snapshot: true, Stream: StreamKind.Table });
    }

    [Fact]
    public async Task Entering_again_as_what_one_was_is_not_shown_as_going_and_coming()
    {
        await using var listener = await host.LinkAsync(host.Other);
        var heard = new ConcurrentQueue<Frame>();
        listener.Received += (_, frame) => heard.Enqueue(frame);
        await listener.EnterTable(host.Table, null, null, null, Entering.AsSeated);
        await using var window = await host.LinkAsync(host.Student);
        await window.EnterTable(host.Table, null, null, null, Entering.AsSeated);
        await Until.TrueAsync(() => heard.Any(f => Present(f)?.Length == 2));
        var before = heard.Count(f => Present(f) is not null);
        for (var again = 0; again < 10; again++)
        {
            await window.EnterTable(host.Table, null, null, null, Entering.AsSeated);
        }

        // What is shown afterwards comes after whatever was shown of it.
        await window.LeaveTable(host.Table);
        await Until.TrueAsync(() => heard.Any(f => Present(f)?.Length == 1) && heard.Last(f => Present(f) is not null) is var last && Present(last)!.Value.Length == 1);
        Assert.Equal(before + 1, heard.Count(f => Present(f) is not null));
    }

    private static ImmutableArray<PresentMember>? Present(Frame frame) => frame.Slices.OfType<PresenceSlice>().LastOrDefault()?.Present;

    private async Task<Window[]> EnterAsync() => await Task.WhenAll(
        Enumerable.Range(0, 2 * EachStudent).Select(async n =>
        {
            var window = new Window(n % 2 == 0 ? host.Student : host.Other, await host.LinkAsync(n % 2 == 0 ? host.Student : host.Other));
            foreach (var (_, frame) in (await window.Link.EnterTable(host.Table, null, null, null, Entering.AsSeated)).Frames.Select(f => (f.Source, f.Frame)))
            {
                Assert.True((frame.Stream == StreamKind.Table ? window.Shared : window.Inside).Apply(frame));
            }

            return window;
        }));

    private sealed record Window(PersonId Person, SignalRLink Link)
    {
        public Slices Shared { get; } = new();

        public Slices Inside { get; } = new();
    }
}
