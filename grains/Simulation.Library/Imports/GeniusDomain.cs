using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Simulation.Domain.Bargaining;

namespace Simulation.Library.Imports;

/// <summary>
/// Domains and utility spaces of GENIUS and NegMAS. The utility of an issue is its weight times evaluation / largest evaluation of that issue; of a
/// whole-number issue weight times slope · (value - lower bound) + offset, within 0 to 1. Totals above 1 count as 1.
/// What boxes are worth: <see cref="GeniusBoxes"/>.
/// </summary>
internal static class GeniusDomain
{
    /// <summary>Longest file, characters.</summary>
    private const int LongestFile = 16_000_000;

    private const int DeepestElement = 64;

    /// <summary>Most options of a whole-number issue.</summary>
    private const int MostValues = 100_000;

    /// <summary>Into how many steps a real-valued issue is divided, as GENIUS does by default.</summary>
    private const int RealSteps = 10;

    public static XElement Load(string path, string name)
    {
        try
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = LongestFile,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true,
            };
            using (var depth = XmlReader.Create(File.OpenRead(path), settings))
            {
                while (depth.Read())
                {
                    if (depth.Depth > DeepestElement)
                    {
                        throw new ImportFailure(name, 1, LibraryCodes.XmlMalformed, $"elements are nested deeper than {DeepestElement}");
                    }
                }
            }

