using CsCheck;
using Simulation.Domain.Analysis;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>Changes to a game that must not change what is best in it.</summary>
public class MetamorphicTests
{
    [Fact]
    public void The_order_of_parties_changes_nothing() =>
        Games.Plain().Sample(game =>
        {
            int[] order = [.. Enumerable.Range(0, game.Parties.Length).Reverse()];
            var turned = Games.With(game, [.. order.Select(i => game.Parties[i])], [.. game.Issues.Select(issue => issue with
            {
                Points = [.. issue.Points.Select(p => order.Select(i => p[i]).ToImmutableArray())],
            })]);
            Assert.Equal(Told(game, u => u), Told(turned, u => [.. order.Select(i => u[i])]));
        }, iter: 100);

    [Fact]
    public void The_order_of_issues_changes_no_utility() =>
        Games.Plain().Sample(game => Assert.Equal(Told(game, u => u), Told(Games.With(game, issues: [.. game.Issues.Reverse()]), u => u)), iter: 100);

    /// <summary>Nash, Kalai-Smorodinsky, the shares and the front don't depend on the unit or the zero of anybody's scale.</summary>
    [Fact]
    public void A_party_measured_in_other_units_is_treated_alike() =>
        Games.Plain().Sample(game =>
        {
            var other = Games.With(
                game,
                [game.Parties[0] with { Disagreement = (game.Parties[0].Disagreement * 7) + 3, Reservation = (game.Parties[0].Reservation * 7) + 3 }, .. game.Parties.Skip(1)],
                [.. game.Issues.Select((issue, j) => issue with { Points = [.. issue.Points.Select(p => p.SetItem(0, (p[0] * 7) + (j == 0 ? 3 : 0)))] })]);
            Assert.Equal(Told(game, u => u, scaleFree: true), Told(other, u => u.SetItem(0, (u[0] - 3) / 7), scaleFree: true));
        }, iter: 100);

    [Fact]
    public void An_option_worse_for_everybody_changes_nothing() =>
        Games.Plain().Sample(game =>
        {
            var last = game.Issues[^1];
            var padded = Games.With(game, issues: game.Issues.SetItem(game.Issues.Length - 1, last with
            {
                Options = last.Options.Add("worse"),
                Points = last.Points.Add([.. last.Points[0].Select(u => u - 1)]),
            }));
            Assert.Equal(Told(game, u => u), Told(padded, u => u));
        }, iter: 100);

    private static string Told(AnalysisGame game, Func<ImmutableArray<Int128>, ImmutableArray<Int128>> back, bool scaleFree = false)
    {
        var points = new ReferencePoints(game);
        Optimum[] optima = scaleFree
            ? [points.Nash, points.KalaiSmorodinsky, points.Utilitarian, points.UtilitarianOverAll]
            : [points.Nash, points.KalaiSmorodinsky, points.Utilitarian, points.UtilitarianOverAll, points.Egalitarian, points.UtilitarianPoints, points.UtilitarianPointsOverAll];
        var front = points.Front.Points!.Value.Select(p => string.Join(' ', back(p.Utilities))).Order();

        // Of packages that are equally good by every tie-break the first is taken, whose order this changes: what it is worth, sorted, stays.
        return string.Join('\n', [.. optima.Select(o => o.Settlement is null ? o.Why.ToString() : Worth(game, points, o)), .. front]);
    }

    private static string Worth(AnalysisGame game, ReferencePoints points, Optimum optimum) =>
        string.Join(' ', points.Solutions.Shares(optimum.Settlement!.Utilities).Select(x => Math.Round(x ?? -1, 9) + 0.0).Order()) + $" of {game.Parties.Length}";
}
