using System.Numerics;

namespace Simulation.Domain.Analysis.XRays;

/// <summary>
/// What an author wants to know of a case before a class plays it: whether there is anything to agree on, how much trading across issues can create,
/// who decides, and which options, issues and pay-offs do no work (negotiation.md B2, B4; Raiffa 1982 on integrative bargaining).
/// </summary>
/// <param name="Points">What the figures come from, worked out on demand.</param>
/// <param name="Potential">
/// max over all packages of sum x, less what a dictator drawn by lot gives: sum x - sum RD, 0 or more. 0: a fixed pie. The denominator of the
/// integrative index (negotiation.md B4, measure 7).
/// </param>
/// <param name="MiddleTotal">Sum of U over all parties, on the scale of the source, where every issue is settled at its middle option (the first of two middles).</param>
/// <param name="BestTotal">The largest such sum over acceptable packages; null where nothing is acceptable, or it was not found within the budget.</param>
/// <param name="Findings">The gravest first.</param>
public sealed record XRay(
    ReferencePoints Points,
    ImmutableArray<IssueXRay> Issues,
    ImmutableArray<PartyXRay> Parties,
    Figure Potential,
    double MiddleTotal,
    double? BestTotal,
    ImmutableArray<XRayFinding> Findings)
{
    public AnalysisGame Game => Points.Game;

    /// <summary>How many packages are acceptable to all, of how many; null where not counted.</summary>
    public BigInteger? Acceptable => Points.Acceptance.Acceptable;

    /// <summary>
    /// (<see cref="BestTotal"/> - <see cref="MiddleTotal"/>) / <see cref="MiddleTotal"/>: by how much trading across issues beats splitting every difference;
    /// negative where no acceptable package reaches the middle's total. Not defined without both, or where the middle is worth nothing.
    /// </summary>
    public Figure TradingGain => BestTotal is not { } best ? Undefined.NoZopa : MiddleTotal <= 0 ? Undefined.NothingToMeasure : (best - MiddleTotal) / MiddleTotal;

    /// <summary>Looks through a game. Every figure is exact or says why there is none; <paramref name="settings"/> bound the work.</summary>
    public static XRay Of(AnalysisGame game, AnalysisSettings? settings = null) => Of(new ReferencePoints(game, settings));

    /// <inheritdoc cref="Of(AnalysisGame, AnalysisSettings?)"/>
    /// <param name="points">What is worked out already is used again.</param>
    public static XRay Of(ReferencePoints points)
    {
        var game = points.Game;
        ImmutableArray<IssueXRay> issues = [.. Enumerable.Range(0, game.Issues.Length).Select(j => IssueXRay.Of(points, j))];
        ImmutableArray<PartyXRay> parties = [.. Enumerable.Range(0, game.Parties.Length).Select(i => PartyXRay.Of(points, i))];
        var middle = game.Settle([.. game.Issues.Select(issue => (issue.Options.Length - 1) / 2)]);
        var picture = new XRay(
            points,
            issues,
            parties,
            PotentialOf(points),
            Total(game, middle),
            points.UtilitarianPoints.Settlement is { } best ? Total(game, best) : null,
            []);
        return picture with { Findings = [.. XRayFindings.Of(picture).OrderBy(f => f.Gravity)] };
    }

    private static Figure PotentialOf(ReferencePoints points)
    {
        if (points.RandomDictator is not { Value: { } dictator } baseline)
        {
            return points.RandomDictator.Why!.Value;
        }

        var shares = points.UtilitarianOverAll.Settlement is { } best ? points.Solutions.Shares(best.Utilities) : [];
        return shares.IsEmpty || shares.Contains(null) ? points.UtilitarianOverAll.Why ?? Undefined.BudgetSpent : Math.Max(0, shares.Sum(x => x!.Value) - dictator);
    }

    private static double Total(AnalysisGame game, Settlement settlement) => settlement.Utilities.Select((u, i) => game.Parties[i].OnScale(u)).Sum();
}

/// <summary>What an issue does in the case.</summary>
/// <param name="Place">Of the issue in the game.</param>
/// <param name="Kind">What the parties' wishes make of it.</param>
/// <param name="Weights">By party, 0 to 1: what it weighs among all issues (<see cref="ReferencePoints.Weights"/>).</param>
public sealed record IssueXRay(int Place, IssueKind Kind, ImmutableArray<double> Weights)
{
    /// <summary>Largest less smallest weight, 0 to 1: the more the parties differ, the more there is to trade.</summary>
    public double Spread => Weights.Max() - Weights.Min();

