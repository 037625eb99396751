using System.Numerics;
using Simulation.Domain.Analysis;

namespace Simulation.Domain.Tests.Analysis;

/// <summary>Every package of a small game, and what is best by looking at each: slow, plain, and written without the library's arithmetic.</summary>
internal sealed class BruteForce
{
    private readonly AnalysisGame game;

    public BruteForce(AnalysisGame game)
    {
        this.game = game;
        All = [.. Packages(0, [])];
        Acceptable = [.. All.Where(p => game.Parties.Select((party, i) => p.Utilities[i] >= party.Reservation).All(yes => yes))];
        Front = [.. All.Where(p => !All.Any(q => q.Dominates(p)))];
    }

    public ImmutableArray<Settlement> All { get; }

    public ImmutableArray<Settlement> Acceptable { get; }

    /// <summary>Every efficient package, equal ones each.</summary>
    public ImmutableArray<Settlement> Front { get; }

    public BigInteger Gain(Settlement p, int i) => p.Utilities[i] - game.Parties[i].Disagreement;

    /// <summary>b_i - d_i over acceptable packages, 1 where nothing.</summary>
    public BigInteger Range(int i) => Acceptable.Max(p => Gain(p, i)) is var most && most > 0 ? most : 1;

    public BigInteger NashProduct(Settlement p) => Parties.Aggregate(BigInteger.One, (product, i) => product * Gain(p, i));

    /// <summary>The sum of x on the common denominator of all ranges.</summary>
    public BigInteger SumOfShares(Settlement p) => Parties.Aggregate(BigInteger.Zero, (sum, i) => sum + Share(p, i));

    /// <summary>x_i times the product of all ranges.</summary>
    public BigInteger Share(Settlement p, int i) => Gain(p, i) * Parties.Where(k => k != i).Aggregate(BigInteger.One, (product, k) => product * Range(k));

    public BigInteger[] Leximin(Settlement p, Func<Settlement, int, BigInteger> of) => [.. Parties.Select(i => of(p, i)).Order()];

    public Settlement LargestByLeximin(Func<Settlement, int, BigInteger> of) =>
        Acceptable.Aggregate(Acceptable[0], (best, p) => Compare(Leximin(p, of), Leximin(best, of)) > 0 ? p : best);

    public static int Compare(BigInteger[] left, BigInteger[] right)
    {
        for (var k = 0; k < left.Length; k++)
        {
            if (left[k] != right[k])
            {
                return left[k].CompareTo(right[k]);
            }
        }

        return 0;
    }

    private IEnumerable<int> Parties => Enumerable.Range(0, game.Parties.Length);

    private IEnumerable<Settlement> Packages(int issue, ImmutableArray<int> chosen)
    {
        if (issue < game.Issues.Length)
        {
            return Enumerable.Range(0, game.Issues[issue].Options.Length).SelectMany(o => Packages(issue + 1, chosen.Add(o)));
        }

        return game.Forbidden.Any(f => f.All(c => chosen[c.Issue] == c.Option)) ? [] : [new Settlement(chosen, [.. Parties.Select(i => Utility(chosen, i))])];
    }

    private Int128 Utility(ImmutableArray<int> chosen, int i)
    {
        var sum = Int128.Zero;
        for (var j = 0; j < chosen.Length; j++)
        {
            sum += game.Issues[j].Points[chosen[j]][i];
        }

        foreach (var pair in game.Interactions)
        {
            sum += pair.Points[chosen[pair.First]][chosen[pair.Second]][i];
        }

        foreach (var box in game.Boxes)
        {
            sum += box.Sides.All(s => chosen[s.Issue] >= s.From && chosen[s.Issue] <= s.To) ? box.Points[i] : 0;
        }

        return game.Parties[i].Ceiling is { } ceiling ? Int128.Min(ceiling, sum) : sum;
    }
}
