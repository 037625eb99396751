namespace Simulation.Domain.Analysis;

/// <summary>Works out <see cref="OutcomeMetrics"/>.</summary>
internal sealed class Measuring(ReferencePoints points)
{
    private readonly AnalysisGame game = points.Game;
    private readonly Solutions solutions = points.Solutions;
    private readonly int n = points.Game.Parties.Length;

    public OutcomeMetrics Measure(ImmutableArray<Int128> utilities, Settlement? agreement)
    {
        var x = solutions.Shares(utilities);
        var sum = Sum(x);
        var shares = Proper(x);
        var slack = agreement is null ? null : solutions.Slack(agreement);
        var left = agreement is null ? null : solutions.ValueLeft(agreement);
        var improvement = agreement is null ? null : solutions.Improvement(agreement);
        var better = improvement?.Settlement is { } q && Beats(q.Utilities, utilities);
        var joint = game.Parties.Select((p, i) => p.OnScale(utilities[i])).Sum();
        var dictator = points.RandomDictator;
        var most = Best(points.UtilitarianOverAll);
        return new OutcomeMetrics
        {
            Parties = [.. game.Parties.Select((p, i) => Party(p, i, utilities[i], x[i], shares))],
            JointValue = joint,
            JointValueShare = points.UtilitarianPointsOverAll.Settlement is { } w ? Divide(joint, game.Parties.Select((p, i) => p.OnScale(w.Utilities[i])).Sum()) : Unknown(points.UtilitarianPointsOverAll),
            SumOfShares = sum,
            SumOfSharesShare = sum.Value is { } s && most.Value is { } m ? Divide(s, m) : sum.Why ?? most.Why!.Value,
            IsEfficient = agreement is null ? null : better ? false : improvement!.IsProven ? true : null,
            DominatedBy = agreement is null ? null : points.Dominating(utilities),
            Slack = Amount(slack),
            ValueLeft = Amount(left),
            CouldHaveHad = better ? left?.Settlement is { } witness && Beats(witness.Utilities, utilities) ? witness : improvement!.Settlement : null,
            ToFront = ToFront(utilities),
            ToNash = To(points.Nash, utilities),
            ToKalaiSmorodinsky = To(points.KalaiSmorodinsky, utilities),
            ToEgalitarian = To(points.Egalitarian, utilities),
            ToUtilitarian = To(points.Utilitarian, utilities),
            NashEfficiency = NashEfficiency(utilities, x),
            Jain = Fairness(shares, Analysis.Fairness.Jain),
            Gini = Fairness(shares, Analysis.Fairness.Gini),
            Evenness = Fairness(shares, Analysis.Fairness.Evenness),
            Created = sum.Value is { } total && dictator.Value is { } lot ? total - lot : sum.Why ?? dictator.Why!.Value,
            IntegrativeIndex = sum.Value is { } all && dictator.Value is { } baseline && most.Value is { } best
                ? Math.Abs(best - baseline) < 1e-12 ? Undefined.NothingToMeasure : (all - baseline) / (best - baseline)
                : sum.Why ?? dictator.Why ?? most.Why!.Value,
            Logrolling = agreement is null ? [] : [.. Pairs().Select(p => new Logroll(p.First, p.Second, Logrolling(agreement, p.First, p.Second)))],
            CompatibleAgreed = agreement is null ? Undefined.NothingToMeasure : CompatibleAgreed(agreement),
            MiddleAgreed = agreement is null ? Undefined.NothingToMeasure : MiddleAgreed(agreement),
        };
    }

    private PartyOutcome Party(AnalysisParty party, int i, Int128 utility, double? x, double[]? shares) => new(
        party.OnScale(utility),
        solutions.Best[i].Settlement is { } best ? best.Utilities[i] > 0 ? Ratio.Of(utility, best.Utilities[i]) : Undefined.NothingToMeasure : Unknown(solutions.Best[i]),
        x is { } share ? share : Unknown(solutions.Ideals[i]),
        party.OnScale(utility - party.Reservation),
        party.Aspiration is { } aspiration ? party.OnScale(utility - aspiration) : null,
        solutions.IdealValues[i] is { } ideal ? party.OnScale(ideal - utility) : null,
        shares is null ? WhyImproper(x) : shares[i] / shares.Sum());

    private static Figure Amount(Optimum? optimum) => optimum is null ? Undefined.NothingToMeasure : optimum.Amount ?? Unknown(optimum);

    private Figure Sum(ImmutableArray<double?> x)
    {
        for (var i = 0; i < n; i++)
        {
            if (x[i] is null)
            {
                return Unknown(solutions.Ideals[i]);
            }
        }

        return x.Sum()!.Value;
    }

    /// <summary>The x where fairness is defined: none below 0 and not all 0.</summary>
    private static double[]? Proper(ImmutableArray<double?> x) => x.All(v => v is >= 0) && x.Any(v => v > 0) ? [.. x.Select(v => v!.Value)] : null;

    private static Figure Fairness(double[]? shares, Func<double[], double> of) => shares is null ? Undefined.BelowDisagreement : of(shares);

    private Figure WhyImproper(double? x) => x is null ? Unknown(solutions.Ideals[0]) : Undefined.BelowDisagreement;

