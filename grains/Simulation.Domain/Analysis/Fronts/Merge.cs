using System.Numerics;

namespace Simulation.Domain.Analysis.Fronts;

/// <summary>
/// The efficient packages, grown issue by issue: the start of an efficient package is efficient in its own smaller game, because utilities add up
/// (negotiation.md B6 (1) to (3)). Each level remembers where its points came from.
/// </summary>
internal sealed class Merge<T>
    where T : struct, INumber<T>
{
    private readonly int n;
    private readonly T[][][] points;
    private readonly long[][] optionCopies;
    private readonly List<(int[] Parents, int[] Options)> levels = [];

    /// <param name="points">By issue, option, party.</param>
    /// <param name="copies">By issue and option.</param>
    public Merge(T[][][] points, long[][] copies)
    {
        this.points = points;
        optionCopies = copies;
        n = points[0][0].Length;
        Values = new T[n];
        Copies = [1];
    }

    /// <summary>Point after point, a number for each party.</summary>
    public T[] Values { get; private set; }

    /// <summary>By point: how many packages have exactly these utilities.</summary>
    public long[] Copies { get; private set; }

    public int Count => Copies.Length;

    /// <summary>Whether the front stayed within the limit; if not there is none.</summary>
    /// <param name="most">Most points at any level.</param>
    public bool Run(int most)
    {
        for (var j = 0; j < points.Length; j++)
        {
            if (n == 2)
            {
                Pairwise(j);
            }
            else
            {
                Filtered(j);
            }

            if (Count > most)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The option on each issue of a point's package.</summary>
    public int[] Options(int point)
    {
        var options = new int[points.Length];
        for (var j = points.Length - 1; j >= 0; j--)
        {
            options[j] = levels[j].Options[point];
            point = levels[j].Parents[point];
        }

        return options;
    }

    private void Filtered(int issue)
    {
        var options = points[issue];
        var (count, old) = (Count * options.Length, Count);
        var values = new T[count * n];
        var copies = new long[count];
        var at = 0;
        for (var o = 0; o < options.Length; o++)
        {
            for (var p = 0; p < old; p++, at++)
            {
                for (var i = 0; i < n; i++)
                {
                    values[(at * n) + i] = Values[(p * n) + i] + options[o][i];
                }

                copies[at] = Maxima.Product(Copies[p], optionCopies[issue][o]);
            }
        }

        var best = Maxima.Of(values, count, n, copies);
        var kept = new T[best.Length * n];
        for (var p = 0; p < best.Length; p++)
        {
            Array.Copy(values, best[p] * n, kept, p * n, n);
        }

        Values = kept;
        Copies = [.. best.Select(e => copies[e])];
        levels.Add(([.. best.Select(e => e % old)], [.. best.Select(e => e / old)]));
    }

    /// <summary>Two parties: the front moved by each option is a staircase already, and staircases merge in one walk.</summary>
    private void Pairwise(int issue)
    {
        var (room, old) = (Count * points[issue].Length, Count);
        var (values, next) = (new Stair[room], new Stair[room]);
        var length = 0;
        for (var o = 0; o < points[issue].Length; o++)
        {
            length = Walk(values.AsSpan(0, length), issue, o, next);
            (values, next) = (next, values);
        }

        var (kept, copies, parents, options) = (new T[length * 2], new long[length], new int[length], new int[length]);
        for (var p = 0; p < length; p++)
        {
            var stair = values[p];
            (kept[p * 2], kept[(p * 2) + 1]) = (stair.First, stair.Second);
            copies[p] = stair.Copies;
            (options[p], parents[p]) = (stair.From / old, stair.From % old);
        }

        Values = kept;
        Copies = copies;
        levels.Add((parents, options));
    }

    /// <summary>The better for the first party comes first; what is not better for the second than all before it falls away.</summary>
    private int Walk(ReadOnlySpan<Stair> left, int issue, int option, Span<Stair> into)
    {
        var (first, second) = (points[issue][option][0], points[issue][option][1]);
        var (times, old) = (optionCopies[issue][option], Count);
        var (a, b, length) = (0, 0, 0);
        while (a < left.Length || b < old)
        {
            Stair stair;
            if (b == old)
            {
                stair = left[a++];
            }
            else
            {
                var right = new Stair(Values[b * 2] + first, Values[(b * 2) + 1] + second, Maxima.Product(Copies[b], times), (option * old) + b);
                if (a < left.Length && (left[a].First > right.First || (left[a].First == right.First && left[a].Second >= right.Second)))
                {
                    stair = left[a++];
                }
                else
                {
                    stair = right;
                    b++;
                }
            }

            if (length == 0 || stair.Second > into[length - 1].Second)
            {
                into[length++] = stair;
            }
            else if (stair.Second == into[length - 1].Second && stair.First == into[length - 1].First)
            {
                into[length - 1] = into[length - 1] with { Copies = Maxima.Sum(into[length - 1].Copies, stair.Copies) };
            }
        }

        return length;
    }

    /// <param name="From">Option times the number of points before, plus the point.</param>
    private readonly record struct Stair(T First, T Second, long Copies, int From);
}
