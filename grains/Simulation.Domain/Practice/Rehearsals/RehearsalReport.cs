using Simulation.Domain.Analysis;

namespace Simulation.Domain.Practice.Rehearsals;

/// <summary>
/// How a case goes when automated delegations play it many times: how often they agree, how long it takes them, how good what they agree on is, and
/// what each has of it.
/// </summary>
public sealed record RehearsalReport
{
    public required ImmutableArray<RehearsedPlay> Plays { get; init; }

    /// <summary>Share of plays that ended in an agreement, 0 to 1.</summary>
    public required double AgreementRate { get; init; }

    /// <summary>Share of plays whose agreement was replaced by a better one in post-settlement, 0 to 1.</summary>
    public required double ImprovedRate { get; init; }

    /// <summary>Proposals made until the first agreement, over the plays that agreed.</summary>
    public required Distribution? Offers { get; init; }

    /// <summary>Minutes of bargaining until the first agreement, over the plays that agreed.</summary>
    public required Distribution? Minutes { get; init; }

    /// <summary>Share of agreements to which no package is preferred by somebody and by nobody dispreferred, 0 to 1; null without agreements, or where that is not known.</summary>
    public required double? EfficientRate { get; init; }

    /// <summary>W / W* of <see cref="OutcomeMetrics.JointValueShare"/>, over the plays that agreed.</summary>
    public required Distribution? JointValue { get; init; }

    /// <summary>The same over all plays, no deal by everybody's disagreement value.</summary>
    public required Distribution? JointValueOfAll { get; init; }

    /// <summary><see cref="OutcomeMetrics.ToFront"/>, normalised, over the plays that agreed.</summary>
    public required Distribution? ToFront { get; init; }

    /// <summary><see cref="OutcomeMetrics.NashEfficiency"/>, over the plays that agreed.</summary>
    public required Distribution? NashEfficiency { get; init; }

    /// <summary>By party, in the order of the game.</summary>
    public required ImmutableArray<RehearsedParty> Parties { get; init; }

    /// <summary>The packages agreed, the most frequent first.</summary>
    public required ImmutableArray<RehearsedPackage> Packages { get; init; }

    public static RehearsalReport Of(AnalysisGame game, ImmutableArray<RehearsedPlay> plays, AnalysisSettings? settings = null)
    {
        var points = new ReferencePoints(game, settings);
        var agreed = plays.Where(p => p.Agreement is not null).ToArray();
        var metrics = agreed.Select(p => p.Agreement!).Distinct().ToDictionary(s => s, s => OutcomeMetrics.Of(points, s));
        var none = agreed.Length == plays.Length ? null : OutcomeMetrics.OfNoDeal(points);
        Distribution? Over(Func<OutcomeMetrics, double?> figure) => Distribution.Of(agreed.Select(p => figure(metrics[p.Agreement!])));
        var efficient = agreed.Select(p => metrics[p.Agreement!].IsEfficient).OfType<bool>().ToArray();
        return new RehearsalReport
        {
            Plays = plays,
            AgreementRate = Share(agreed.Length, plays.Length) ?? 0,
            ImprovedRate = Share(plays.Count(p => p.Improved > 0), plays.Length) ?? 0,
            Offers = Distribution.Of(agreed.Select(p => (double?)p.Offers)),
            Minutes = Distribution.Of(agreed.Select(p => (double?)p.Minutes)),
            EfficientRate = efficient.Length < agreed.Length ? null : Share(efficient.Count(e => e), agreed.Length),
            JointValue = Over(m => m.JointValueShare.Value),
            JointValueOfAll = Distribution.Of(plays.Select(p => (p.Agreement is { } a ? metrics[a] : none!).JointValueShare.Value)),
            ToFront = Over(m => m.ToFront.Normalised.Value),
            NashEfficiency = Over(m => m.NashEfficiency.Value),
            Parties = [.. game.Parties.Select((party, i) => new RehearsedParty(
                party.Id,
                Distribution.Of(agreed.Select(p => (double?)party.OnScale(p.Agreement!.Utilities[i]))),
                Distribution.Of(plays.Select(p => (double?)party.OnScale(p.Agreement?.Utilities[i] ?? party.Disagreement))),
                Over(m => m.Parties[i].X.Value)))],
            Packages = [.. agreed.GroupBy(p => p.Agreement!)
                .Select(g => new RehearsedPackage(g.Key, g.Count(), metrics[g.Key].IsEfficient))
                .OrderByDescending(p => p.Times).ThenBy(p => string.Join(' ', p.Package.Options), StringComparer.Ordinal)],
        };
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}

/// <summary>A party over all plays.</summary>
/// <param name="Utility">U_i on the scale of the source, over the plays that agreed.</param>
/// <param name="UtilityOfAll">The same over all plays, no deal by the disagreement value.</param>
/// <param name="X">x_i = (U_i - d_i) / (b_i - d_i), over the plays that agreed.</param>
public sealed record RehearsedParty(DelegationId Id, Distribution? Utility, Distribution? UtilityOfAll, Distribution? X);

/// <param name="Times">In how many plays it was agreed.</param>
/// <param name="IsEfficient">See <see cref="OutcomeMetrics.IsEfficient"/>.</param>
public sealed record RehearsedPackage(Settlement Package, int Times, bool? IsEfficient);
