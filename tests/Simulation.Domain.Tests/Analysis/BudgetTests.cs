using Simulation.Domain.Analysis;

namespace Simulation.Domain.Tests.Analysis;

public class BudgetTests
{
    private static readonly AnalysisGame Game = Games.Large(8, 8, 6, seed: 5);

    [Fact]
    public void A_search_out_of_budget_says_how_far_it_may_be_from_the_best()
    {
        var best = Shares(new Solutions(Game).KalaiSmorodinsky());
        var cut = new Solutions(Game, AnalysisSettings.Default with { MostNodes = 40 });
        var found = cut.KalaiSmorodinsky();
        Assert.False(found.IsProven);
        Assert.InRange(found.Gap, double.Epsilon, 1);

        // Nothing proven is contradicted: the best is within the gap of what was found.
        Assert.True(Shares(found) >= best * (1 - found.Gap) - 1e-9);
    }

    [Fact]
    public void A_front_beyond_the_limit_is_not_given() =>
        Assert.Equal((null, Undefined.FrontTooLarge), (Front.Of(Game, AnalysisSettings.Default with { MostFrontPoints = 500 }).Points, Front.Of(Game, AnalysisSettings.Default with { MostFrontPoints = 500 }).Why));

    [Fact]
    public void Two_parties_with_ten_to_the_twentieth_packages_have_a_whole_front()
    {
        var game = Games.Large(2, 20, 10, seed: 1);
        var front = Front.Of(game);
        Assert.Equal(System.Numerics.BigInteger.Pow(10, 20), game.Size);
        Assert.All(front.Points!.Value.Zip(front.Points.Value.Skip(1)), pair => Assert.True(pair.First.Utilities[0] > pair.Second.Utilities[0] && pair.First.Utilities[1] < pair.Second.Utilities[1]));
        Assert.Contains(front.Points.Value, p => p.Utilities.SequenceEqual(new Solutions(game).UtilitarianPointsOverAll().Settlement!.Utilities));
    }

    private static double Shares(Optimum optimum) => new Solutions(Game).Shares(optimum.Settlement!.Utilities).Min()!.Value;
}
