using System.CommandLine;
using System.CommandLine.Parsing;
using Simulation.Domain.Voting;
using Simulation.Library.Votes;

namespace Simulation.Silo.Commands;

/// <summary>Counts recorded votes anew, one JSON object a line in and out (docs/votes-replay.md).</summary>
internal sealed class VotesReplayCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "One vote a line, as JSON; - reads the standard input." };

    private readonly Option<VotingRule?> _rule = new("--rule")
    {
        Description = "Counts every line by this rule, such as TwoThirdsPV or FixedCount(9), instead of its own.",
        CustomParser = Rule,
    };

    public VotesReplayCommand()
        : base("replay", "Counts recorded votes anew and says how each ends and why.")
    {
        Add(_file);
        Add(_rule);
        SetAction(arguments => Run(arguments.GetRequiredValue(_file), arguments.GetValue(_rule)));
    }

    private static int Run(string file, VotingRule? rule)
    {
        try
        {
            using var lines = file == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(file);
            using var answers = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
            var number = 0L;
            while (lines.ReadLine() is { } line)
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    answers.WriteLine(VoteReplay.Answer(line, number, rule));
                }
            }

            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    private static VotingRule? Rule(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        var parsed = VotingRuleText.Parse(text);
        if (parsed.Error is { } error)
        {
            result.AddError($"{text}: {error}");
        }

        return parsed.Rule;
    }
}
