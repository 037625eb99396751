namespace Simulation.Domain.Bargaining;

/// <summary>A delegation's pay-offs. Whole points, so that equal packages score equally to the last digit.</summary>
/// <param name="Points">Issue id, then option id, to points, 0 or more.</param>
/// <param name="Reservation">Reservation value r: below this no deal is better, points.</param>
/// <param name="Aspiration">Target a, points, at least the reservation value.</param>
[GenerateSerializer, Immutable, Alias("ScoreSheet.v1")]
public sealed record ScoreSheet(
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Points,
    int Reservation,
    int Aspiration)
{
    /// <summary>Points of the best package, the sum over issues of the best option's points.</summary>
    public int Maximum => Points.Values.Sum(options => options.Values.Max());

    /// <summary>U(p): the sum of the points of the chosen options; issues left open count nothing. Unknown ids count nothing.</summary>
    public int Value(Package package) => package.Choices.Sum(choice => Value(choice.Key, choice.Value));

    public int Value(string issue, string option) => Points.GetValueOrDefault(issue)?.GetValueOrDefault(option) ?? 0;

    /// <summary>Weight of an issue: the spread of its points as a share of all spreads, percent, rounded; for the bars that show priorities.</summary>
    public int WeightPercent(string issue)
    {
        var total = Points.Values.Sum(Spread);
        return total == 0 ? 0 : (int)Math.Round(100m * Spread(Points[issue]) / total);
    }

    private static int Spread(ImmutableSortedDictionary<string, int> options) => options.Values.Max() - options.Values.Min();
}
