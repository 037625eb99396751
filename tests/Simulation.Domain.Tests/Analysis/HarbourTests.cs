using System.Numerics;
using Simulation.Domain.Analysis;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>Values published for, or recomputed by others from, the harbour game.</summary>
public class HarbourTests
{
    private static readonly ReferencePoints Points = new(HarbourGame.Value);

    [Fact]
    public void Fifty_five_packages_pass_and_twelve_suit_everybody() =>
        Assert.Equal((720, 12, 55), ((int)Points.Acceptance.Packages!.Value, (int)Points.Acceptance.Acceptable!.Value, (int)Points.Acceptance.Passing!.Value));

    [Fact]
    public void Four_hundred_and_eighty_one_packages_are_efficient() => Assert.Equal((BigInteger)481, Points.Front.Packages!.Value);

    [Fact]
    public void The_ideals_are_those_of_the_acceptable_packages() => Assert.Equal(Utilities(69, 54, 83, 70, 81, 77), Points.Solutions.IdealValues.Select(b => b!.Value));

    [Fact]
    public void Nash_has_a_product_of_6_031_872()
    {
        var nash = Points.Nash.Settlement!;
        Assert.Equal(("A2,B3,C3,D2,E3", 6_031_872), (HarbourGame.Name(nash), (int)nash.Utilities.Zip(HarbourGame.Value.Parties, (u, p) => u - p.Disagreement).Aggregate((a, b) => a * b)));
        Assert.Equal(Utilities(54, 48, 71, 57, 81, 77), nash.Utilities);
    }

    [Fact]
    public void Kalai_and_Smorodinsky_choose_as_Nash_does() =>
        Assert.Equal(("A2,B3,C3,D2,E3", 2.0 / 15), (HarbourGame.Name(Points.KalaiSmorodinsky.Settlement!), Points.Solutions.Shares(Points.KalaiSmorodinsky.Settlement!.Utilities).Min()!.Value));

    [Fact]
    public void The_egalitarian_package_compares_gains_in_points()
    {
        Assert.Equal("A2,B3,C4,D1,E3", HarbourGame.Name(Points.Egalitarian.Settlement!));
        Assert.Equal(Utilities(52, 34, 56, 70, 70, 77), Points.Egalitarian.Settlement!.Utilities);
    }

    [Fact]
    public void The_largest_total_is_391_among_acceptable_packages_and_412_among_all()
    {
        Assert.Equal(("A2,B3,C2,D2,E4", 391), (HarbourGame.Name(Points.UtilitarianPoints.Settlement!), Total(Points.UtilitarianPoints)));
        Assert.Equal(("A2,B3,C1,D1,E1", 412), (HarbourGame.Name(Points.UtilitarianPointsOverAll.Settlement!), Total(Points.UtilitarianPointsOverAll)));
    }

    [Fact]
    public void A_dominated_package_leaves_something_for_everybody()
    {
        var dominated = OutcomeMetrics.Of(Points, HarbourGame.Package("A1,B1,C4,D4,E5"));
        Assert.False(dominated.IsEfficient);
        Assert.True(dominated.CouldHaveHad!.Dominates(HarbourGame.Package("A1,B1,C4,D4,E5")));
        Assert.True(dominated.ValueLeft.Value > 0 && dominated.DominatedBy > 0);
    }

    [Fact]
    public void An_efficient_package_leaves_nothing()
    {
        var nash = OutcomeMetrics.Of(Points, Points.Nash.Settlement!);
        Assert.Equal((true, 0.0, 0.0, null, 1.0), (nash.IsEfficient, nash.Slack.Value!.Value, nash.ValueLeft.Value!.Value, nash.CouldHaveHad, nash.NashEfficiency.Value!.Value));
        Assert.Equal((0.0, 0.0, BigInteger.Zero), (nash.ToFront.OnScale.Value!.Value, nash.ToNash.Normalised.Value!.Value, nash.DominatedBy!.Value));
    }

    [Fact]
    public void No_deal_is_worth_nothing_to_everybody()
    {
        var none = OutcomeMetrics.OfNoDeal(Points);
        Assert.All(none.Parties, p => Assert.Equal((0, 0), (p.X.Value!.Value, p.Surplus)));
        Assert.Equal((0.0, Undefined.BelowDisagreement, null), (none.SumOfShares.Value!.Value, none.Jain.Why!.Value, none.IsEfficient));
    }

    private static int Total(Optimum optimum) => (int)optimum.Settlement!.Utilities.Aggregate((a, b) => a + b);

    private static IEnumerable<Int128> Utilities(params int[] points) => points.Select(p => (Int128)p);
}