            using var reader = XmlReader.Create(File.OpenRead(path), settings);
            return XElement.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException malformed)
        {
            throw new ImportFailure(name, Math.Max(1, malformed.LineNumber), LibraryCodes.XmlMalformed, malformed.Message);
        }
    }

    /// <summary>Whether a document describes a domain, rather than what it is worth to somebody.</summary>
    public static bool IsDomain(XElement root) =>
        root.Name.LocalName == "negotiation_template" ||
        (IsUtility(root) && !root.Descendants("weight").Any() && !root.Descendants("ufun").Any());

    public static bool IsUtility(XElement root) => root.Name.LocalName == "utility_space";

    public static ImportedDomain Read(XElement domain, string domainName, IReadOnlyList<(XElement Root, string Name)> profiles)
    {
        var issues = domain.Descendants("issue").Select(x => IssueOf(x, domainName)).ToArray();
        if (issues.Length == 0)
        {
            throw new ImportFailure(domainName, 1, LibraryCodes.ImportHasNoIssues);
        }

        var title = domain.Descendants("objective").Select(o => (string?)o.Attribute("name")).FirstOrDefault(n => !string.IsNullOrWhiteSpace(n) && n != "root");
        var names = Names.Unique(issues.Select(i => i.Title));
        var ids = Names.Unique(profiles.Select((p, at) => Names.Party(Path.GetFileNameWithoutExtension(p.Name), at)), "-");
        var unsupported = profiles.Where(p => GeniusBoxes.Has(p.Root)).Select(p => GeniusBoxes.Unsupported(p.Root)).FirstOrDefault(why => why is not null);
        return new ImportedDomain(
            ImportKind.Genius,
            title ?? Path.GetFileNameWithoutExtension(domainName),
            "",
            [.. issues.Select((issue, j) => new ImportedIssue(names[j], names[j], issue.Description, [.. Names.Unique(issue.Values).Select(v => new ImportedOption(v, v))]))],
            unsupported is not null ? [] : [.. profiles.Select((p, at) => PartyOf(p.Root, p.Name, ids[at], issues))],
            new AgreementRule.Unanimity(),
            unsupported);
    }

    private static ImportedParty PartyOf(XElement root, string name, string id, Issue[] issues)
    {
        var (points, boxes, ceiling) = GeniusBoxes.Has(root) ? GeniusBoxes.Read(root, name, issues) : (PointsOf(root, name, issues), [], Fraction.One);
        return new ImportedParty(
            id,
            Path.GetFileNameWithoutExtension(name),
            points,
            root.Descendants("reservation").FirstOrDefault() is { } r ? Number(r, "value", name) : Fraction.Zero,
            root.Descendants("discount_factor").FirstOrDefault() is { } d ? Number(d, "value", name) : null,
            ceiling)
        {
            Boxes = boxes,
        };
    }

    private static ImmutableArray<ImmutableArray<Fraction>> PointsOf(XElement root, string name, Issue[] issues)
    {
        var weights = new Dictionary<string, Fraction>(StringComparer.Ordinal);
        foreach (var weight in root.Descendants("weight"))
        {
            weights[Attribute(weight, "index", name)] = Number(weight, "value", name);
        }

        var own = root.Descendants("issue").ToArray();
        return [.. issues.Select(issue => Points(issue, Mine(issue, own, name), weights, name))];
    }

    private static XElement Mine(Issue issue, XElement[] own, string name) =>
        own.FirstOrDefault(x => (string?)x.Attribute("index") == issue.Index && (string?)x.Attribute("name") == issue.Name) ??
        own.FirstOrDefault(x => (string?)x.Attribute("index") == issue.Index) ??
        own.FirstOrDefault(x => (string?)x.Attribute("name") == issue.Name) ??
        throw new ImportFailure(name, 1, LibraryCodes.PointsMissing, issue.Name);

    private static ImmutableArray<Fraction> Points(Issue issue, XElement mine, Dictionary<string, Fraction> weights, string name)
    {
        var weight = weights.GetValueOrDefault(Attribute(mine, "index", name), Fraction.Zero);
        return [.. (issue.IsDiscrete ? Discrete(issue, mine, name) : Numeric(issue, mine, name)).Select(v => v * weight)];
    }

    private static IEnumerable<Fraction> Discrete(Issue issue, XElement mine, string name)
    {
        var items = mine.Elements("item").ToArray();
        var evaluations = items.Select(item => item.Attribute("evaluation") is null ? Fraction.Zero : Number(item, "evaluation", name)).ToArray();
        var largest = evaluations.Length == 0 ? Fraction.Zero : evaluations.Aggregate(Fraction.Max);
        foreach (var (value, at) in issue.Values.Select((v, at) => (v, at)))
        {
            // Of a value that is there twice GENIUS keeps the last evaluation.
            var found = Array.FindLastIndex(items, item => (string?)item.Attribute("value") == value);
            if (found < 0)
            {
                found = Array.FindLastIndex(items, item => ((string?)item.Attribute("value"))?.Trim() == value.Trim());
            }

            if (found < 0)
            {
                found = Array.FindIndex(items, item => (string?)item.Attribute("index") == issue.Indexes[at]);
            }

            if (found < 0)
            {
                throw new ImportFailure(name, LineOf(mine), LibraryCodes.PointsMissing, $"{issue.Name}: {value}");
            }

            yield return largest.Numerator.IsZero ? Fraction.Zero : evaluations[found] / largest;
        }
    }

    private static IEnumerable<Fraction> Numeric(Issue issue, XElement mine, string name)
    {
        if (mine.Element("evaluator") is not { } evaluator)
        {
            throw new ImportFailure(name, LineOf(mine), LibraryCodes.PointsMissing, issue.Name);
        }

        var lower = mine.Attribute("lowerbound") is null ? issue.Lower : Number(mine, "lowerbound", name);
        var worth = Worth(evaluator, lower, name);
        return issue.Numbers.Select(v => Fraction.Min(Fraction.One, Fraction.Max(Fraction.Zero, worth(v))));
    }

    private static Func<Fraction, Fraction> Worth(XElement evaluator, Fraction lower, string name)
    {
        var offset = evaluator.Attribute("offset") is null ? Fraction.Zero : Number(evaluator, "offset", name);
        switch ((string?)evaluator.Attribute("ftype") ?? "linear")
        {
            case "linear":
                var slope = Number(evaluator, "slope", name);
                return v => (slope * (v - lower)) + offset;
            case "constant":
                var constant = evaluator.Attribute("value") is null ? Fraction.One : Number(evaluator, "value", name);
                return _ => constant;
            case "triangular":
                return Triangle(Number(evaluator, "lowerbound", name), Number(evaluator, "upperbound", name), Number(evaluator, "top", name));
            case var unknown:
                throw new ImportFailure(name, LineOf(evaluator), LibraryCodes.WordUnknown, unknown, "linear", "linear, constant, triangular");
        }
    }

    private static Func<Fraction, Fraction> Triangle(Fraction from, Fraction to, Fraction top) => v =>
        v.CompareTo(from) < 0 || v.CompareTo(to) > 0 ? Fraction.Zero
        : v.CompareTo(top) < 0 ? (v - from) / (top - from)
        : v.CompareTo(top) == 0 ? Fraction.One
        : (to - v) / (to - top);

    private static Issue IssueOf(XElement x, string file)
    {
        var kind = (string?)x.Attribute("type") ?? (string?)x.Attribute("vtype") ?? (string?)x.Attribute("etype") ?? (x.Attribute("lowerbound") is null ? "discrete" : "integer");
        var index = Attribute(x, "index", file);
        var name = ((string?)x.Attribute("name"))?.Trim() is { Length: > 0 } given ? given : "Issue " + index;
        var description = ((string?)x.Attribute("description"))?.Trim() ?? "";
        if (kind == "discrete")
        {
            var items = x.Elements("item").ToArray();
            if (items.Length == 0)
            {
                throw new ImportFailure(file, LineOf(x), LibraryCodes.TooFew, "0", "1");
            }

            return new Issue(index, name, (string?)x.Attribute("name") ?? "", description, true, [.. items.Select(i => Attribute(i, "value", file))], [.. items.Select(i => (string?)i.Attribute("index") ?? "")], [], Fraction.Zero);
        }

        var (lower, upper) = (Number(x, "lowerbound", file), Number(x, "upperbound", file));
        var step = kind == "integer" ? Fraction.One : (upper - lower) / RealSteps;
        var count = step.Numerator.IsZero ? 1 : ((upper - lower) / step).Round() + 1;
        if (count < 1 || count > MostValues)
        {
            throw new ImportFailure(file, LineOf(x), LibraryCodes.TooMany, count.ToString(CultureInfo.InvariantCulture), MostValues.ToString(CultureInfo.InvariantCulture));
        }

        var numbers = Enumerable.Range(0, (int)count).Select(k => lower + (step * k)).ToImmutableArray();
        return new Issue(index, name, (string?)x.Attribute("name") ?? "", description, false, [.. numbers.Select(Text)], [.. numbers.Select(_ => "")], numbers, lower);
    }

    private static string Text(Fraction value) => value.Denominator.IsOne
        ? value.Numerator.ToString(CultureInfo.InvariantCulture)
        : ((double)value.Numerator / (double)value.Denominator).ToString(CultureInfo.InvariantCulture);

    public static string Attribute(XElement x, string name, string file) =>
        (string?)x.Attribute(name) ?? throw new ImportFailure(file, LineOf(x), LibraryCodes.KeyMissing, name);

    public static Fraction Number(XElement x, string name, string file)
    {
        var text = Attribute(x, name, file);
        return Fraction.Parse(text) ?? throw new ImportFailure(file, LineOf(x), LibraryCodes.NotANumber, text);
    }

    public static int LineOf(XElement x) => ((IXmlLineInfo)x).HasLineInfo() ? ((IXmlLineInfo)x).LineNumber : 1;

    /// <param name="Title">The name as it is shown.</param>
    /// <param name="Indexes">Of the items, as the file numbers them.</param>
    /// <param name="Numbers">Of a numeric issue.</param>
    internal sealed record Issue(string Index, string Title, string Name, string Description, bool IsDiscrete, ImmutableArray<string> Values, ImmutableArray<string> Indexes, ImmutableArray<Fraction> Numbers, Fraction Lower);
}
