using System.Globalization;
using System.Text;
using Simulation.Domain.Practice.Rehearsals;
using Simulation.Library.Analyses;

namespace Simulation.Library.Rehearsals;

/// <summary>A rehearsal to read on a command line.</summary>
public static class RehearsalText
{
    /// <summary>How many of the packages agreed are shown.</summary>
    private const int MostPackages = 5;

    public static string Of(AnalysisSource source, RehearsalSettings settings, RehearsalReport report)
    {
        var game = source.Game!;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{source.Title} ({source.Kind}): {report.Plays.Length} plays, seed {settings.Seed}, strategy {(settings.Strategy is { } strategy ? RehearsalJson.Name(strategy) : "mixed")}\n");
        text.Append(CultureInfo.InvariantCulture, $"{"expected difficulty",-26} {RehearsalJson.Name(Difficulties.Of(report))}\n");
        text.Append(CultureInfo.InvariantCulture, $"{"agreed",-26} {report.AgreementRate:P1}; improved in post-settlement: {report.ImprovedRate:P1}\n");
        Line(text, "offers until agreement", report.Offers, "0.#");
        Line(text, "minutes until agreement", report.Minutes, "0.#");
        Line(text, "share of best joint value", report.JointValue, "0.000");
        Line(text, "  no deal counted too", report.JointValueOfAll, "0.000");
        Line(text, "distance to the front", report.ToFront, "0.000");
        Line(text, "Nash efficiency", report.NashEfficiency, "0.000");
        text.Append(CultureInfo.InvariantCulture, $"{"efficient agreements",-26} {(report.EfficientRate is { } rate ? rate.ToString("P1", CultureInfo.InvariantCulture) : "not known")}\n");
        for (var i = 0; i < report.Parties.Length; i++)
        {
            Line(text, $"{report.Parties[i].Id.Value} (at least {game.Parties[i].OnScale(game.Parties[i].Reservation).ToString("0.####", CultureInfo.InvariantCulture)})", report.Parties[i].Utility, "0.####");
        }

        foreach (var package in report.Packages.Take(MostPackages))
        {
            text.Append(CultureInfo.InvariantCulture, $"{package.Times,4} × {string.Join(" / ", package.Package.Utilities.Select((u, i) => game.Parties[i].OnScale(u).ToString("0.####", CultureInfo.InvariantCulture)))}  {string.Join(", ", game.Issues.Select((issue, j) => $"{issue.Id}={issue.Options[package.Package.Options[j]]}"))}{(package.IsEfficient == true ? " (efficient)" : "")}\n");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, Distribution? figures, string format)
    {
        string Show(double value) => value.ToString(format, CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"{name,-26} {(figures is null ? "none" : $"median {Show(figures.Median)}, {Show(figures.LowerDecile)} to {Show(figures.UpperDecile)} in four of five, mean {Show(figures.Mean)}")}\n");
    }
}