    internal static IssueXRay Of(ReferencePoints points, int place)
    {
        var game = points.Game;
        ImmutableArray<double> weights = [.. Enumerable.Range(0, game.Parties.Length).Select(i => points.Weights(i)[place])];
        return new IssueXRay(place, KindOf(game, place), weights);
    }

    /// <summary>Places of the options that are best for all who care; empty where wishes differ or nobody cares.</summary>
    internal static int[] BestForAll(AnalysisGame game, int place)
    {
        var (issue, caring) = (game.Issues[place], Caring(game, place));
        return caring.Length == 0 ? [] : [.. Enumerable.Range(0, issue.Options.Length).Where(o => caring.All(i => issue.Points[o][i] == issue.Points.Max(p => p[i])))];
    }

    private static IssueKind KindOf(AnalysisGame game, int place)
    {
        var issue = game.Issues[place];
        // What is wished of the sides of boxes depends on the rest of the package.
        if (game.Boxes.Any(b => b.Sides.Any(s => s.Issue == place)))
        {
            return IssueKind.Mixed;
        }

        var caring = Caring(game, place);
        if (caring.Length == 0)
        {
            return game.Interactions.Any(p => p.First == place || p.Second == place) ? IssueKind.Mixed : IssueKind.NobodyCares;
        }

        if (caring.Length == 1)
        {
            return IssueKind.OneCares;
        }

        if (BestForAll(game, place).Length > 0)
        {
            return IssueKind.Shared;
        }

        var opposed = caring.All(i => caring.All(k => i >= k || !Enumerable.Range(0, issue.Options.Length).Any(o => Enumerable.Range(0, issue.Options.Length).Any(p =>
            issue.Points[o][i] > issue.Points[p][i] && issue.Points[o][k] > issue.Points[p][k]))));
        return opposed ? IssueKind.Opposed : IssueKind.Mixed;
    }

    private static int[] Caring(AnalysisGame game, int place) =>
        [.. Enumerable.Range(0, game.Parties.Length).Where(i => game.Issues[place].Points.Any(p => p[i] != game.Issues[place].Points[0][i]))];
}

/// <summary>What the parties' wishes make of an issue.</summary>
public enum IssueKind
{
    /// <summary>No option is worth more than another to anybody.</summary>
    NobodyCares = 1,

    /// <summary>It matters to one party alone: that party simply gets it, or trades it away.</summary>
    OneCares = 2,

    /// <summary>One option is best for all who care: a compatible issue (Thompson and Hrebec 1996).</summary>
    Shared = 3,

    /// <summary>Whatever one who cares likes more, every other who cares likes no more: a distributive issue.</summary>
    Opposed = 4,

    /// <summary>Wishes agree in part.</summary>
    Mixed = 5,
}

/// <summary>What the case is to one party.</summary>
/// <param name="Worst">Its smallest utility over all packages where issues count each by itself, on the scale of the source; else the sum of the smallest points.</param>
/// <param name="Best">Its largest utility over all packages, on the scale of the source; null where not found within the budget.</param>
/// <param name="Satisfied">Share of all packages that give it at least its reservation value, 0 to 1; null where not counted.</param>
/// <param name="Without">How many packages all others would accept; null where not counted.</param>
public sealed record PartyXRay(int Place, double Worst, double? Best, double? Satisfied, BigInteger? Without)
{
    internal static PartyXRay Of(ReferencePoints points, int place)
    {
        var (game, counts) = (points.Game, points.Acceptance);
        var party = game.Parties[place];
        var worst = game.Issues.Aggregate(Int128.Zero, (sum, issue) => sum + issue.Points.Min(p => p[place])) +
            game.Interactions.Aggregate(Int128.Zero, (sum, pair) => sum + pair.Points.Min(row => row.Min(c => c[place]))) +
            game.Boxes.Aggregate(Int128.Zero, (sum, box) => sum + Int128.Min(0, box.Points[place]));
        return new PartyXRay(
            place,
            party.OnScale(party.Capped(worst)),
            points.Solutions.Best[place].Settlement is { } best ? party.OnScale(best.Utilities[place]) : null,
            counts.Satisfied.IsEmpty ? null : counts.SatisfiedShares[place],
            counts.Without.IsEmpty ? null : counts.Without[place]);
    }
}
