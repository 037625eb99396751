namespace Simulation.Domain.Analysis.Process;

/// <summary>How a party came down from its first demand (negotiation.md B5). Utilities are u = U / U^max.</summary>
/// <param name="Curve">Time share and the least that it had asked for itself until then, offer by offer.</param>
/// <param name="Total">u(first) - u(last); negative where it raised its demand. Not defined without two offers.</param>
/// <param name="Rate">Total / (u(first) - r): 1 is down to the reservation value. Not defined where the first offer was at it or below.</param>
/// <param name="Exponent">
/// e of u(t) = u_0 - (u_0 - u_T) · t^(1/e), t from its first offer to its last, by least squares within 0.05 to 20. Needs three offers and a demand
/// that came down.
/// </param>
/// <param name="Style">By the exponent; null where it is not defined.</param>
public sealed record Concession(ImmutableArray<(double Time, double Utility)> Curve, Figure Total, Figure Rate, Figure Exponent, ConcessionStyle? Style)
{
    /// <summary>An exponent within a tenth of 1 counts as linear.</summary>
    private const double LinearBand = 0.1;

    /// <param name="offers">What its offers were worth to itself, in order of time; time as a share, 0 to 1.</param>
    /// <param name="reservation">r on the same scale.</param>
    public static Concession Of(ImmutableArray<(double Time, double Utility)> offers, double reservation)
    {
        var least = double.PositiveInfinity;
        ImmutableArray<(double Time, double Utility)> curve = [.. offers.Select(o => (o.Time, least = Math.Min(least, o.Utility)))];
        if (offers.Length < 2)
        {
            return new Concession(curve, Undefined.TooFew, Undefined.TooFew, Undefined.TooFew, null);
        }

        var total = offers[0].Utility - offers[^1].Utility;
        var room = offers[0].Utility - reservation;
        var exponent = Fit(curve);
        ConcessionStyle? style = exponent.Value is not { } e ? null
            : Math.Abs(e - 1) <= LinearBand ? ConcessionStyle.Linear
            : e < 1 ? ConcessionStyle.Boulware : ConcessionStyle.Conceder;
        return new Concession(curve, total, room > 0 ? total / room : Undefined.NothingToMeasure, exponent, style);
    }

    private static Figure Fit(ImmutableArray<(double Time, double Utility)> curve)
    {
        if (curve.Length < 3)
        {
            return Undefined.TooFew;
        }

        var (from, to) = (curve[0], curve[^1]);
        var (fall, length) = (from.Utility - to.Utility, to.Time - from.Time);
        if (fall <= 0 || length <= 0)
        {
            return Undefined.NothingToMeasure;
        }

        double Error(double log)
        {
            var power = Math.Exp(-log);
            return curve.Sum(c => Math.Pow(from.Utility - (fall * Math.Pow((c.Time - from.Time) / length, power)) - c.Utility, 2));
        }

        // A coarse look over the whole range, then the best interval narrowed by golden sections: the error need not have one valley only.
        var (low, high) = (Math.Log(0.05), Math.Log(20));
        const int Steps = 120;
        var best = Enumerable.Range(0, Steps + 1).MinBy(k => Error(low + ((high - low) * k / Steps)));
        var (a, b) = (low + ((high - low) * Math.Max(0, best - 1) / Steps), low + ((high - low) * Math.Min(Steps, best + 1) / Steps));
        var golden = (Math.Sqrt(5) - 1) / 2;
        for (var round = 0; round < 60; round++)
        {
            var (c, d) = (b - (golden * (b - a)), a + (golden * (b - a)));
            (a, b) = Error(c) < Error(d) ? (a, d) : (c, b);
        }

        return Math.Exp((a + b) / 2);
    }
}

public enum ConcessionStyle
{
    /// <summary>Holds out and gives way late: e below 1.</summary>
    Boulware = 1,

    Linear = 2,

    /// <summary>Gives way early: e above 1.</summary>
    Conceder = 3,
}
