using System.Globalization;
using System.Text;
using Simulation.Domain.Analysis;
using Simulation.Domain.Analysis.XRays;

namespace Simulation.Library.Analyses;

/// <summary>An analysis to read on a command line.</summary>
public static class AnalysisText
{
    public static string Of(AnalysisSource source, AnalysisSettings settings)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{source.Title} ({source.Kind}): {source.IssueNames.Length} issues, {source.Size} packages\n");
        if (source.Game is not { } game)
        {
            return text.Append(CultureInfo.InvariantCulture, $"Can't be analysed: {source.Unsupported}.\n").ToString();
        }

        var points = new ReferencePoints(game, settings);
        var counts = points.Acceptance;
        text.Append(CultureInfo.InvariantCulture, $"Parties: {string.Join(", ", game.Parties.Select(p => p.Id.Value))}\n");
        text.Append(counts.Acceptable is { } acceptable
            ? string.Create(CultureInfo.InvariantCulture, $"Acceptable to all: {acceptable} ({counts.RationalFraction.Value:P2}); passing: {counts.Passing}; pivotal: {(counts.Pivotal.IsEmpty ? "nobody" : string.Join(", ", counts.Pivotal.Select(i => game.Parties[i].Id.Value)))}\n")
            : $"Acceptable to all: {points.Solutions.HasZopa switch { true => "some", false => "none", null => "not known" }} (too many packages to count)\n");
        text.Append(points.Front.Points is { } front
            ? string.Create(CultureInfo.InvariantCulture, $"Efficient: {front.Length} outcomes{(points.Front.Packages is { } packages ? $" in {packages} packages" : "")}\n")
            : $"Efficient: not listed ({points.Front.Why})\n");
        foreach (var (name, optimum) in new (string, Optimum)[]
        {
            ("Nash", points.Nash),
            ("Kalai-Smorodinsky", points.KalaiSmorodinsky),
            ("egalitarian", points.Egalitarian),
            ("utilitarian (shares)", points.Utilitarian),
            ("largest total, acceptable", points.UtilitarianPoints),
            ("largest total, all", points.UtilitarianPointsOverAll),
        })
        {
            text.Append(CultureInfo.InvariantCulture, $"{name,-26} {(optimum.Settlement is { } s ? Line(game, s) : optimum.Why.ToString())}{(optimum.IsProven ? "" : string.Create(CultureInfo.InvariantCulture, $" (not proven: at most {optimum.Gap:P1} better)"))}\n");
        }

        if (points.Solutions.HasZopa == false && points.Solutions.Nearest.Settlement is { } nearest)
        {
            text.Append(CultureInfo.InvariantCulture, $"{"nearest to acceptable",-26} {Line(game, nearest)}\n");
        }

        foreach (var line in XRayText.Of(XRay.Of(points)))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(AnalysisGame game, Settlement settlement) =>
        string.Join(" / ", settlement.Utilities.Select((u, i) => game.Parties[i].OnScale(u).ToString("0.####", CultureInfo.InvariantCulture))) + "  " +
        string.Join(", ", game.Issues.Select((issue, j) => $"{issue.Id}={issue.Options[settlement.Options[j]]}"));
}
