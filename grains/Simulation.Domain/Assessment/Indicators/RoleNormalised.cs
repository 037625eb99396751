namespace Simulation.Domain.Assessment.Indicators;

/// <summary>Points compared with the same role at the other tables.</summary>
public static class RoleNormalised
{
    /// <summary>Fewest tables for a spread worth the name. Source: negotiation.md B5.2.</summary>
    public const int FewestTables = 4;

    /// <summary>z = (U - mean) / sd with the sample standard deviation (n - 1), two decimals; null with the reason where undefined.</summary>
    /// <param name="points">U at the student's table.</param>
    /// <param name="ofRole">U of the role at all tables, the student's own included.</param>
    public static (decimal? Z, Undefined? WhyNot) Of(int? points, IReadOnlyCollection<int> ofRole)
    {
        if (points is not { } own || ofRole.Count < FewestTables)
        {
            return (null, Undefined.TooFewTables);
        }

        var mean = ofRole.Average();
        var deviation = Math.Sqrt(ofRole.Sum(p => (p - mean) * (p - mean)) / (ofRole.Count - 1));
        return deviation == 0
            ? (null, Undefined.NoVariation)
            : (Math.Round((decimal)((own - mean) / deviation), 2, MidpointRounding.AwayFromZero), null);
    }
}
