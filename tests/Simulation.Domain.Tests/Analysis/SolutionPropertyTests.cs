using System.Numerics;
using CsCheck;
using Simulation.Domain.Analysis;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>Every search against looking at every package.</summary>
public class SolutionPropertyTests
{
    /// <summary>Composite issues off: interactions and forbidden combinations are bounded in the tree instead.</summary>
    private static readonly AnalysisSettings Entangled = AnalysisSettings.Default with { LargestComposite = 1 };

    [Fact]
    public void The_points_of_plain_games_are_those_found_by_looking_at_every_package() =>
        Games.Plain().Sample(game => Check(game, AnalysisSettings.Default), iter: 200);

    [Fact]
    public void The_points_of_entangled_games_are_those_found_by_looking_at_every_package() =>
        Games.Entangled().Sample(game => Check(game, AnalysisSettings.Default), iter: 200);

    [Fact]
    public void Bounding_interactions_in_the_tree_finds_the_same() =>
        Games.Entangled().Sample(game => Check(game, Entangled), iter: 200);

    [Fact]
    public void The_points_of_games_of_boxes_are_those_found_by_looking_at_every_package() =>
        Games.Boxed().Sample(game => Check(game, AnalysisSettings.Default), iter: 200);

    [Fact]
    public void Bounding_boxes_in_the_tree_finds_the_same() =>
        Games.Boxed().Sample(game => Check(game, Entangled), iter: 300);

    [Fact]
    public void Large_points_are_compared_to_the_last_unit() =>
        Games.Plain(100_000_000).Sample(game => Check(game, AnalysisSettings.Default), iter: 100);

    private static void Check(AnalysisGame game, AnalysisSettings settings)
    {
        var all = new BruteForce(game);
        var solutions = new Solutions(game, settings);
        Assert.Equal(!all.Acceptable.IsEmpty, solutions.HasZopa);
        if (all.All.IsEmpty)
        {
            Assert.Equal(Undefined.NoPackage, solutions.UtilitarianPointsOverAll().Why);
            return;
        }

        Assert.Equal(all.All.Max(Total), Total(solutions.UtilitarianPointsOverAll().Settlement!));
        if (all.Acceptable.IsEmpty)
        {
            Assert.Equal(Undefined.NoZopa, solutions.Nash().Why);
            Assert.Equal(all.All.Min(p => Shortfall(game, p)), Shortfall(game, solutions.Nearest.Settlement!));
            return;
        }

        Assert.Equal(game.Parties.Select((_, i) => (Int128?)all.Acceptable.Max(p => p.Utilities[i])), solutions.IdealValues);
        Same(all.LargestByLeximin(all.Share), solutions.KalaiSmorodinsky(), p => all.Leximin(p, all.Share));
        Same(all.LargestByLeximin(all.Gain), solutions.Egalitarian(), p => all.Leximin(p, all.Gain));
        Same(all.Acceptable.MaxBy(all.SumOfShares)!, solutions.Utilitarian(), p => [all.SumOfShares(p)]);
        Same(all.Acceptable.MaxBy(Total)!, solutions.UtilitarianPoints(), p => [Total(p)]);
        Nash(game, all, solutions.Nash());
        foreach (var from in new[] { all.All[0], all.All[^1], all.All[all.All.Length / 2] })
        {
            Improvable(game, all, solutions, from);
        }
    }

    private static void Nash(AnalysisGame game, BruteForce all, Optimum found)
    {
        var gaining = all.Acceptable.Where(p => game.Parties.Select((_, i) => all.Gain(p, i) > 0).All(yes => yes)).ToArray();
        if (gaining.Length > 0)
        {
            Same(gaining.MaxBy(all.NashProduct)!, found, p => [all.NashProduct(p)]);
            return;
        }

        var most = all.Acceptable.Max(p => game.Parties.Select((_, i) => all.Gain(p, i) > 0 ? 1 : 0).Sum());
        Assert.Equal(most, found.Parties.IsDefault ? 0 : found.Parties.Length);
    }

    private static void Improvable(AnalysisGame game, BruteForce all, Solutions solutions, Settlement from)
    {
        var counted = Enumerable.Range(0, game.Parties.Length).Where(i => all.Acceptable.Any(p => all.Gain(p, i) > 0)).ToArray();
        if (counted.Length == 0)
        {
            Assert.Equal(Undefined.NobodyGains, solutions.Slack(from).Why);
            return;
        }

        BigInteger Slack(Settlement q) => counted.Min(i => all.Share(q, i) - all.Share(from, i));
        BigInteger Left(Settlement q) => counted.Aggregate(BigInteger.Zero, (sum, i) => sum + all.Share(q, i) - all.Share(from, i));
        Assert.Equal(all.All.Max(Slack), Slack(solutions.Slack(from).Settlement!));
        var better = all.All.Where(q => q == from || !Enumerable.Range(0, game.Parties.Length).Any(i => q.Utilities[i] < from.Utilities[i])).ToArray();
        var witness = solutions.ValueLeft(from).Settlement!;
        Assert.Contains(witness, better);
        Assert.Equal(better.Max(Left), Left(witness));
    }

    private static void Same(Settlement expected, Optimum found, Func<Settlement, BigInteger[]> worth)
    {
        Assert.True(found.IsProven && found.TiesBroken);
        Assert.Equal(worth(expected), worth(found.Settlement!));
    }

    private static BigInteger Total(Settlement p) => p.Utilities.Aggregate(BigInteger.Zero, (sum, u) => sum + u);

    private static BigInteger Shortfall(AnalysisGame game, Settlement p) => game.Parties.Select((party, i) => (BigInteger)(party.Reservation - p.Utilities[i])).Max();
}
