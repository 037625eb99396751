namespace Simulation.Domain.Analysis;

/// <summary>How far an analysis may go. What would go further says so instead of guessing.</summary>
public sealed record AnalysisSettings
{
    public static readonly AnalysisSettings Default = new();

    /// <summary>Most partial packages that one search looks at. Beyond it the best found is given with the proven gap.</summary>
    public long MostNodes { get; init; } = 3_000_000;

    /// <summary>Most points of a front that is given in full.</summary>
    public int MostFrontPoints { get; init; } = 20_000;

    /// <summary>Most packages that are looked at one by one.</summary>
    public int MostEnumerated { get; init; } = 2_000_000;

    /// <summary>Most options of issues that depend on each other made one issue for searching; where there are more, their dependence is bounded.</summary>
    public int LargestComposite { get; init; } = 4_096;

    /// <summary>Over what a party's ideal b is the maximum (negotiation.md B3).</summary>
    public IdealOver Ideal { get; init; } = IdealOver.Acceptable;
}

/// <summary>Over what a party's ideal is taken.</summary>
public enum IdealOver
{
    /// <summary>Packages acceptable to all: Kalai and Smorodinsky's own convention.</summary>
    Acceptable = 1,

    /// <summary>All packages: NegMAS's convention.</summary>
    All = 2,
}

/// <summary>Why a figure is not defined or not given.</summary>
public enum Undefined
{
    /// <summary>No package is acceptable to all.</summary>
    NoZopa = 1,

    /// <summary>Every package is forbidden.</summary>
    NoPackage = 2,

    /// <summary>The front has more points than are given in full.</summary>
    FrontTooLarge = 3,

    /// <summary>There are too many packages to look at each, and no shorter way.</summary>
    TooManyPackages = 4,

    /// <summary>The search ended at its budget before it found any.</summary>
    BudgetSpent = 5,

    /// <summary>The denominator is nothing: there is nothing to measure against.</summary>
    NothingToMeasure = 6,

    /// <summary>Some party has less than its disagreement value.</summary>
    BelowDisagreement = 7,

    /// <summary>The figure is for two parties.</summary>
    NotTwoParties = 8,

    /// <summary>No party can gain over disagreement.</summary>
    NobodyGains = 9,

    /// <summary>There are too few observations.</summary>
    TooFew = 10,
}

/// <summary>A figure, or why there is none.</summary>
/// <param name="Value">Null exactly when <paramref name="Why"/> is given.</param>
public readonly record struct Figure(double? Value, Undefined? Why)
{
    public static implicit operator Figure(double value) => new(value, null);

    public static implicit operator Figure(Undefined why) => new(null, why);
}
