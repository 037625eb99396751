namespace Simulation.Domain.Analysis.Process;

/// <summary>Who dealt with whom: a directed network with weights, such as messages from one to another (negotiation.md B5).</summary>
/// <param name="Weights">From, then to; 0 or more; 0 from a party to itself.</param>
public sealed record Network(ImmutableArray<ImmutableArray<double>> Weights)
{
    private int N => Weights.Length;

    /// <summary>sum over pairs of 2 · min(w_ik, w_ki) / sum of w, 0 (all one-way) to 1 (all answered alike).</summary>
    public Figure Reciprocity
    {
        get
        {
            var all = Weights.Sum(row => row.Sum());
            var both = Enumerable.Range(0, N).Sum(i => Enumerable.Range(i + 1, N - i - 1).Sum(k => 2 * Math.Min(Weights[i][k], Weights[k][i])));
            return all > 0 ? both / all : Undefined.NothingToMeasure;
        }
    }

    /// <summary>Share of the possible directed ties that exist, 0 to 1.</summary>
    public Figure Density => N < 2 ? Undefined.TooFew : (double)Weights.Sum(row => row.Count(w => w > 0)) / (N * (N - 1));

    /// <summary>By party: the sum of what went out from it.</summary>
    public ImmutableArray<double> OutStrength => [.. Weights.Select(row => row.Sum())];

    /// <summary>By party: the sum of what came in to it.</summary>
    public ImmutableArray<double> InStrength => [.. Enumerable.Range(0, N).Select(k => Weights.Sum(row => row[k]))];

    /// <summary>
    /// By party: over all ordered pairs of others, the share of shortest paths through it, divided by (n-1)(n-2): 0 to 1. Finds brokers. Freeman 1977,
    /// by Brandes's algorithm 2001; every tie counts as one step.
    /// </summary>
    public ImmutableArray<double> Betweenness
    {
        get
        {
            var score = new double[N];
            for (var source = 0; source < N; source++)
            {
                Brandes(source, score);
            }

            return [.. score.Select(s => N < 3 ? 0 : s / ((N - 1) * (N - 2)))];
        }
    }

    private void Brandes(int source, double[] score)
    {
        var (paths, distance, share) = (new double[N], new int[N], new double[N]);
        Array.Fill(distance, -1);
        (paths[source], distance[source]) = (1, 0);
        var order = new List<int> { source };
        for (var at = 0; at < order.Count; at++)
        {
            var from = order[at];
            for (var to = 0; to < N; to++)
            {
                if (Weights[from][to] <= 0)
                {
                    continue;
                }

                if (distance[to] < 0)
                {
                    distance[to] = distance[from] + 1;
                    order.Add(to);
                }

                paths[to] += distance[to] == distance[from] + 1 ? paths[from] : 0;
            }
        }

        for (var at = order.Count - 1; at > 0; at--)
        {
            var to = order[at];
            for (var from = 0; from < N; from++)
            {
                if (Weights[from][to] > 0 && distance[from] == distance[to] - 1 && distance[from] >= 0)
                {
                    share[from] += paths[from] / paths[to] * (1 + share[to]);
                }
            }

            score[to] += share[to];
        }
    }
}
