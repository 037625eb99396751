using System.Numerics;
using System.Runtime.InteropServices;
using Simulation.Domain.Scenarios;

namespace Simulation.Domain.Analysis;

/// <summary>How many packages suit whom: the zone of possible agreement and the agreement rule, counted (negotiation.md B2).</summary>
/// <param name="Packages">How many packages are allowed; null where not counted.</param>
/// <param name="Acceptable">|IR|: how many give everybody at least the reservation value; null where not counted.</param>
/// <param name="Passing">How many satisfy parties enough for the agreement rule; null where not counted.</param>
/// <param name="Satisfied">By party: how many give it at least its reservation value; empty where not counted.</param>
/// <param name="Without">By party: how many are acceptable to all others; empty where not counted.</param>
/// <param name="Why">Why it was not counted.</param>
public sealed record Acceptance(
    BigInteger? Packages,
    BigInteger? Acceptable,
    BigInteger? Passing,
    ImmutableArray<BigInteger> Satisfied,
    ImmutableArray<BigInteger> Without,
    Undefined? Why)
{
    /// <summary>Most different situations remembered at once while counting without looking at each package.</summary>
    private const int MostStates = 200_000;

    /// <summary>|IR| / |F|, 0 to 1: the rational fraction.</summary>
    public Figure RationalFraction => Share(Acceptable);

    /// <summary>Passing packages as a share of all, 0 to 1.</summary>
    public Figure PassingFraction => Share(Passing);

    /// <summary>By party: the share of packages that satisfy it, 0 to 1.</summary>
    public ImmutableArray<double> SatisfiedShares => [.. Satisfied.Select(s => Share(s).Value ?? 0)];

    /// <summary>
    /// The pivotal parties: those whose removal from the requirement enlarges the acceptable set most, by place. Several where equal; empty where
    /// nobody's removal adds anything, or nothing was counted.
    /// </summary>
    public ImmutableArray<int> Pivotal
    {
        get
        {
            if (Without.IsEmpty || Without.Max() == Acceptable)
            {
                return [];
            }

            var most = Without.Max();
            return [.. Enumerable.Range(0, Without.Length).Where(i => Without[i] == most)];
        }
    }

    /// <summary>
    /// Counts exactly: each package where there are few enough; else, where issues count each by itself, by what each party still needs after each
    /// issue (packages that leave everybody in the same situation are counted together), as long as the situations stay few enough.
    /// </summary>
    public static Acceptance Of(AnalysisGame game, AnalysisSettings? settings = null)
    {
        settings ??= AnalysisSettings.Default;
        if (game.Parties.Length > 64)
        {
            return Uncounted;
        }

        var counts = Enumeration.IsFeasible(game, settings) ? Enumerated(game)
            : game.IsSeparable && game.Parties.All(p => p.Ceiling is null) ? new Situations(game).Count(MostStates) : null;
        return counts is null ? Uncounted : Told(game, counts);
    }

    private static Acceptance Uncounted => new(null, null, null, [], [], Undefined.TooManyPackages);

    private static Acceptance Told(AnalysisGame game, Dictionary<ulong, BigInteger> counts)
    {
        var n = game.Parties.Length;
        var all = n == 64 ? ulong.MaxValue : (1UL << n) - 1;
        BigInteger Sum(Func<ulong, bool> when) => counts.Where(c => when(c.Key)).Aggregate(BigInteger.Zero, (sum, c) => sum + c.Value);
        ImmutableArray<Party> seats = [.. game.Parties.Select(p => new Party(p.Id, Localized.Empty, null, 1, 1, p.Weight))];
        return new Acceptance(
            Sum(_ => true),
            Sum(mask => mask == all),
            Sum(mask => game.Agreement.IsMet(seats.Where((_, i) => (mask >> i & 1) == 1).Select(s => s.Id).ToHashSet(), seats)),
            [.. Enumerable.Range(0, n).Select(i => Sum(mask => (mask >> i & 1) == 1))],
            [.. Enumerable.Range(0, n).Select(i => Sum(mask => (mask | 1UL << i) == all))],
            null);
    }

    private static Dictionary<ulong, BigInteger> Enumerated(AnalysisGame game)
    {
        var counts = new Dictionary<ulong, long>();
        Int128[] reservations = [.. game.Parties.Select(p => p.Reservation)];
        Enumeration.Visit(game, (options, utilities) =>
        {
            var mask = 0UL;
            for (var i = 0; i < utilities.Length; i++)
            {
                mask |= utilities[i] >= reservations[i] ? 1UL << i : 0;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(counts, mask, out _)++;
        });
        return counts.ToDictionary(c => c.Key, c => (BigInteger)c.Value);
    }

    private Figure Share(BigInteger? count) => count is { } some && Packages is { IsZero: false } all ? Ratio.Of(some, all) : Why ?? Undefined.NoPackage;

    /// <summary>Counting by what is still needed. What is already sure, or already hopeless, is not told apart any further.</summary>
    private sealed class Situations(AnalysisGame game)
    {
        private readonly int n = game.Parties.Length;

        /// <summary>What each party gets at least, and at most, from the issues from the one so numbered on.</summary>
        private readonly Int128[][] least = Rest(game, points => points.Min());
        private readonly Int128[][] most = Rest(game, points => points.Max());

        public Dictionary<ulong, BigInteger>? Count(int limit)
        {
            var states = new Dictionary<Needs, BigInteger> { [Settled(new Needs([.. game.Parties.Select(p => p.Reservation)], 0, 0), 0)] = BigInteger.One };
            for (var j = 0; j < game.Issues.Length; j++)
            {
                var next = new Dictionary<Needs, BigInteger>();
                foreach (var (needs, count) in states)
                {
                    foreach (var points in game.Issues[j].Points)
                    {
                        var after = Settled(needs.After(points), j + 1);
                        next[after] = next.GetValueOrDefault(after) + count;
                    }

                    if (next.Count > limit)
                    {
                        return null;
                    }
                }

                states = next;
            }

            return states.GroupBy(s => s.Key.Sure).ToDictionary(g => g.Key, g => g.Aggregate(BigInteger.Zero, (sum, s) => sum + s.Value));
        }

        private static Int128[][] Rest(AnalysisGame game, Func<IEnumerable<Int128>, Int128> of)
        {
            var rest = new Int128[game.Issues.Length + 1][];
            rest[^1] = new Int128[game.Parties.Length];
            for (var j = game.Issues.Length - 1; j >= 0; j--)
            {
                rest[j] = [.. rest[j + 1].Select((sum, i) => sum + of(game.Issues[j].Points.Select(p => p[i])))];
            }

            return rest;
        }

        private Needs Settled(Needs needs, int from)
        {
            var (sure, lost) = (needs.Sure, needs.Lost);
            var left = needs.Left.ToArray();
            for (var i = 0; i < n; i++)
            {
                if (((sure | lost) >> i & 1) == 1)
                {
                    continue;
                }

                sure |= left[i] <= least[from][i] ? 1UL << i : 0;
                lost |= left[i] > most[from][i] ? 1UL << i : 0;
                left[i] = ((sure | lost) >> i & 1) == 1 ? 0 : left[i];
            }

            return new Needs(left, sure, lost);
        }
    }

    private readonly struct Needs(Int128[] left, ulong sure, ulong lost) : IEquatable<Needs>
    {
        public Int128[] Left { get; } = left;

        public ulong Sure { get; } = sure;

        public ulong Lost { get; } = lost;

        public Needs After(ImmutableArray<Int128> points)
        {
            var after = Left.ToArray();
            for (var i = 0; i < after.Length; i++)
            {
                after[i] -= ((Sure | Lost) >> i & 1) == 1 ? 0 : points[i];
            }

            return new Needs(after, Sure, Lost);
        }

        public bool Equals(Needs other) => Sure == other.Sure && Lost == other.Lost && Left.AsSpan().SequenceEqual(other.Left);

        public override bool Equals(object? obj) => obj is Needs other && Equals(other);

        public override int GetHashCode()
        {
            var hash = HashCode.Combine(Sure, Lost);
            foreach (var need in Left)
            {
                hash = HashCode.Combine(hash, need);
            }

            return hash;
        }
    }
}
