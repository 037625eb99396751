using Bunit;
using Microsoft.Extensions.Time.Testing;
using Simulation.Domain.Committees;
using Simulation.Domain.Drafting;
using Simulation.Domain.Drafting.Papers;
using Simulation.Grains;
using Simulation.Web.Client.Committee.Papers;

namespace Simulation.Web.Tests.Client.Committee;

public sealed class WritingSignalTests
{
    private static readonly WritingPlace First = new(new DraftId(Chamber.Id(1)), new ClauseId("o1"), false);

    [Fact]
    public async Task It_says_where_one_writes_says_it_again_and_says_when_one_stops()
    {
        using var chamber = new Chamber();
        var time = new FakeTimeProvider();
        var said = new List<WritingPlace[]>();
        var signal = chamber.Show<WritingSignal>(p => p
            .Add(c => c.Places, [First])
            .Add(c => c.Time, time)
            .Add(c => c.Say, places =>
            {
                said.Add([.. places]);
                return Task.CompletedTask;
            }));
        Assert.Equal([[First]], said);
        signal.Render();
        Assert.Single(said); // drawn again, nothing changed

        time.Advance(WritingSignal.Renewal);
        signal.WaitForAssertion(() => Assert.Equal([[First], [First]], said));
        Assert.True(2 * WritingSignal.Renewal < ISessionGrain.WritingLease);

        signal.Render(p => p.Add(c => c.Places, []));
        Assert.Equal([[First], [First], []], said);
        time.Advance(3 * WritingSignal.Renewal);
        Assert.Equal(3, said.Count);

        signal.Render(p => p.Add(c => c.Places, [First with { Follows = true }]));
        await chamber.Screens.DisposeComponentsAsync();
        Assert.Equal([[First], [First], [], [First with { Follows = true }], []], said);
    }
}
