using System.Numerics;

namespace Simulation.Domain.Analysis;

/// <summary>
/// How good an agreement is: for each, for all together, and how fairly shared (negotiation.md B4). No deal is measured by giving every party its
/// disagreement value (<see cref="OfNoDeal"/>). x_i = (U_i - d_i) / (b_i - d_i). Ratios are reported as doubles; whether something is efficient,
/// acceptable or better is decided on whole numbers.
/// </summary>
public sealed record OutcomeMetrics
{
    /// <summary>By party, in the order of the game.</summary>
    public required ImmutableArray<PartyOutcome> Parties { get; init; }

    /// <summary>W = sum of U_i on the scale of the source.</summary>
    public required double JointValue { get; init; }

    /// <summary>W / W*, W* the maximum over all packages; usually 0 to 1. Not defined where W* is 0 or less.</summary>
    public required Figure JointValueShare { get; init; }

    /// <summary>X = sum of x_i.</summary>
    public required Figure SumOfShares { get; init; }

    /// <summary>X / X*, X* the maximum over all packages. Not defined where X* is 0 or less.</summary>
    public required Figure SumOfSharesShare { get; init; }

    /// <summary>Whether no package is better for somebody and worse for nobody; null when the search's budget was spent, or without a deal.</summary>
    public required bool? IsEfficient { get; init; }

    /// <summary>How many packages are better for somebody and worse for nobody; null where there are too many packages to look at each.</summary>
    public required BigInteger? DominatedBy { get; init; }

    /// <summary>eps(p), in x: see <see cref="Solutions.Slack"/>. 0 exactly when weakly efficient.</summary>
    public required Figure Slack { get; init; }

    /// <summary>L(p), in sums of x: see <see cref="Solutions.ValueLeft"/>. 0 exactly when efficient.</summary>
    public required Figure ValueLeft { get; init; }

    /// <summary>The package that everyone could have had: it has all the value left. Null where the agreement is efficient or nothing is known.</summary>
    public required Settlement? CouldHaveHad { get; init; }

    /// <summary>Distance to the nearest efficient package. Not defined where the front is not given in full.</summary>
    public required Distance ToFront { get; init; }

    public required Distance ToNash { get; init; }

    public required Distance ToKalaiSmorodinsky { get; init; }

    public required Distance ToEgalitarian { get; init; }

    public required Distance ToUtilitarian { get; init; }

    /// <summary>NE = (prod x_i(p) / prod x_i(Nash))^(1/n), 0 where the package is not acceptable to all; at most 1 among acceptable packages.</summary>
    public required Figure NashEfficiency { get; init; }

    /// <summary>Jain's index (sum x)^2 / (n · sum x^2), 1/n to 1 (Jain, Chiu, Hawe 1984). Only where every x_i is 0 or more and some is above.</summary>
    public required Figure Jain { get; init; }

    /// <summary>Gini coefficient of x: sum over i, j of |x_i - x_j| / (2 n^2 mean), 0 (equal) to 1 - 1/n. Only as <see cref="Jain"/>.</summary>
    public required Figure Gini { get; init; }

    /// <summary>Smallest x over largest x, 0 to 1. Only as <see cref="Jain"/>.</summary>
    public required Figure Evenness { get; init; }

    /// <summary>Sum of x above the baseline of the random dictator: sum x(p) - sum RD. Negative where less than that.</summary>
    public required Figure Created { get; init; }

    /// <summary>
    /// I = (sum x(p) - sum RD) / (max over all packages of sum x - sum RD), at most 1: 0 no better than a fixed pie, 1 all joint value found. RD_i is
    /// what party i has on average when a party drawn by lot dictates its best package. Not defined where the pie is fixed (denominator 0).
    /// </summary>
    public required Figure IntegrativeIndex { get; init; }

    /// <summary>
    /// By pair (first place below second): who cares more about an issue gets more of it, LR = sum |w_i - w_k| h / sum |w_i - w_k|, 0 to 1, 0.5 as by
    /// chance (negotiation.md B4, measure 8). Not defined where both weigh all issues alike.
    /// </summary>
    public required ImmutableArray<Logroll> Logrolling { get; init; }

    /// <summary>Share of the issues on which all want the same option that were agreed there, 0 to 1. Not defined where there is none.</summary>
    public required Figure CompatibleAgreed { get; init; }

    /// <summary>Share of issues settled at the middle option (either of two middles), 0 to 1: splitting the difference. Not defined without an issue of three options.</summary>
    public required Figure MiddleAgreed { get; init; }

    /// <summary>Measures an agreement. The reference points are computed once per <paramref name="points"/> and can serve many agreements.</summary>
    public static OutcomeMetrics Of(ReferencePoints points, Settlement agreement) => new Measuring(points).Measure(agreement.Utilities, agreement);

    /// <summary>Measures the failure to agree: everybody has d_i.</summary>
    public static OutcomeMetrics OfNoDeal(ReferencePoints points) => new Measuring(points).Measure([.. points.Game.Parties.Select(p => p.Disagreement)], null);
}

/// <summary>What an agreement is to one party.</summary>
/// <param name="Utility">U_i on the scale of the source.</param>
/// <param name="ShareOfMaximum">U_i / U_i^max over all packages, usually 0 to 1. Not defined where the maximum is 0 or less.</param>
/// <param name="X">x_i, 1 at the ideal, 0 at disagreement; may lie outside.</param>
/// <param name="Surplus">U_i - r_i on the scale of the source.</param>
/// <param name="AgainstAspiration">U_i - a_i on the scale of the source; null where no aspiration is given.</param>
/// <param name="Regret">b_i - U_i on the scale of the source; null where b_i is not known.</param>
/// <param name="Claimed">c_i = x_i / sum x, 0 to 1: the share of the value that the party claimed. Only where every x is 0 or more and some is above.</param>
public sealed record PartyOutcome(double Utility, Figure ShareOfMaximum, Figure X, double Surplus, double? AgainstAspiration, double? Regret, Figure Claimed);

/// <summary>Euclidean distance in utilities.</summary>
/// <param name="Normalised">Of U_i / U_i^max, divided by the root of n: 0 to 1 where utilities are not negative.</param>
/// <param name="OnScale">Of U_i on the scale of the source, undivided: what GENIUS reports.</param>
public readonly record struct Distance(Figure Normalised, Figure OnScale)
{
    internal static Distance None(Undefined why) => new(why, why);
}

public sealed record Logroll(int First, int Second, Figure Value);
