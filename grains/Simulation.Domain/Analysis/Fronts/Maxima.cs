using System.Numerics;

namespace Simulation.Domain.Analysis.Fronts;

/// <summary>The vectors that no other one dominates. Values are compared exactly; dense ranks make that as fast as comparing small integers.</summary>
internal static class Maxima
{
    /// <summary>Places of the maximal vectors; of equal vectors the first, with the others' copies added to its own.</summary>
    /// <param name="values">Vector after vector, <paramref name="n"/> numbers each.</param>
    /// <param name="copies">By vector; changed where equal ones are found.</param>
    public static int[] Of<T>(T[] values, int count, int n, long[] copies)
        where T : struct, IComparable<T>
    {
        if (count == 0)
        {
            return [];
        }

        var ranks = new int[n][];
        var keys = new T[count];
        for (var i = 0; i < n; i++)
        {
            ranks[i] = Ranks(values, count, n, i, keys);
        }

        return n switch
        {
            1 => One(ranks[0], copies),
            2 or 3 => Staircase(ranks, count, copies),
            _ => Blocks(ranks, count, copies),
        };
    }

    /// <summary>Adds numbers of copies; beyond what a long holds it stays at the largest.</summary>
    public static long Sum(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    /// <summary>Multiplies numbers of copies; beyond what a long holds it stays at the largest.</summary>
    public static long Product(long a, long b) => a > long.MaxValue / b ? long.MaxValue : a * b;

    /// <summary>The place of each one's number among the distinct numbers, from 0 for the smallest.</summary>
    private static int[] Ranks<T>(T[] values, int count, int n, int party, T[] keys)
        where T : struct, IComparable<T>
    {
        var order = new int[count];
        for (var e = 0; e < count; e++)
        {
            keys[e] = values[(e * n) + party];
            order[e] = e;
        }

        Array.Sort(keys, order);
        var ranks = new int[count];
        var rank = 0;
        for (var e = 0; e < count; e++)
        {
            if (e > 0 && keys[e].CompareTo(keys[e - 1]) != 0)
            {
                rank++;
            }

            ranks[order[e]] = rank;
        }

        return ranks;
    }

    private static int[] One(int[] ranks, long[] copies)
    {
        var best = 0;
        for (var e = 1; e < ranks.Length; e++)
        {
            if (ranks[e] > ranks[best])
            {
                best = e;
            }
        }

        for (var e = 0; e < ranks.Length; e++)
        {
            if (e != best && ranks[e] == ranks[best])
            {
                copies[best] = Sum(copies[best], copies[e]);
            }
        }

        return [best];
    }

    /// <summary>From the best for the first party down: maximal is what beats, on the third, all that are at least as good on the second.</summary>
    private static int[] Staircase(int[][] ranks, int count, long[] copies)
    {
        var (first, second, third) = (ranks[0], ranks[1], ranks.Length > 2 ? ranks[2] : null);
        var order = Descending(count, e => new Int128((ulong)first[e], ((ulong)second[e] << 32) | (uint)(third?[e] ?? 0)));

        // The largest third rank among those whose second rank is at least so much: a Fenwick tree over second ranks, counted from the top.
        var size = second.Max() + 1;
        var largest = new int[size + 1];
        Array.Fill(largest, -1);
        var kept = new List<int>();
        var last = -1;
        foreach (var e in order)
        {
            if (last >= 0 && first[e] == first[last] && second[e] == second[last] && (third is null || third[e] == third[last]))
            {
                copies[last] = Sum(copies[last], copies[e]);
                continue;
            }

            var mine = third?[e] ?? 0;
            var best = -1;
            for (var at = size - second[e]; at > 0; at -= at & -at)
            {
                best = Math.Max(best, largest[at]);
            }

            if (best >= mine)
            {
                continue;
            }

            for (var at = size - second[e]; at <= size; at += at & -at)
            {
                largest[at] = Math.Max(largest[at], mine);
            }

            kept.Add(e);
            last = e;
        }

        return [.. kept];
    }

    /// <summary>Only what has a larger sum of ranks can dominate: so each is compared with those kept before it, many at a time.</summary>
    private static int[] Blocks(int[][] ranks, int count, long[] copies)
    {
        var n = ranks.Length;
        var sums = new long[count];
        foreach (var party in ranks)
        {
            for (var e = 0; e < count; e++)
            {
                sums[e] += party[e];
            }
        }

        var order = Descending(count, e => sums[e]);
        var width = Vector<int>.Count;
        var kept = new List<int>();
        var blocks = new int[1024 * n * width];
        var places = new List<int>();
        foreach (var e in order)
        {
            if (Dominator(ranks, e, blocks, places.Count, n, width) is var block and >= 0)
            {
                Equal(ranks, sums, e, places, kept, block, width, copies);
                if (block > 7 && block < (places.Count - 1))
                {
                    // What dominated once dominates often: it is asked earlier from now on.
                    Swap(blocks, places, block, block / 2, n * width);
                }

                continue;
            }

            var lane = kept.Count % width;
            if (lane == 0)
            {
                places.Add(kept.Count);
                if (places.Count * n * width > blocks.Length)
                {
                    Array.Resize(ref blocks, blocks.Length * 2);
                }

                Array.Fill(blocks, -1, (places.Count - 1) * n * width, n * width);
            }

            for (var i = 0; i < n; i++)
            {
                blocks[((((places.Count - 1) * n) + i) * width) + lane] = ranks[i][e];
            }

            kept.Add(e);
        }

        return [.. kept];
    }

    private static int Dominator(int[][] ranks, int e, int[] blocks, int count, int n, int width)
    {
        Span<Vector<int>> mine = stackalloc Vector<int>[n];
        for (var i = 0; i < n; i++)
        {
            mine[i] = new Vector<int>(ranks[i][e]);
        }

        var at = 0;
        for (var block = 0; block < count; block++, at += n * width)
        {
            var over = Vector.GreaterThanOrEqual(new Vector<int>(blocks, at), mine[0]);
            for (var i = 1; i < n && over != Vector<int>.Zero; i++)
            {
                over &= Vector.GreaterThanOrEqual(new Vector<int>(blocks, at + (i * width)), mine[i]);
            }

            if (over != Vector<int>.Zero)
            {
                return block;
            }
        }

        return -1;
    }

    private static void Equal(int[][] ranks, long[] sums, int e, List<int> places, List<int> kept, int block, int width, long[] copies)
    {
        var from = places[block];
        for (var at = from; at < Math.Min(from + width, kept.Count); at++)
        {
            var other = kept[at];
            if (sums[other] == sums[e] && ranks.All(r => r[other] == r[e]))
            {
                copies[other] = Sum(copies[other], copies[e]);
                return;
            }
        }
    }

    private static void Swap(int[] blocks, List<int> places, int a, int b, int size)
    {
        var left = blocks.AsSpan(a * size, size);
        var right = blocks.AsSpan(b * size, size);
        for (var at = 0; at < size; at++)
        {
            (left[at], right[at]) = (right[at], left[at]);
        }

        (places[a], places[b]) = (places[b], places[a]);
    }

    /// <summary>Largest key first; of equal keys the first place first.</summary>
    private static int[] Descending<TKey>(int count, Func<int, TKey> key)
        where TKey : struct, INumber<TKey>
    {
        var keys = new TKey[count];
        var order = new int[count];
        for (var e = 0; e < count; e++)
        {
            keys[e] = -key(e);
            order[e] = e;
        }

        Array.Sort(keys, order);
        for (var from = 0; from < count;)
        {
            var to = from + 1;
            while (to < count && keys[to] == keys[from])
            {
                to++;
            }

            if (to - from > 1)
            {
                Array.Sort(order, from, to - from);
            }

            from = to;
        }

        return order;
    }
}
