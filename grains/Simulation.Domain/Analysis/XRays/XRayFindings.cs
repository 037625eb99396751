namespace Simulation.Domain.Analysis.XRays;

/// <summary>From the figures of an X-ray to what they mean for the author.</summary>
internal static class XRayFindings
{
    private const double Most = 0.5;
    private const double Hardly = 0.001;
    private const double WorthTrading = 0.1;
    private const double NothingCreated = 1e-9;

    public static IEnumerable<XRayFinding> Of(XRay picture) =>
        [.. Zone(picture), .. OfParties(picture), .. Triviality(picture), .. Trading(picture), .. OfIssues(picture), .. Deciders(picture), .. Limits(picture)];

    private static IEnumerable<XRayFinding> Zone(XRay picture)
    {
        var counts = picture.Points.Acceptance;
        if (picture.Points.Solutions.HasZopa == false)
        {
            var (party, missing) = Shortfall(picture);
            yield return new XRayFinding(Gravity.Spoils, XRayCodes.NothingAcceptable, party, Number: missing);
        }
        else if (counts.Acceptable is { IsOne: true })
        {
            yield return new XRayFinding(Gravity.Warns, XRayCodes.OnlyOneAcceptable);
        }
        else if (counts.RationalFraction.Value is > Most and var most)
        {
            yield return new XRayFinding(Gravity.Warns, XRayCodes.MostAcceptable, Number: most);
        }
        else if (counts.RationalFraction.Value is < Hardly and var hardly)
        {
            yield return new XRayFinding(Gravity.Warns, XRayCodes.HardlyAcceptable, Number: hardly);
        }
    }

    /// <summary>Who misses most in the package that comes nearest to being acceptable.</summary>
    private static (int? Party, double? Missing) Shortfall(XRay picture)
    {
        if (picture.Points.Solutions.Nearest.Settlement is not { } nearest)
        {
            return (null, null);
        }

        var missing = picture.Game.Parties.Select((p, i) => p.OnScale(p.Reservation) - p.OnScale(nearest.Utilities[i])).ToArray();
        var party = Array.IndexOf(missing, missing.Max());
        return (party, missing[party]);
    }

    private static IEnumerable<XRayFinding> OfParties(XRay picture)
    {
        foreach (var (place, worst, best, _, _) in picture.Parties)
        {
            var party = picture.Game.Parties[place];
            var reservation = party.OnScale(party.Reservation);
            if (best < reservation)
            {
                yield return new XRayFinding(Gravity.Spoils, XRayCodes.OutOfReach, place, Number: reservation - best);
            }
            else if (best <= worst)
            {
                yield return new XRayFinding(Gravity.Spoils, XRayCodes.CaresForNothing, place);
            }
            else if (reservation <= worst)
            {
                yield return new XRayFinding(Gravity.Warns, XRayCodes.AnythingSuits, place);
            }
        }
    }

    private static IEnumerable<XRayFinding> Triviality(XRay picture)
    {
        var game = picture.Game;
        if (SameBest(picture))
        {
            yield return new XRayFinding(Gravity.Spoils, XRayCodes.SameBest);
        }
        else if (picture.Points.Solutions.HasZopa == true && game.Parties.All(p => p.Aspiration is not null))
        {
            // Whoever has at least what it aims at: the question of acceptability, asked of aspirations.
            var aiming = game.For([.. game.Parties.Select(p => p with { Reservation = p.Aspiration!.Value })], points => points);
            if (new Solutions(aiming, picture.Points.Settings).HasZopa == true)
            {
                yield return new XRayFinding(Gravity.Warns, XRayCodes.AspirationsMeet);
            }
        }
    }

    /// <summary>Whether the package of the largest total, or one worth the same, gives everybody the most there is.</summary>
    private static bool SameBest(XRay picture) =>
        picture.Points.UtilitarianPointsOverAll is { IsProven: true, Settlement: { } together } &&
        picture.Parties.All(p => p.Best is { } best && picture.Game.Parties[p.Place].OnScale(together.Utilities[p.Place]) >= best);

    private static IEnumerable<XRayFinding> Trading(XRay picture)
    {
        if (picture.Potential.Value is < NothingCreated && !SameBest(picture))
        {
            yield return new XRayFinding(Gravity.Warns, XRayCodes.FixedPie);
        }
        else if (picture.TradingGain.Value is < WorthTrading and var gain)
        {
            yield return new XRayFinding(Gravity.Warns, XRayCodes.LittleToTrade, Number: gain);
        }
    }

    private static IEnumerable<XRayFinding> OfIssues(XRay picture)
    {
        foreach (var issue in picture.Issues)
        {
            if (issue.Kind == IssueKind.NobodyCares)
            {
                yield return new XRayFinding(Gravity.Warns, XRayCodes.NobodyCares, Issue: issue.Place);
            }
            else if (issue.Kind == IssueKind.Shared)
            {
                yield return new XRayFinding(Gravity.Tells, XRayCodes.SharedWish, Issue: issue.Place, Option: IssueXRay.BestForAll(picture.Game, issue.Place)[0]);
            }
        }

        foreach (var option in DominatedOption.Of(picture.Game))
        {
            // On an issue where all want the same, everything else is dominated: that is said once, as the shared wish.
            if (picture.Issues[option.Issue].Kind is not (IssueKind.Shared or IssueKind.OneCares))
            {
                yield return new XRayFinding(Gravity.Warns, XRayCodes.DominatedOption, Issue: option.Issue, Option: option.Option, Other: option.By);
            }
        }
    }

    private static IEnumerable<XRayFinding> Deciders(XRay picture)
    {
        var counts = picture.Points.Acceptance;
        if (counts.Pivotal is [var one])
        {
            yield return new XRayFinding(
                Gravity.Tells,
                XRayCodes.Pivotal,
                one,
                Number: counts.Acceptable is { IsZero: false } some ? Ratio.Of(counts.Without[one], some) : null);
        }
    }

    private static IEnumerable<XRayFinding> Limits(XRay picture)
    {
        if (picture.Points.Acceptance.Why is not null)
        {
            yield return new XRayFinding(Gravity.Tells, XRayCodes.NotCounted);
        }

        var gap = new[] { picture.Points.UtilitarianPoints, picture.Points.UtilitarianPointsOverAll, picture.Points.UtilitarianOverAll, picture.Points.Solutions.Nearest }
            .Concat(picture.Points.Solutions.Best)
            .Where(o => !o.IsProven)
            .Select(o => o.Gap)
            .DefaultIfEmpty(0)
            .Max();
        if (gap > 0)
        {
            yield return new XRayFinding(Gravity.Tells, XRayCodes.NotProven, Number: gap);
        }
    }
}
