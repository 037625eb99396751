namespace Simulation.Domain.Scenarios;

/// <summary>What all packages of a scenario are like, in figures.</summary>
/// <param name="Packages">How many there are; <see cref="long.MaxValue"/> if more than that.</param>
/// <param name="Exhaustive">Whether each was looked at. If not, null means: not known.</param>
/// <param name="Acceptable">
/// How many give every delegation at least its reservation value: |IR| in negotiation.md B2. When not exhaustive it is known only if it is 0.
/// </param>
/// <param name="BestAcceptableTotal">The largest sum of all delegations' points over acceptable packages; null if there is none.</param>
/// <param name="MiddleTotal">The sum of all delegations' points of the package of middle options.</param>
/// <param name="DominatingMiddle">
/// How many packages are at least as good as the middle for everybody and better for somebody. When not exhaustive, those that differ from
/// the middle on one or two issues are counted, and null stands for none of them.
/// </param>
[GenerateSerializer, Immutable, Alias("PackageSurvey.v1")]
public sealed record PackageSurvey(
    long Packages,
    bool Exhaustive,
    long? Acceptable,
    int? BestAcceptableTotal,
    int MiddleTotal,
    long? DominatingMiddle);
