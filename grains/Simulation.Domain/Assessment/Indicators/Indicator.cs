namespace Simulation.Domain.Assessment.Indicators;

/// <summary>A measure computed from the log by a named, versioned formula. It suggests where to look; it never marks.</summary>
/// <param name="Formula">Name and version, such as <c>questions/1</c>; a changed computation is a new version.</param>
/// <param name="Value">Null: undefined here, see <paramref name="WhyNot"/>.</param>
/// <param name="WhyNot">Null exactly when there is a value.</param>
/// <param name="Behaviours">Behaviours of the programme that it may point to.</param>
/// <param name="Entries">The entries of the log that it counted, oldest first: each may be picked as evidence.</param>
public sealed record Indicator(
    string Formula,
    IndicatorScope Scope,
    IndicatorUnit Unit,
    decimal? Value,
    Undefined? WhyNot,
    ImmutableArray<string> Behaviours,
    ImmutableArray<LogReference> Entries);

/// <summary>Whose doing an indicator measures.</summary>
public enum IndicatorScope
{
    Student = 1,
    /// <summary>All members of the student's delegation together: it says less about one of them the more there are.</summary>
    Delegation = 2,
}

public enum IndicatorUnit
{
    Count = 1,
    /// <summary>One number over another.</summary>
    Ratio = 2,
    Minutes = 3,
    /// <summary>Standard deviations from the mean of the same role at the other tables.</summary>
    StandardScore = 4,
}
