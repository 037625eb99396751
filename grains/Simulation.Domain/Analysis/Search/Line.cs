namespace Simulation.Domain.Analysis.Search;

/// <summary>
/// A linear bound: whatever is still open, w·y can't end above what the open slots' best options for w give. A partial package whose line falls
/// below its threshold is given up.
/// </summary>
/// <param name="W">Weights by party.</param>
/// <param name="Role">What the threshold is made of.</param>
/// <param name="Shift">By <paramref name="Role"/>: added to the threshold (multipliers times floors), or the constant of the product's bound.</param>
/// <param name="Exponents">Of a product: the sum A of the exponents.</param>
internal sealed record Line(double[] W, LineRole Role, double Shift, double Exponents = 0);

internal enum LineRole
{
    /// <summary>A party's floor, or a mixture of floors: the threshold is the shift.</summary>
    Floor = 1,

    /// <summary>A sum to be beaten: best + shift.</summary>
    Sum = 2,

    /// <summary>A product to be beaten, by the inequality of means: A·log(w·y / A) + shift is at least the product's logarithm.</summary>
    Product = 3,
}
