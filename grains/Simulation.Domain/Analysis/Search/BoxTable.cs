namespace Simulation.Domain.Analysis.Search;

/// <summary>
/// A box in y. For its bound a gain is shared out evenly among the sides, each side's share given to the entries within: all sides together give at most
/// the gain, and exactly that where all are within. A loss is nothing until the last side makes it sure.
/// </summary>
internal sealed class BoxTable(SlotBox box, double[] y)
{
    public ImmutableArray<(int Slot, bool[] Within)> Sides { get; } = box.Sides;

    /// <summary>By party.</summary>
    public double[] Y { get; } = y;

    /// <summary>What one side's share is worth to w, at least 0.</summary>
    public double Share(double[] w) => Math.Max(0, Relaxation.Dot(w, Y)) / Sides.Length;

    /// <summary>What w loses by the box, at least 0.</summary>
    public double Loss(double[] w) => Math.Max(0, -Relaxation.Dot(w, Y));

    public bool Holds(int[] entries)
    {
        foreach (var (slot, within) in Sides)
        {
            if (!within[entries[slot]])
            {
                return false;
            }
        }

        return true;
    }
}
