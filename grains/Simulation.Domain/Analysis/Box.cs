using System.Numerics;

namespace Simulation.Domain.Analysis;

/// <summary>
/// What a package is worth beyond its options when all its choices lie within a box: the constraints of GENIUS's nonlinear utility spaces, on any
/// number of issues. Source: GENIUS, <c>InclusiveHyperRectangle</c>; NegMAS, <c>HyperRectangleUtilityFunction</c>.
/// </summary>
/// <param name="Sides">At least one; each on another issue. An issue without a side is free.</param>
/// <param name="Points">By party, units; may be negative.</param>
public sealed record Box(ImmutableArray<BoxSide> Sides, ImmutableArray<Int128> Points)
{
    /// <summary>Whether a full package lies within.</summary>
    public bool Holds(ReadOnlySpan<int> options)
    {
        foreach (var side in Sides)
        {
            if (!side.Holds(options[side.Issue]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it names issues and options that are there.</summary>
    internal bool Fits(ImmutableArray<AnalysisIssue> issues, int parties) =>
        Points.Length == parties && !Sides.IsEmpty && Sides.DistinctBy(s => s.Issue).Count() == Sides.Length &&
        Sides.All(s => s.Issue >= 0 && s.Issue < issues.Length && s.From >= 0 && s.From <= s.To && s.To < issues[s.Issue].Options.Length);

    internal static BigInteger Largest(ImmutableArray<Box> boxes, int party) =>
        boxes.Aggregate(BigInteger.Zero, (sum, box) => sum + BigInteger.Abs(box.Points[party]));
}

/// <summary>One side of a box.</summary>
/// <param name="Issue">Place of the issue.</param>
/// <param name="From">Place of the first option within.</param>
/// <param name="To">Place of the last.</param>
public readonly record struct BoxSide(int Issue, int From, int To)
{
    public bool Holds(int option) => option >= From && option <= To;
}
