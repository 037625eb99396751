using System.Xml.Linq;
using Simulation.Domain.Analysis;

namespace Simulation.Library.Imports;

/// <summary>
/// Nonlinear utility spaces of GENIUS: the sum of the utilities of the boxes that hold the package, over <c>maxutility</c>, at most 1. A box of
/// <c>INCLUDES</c> holds what lies within all its sides, one of <c>EXCLUDES</c> what lies out of any, one without sides everything. Bounds are values of
/// the issue with that index, both ends within. Sources: GENIUS, <c>NonlinearUtilitySpace</c>, <c>InclusiveHyperRectangle</c>,
/// <c>ExclusiveHyperRectangle</c>; NegMAS, <c>BaseUtilityFunction.from_xml_str</c>, which reads <c>EXCLUDES</c> as <c>INCLUDES</c>, and whose own files
/// have no largest utility and say <c>utility_function</c> for <c>utility</c>.
/// </summary>
internal sealed class GeniusBoxes
{
    private readonly IReadOnlyList<GeniusDomain.Issue> issues;
    private readonly string file;
    private readonly ImmutableArray<ImportedBox>.Builder boxes = ImmutableArray.CreateBuilder<ImportedBox>();
    private readonly Fraction[][] points;

    private GeniusBoxes(IReadOnlyList<GeniusDomain.Issue> issues, string file)
    {
        this.issues = issues;
        this.file = file;
        points = [.. issues.Select(i => new Fraction[i.Values.Length])];
    }

    /// <summary>Whether a utility space is made of boxes.</summary>
    public static bool Has(XElement root) => root.Descendants("ufun").Any() || root.Descendants("hyperRectangle").Any();

    /// <summary>What of it can't be read; null: nothing.</summary>
    public static string? Unsupported(XElement root)
    {
        var functions = root.Descendants("ufun").ToArray();
        return functions.FirstOrDefault(f => f.Attribute("aggregation") is { Value: not "sum" }) is { } other ? $"boxes put together by {other.Attribute("aggregation")!.Value}, not by sum"
            : functions.Length != 1 ? "several functions of boxes, one in another or side by side"
            : root.Descendants("weight").Any() ? "boxes and weights of issues together"
            : null;
    }

    /// <summary>What boxes of one side give goes to the options; the rest stays boxes.</summary>
    public static (ImmutableArray<ImmutableArray<Fraction>> Points, ImmutableArray<ImportedBox> Boxes, Fraction? Ceiling) Read(
        XElement root, string file, IReadOnlyList<GeniusDomain.Issue> issues)
    {
        var function = root.Descendants("ufun").Single();
        var most = function.Parent?.Attribute("maxutility") is null ? Fraction.Zero : GeniusDomain.Number(function.Parent, "maxutility", file);
        var isScaled = most.CompareTo(Fraction.Zero) > 0;
        var scale = (function.Attribute("weight") is null ? Fraction.One : GeniusDomain.Number(function, "weight", file)) / (isScaled ? most : Fraction.One);
        var read = new GeniusBoxes(issues, file);
        foreach (var box in function.Elements("hyperRectangle"))
        {
            var worth = GeniusDomain.Number(box, box.Attribute("utility") is null ? "utility_function" : "utility", file);
            var weight = box.Attribute("weight") is null ? Fraction.One : GeniusDomain.Number(box, "weight", file);
            read.Add(box, worth * weight * scale);
        }

        return ([.. read.points.Select(o => o.ToImmutableArray())], read.boxes.ToImmutable(), isScaled ? Fraction.One : null);
    }

    private void Add(XElement box, Fraction worth)
    {
        var outside = box.Elements("EXCLUDES").ToArray();
        var bounds = outside.Length > 0 ? outside : [.. box.Elements("INCLUDES")];
        if (outside.Length > 0)
        {
            // Out of a box is everywhere less within it.
            Everywhere(worth);
            worth = Fraction.Zero - worth;
        }
        else if (bounds.Length == 0)
        {
            Everywhere(worth);
            return;
        }

        var sides = new SortedDictionary<int, BoxSide>();
        foreach (var bound in bounds)
        {
            var side = SideOf(bound);
            sides[side.Issue] = sides.TryGetValue(side.Issue, out var other) ? new BoxSide(side.Issue, Math.Max(side.From, other.From), Math.Min(side.To, other.To)) : side;
        }

        if (sides.Values.Any(s => s.From > s.To))
        {
            return; // nothing lies within
        }

        if (sides.Count == 1)
        {
            var only = sides.Values.Single();
            for (var o = only.From; o <= only.To; o++)
            {
                points[only.Issue][o] += worth;
            }

            return;
        }

        boxes.Add(new ImportedBox([.. sides.Values], worth));
    }

    private void Everywhere(Fraction worth)
    {
        for (var o = 0; o < points[0].Length; o++)
        {
            points[0][o] += worth;
        }
    }

    private BoxSide SideOf(XElement bound)
    {
        var index = GeniusDomain.Attribute(bound, "index", file);
        var (from, to) = (GeniusDomain.Number(bound, "min", file), GeniusDomain.Number(bound, "max", file));
        var issue = Enumerable.Range(0, issues.Count).FirstOrDefault(j => issues[j].Index == index, -1);
        if (issue < 0 || issues[issue].IsDiscrete)
        {
            throw new ImportFailure(file, GeniusDomain.LineOf(bound), LibraryCodes.IdUnknown, index, Closest.To(index, issues.Where(i => !i.IsDiscrete).Select(i => i.Index)));
        }

        var numbers = issues[issue].Numbers;
        var first = Enumerable.Range(0, numbers.Length).FirstOrDefault(k => numbers[k].CompareTo(from) >= 0, numbers.Length);
        var last = Enumerable.Range(0, numbers.Length).LastOrDefault(k => numbers[k].CompareTo(to) <= 0, -1);
        return new BoxSide(issue, first, last);
    }
}
