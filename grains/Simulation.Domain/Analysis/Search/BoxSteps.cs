using System.Numerics;

namespace Simulation.Domain.Analysis.Search;

/// <summary>
/// What a choice at one depth takes from the lines by its boxes, beyond the regret that every choice has: the shares of a box that this or an earlier
/// choice lies out of, and the loss of a box that this choice completes. At full depth the lines are exact.
/// </summary>
internal sealed class BoxSteps
{
    private readonly Step[] steps;
    private readonly int width;

    /// <param name="width">Of the lines, padded.</param>
    public BoxSteps(Relaxation relaxation, int depth, ImmutableArray<Line> lines, int width)
    {
        this.width = width;
        steps = [.. relaxation.BoxesOf[relaxation.Order[depth]].Select(b => new Step(
            [.. b.Box.Sides.Where(s => relaxation.Depth[s.Slot] < depth)],
            b.Within,
            b.Box.Sides.All(s => relaxation.Depth[s.Slot] <= depth),
            [.. lines.Select(l => b.Box.Share(l.W)), .. new double[width - lines.Length]],
            [.. lines.Select(l => b.Box.Loss(l.W)), .. new double[width - lines.Length]]))];
    }

    public bool IsEmpty => steps.Length == 0;

    /// <param name="entries">What is chosen so far, this choice among it.</param>
    /// <param name="taken">Set to what is taken, line by line.</param>
    public void Take(int[] entries, int entry, double[] taken)
    {
        Array.Clear(taken);
        foreach (var step in steps)
        {
            var alive = 0;
            while (alive < step.Earlier.Length && step.Earlier[alive].Within[entries[step.Earlier[alive].Slot]])
            {
                alive++;
            }

            if (alive == step.Earlier.Length)
            {
                if (!step.Within[entry])
                {
                    Add(taken, step.Share, alive);
                }
                else if (step.IsLast)
                {
                    Add(taken, step.Loss, 1);
                }
            }
            else if (step.Within[entry])
            {
                Add(taken, step.Share, 1);
            }
        }
    }

    private void Add(double[] taken, double[] what, double times)
    {
        for (var l = 0; l < width; l += Vector<double>.Count)
        {
            (new Vector<double>(taken, l) + (new Vector<double>(what, l) * times)).CopyTo(taken, l);
        }
    }

    private sealed record Step((int Slot, bool[] Within)[] Earlier, bool[] Within, bool IsLast, double[] Share, double[] Loss);
}
