namespace Simulation.Domain.Assessment.Assessors;

/// <summary>Krippendorff's alpha for ordered levels: any number of assessors, cells may be missing.</summary>
public static class Krippendorff
{
    /// <summary>
    /// alpha = 1 - (n - 1) * sum(o * d²) / sum(n_c * n_k * d²), with the ordinal difference d(c,k) = sum of n_g from c to k - (n_c + n_k) / 2.
    /// Subjects with fewer than two levels say nothing and are left out. Source: Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
    /// </summary>
    /// <param name="subjects">Per subject: the levels given, in any order.</param>
    public static Figure Ordinal(IEnumerable<IReadOnlyCollection<int>> subjects)
    {
        var paired = subjects.Where(s => s.Count >= 2).ToList();
        if (paired.Count == 0)
        {
            return Undefined.TooFewAssessors;
        }

        var values = paired.SelectMany(s => s).Distinct().Order().ToList();
        var place = values.Select((v, i) => (v, i)).ToDictionary(x => x.v, x => x.i);
        var coincidences = new double[values.Count, values.Count];
        foreach (var subject in paired)
        {
            var counts = subject.GroupBy(v => place[v]).ToDictionary(g => g.Key, g => g.Count());
            foreach (var (a, countA) in counts)
            {
                foreach (var (b, countB) in counts)
                {
                    coincidences[a, b] += (double)countA * (a == b ? countB - 1 : countB) / (subject.Count - 1);
                }
            }
        }

        var totals = Enumerable.Range(0, values.Count).Select(a => Enumerable.Range(0, values.Count).Sum(b => coincidences[a, b])).ToArray();
        double Difference(int a, int b) => totals[a..(b + 1)].Sum() - ((totals[a] + totals[b]) / 2);

        var (observed, expected) = (0.0, 0.0);
        for (var a = 0; a < values.Count; a++)
        {
            for (var b = a + 1; b < values.Count; b++)
            {
                var squared = Math.Pow(Difference(a, b), 2);
                observed += coincidences[a, b] * squared;
                expected += totals[a] * totals[b] * squared;
            }
        }

        return expected == 0 ? Undefined.NoVariation : 1 - ((totals.Sum() - 1) * observed / expected);
    }
}
