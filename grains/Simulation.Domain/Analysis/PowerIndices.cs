using System.Numerics;
using Simulation.Domain.Bargaining;

namespace Simulation.Domain.Analysis;

/// <summary>How much power a rule of agreement gives to each party, whatever is negotiated.</summary>
/// <param name="ShapleyShubik">By party, 0 to 1, together 1: the share of orders of joining in which the party makes the coalition win (Shapley and Shubik 1954).</param>
/// <param name="Banzhaf">By party, 0 to 1: the share of coalitions of the others that win only with the party (absolute index; Penrose 1946, Banzhaf 1965).</param>
public sealed record PowerIndices(ImmutableArray<double> ShapleyShubik, ImmutableArray<double> Banzhaf)
{
    /// <summary>
    /// Exact: coalitions are counted by their size and weight, one party's weight taken out at a time, in whole numbers. Unanimity and counts are
    /// weighted rules with weight 1 each.
    /// </summary>
    /// <param name="weights">Weight of each party's assent, 0 or more, together at most 1 000 000.</param>
    public static PowerIndices Of(AgreementRule rule, ImmutableArray<(DelegationId Id, int Weight)> weights)
    {
        var (veto, quota, own) = rule switch
        {
            AgreementRule.VetoAndCount count => (count.Veto, count.Accept, weights.Select(_ => 1).ToArray()),
            AgreementRule.WeightedQuota weighted => (weighted.Veto, weighted.Quota, weights.Select(w => w.Weight).ToArray()),
            _ => ([.. weights.Select(w => w.Id)], weights.Length, weights.Select(_ => 1).ToArray()),
        };
        var mustAssent = weights.Select(w => veto.Contains(w.Id)).ToArray();
        return Of(own, quota, mustAssent);
    }

    /// <summary>Indices of a weighted rule: the quota reached, everybody who must assent among them, and at least <paramref name="fewest"/> parties.</summary>
    public static PowerIndices Of(int[] weights, int quota, bool[]? mustAssent = null, int fewest = 0)
    {
        var n = weights.Length;
        var must = mustAssent ?? new bool[n];
        var (orders, coalitions) = (Factorial(n), BigInteger.One << (n - 1));
        var (shapley, banzhaf) = (new double[n], new double[n]);
        for (var i = 0; i < n; i++)
        {
            var (swings, weighted) = Swings(weights, quota, must, fewest, i);
            shapley[i] = Ratio.Of(weighted, orders);
            banzhaf[i] = Ratio.Of(swings, coalitions);
        }

        return new PowerIndices([.. shapley], [.. banzhaf]);
    }

    /// <summary>Coalitions of the others that win only with the party: how many, and in how many orders of joining.</summary>
    private static (BigInteger Count, BigInteger Orders) Swings(int[] weights, int quota, bool[] must, int fewest, int party)
    {
        var n = weights.Length;

        // By size and weight: how many coalitions of the others there are that hold all who must assent, but for the party itself.
        var total = weights.Sum();
        var ways = new BigInteger[n, total + 1];
        ways[0, 0] = 1;
        var (size, weight) = (0, 0);
        for (var k = 0; k < n; k++)
        {
            if (k == party)
            {
                continue;
            }

            for (var s = size; s >= 0; s--)
            {
                for (var w = weight; w >= 0; w--)
                {
                    if (!ways[s, w].IsZero)
                    {
                        ways[s + 1, w + weights[k]] += ways[s, w];
                        if (must[k])
                        {
                            ways[s, w] = 0;
                        }
                    }
                }
            }

            (size, weight) = (size + 1, weight + weights[k]);
        }

        var (count, orders) = (BigInteger.Zero, BigInteger.Zero);
        for (var s = 0; s <= size; s++)
        {
            for (var w = 0; w <= weight; w++)
            {
                if (w + weights[party] >= quota && s + 1 >= fewest && (must[party] || w < quota || s < fewest))
                {
                    count += ways[s, w];
                    orders += ways[s, w] * Factorial(s) * Factorial(n - 1 - s);
                }
            }
        }

        return (count, orders);
    }

    private static BigInteger Factorial(int of) => Enumerable.Range(1, of).Aggregate(BigInteger.One, (product, k) => product * k);
}
