using System.Numerics;

namespace Simulation.Domain.Analysis;

/// <summary>
/// What other programmes publish under familiar names, by their own conventions, for comparison only: four different things are called "Kalai" in
/// the field (negotiation.md B3, warning 1). All are taken from the whole front, with u_i = U_i on the scale of the source; none looks at who finds
/// a package acceptable. Equally good points: the first of the front.
/// </summary>
public sealed class Conventions
{
    private readonly AnalysisGame game;
    private readonly Front front;
    private readonly BigInteger[] factors;

    public Conventions(AnalysisGame game, Front front)
    {
        this.game = game;
        this.front = front;
        var common = game.Parties.Aggregate(BigInteger.One, (product, p) => product * p.Scale / BigInteger.GreatestCommonDivisor(product, p.Scale));
        factors = [.. game.Parties.Select(p => common / p.Scale)];
    }

    /// <summary>Why there are none: the front is not given.</summary>
    public Undefined? Why => front.Why;

    /// <summary>GENIUS: argmax over the front of the product of u_i - r_i, negative factors not excluded (an even number of them can win).</summary>
    public Settlement? GeniusNash => Largest(p => Product(p, party => party.Reservation));

    /// <summary>GENIUS and ANL: argmin over the front of the sum over pairs of |u_i - u_j|; reservation ignored. Called "Kalai" there.</summary>
    public Settlement? EqualSplit => Largest(p => -Apart(p));

    /// <summary>GENIUS, NegMAS, ANL: argmax over the front of the sum of u_i; NegoLog publishes the same as "Kalai".</summary>
    public Settlement? Welfare => Largest(p => Scaled(p).Aggregate(BigInteger.Zero, (sum, u) => sum + u));

    /// <summary>ANL: argmax over the front of the product of u_i, disagreement worth 0.</summary>
    public Settlement? AnlNash => Largest(p => Product(p, _ => 0));

    /// <summary>NegMAS kalai_points: argmax over the front of the smallest u_i - r_i.</summary>
    public Settlement? NegmasKalai => Largest(p => game.Parties.Select((party, i) => factors[i] * (p.Utilities[i] - party.Reservation)).Min());

    /// <summary>
    /// NegMAS ks_points: argmin over the front of max x - min x, x = (u_i - r_i) / (the party's maximum - r_i); parties without a range don't count.
    /// </summary>
    public Settlement? NegmasKalaiSmorodinsky
    {
        get
        {
            if (front.Points is not { } points)
            {
                return null;
            }

            // The party's maximum over all packages is on the front.
            var ranges = game.Parties.Select((party, i) => (BigInteger)(points.Max(p => p.Utilities[i]) - party.Reservation)).ToArray();
            var counted = Enumerable.Range(0, ranges.Length).Where(i => ranges[i] > 0).ToArray();
            if (counted.Length == 0)
            {
                return null;
            }

            var common = counted.Aggregate(BigInteger.One, (product, i) => product * ranges[i] / BigInteger.GreatestCommonDivisor(product, ranges[i]));
            return Largest(p =>
            {
                var x = counted.Select(i => common / ranges[i] * (p.Utilities[i] - game.Parties[i].Reservation)).ToArray();
                return x.Min() - x.Max();
            });
        }
    }

    /// <summary>ANL: Euclidean distance of <see cref="EqualSplit"/> from (1, ..., 1).</summary>
    public double? AnlOpposition => EqualSplit is { } p ? FromOne(p) : null;

    /// <summary>NegMAS and GENIUS (multilateral): the smallest Euclidean distance from (1, ..., 1) over all packages; the nearest is efficient where no u is above 1.</summary>
    public double? NegmasOpposition => front.Points?.Min(FromOne);

    /// <summary>
    /// ANL "distribution": the mean over all packages of the Euclidean distance to the nearest point of the front, 0 or more. Null where the front is not
    /// given or there are too many packages to look at each.
    /// </summary>
    public double? Distribution(AnalysisSettings? settings = null)
    {
        if (front.Points is not { } points || !Enumeration.IsFeasible(game, settings ?? AnalysisSettings.Default))
        {
            return null;
        }

        var n = game.Parties.Length;
        var scales = game.Parties.Select(p => (double)p.Scale).ToArray();
        var flat = points.SelectMany(p => p.Utilities.Select((u, i) => (double)u / scales[i])).ToArray();
        var (sum, count) = (0.0, 0L);
        var u = new double[n];
        Enumeration.Visit(game, (_, utilities) =>
        {
            for (var i = 0; i < n; i++)
            {
                u[i] = (double)utilities[i] / scales[i];
            }

            var nearest = double.PositiveInfinity;
            for (var at = 0; at < flat.Length; at += n)
            {
                var square = 0.0;
                for (var i = 0; i < n; i++)
                {
                    square += (flat[at + i] - u[i]) * (flat[at + i] - u[i]);
                }

                nearest = Math.Min(nearest, square);
            }

            sum += Math.Sqrt(nearest);
            count++;
        });
        return count == 0 ? null : sum / count;
    }

    private Settlement? Largest(Func<Settlement, BigInteger> of) => front.Points?.MaxBy(of);

    private BigInteger Product(Settlement p, Func<AnalysisParty, Int128> from) =>
        game.Parties.Select((party, i) => (BigInteger)(p.Utilities[i] - from(party))).Aggregate(BigInteger.One, (product, gain) => product * gain);

    private BigInteger Apart(Settlement p)
    {
        var u = Scaled(p);
        var sum = BigInteger.Zero;
        for (var i = 0; i < u.Length; i++)
        {
            for (var k = i + 1; k < u.Length; k++)
            {
                sum += BigInteger.Abs(u[i] - u[k]);
            }
        }

        return sum;
    }

    private BigInteger[] Scaled(Settlement p) => [.. p.Utilities.Select((u, i) => factors[i] * u)];

    private double FromOne(Settlement p) => Math.Sqrt(game.Parties.Select((party, i) => Math.Pow(1 - party.OnScale(p.Utilities[i]), 2)).Sum());
}
