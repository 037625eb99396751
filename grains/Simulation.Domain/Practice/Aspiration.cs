namespace Simulation.Domain.Practice;

/// <summary>What a delegation asks for at a moment: it neither offers nor accepts a package that is worth less to it.</summary>
public static class Aspiration
{
    /// <summary>
    /// α(t) = t^(1/β): the share of what there is to concede that has been conceded at time t. β below 1 concedes late (Boulware), 1 evenly, above 1
    /// early (conceder). Source: Faratin, Sierra, Jennings 1998, "Negotiation decision functions for autonomous agents", polynomial family with κ = 0.
    /// </summary>
    /// <param name="time">Share of the time for bargaining that has passed, 0 to 1.</param>
    /// <param name="beta">Above 0.</param>
    public static double Conceded(double time, double beta) => Math.Pow(Math.Clamp(time, 0, 1), 1 / beta);

    /// <summary>U(t) = U^max - (U^max - r) α(t), units, rounded up: between the reservation value and the best package.</summary>
    public static Int128 ByTime(Interests interests, double time, double beta) =>
        Between(interests, 1 - Conceded(time, beta));

    /// <summary>
    /// Tit-for-tat in utility space: U = U^max - the mean over the others of (U(their last offer) - U(their first offer)), in the delegation's own
    /// points, between the reservation value and the best package. Conceding in every step what the other has conceded since one's own last offer
    /// adds up to this. Source: absolute tit-for-tat of Faratin, Sierra, Jennings 1998, in utilities instead of issues.
    /// </summary>
    /// <param name="conceded">By other delegation that has made an offer: what its last offer is worth more to this delegation than its first, units.</param>
    public static Int128 ByReciprocity(Interests interests, IReadOnlyCollection<Int128> conceded)
    {
        var most = interests.Maximum ?? interests.Reservation;
        var given = conceded.Count == 0 ? 0 : conceded.Aggregate(Int128.Zero, (sum, c) => sum + c) / conceded.Count;
        return most <= interests.Reservation ? interests.Reservation : Int128.Clamp(most - given, interests.Reservation, most);
    }

    private static Int128 Between(Interests interests, double share)
    {
        var most = interests.Maximum ?? interests.Reservation;
        var least = interests.Reservation;
        return most <= least ? least : Int128.Clamp(least + (Int128)Math.Ceiling((double)(most - least) * share), least, most);
    }
}
