using System.CommandLine;
using System.Diagnostics;
using Simulation.Domain.Analysis;
using Simulation.Library.Analyses;

namespace Simulation.Silo.Commands;

/// <summary>Analyses a scenario, or a negotiation published in another format (docs/scenario-analyse.md).</summary>
internal sealed class ScenarioAnalyseCommand : Command
{
    private readonly Argument<string> _path = new("PATH") { Description = "A scenario's folder; a GENIUS, NegMAS or ANL domain, its file or folder; a folder of LLM-Deliberation." };

    private readonly Option<string?> _profiles = new("--profiles") { Description = "Whose utilities, separated by commas: profile files beside the domain, or delegations. Without it: all." };

    private readonly Option<bool> _json = new("--json") { Description = "Writes everything as JSON." };

    private readonly Option<int> _front = new("--most-front-points") { Description = "Most points of a front that is given in full.", DefaultValueFactory = _ => AnalysisSettings.Default.MostFrontPoints };

    private readonly Option<long> _nodes = new("--most-nodes") { Description = "Most partial packages that one search looks at before it gives the best found and the proven gap.", DefaultValueFactory = _ => AnalysisSettings.Default.MostNodes };

    private readonly Option<bool> _idealOverAll = new("--ideal-over-all") { Description = "Takes a party's ideal over all packages, as NegMAS does, instead of over acceptable ones." };

    public ScenarioAnalyseCommand()
        : base("analyse", "Says what can be agreed, what would be efficient and fair, and how far it is exact.")
    {
        Add(_path);
        Add(_profiles);
        Add(_json);
        Add(_front);
        Add(_nodes);
        Add(_idealOverAll);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var read = AnalysisSource.Read(
            arguments.GetRequiredValue(_path),
            [.. (arguments.GetValue(_profiles) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        var reading = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (read.Value is not { } source)
        {
            foreach (var error in read.Errors)
            {
                Console.Error.WriteLine(error);
            }

            return 1;
        }

        var settings = AnalysisSettings.Default with
        {
            MostFrontPoints = arguments.GetValue(_front),
            MostNodes = arguments.GetValue(_nodes),
            Ideal = arguments.GetValue(_idealOverAll) ? IdealOver.All : IdealOver.Acceptable,
        };
        if (arguments.GetValue(_json))
        {
            using var output = Console.OpenStandardOutput();
            AnalysisJson.Write(output, source, settings, reading);
            return 0;
        }

        Console.Write(AnalysisText.Of(source, settings));
        return 0;
    }
}
