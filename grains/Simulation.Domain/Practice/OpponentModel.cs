namespace Simulation.Domain.Practice;

/// <summary>
/// What another party seems to want, from what it keeps asking for. v_j(o) = how often it asked for option o of issue j / how often for the one it
/// asked for most; w_j starts at 1/m, and every time the party leaves the issue as it was, 0.2/m is added, then the weights are brought to a sum of 1.
/// Estimated utility of a package: sum of w_j v_j(p_j), 0 to 1. Source: the frequency model of HardHeaded (van Krimpen, Looije, Hajizadeh 2013).
/// </summary>
internal sealed class OpponentModel
{
    private const double Learning = 0.2;

    private readonly double[] weights;
    private readonly double[][] values;

    private OpponentModel(double[] weights, double[][] values)
    {
        this.weights = weights;
        this.values = values;
    }

    /// <param name="sizes">How many options each issue has.</param>
    /// <param name="asked">The packages that the party has proposed or accepted, in order of time.</param>
    public static OpponentModel Of(int[] sizes, IReadOnlyList<Choice> asked)
    {
        var m = sizes.Length;
        var weights = Enumerable.Repeat(1.0 / m, m).ToArray();
        var counts = sizes.Select(size => new double[size]).ToArray();
        for (var t = 0; t < asked.Count; t++)
        {
            for (var j = 0; j < m; j++)
            {
                counts[j][asked[t].Options[j]]++;
                weights[j] += t > 0 && asked[t].Options[j] == asked[t - 1].Options[j] ? Learning / m : 0;
            }

            var sum = weights.Sum();
            for (var j = 0; j < m; j++)
            {
                weights[j] /= sum;
            }
        }

        foreach (var count in counts)
        {
            var most = Math.Max(1, count.Max());
            for (var o = 0; o < count.Length; o++)
            {
                count[o] /= most;
            }
        }

        return new OpponentModel(weights, counts);
    }

    /// <summary>w_j v_j(o): what the option adds to the estimated utility.</summary>
    public double Score(int issue, int option) => weights[issue] * values[issue][option];

    /// <summary>The estimated utility of a package, 0 to 1.</summary>
    public double Utility(ReadOnlySpan<int> options)
    {
        var sum = 0.0;
        for (var j = 0; j < options.Length; j++)
        {
            sum += Score(j, options[j]);
        }

        return sum;
    }
}
