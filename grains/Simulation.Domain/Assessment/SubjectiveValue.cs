namespace Simulation.Domain.Assessment;

/// <summary>What a participant felt the negotiation was worth, by factor (negotiation.md B5.1). Shown beside marks, never mixed into them.</summary>
/// <param name="Factors">Factor id to its mean, two decimals; null where too few of its items were answered.</param>
/// <param name="Rapport">Mean of process and relationship; null when either is.</param>
/// <param name="Overall">Mean of all answered items; null when a factor is.</param>
[GenerateSerializer, Immutable, Alias("SubjectiveValue.v1")]
public sealed record SubjectiveValue(ImmutableSortedDictionary<string, decimal?> Factors, decimal? Rapport, decimal? Overall)
{
    private const string Process = "process";
    private const string Relationship = "relationship";

    /// <summary>
    /// A reversed item counts as from + to - rating; a factor is the mean of its answered items, if three quarters of them were answered.
    /// Ratings of unknown items and off the scale count as not given.
    /// </summary>
    public static SubjectiveValue Of(Questionnaire questionnaire, IReadOnlyDictionary<string, int> ratings)
    {
        var scale = questionnaire.Scale;
        decimal? Score(QuestionnaireItem item) =>
            !ratings.TryGetValue(item.Id, out var rating) || rating < scale.From || rating > scale.To ? null
            : item.Reversed ? scale.From + scale.To - rating
            : rating;

        decimal? Factor(string factor)
        {
            var items = questionnaire.Items.Where(i => i.Factor == factor).ToList();
            var answered = items.Select(Score).OfType<decimal>().ToList();
            return answered.Count == 0 || 4 * answered.Count < 3 * items.Count ? null : answered.Average();
        }

        var factors = questionnaire.Factors.ToImmutableSortedDictionary(f => f.Id, f => Factor(f.Id), StringComparer.Ordinal);
        var (process, relationship) = (factors.GetValueOrDefault(Process), factors.GetValueOrDefault(Relationship));
        return new SubjectiveValue(
            factors.ToImmutableSortedDictionary(f => f.Key, f => Rounded(f.Value), StringComparer.Ordinal),
            Rounded((process + relationship) / 2),
            factors.Values.Any(f => f is null) ? null : Rounded(questionnaire.Items.Select(Score).OfType<decimal>().Average()));
    }

    private static decimal? Rounded(decimal? value) => value is { } v ? Math.Round(v, 2, MidpointRounding.AwayFromZero) : null;
}
