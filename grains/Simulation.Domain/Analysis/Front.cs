using System.Numerics;
using Simulation.Domain.Analysis.Fronts;

namespace Simulation.Domain.Analysis;

/// <summary>
/// The efficient packages PS: those to which no other is preferred by somebody and by nobody dispreferred, over all packages F
/// (negotiation.md B2). Those acceptable to all among them are exactly the efficient ones over the acceptable packages, because whatever
/// dominates an acceptable package is acceptable too.
/// </summary>
/// <param name="Points">
/// One package for each distinct efficient vector of utilities, the best for the first party first, then for the second, and so on. Null where
/// <paramref name="Why"/> says why.
/// </param>
/// <param name="Copies">
/// By point: how many packages are worth exactly this, at most <see cref="long.MaxValue"/>; default where a ceiling binds, or options that boxes
/// make no better than others were left out, and they are not counted.
/// </param>
public sealed record Front(ImmutableArray<Settlement>? Points, ImmutableArray<long> Copies, Undefined? Why)
{
    /// <summary>How many efficient packages there are; null where not counted.</summary>
    public BigInteger? Packages => Copies.IsDefault ? null : Copies.Aggregate(BigInteger.Zero, (sum, c) => sum + c);

    /// <summary>
    /// The whole front, exact. Two and three parties: always in practice. More: as long as it stays within
    /// <see cref="AnalysisSettings.MostFrontPoints"/>; above that there is none, and the point searches of <see cref="Solutions"/> don't need it.
    /// Source: negotiation.md B6 (1) to (3), (6).
    /// </summary>
    public static Front Of(AnalysisGame game, AnalysisSettings? settings = null)
    {
        settings ??= AnalysisSettings.Default;
        var prepared = Prepared.Of(game, settings.MostEnumerated);
        if (prepared.IsEmpty)
        {
            return None(Undefined.NoPackage);
        }

        if (!prepared.IsSeparable)
        {
            return None(Undefined.TooManyPackages);
        }

        // Few options first keeps the growing front small for longest.
        var order = Enumerable.Range(0, prepared.Slots.Length).OrderBy(s => prepared.Slots[s].Entries.Length).ToArray();
        return FitsLong(prepared)
            ? Grow(prepared, order, settings.MostFrontPoints, units => (long)units, units => units)
            : Grow(prepared, order, settings.MostFrontPoints, units => units, units => units);
    }

    private static Front Grow<T>(Prepared prepared, int[] order, int most, Func<Int128, T> narrow, Func<T, Int128> widen)
        where T : struct, INumber<T>
    {
        var merge = new Merge<T>(
            [.. order.Select(s => prepared.Slots[s].Entries.Select(e => e.Points.Select(narrow).ToArray()).ToArray())],
            [.. order.Select(s => prepared.Slots[s].Entries.Select(e => e.Copies).ToArray())]);
        if (!merge.Run(most))
        {
            return None(Undefined.FrontTooLarge);
        }

        var (n, parties) = (prepared.Game.Parties.Length, prepared.Game.Parties);
        var binds = false;
        var found = new Settlement[merge.Count];
        for (var p = 0; p < found.Length; p++)
        {
            var utilities = new Int128[n];
            for (var i = 0; i < n; i++)
            {
                var units = widen(merge.Values[(p * n) + i]);
                utilities[i] = parties[i].Capped(units);
                binds |= utilities[i] != units;
            }

            var entries = new int[order.Length];
            var picked = merge.Options(p);
            for (var at = 0; at < order.Length; at++)
            {
                entries[order[at]] = picked[at];
            }

            found[p] = new Settlement([.. prepared.Options(entries)], [.. utilities]);
        }

        return Sorted(found, merge.Copies, binds, !binds && !prepared.IsThinned);
    }

    /// <param name="binds">Whether a ceiling makes some of them equal, or one dominate another.</param>
    /// <param name="counted">Whether the copies are all there are.</param>
    private static Front Sorted(Settlement[] found, long[] copies, bool binds, bool counted)
    {
        var kept = Enumerable.Range(0, found.Length).ToArray();
        if (binds)
        {
            var n = found[0].Utilities.Length;
            var values = new Int128[found.Length * n];
            for (var p = 0; p < found.Length; p++)
            {
                found[p].Utilities.CopyTo(values, p * n);
            }

            kept = Maxima.Of(values, found.Length, n, copies);
        }

        Array.Sort(kept, (a, b) => Compare(found[b].Utilities, found[a].Utilities));
        return new Front([.. kept.Select(p => found[p])], counted ? [.. kept.Select(p => copies[p])] : default, null);
    }

    private static int Compare(ImmutableArray<Int128> left, ImmutableArray<Int128> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i].CompareTo(right[i]);
            }
        }

        return 0;
    }

    private static Front None(Undefined why) => new(null, default, why);

    private static bool FitsLong(Prepared prepared)
    {
        var limit = (Int128)long.MaxValue;
        return Enumerable.Range(0, prepared.Game.Parties.Length).All(i =>
            prepared.Slots.Aggregate(Int128.Zero, (sum, slot) => sum + slot.Entries.Max(e => Int128.Abs(e.Points[i]))) <= limit);
    }
}
