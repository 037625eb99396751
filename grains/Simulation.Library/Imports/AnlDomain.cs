using System.Globalization;
using System.Text.Json;
using Simulation.Domain.Bargaining;

namespace Simulation.Library.Imports;

/// <summary>
/// Domains and linear additive utility spaces in the JSON of GeniusWeb and the ANL competition. The utility of an issue is its weight times the
/// value's utility. The reservation value is the utility of the reservation bid, 0 where there is none.
/// </summary>
internal static class AnlDomain
{
    private const int LongestFile = 16_000_000;

    /// <summary>Most values of a numeric issue.</summary>
    private const int MostValues = 100_000;

    public static JsonElement Load(string path, string name)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > LongestFile)
            {
                throw new ImportFailure(name, 1, LibraryCodes.FileTooLarge, LongestFile.ToString(CultureInfo.InvariantCulture));
            }

            using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = 32 });
            return document.RootElement.Clone();
        }
        catch (JsonException malformed)
        {
            throw new ImportFailure(name, (int)(malformed.LineNumber ?? 0) + 1, LibraryCodes.JsonMalformed, malformed.Message);
        }
    }

    public static bool IsDomain(JsonElement root) => root.ValueKind == JsonValueKind.Object && root.TryGetProperty("issuesValues", out _);

    public static bool IsUtility(JsonElement root) => root.ValueKind == JsonValueKind.Object && root.TryGetProperty("LinearAdditiveUtilitySpace", out _);

    public static ImportedDomain Read(JsonElement domain, string domainName, IReadOnlyList<(JsonElement Root, string Name)> profiles)
    {
        var issues = Get(domain, "issuesValues", domainName).EnumerateObject().Select(i => (i.Name, Values: Values(i.Value, domainName))).ToArray();
        if (issues.Length == 0)
        {
            throw new ImportFailure(domainName, 1, LibraryCodes.ImportHasNoIssues);
        }

        var ids = Names.Unique(profiles.Select((p, at) => Names.Party(Path.GetFileNameWithoutExtension(p.Name), at)), "-");
        return new ImportedDomain(
            ImportKind.Anl,
            domain.TryGetProperty("name", out var title) && title.GetString() is { Length: > 0 } named ? named : Path.GetFileNameWithoutExtension(domainName),
            "",
            [.. issues.Select(i => new ImportedIssue(i.Name, i.Name, "", [.. i.Values.Select(v => new ImportedOption(v, v))]))],
            [.. profiles.Select((p, at) => PartyOf(Get(p.Root, "LinearAdditiveUtilitySpace", p.Name), p.Name, ids[at], issues))],
            new AgreementRule.Unanimity());
    }

    private static ImportedParty PartyOf(JsonElement space, string name, string id, (string Name, ImmutableArray<string> Values)[] issues)
    {
        var (weights, utilities) = (Get(space, "issueWeights", name), Get(space, "issueUtilities", name));
        var points = issues.Select(issue =>
        {
            var weight = Number(Get(weights, issue.Name, name), name);
            var worth = Worth(Get(utilities, issue.Name, name), name);
            return issue.Values.Select(v => worth(v) * weight).ToImmutableArray();
        }).ToImmutableArray();
        var reservation = Fraction.Zero;
        if (space.TryGetProperty("reservationBid", out var bid) && bid.ValueKind == JsonValueKind.Object)
        {
            var chosen = bid.TryGetProperty("issuevalues", out var values) ? values : bid;
            foreach (var (issue, j) in issues.Select((issue, j) => (issue, j)))
            {
                var at = chosen.TryGetProperty(issue.Name, out var value) ? issue.Values.IndexOf(value.ToString()) : -1;
                reservation += at < 0 ? Fraction.Zero : points[j][at];
            }
        }

        return new ImportedParty(id, Path.GetFileNameWithoutExtension(name), points, reservation);
    }

    private static Func<string, Fraction> Worth(JsonElement issue, string name)
    {
        if (issue.TryGetProperty("DiscreteValueSetUtilities", out var discrete) || issue.TryGetProperty("discreteutils", out discrete))
        {
            var table = Get(discrete, "valueUtilities", name);

            // What is not named is worth nothing there.
            return value => table.TryGetProperty(value, out var worth) ? Number(worth, name) : Fraction.Zero;
        }

        var numbers = issue.TryGetProperty("NumberValueSetUtilities", out var set) || issue.TryGetProperty("numberutils", out set)
            ? set
            : throw new ImportFailure(name, 1, LibraryCodes.KeyMissing, "DiscreteValueSetUtilities");
        var (low, high) = (Number(Get(numbers, "lowValue", name), name), Number(Get(numbers, "highValue", name), name));
        var (from, to) = (Number(Get(numbers, "lowUtility", name), name), Number(Get(numbers, "highUtility", name), name));
        return value => low == high ? from : from + ((to - from) * (Fraction.Parse(value)!.Value - low) / (high - low));
    }

    private static ImmutableArray<string> Values(JsonElement issue, string name)
    {
        if (issue.TryGetProperty("values", out var values))
        {
            return [.. values.EnumerateArray().Select(v => v.ToString())];
        }

        var range = Get(issue, "range", name).EnumerateArray().Select(v => Number(v, name)).ToArray();
        if (range.Length != 3 || range[2].Numerator.Sign <= 0)
        {
            throw new ImportFailure(name, 1, LibraryCodes.NotANumber, "range");
        }

        var numbers = ImmutableArray.CreateBuilder<string>();
        for (var value = range[0]; value.CompareTo(range[1]) <= 0; value += range[2])
        {
            numbers.Add(((double)value.Numerator / (double)value.Denominator).ToString(CultureInfo.InvariantCulture));
            if (numbers.Count > MostValues)
            {
                throw new ImportFailure(name, 1, LibraryCodes.TooMany, "more", MostValues.ToString(CultureInfo.InvariantCulture));
            }
        }

        return numbers.ToImmutable();
    }

    private static JsonElement Get(JsonElement of, string key, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(key, out var value) ? value : throw new ImportFailure(name, 1, LibraryCodes.KeyMissing, key);

    private static Fraction Number(JsonElement value, string name)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        return Fraction.Parse(text) ?? throw new ImportFailure(name, 1, LibraryCodes.NotANumber, text ?? "");
    }
}
