using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Web.Host.Live;

namespace Simulation.Web.Tests.Live;

/// <summary>Limits are a person's own: whoever floods is refused, and nobody else notices, though a whole class has one address.</summary>
public sealed class FloodTests(ClassHost host) : IClassFixture<ClassHost>
{
    [Fact]
    public async Task Whoever_calls_faster_than_people_can_is_refused_and_the_neighbour_is_not()
    {
        await using var bully = await host.LinkAsync(host.Student);
        await using var neighbour = await host.LinkAsync(host.Other);
        var refused = await FloodAsync(bully, 2 * LiveGuard.Burst, n => new Say(new Audience.WholeTable(), $"flood {n}", null));
        Assert.InRange(refused, 1, (2 * LiveGuard.Burst) - 1);
        Assert.Null((await neighbour.ActAtTable(host.Table, Guid.NewGuid(), new Say(new Audience.WholeTable(), "undisturbed", null))).Refusal);
    }

    [Fact]
    public async Task Long_texts_are_taken_less_often_than_words()
    {
        await using var writer = await host.LinkAsync(host.Other);
        Assert.InRange(await FloodAsync(writer, LiveGuard.Burst - 10, n => new KeepNotes($"version {n}")), 1, LiveGuard.Burst - 10 - LiveGuard.TextBurst);
    }

    [Fact]
    public async Task One_person_has_a_number_of_windows_and_no_more()
    {
        var windows = new List<Window>();
        try
        {
            for (var i = 0; i < LiveGuard.MostConnections; i++)
            {
                windows.Add(new Window(await host.LinkAsync(host.Instructor)));
            }

            Assert.Null((await windows[^1].Link.EnterTable(host.Table, null, null, null, Entering.AsSeated)).Refusal);
            var one = new Window(await host.LinkAsync(host.Instructor));
            windows.Add(one);
            await Until.TrueAsync(() => one.Closed);
            Assert.All(windows.SkipLast(1), w => Assert.False(w.Closed));
        }
        finally
        {
            foreach (var window in windows)
            {
                await window.Link.DisposeAsync();
            }
        }
    }

    private async Task<int> FloodAsync(SignalRLink link, int calls, Func<int, Command> command)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, calls).Select(n => link.ActAtTable(host.Table, Guid.NewGuid(), command(n))));
        Assert.All(answers, a => Assert.True(a.Refusal is null or { Code: RefusalCode.TooFast }, a.Refusal?.Code.ToString()));
        return answers.Count(a => a.Refusal is not null);
    }

    private sealed class Window
    {
        public Window(SignalRLink link)
        {
            Link = link;
            link.Closed += () => Closed = true;
        }

        public SignalRLink Link { get; }

        public bool Closed { get; private set; }
    }
}
