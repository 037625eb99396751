using Simulation.Domain.Bargaining;
using Simulation.Domain.Practice;
using Simulation.Domain.Tests.Analysis;

namespace Simulation.Domain.Tests.Practice;

/// <summary>The formulas, by hand.</summary>
public sealed class AspirationTests
{
    /// <summary>One issue, six options: 100, 80, 60, 40, 20, 0; reservation 20.</summary>
    private static readonly Interests Seller = Interests.Of(Games.Build([6], [[100, 0], [80, 20], [60, 40], [40, 60], [20, 80], [0, 100]], [20, 20], [0, 0]), 0);

    [Theory]
    [InlineData(0, 1, 100)]
    [InlineData(0.5, 1, 60)]
    [InlineData(1, 1, 20)]
    [InlineData(0.5, 0.5, 80)] // α = 0.25
    [InlineData(0.25, 2, 60)] // α = 0.5
    [InlineData(-1, 1, 100)]
    [InlineData(2, 1, 20)]
    public void Concedes_by_the_polynomial_family(double time, double beta, int expected) =>
        Assert.Equal(expected, Aspiration.ByTime(Seller, time, beta));

    [Fact]
    public void A_curve_is_rounded_up() => Assert.Equal(74, Aspiration.ByTime(Seller, 0.333, 1)); // 73.36

    [Theory]
    [InlineData(new int[0], 100)]
    [InlineData(new[] { 30 }, 70)]
    [InlineData(new[] { 30, 10 }, 80)]
    [InlineData(new[] { -20 }, 100)]
    [InlineData(new[] { 95 }, 20)]
    public void Tit_for_tat_gives_what_it_was_given(int[] conceded, int expected) =>
        Assert.Equal(expected, Aspiration.ByReciprocity(Seller, [.. conceded.Select(c => (Int128)c)]));

    [Fact]
    public void One_whose_instructions_nothing_meets_asks_for_what_does_not_exist()
    {
        var hopeless = Interests.Of(Games.Build([2], [[10, 0], [0, 10]], [50, 0], [0, 0]), 0);
        Assert.Equal(50, Aspiration.ByTime(hopeless, 0, 1));
        var table = AgentTable.Played(Games.Build([2], [[10, 0], [0, 10]], [50, 0], [0, 0]), [AgentStrategy.Conceder], 1);
        Assert.Null(table.Agreement);
        Assert.DoesNotContain(table.Turns, t => t.Agent.Delegation.Value == "P0" && (t.Command is Propose or AcceptProposal));
    }

    [Fact]
    public void A_trader_gives_the_other_what_costs_itself_nothing()
    {
        // P0 cares for the first issue, P1 for the second: the first offers are each the best for oneself, then both ask for the trade.
        var game = Games.Build([2, 2], [[90, 0], [0, 40], [10, 0], [0, 60]], [50, 50], [0, 0]);
        var table = AgentTable.Played(game, [AgentStrategy.TradeOff], 1);
        Assert.Equal("o0 o1", string.Join(' ', table.Agreement!.Package.Choices.Values));
    }

    [Fact]
    public void It_says_once_that_it_is_automated_before_anything_else()
    {
        var game = Games.Build([2, 2], [[90, 0], [0, 40], [10, 0], [0, 60]], [50, 50], [0, 0]);
        var commands = AgentTable.Played(game, [AgentStrategy.TradeOff], 1, Language.En).Turns.Where(t => t.Agent.Delegation.Value == "P0").Select(t => t.Command).OfType<SessionCommand>().ToList();
        Assert.Equal("This delegation is automated. It makes proposals and answers them, but does not read messages.", Assert.IsType<Channels.Say>(commands[0]).Text);
        Assert.Single(commands.OfType<Channels.Say>());
    }

    [Fact]
    public void It_asks_for_the_best_among_more_packages_than_can_be_listed()
    {
        var game = Games.Large(2, 12, 10, seed: 3);
        foreach (var strategy in Enum.GetValues<AgentStrategy>())
        {
            var table = AgentTable.Played(game, [strategy], 7);
            foreach (var (agent, view, command) in table.Turns.Where(t => t.Command is Propose))
            {
                Assert.True(Interests.Of(game, agent.Delegation.Value == "P0" ? 0 : 1).Worth(((Propose)command!).Package) >= agent.AspirationAt(view));
            }

            Assert.NotNull(table.Agreement);
        }
    }
}
