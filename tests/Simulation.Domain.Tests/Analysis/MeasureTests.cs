using CsCheck;
using Simulation.Domain.Analysis;
using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Tests.Analysis;

public class MeasureTests
{
    [Fact]
    public void The_worked_example_of_fairness() =>
        Assert.Equal((0.8571, 0.2222, 0.3333), (Math.Round(Fairness.Jain(0.2, 0.4, 0.6), 4), Math.Round(Fairness.Gini(0.2, 0.4, 0.6), 4), Math.Round(Fairness.Evenness(0.2, 0.4, 0.6), 4)));

    [Fact]
    public void Counting_by_what_is_still_needed_counts_as_looking_at_each_package_does() =>
        Games.Plain().Sample(game => Assert.Equal(
            Told(Acceptance.Of(game)),
            Told(Acceptance.Of(game, AnalysisSettings.Default with { MostEnumerated = 0 }))), iter: 300);

    [Fact]
    public void Acceptable_packages_are_those_that_give_everybody_the_reservation_value() =>
        Games.Entangled().Sample(game =>
        {
            var (all, counted) = (new BruteForce(game), Acceptance.Of(game));
            Assert.Equal((all.All.Length, all.Acceptable.Length), ((int)counted.Packages!.Value, (int)counted.Acceptable!.Value));
            Assert.Equal(counted.Acceptable, counted.Passing);
        }, iter: 300);

    [Fact]
    public void The_pivotal_party_is_the_one_whose_demand_shuts_out_most() =>
        Assert.Equal([1], Acceptance.Of(Games.Build([3, 3], [[1, 9], [5, 5], [9, 1], [1, 9], [5, 5], [9, 1]], [2, 18], [0, 0])).Pivotal);

    [Fact]
    public void A_fixed_pie_has_no_integrative_index()
    {
        var pie = new ReferencePoints(Games.Build([11], [.. Enumerable.Range(0, 11).Select(o => new[] { o, 10 - o })], [0, 0], [0, 0]));
        var middle = OutcomeMetrics.Of(pie, pie.Game.Settle([5]));
        Assert.Equal((1.0, Undefined.NothingToMeasure, 0.0), (pie.RandomDictator.Value!.Value, middle.IntegrativeIndex.Why!.Value, middle.Created.Value!.Value));
    }

    [Fact]
    public void Trading_what_each_cares_about_less_finds_all_joint_value()
    {
        // Two issues; the first weighs 80 to one party and 20 to the other, the second the other way round.
        var game = Games.Build([2, 2], [[80, 0], [0, 20], [20, 0], [0, 80]], [0, 0], [0, 0]);
        var points = new ReferencePoints(game);
        var traded = OutcomeMetrics.Of(points, game.Settle([0, 1]));
        var fought = OutcomeMetrics.Of(points, game.Settle([1, 0]));
        Assert.Equal((1.0, 1.0), (Math.Round(traded.IntegrativeIndex.Value!.Value, 12), traded.Logrolling[0].Value.Value!.Value));
        Assert.Equal((-1.0, 0.0), (Math.Round(fought.IntegrativeIndex.Value!.Value, 12), fought.Logrolling[0].Value.Value!.Value));
    }

    [Fact]
    public void The_middle_of_three_is_the_difference_split()
    {
        var game = Games.Build([3, 3], [[4, 0], [2, 2], [0, 4], [4, 0], [2, 2], [0, 4]], [0, 0], [0, 0]);
        Assert.Equal(0.5, OutcomeMetrics.Of(new ReferencePoints(game), game.Settle([1, 0])).MiddleAgreed.Value!.Value);
    }

    [Fact]
    public void The_Security_Council_gives_a_permanent_member_a_hundred_times_an_elected_ones_power()
    {
        var power = PowerIndices.Of([.. Enumerable.Repeat(7, 5), .. Enumerable.Repeat(1, 10)], 39);
        Assert.Equal((0.19627040, 0.00186480), (Math.Round(power.ShapleyShubik[0], 8), Math.Round(power.ShapleyShubik[14], 8)));
        Assert.Equal((0.0517578125, 0.005126953125), (power.Banzhaf[0], power.Banzhaf[14]));
    }

    [Fact]
    public void A_veto_said_is_worth_what_a_veto_weighed_is()
    {
        ImmutableArray<(DelegationId, int)> seats = [.. Enumerable.Range(0, 15).Select(i => (new DelegationId($"M{i}"), 1))];
        var said = PowerIndices.Of(new AgreementRule.VetoAndCount([.. seats.Take(5).Select(s => s.Item1)], 9), seats);
        var weighed = PowerIndices.Of([.. Enumerable.Repeat(7, 5), .. Enumerable.Repeat(1, 10)], 39);
        Assert.Equal(weighed.ShapleyShubik, said.ShapleyShubik);
        Assert.Equal(weighed.Banzhaf, said.Banzhaf);
    }

    private static string Told(Acceptance a) =>
        string.Join(' ', new object?[] { a.Packages, a.Acceptable, a.Passing }.Concat(a.Satisfied.Cast<object?>()).Concat(a.Without.Cast<object?>()).Concat(a.Pivotal.Cast<object?>()));
}
