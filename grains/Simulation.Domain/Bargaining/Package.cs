namespace Simulation.Domain.Bargaining;

/// <summary>A full or partial settlement: for each issue named, the option chosen. Ordered by issue id, so equal packages look equal everywhere.</summary>
[GenerateSerializer, Immutable, Alias("Package.v1")]
public sealed record Package(ImmutableSortedDictionary<string, string> Choices)
{
    public static readonly Package Empty = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public static Package Of(IEnumerable<KeyValuePair<string, string>> choices) =>
        new(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, choices));

    public string? this[string issue] => Choices.GetValueOrDefault(issue);

    public Package With(string issue, string option) => new(Choices.SetItem(issue, option));

    public Package Without(string issue) => new(Choices.Remove(issue));

    public bool Equals(Package? other) => other is not null && Choices.SequenceEqual(other.Choices);

    public override int GetHashCode() => Choices.Aggregate(Choices.Count, (hash, choice) => HashCode.Combine(hash, choice.Key, choice.Value));
}
