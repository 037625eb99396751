using System.CommandLine;
using Simulation.Domain.Practice;
using Simulation.Domain.Practice.Rehearsals;
using Simulation.Library.Analyses;
using Simulation.Library.Rehearsals;

namespace Simulation.Silo.Commands;

/// <summary>Has automated delegations play a case many times, and says how it goes (docs/scenario-rehearse.md).</summary>
internal sealed class ScenarioRehearseCommand : Command
{
    private const string Mixed = "mixed";

    private readonly Argument<string> _path = new("PATH") { Description = "A scenario's folder; a GENIUS, NegMAS or ANL domain, its file or folder; a folder of LLM-Deliberation." };

    private readonly Option<int> _times = new("--times") { Description = "How many times it is played, 1 to 100000.", DefaultValueFactory = _ => 300 };

    private readonly Option<ulong> _seed = new("--seed") { Description = "The same seed plays the same plays.", DefaultValueFactory = _ => 1 };

    private readonly Option<string> _strategy = new("--strategy") { Description = "How all delegations bargain; mixed: drawn for each in every play.", DefaultValueFactory = _ => Mixed };

    private readonly Option<bool> _json = new("--json") { Description = "Writes everything as JSON." };

    public ScenarioRehearseCommand()
        : base("rehearse", "Has automated delegations play it many times: how often they agree, how long it takes, how good it is.")
    {
        Add(_path);
        Add(_times);
        Add(_seed);
        Add(_strategy);
        Add(_json);
        _strategy.AcceptOnlyFromAmong([Mixed, .. Enum.GetValues<AgentStrategy>().Select(RehearsalJson.Name)]);
        _times.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 100_000)
            {
                result.AddError("--times is 1 to 100000.");
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var read = AnalysisSource.Read(arguments.GetRequiredValue(_path), []);
        if (read.Value is not { } source)
        {
            foreach (var error in read.Errors)
            {
                Console.Error.WriteLine(error);
            }

            return 1;
        }

        if (source.Game is not { } game)
        {
            Console.Error.WriteLine($"This can't be rehearsed: {source.Unsupported}.");
            return 1;
        }

        var named = arguments.GetRequiredValue(_strategy);
        var settings = new RehearsalSettings(
            arguments.GetValue(_seed),
            named == Mixed ? null : Enum.GetValues<AgentStrategy>().Single(s => RehearsalJson.Name(s) == named));
        var rehearsal = new Rehearsal(game, source.Table ?? Rehearsal.TableFor(game), settings);
        var plays = ParallelEnumerable.Range(1, arguments.GetValue(_times)).AsOrdered().Select(rehearsal.Play).ToArray();
        var report = RehearsalReport.Of(game, [.. plays]);
        if (arguments.GetValue(_json))
        {
            using var output = Console.OpenStandardOutput();
            RehearsalJson.Write(output, source, settings, report);
            return 0;
        }

        Console.Write(RehearsalText.Of(source, settings, report));
        return 0;
    }
}
