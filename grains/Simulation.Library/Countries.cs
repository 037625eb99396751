using System.Collections.Frozen;
using Simulation.Domain;

namespace Simulation.Library;

/// <summary>What a state has to do with the United Nations.</summary>
public enum UnitedNationsPlace
{
    Member = 1,

    /// <summary>A State that is not a member and takes part as an observer.</summary>
    Observer = 2,

    /// <summary>An organisation of states with a seat of its own: the European Union.</summary>
    Organisation = 3,
}

/// <summary>How a state is called. Says how a name is written, not what anybody's status is.</summary>
/// <param name="Alpha2">ISO 3166-1, two letters in lower case, as flags are called; "eu" for the European Union.</param>
/// <param name="Alpha3">ISO 3166-1, three letters in capitals; "EUE" (ICAO 9303) for the European Union.</param>
/// <param name="Name">The short form, in all three languages.</param>
/// <param name="LongName">The official form, in all three languages; where a state has no other, the short one.</param>
public sealed record Country(string Alpha2, string Alpha3, UnitedNationsPlace Place, Localized Name, Localized LongName);

/// <summary>The 193 members of the United Nations, its observer States and the European Union.</summary>
/// <remarks>Where the names are from, and under which licences, is in BuiltIn/Countries/NOTICE.md.</remarks>
public static class Countries
{
    private static readonly Lazy<ImmutableArray<Country>> Read = new(() => [.. Rows().Select(Of)]);
    private static readonly Lazy<FrozenDictionary<string, Country>> ByAlpha3 = new(() => All.ToFrozenDictionary(c => c.Alpha3, StringComparer.Ordinal));

    /// <summary>In the order of their alpha-3 codes.</summary>
    public static ImmutableArray<Country> All => Read.Value;

    /// <summary>By ISO 3166-1 alpha-3 or alpha-2, in capitals or not; null when there is none.</summary>
    public static Country? Find(string code) =>
        code.Length == 2
            ? All.FirstOrDefault(c => string.Equals(c.Alpha2, code, StringComparison.OrdinalIgnoreCase))
            : ByAlpha3.Value.GetValueOrDefault(code.ToUpperInvariant());

    private static IEnumerable<string> Rows()
    {
        using var resource = typeof(Countries).Assembly.GetManifestResourceStream("Simulation.Library.BuiltIn.Countries.countries.tsv")
            ?? throw new InvalidOperationException("The assembly does not contain countries.tsv.");
        using var text = new StreamReader(resource);
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }

    private static Country Of(string row) =>
        row.Split('\t') is [var alpha2, var alpha3, var place, var kk, var ru, var en, var longKk, var longRu, var longEn]
            ? new(alpha2.ToLowerInvariant(), alpha3, Enum.Parse<UnitedNationsPlace>(place, ignoreCase: true), new(kk, ru, en), new(longKk, longRu, longEn))
            : throw new InvalidDataException($"countries.tsv: {row}");
}
