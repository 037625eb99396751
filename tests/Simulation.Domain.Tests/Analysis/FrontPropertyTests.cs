using System.Numerics;
using CsCheck;
using Simulation.Domain.Analysis;

namespace Simulation.Domain.Tests.Analysis;

public class FrontPropertyTests
{
    [Fact]
    public void The_front_of_plain_games_is_the_one_found_by_looking_at_every_package() => Games.Plain().Sample(Check, iter: 300);

    [Fact]
    public void The_front_of_entangled_games_is_the_one_found_by_looking_at_every_package() => Games.Entangled().Sample(Check, iter: 300);

    [Fact]
    public void The_front_of_games_of_boxes_is_the_one_found_by_looking_at_every_package() => Games.Boxed().Sample(Check, iter: 300);

    /// <summary>Where options that no box makes better are left out, the front stays, and copies are not claimed to be counted.</summary>
    [Fact]
    public void Leaving_out_what_no_box_makes_better_keeps_the_front()
    {
        var thinned = 0;
        Games.Boxed().Sample(game =>
        {
            for (var most = 1; most < (int)game.Size; most *= 2)
            {
                var front = Front.Of(game, AnalysisSettings.Default with { MostEnumerated = most });
                if (front.Points is { } points)
                {
                    Assert.Equal(Distinct(new BruteForce(game).Front), Distinct(points));
                    Assert.True(front.Copies.IsDefault || front.Packages == new BruteForce(game).Front.Length);
                    Interlocked.Add(ref thinned, front.Copies.IsDefault ? 1 : 0);
                }
            }
        }, iter: 300);
        Assert.True(thinned > 0);
    }

    [Fact]
    public void Utilities_beyond_64_bits_make_the_same_front() =>
        Games.Plain(5).Sample(game => Assert.Equal(
            Front.Of(game).Points!.Value.Select(p => Key(p.Utilities)),
            Front.Of(Scaled(game, (Int128)1 << 80)).Points!.Value.Select(p => Key([.. p.Utilities.Select(u => u >> 80)]))), iter: 300);

    [Fact]
    public void A_ceiling_makes_equal_what_is_above_it() =>
        Games.Plain().Sample(game =>
        {
            var capped = Games.With(game, [.. game.Parties.Select((p, i) => p with { Ceiling = 8 + i })]);
            Assert.Equal(Distinct(new BruteForce(capped).Front), Distinct(Front.Of(capped).Points!.Value));
        }, iter: 300);

    private static void Check(AnalysisGame game)
    {
        var (all, front) = (new BruteForce(game), Front.Of(game));
        if (all.All.IsEmpty)
        {
            Assert.Equal(Undefined.NoPackage, front.Why);
            return;
        }

        Assert.Equal(Distinct(all.Front), Distinct(front.Points!.Value));
        Assert.Equal(front.Points.Value.Length, Distinct(all.Front).Length);
        Assert.All(front.Points.Value, p => Assert.Contains(p, all.Front));
        Assert.Equal((BigInteger)all.Front.Length, front.Packages!.Value);
    }

    private static AnalysisGame Scaled(AnalysisGame game, Int128 by) => Games.With(game, issues:
        [.. game.Issues.Select(i => i with { Points = [.. i.Points.Select(o => ImmutableArray.CreateRange(o, u => u * by))] })]);

    private static string[] Distinct(IEnumerable<Settlement> points) => [.. points.Select(p => Key(p.Utilities)).Distinct().Order()];

    private static string Key(IEnumerable<Int128> utilities) => string.Join(' ', utilities);
}