    private static Figure Unknown(Optimum optimum) => optimum.Why ?? Undefined.NothingToMeasure;

    private static Figure Divide(double numerator, double denominator) => denominator > 0 ? numerator / denominator : Undefined.NothingToMeasure;

    private Figure Best(Optimum optimum) => optimum.Settlement is { } s ? Sum(solutions.Shares(s.Utilities)) : Unknown(optimum);

    private Distance ToFront(ImmutableArray<Int128> from)
    {
        if (points.Front.Points is not { } front)
        {
            return Distance.None(points.Front.Why!.Value);
        }

        var all = front.Select(p => Between(p.Utilities, from)).ToArray();
        return new Distance(all.Any(d => d.Normalised.Value is null) ? all[0].Normalised : all.Min(d => d.Normalised.Value!.Value), all.Min(d => d.OnScale.Value!.Value));
    }

    private Distance To(Optimum point, ImmutableArray<Int128> from) => point.Settlement is { } s ? Between(s.Utilities, from) : Distance.None(Unknown(point).Why!.Value);

    private Distance Between(ImmutableArray<Int128> a, ImmutableArray<Int128> b)
    {
        var (normalised, onScale) = (0.0, 0.0);
        Undefined? why = null;
        for (var i = 0; i < n; i++)
        {
            onScale += Math.Pow(game.Parties[i].OnScale(a[i] - b[i]), 2);
            if (solutions.Best[i].Settlement is { } best && best.Utilities[i] > 0)
            {
                normalised += Math.Pow(Ratio.Of(a[i] - b[i], best.Utilities[i]), 2);
            }
            else
            {
                why = Undefined.NothingToMeasure;
            }
        }

        return new Distance(why is { } none ? none : Math.Sqrt(normalised / n), Math.Sqrt(onScale));
    }

    private Figure NashEfficiency(ImmutableArray<Int128> utilities, ImmutableArray<double?> x)
    {
        if (points.Nash.Settlement is not { } nash)
        {
            return Unknown(points.Nash);
        }

        if (points.Nash.Parties.Length < n)
        {
            return Undefined.NobodyGains;
        }

        if (game.Parties.Select((p, i) => utilities[i] < p.Reservation || utilities[i] < p.Disagreement).Any(no => no))
        {
            return 0.0;
        }

        var best = solutions.Shares(nash.Utilities);
        return Math.Pow(x.Zip(best, (a, b) => a!.Value / b!.Value).Aggregate(1.0, (product, r) => product * r), 1.0 / n);
    }

    private Figure Logrolling(Settlement agreement, int i, int k)
    {
        var (above, below) = (0.0, 0.0);
        var (mine, theirs) = (points.Weights(i), points.Weights(k));
        for (var j = 0; j < game.Issues.Length; j++)
        {
            var apart = mine[j] - theirs[j];
            var comparison = Satisfaction(agreement, i, j).CompareTo(Satisfaction(agreement, k, j));
            above += Math.Abs(apart) * (comparison == 0 ? 0.5 : comparison > 0 == apart > 0 ? 1 : 0);
            below += Math.Abs(apart);
        }

        return below < 1e-12 ? Undefined.NothingToMeasure : above / below;
    }

    /// <summary>s_ij: where between the party's worst and best option the issue was settled, 0 to 1; 0 where all are the same to it.</summary>
    private double Satisfaction(Settlement agreement, int i, int j)
    {
        var points = game.Issues[j].Points;
        var (least, most) = (points.Min(p => p[i]), points.Max(p => p[i]));
        return most == least ? 0 : Ratio.Of(points[agreement.Options[j]][i] - least, most - least);
    }

    private Figure CompatibleAgreed(Settlement agreement)
    {
        var (compatible, agreed) = (0, 0);
        for (var j = 0; j < game.Issues.Length; j++)
        {
            var points = game.Issues[j].Points;
            var best = Enumerable.Range(0, points.Length).Where(o => Enumerable.Range(0, n).All(i => points[o][i] == points.Max(p => p[i]))).ToArray();
            if (best.Length > 0 && best.Length < points.Length)
            {
                compatible++;
                agreed += best.Contains(agreement.Options[j]) ? 1 : 0;
            }
        }

        return compatible == 0 ? Undefined.NothingToMeasure : (double)agreed / compatible;
    }

    private Figure MiddleAgreed(Settlement agreement)
    {
        var wide = Enumerable.Range(0, game.Issues.Length).Where(j => game.Issues[j].Options.Length > 2).ToArray();
        return wide.Length == 0 ? Undefined.NothingToMeasure
            : (double)wide.Count(j => agreement.Options[j] == (game.Issues[j].Options.Length - 1) / 2 || agreement.Options[j] == game.Issues[j].Options.Length / 2) / wide.Length;
    }

    private IEnumerable<(int First, int Second)> Pairs() =>
        from i in Enumerable.Range(0, n)
        from k in Enumerable.Range(i + 1, n - i - 1)
        select (i, k);

    private static bool Beats(ImmutableArray<Int128> q, ImmutableArray<Int128> p) => new Settlement([], q).Dominates(new Settlement([], p));
}
