using System.CommandLine;
using Simulation.Domain.Scenarios;
using Simulation.Library.Scenarios;

namespace Simulation.Silo.Commands;

/// <summary>Reads a scenario's folder as the platform would: every error with file and line, then what could be better, then the played script.</summary>
internal sealed class ScenarioLintCommand : Command
{
    private readonly Argument<DirectoryInfo> _folder = new("DIR") { Description = "The scenario's folder." };

    public ScenarioLintCommand()
        : base("lint", "Reads a scenario, reports everything that is wrong or weak in it, and plays its script.")
    {
        Add(_folder);
        SetAction(arguments => Run(arguments.GetRequiredValue(_folder)));
    }

    private static int Run(DirectoryInfo folder)
    {
        if (!folder.Exists)
        {
            Console.Error.WriteLine($"There is no folder {folder.FullName}.");
            return 1;
        }

        var read = ScenarioFolder.Read(folder.FullName);
        foreach (var error in read.Errors)
        {
            Console.WriteLine(error);
        }

        if (read.Value is not { } scenario)
        {
            Console.WriteLine($"{read.Errors.Length} errors");
            return 1;
        }

        var report = Lint.Of(scenario);
        foreach (var warning in report.Warnings)
        {
            Console.WriteLine($"warning: {warning.Code}: {string.Join(", ", warning.Arguments)}");
        }

        var findings = Scripts(scenario).SelectMany(s => ScriptPlayer.Play(scenario, s.Script).Select(f => (s.File, Finding: f))).ToList();
        foreach (var (file, finding) in findings)
        {
            Console.WriteLine($"{file}:{finding.Line}: expected {finding.Expected}; found {finding.Found}");
        }

        Console.WriteLine($"{scenario.Id} {scenario.Version}: 0 errors, {report.Warnings.Length} warnings, {findings.Count} steps that do not go as the script says; {Extent(scenario, report)}");
        return findings.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<(string File, Script Script)> Scripts(Scenario scenario) =>
    [
        .. scenario.Script is { } script ? [("script.yaml", script)] : Array.Empty<(string, Script)>(),
        .. scenario.Endings?.Select(e => ($"script-{e.Key}.yaml", e.Value)) ?? [],
    ];

    private static string Extent(Scenario scenario, LintReport report) => scenario.Structure.Committee is { } committee
        ? $"{committee.Members.Length} delegations, {scenario.Material?.Drafts.Length ?? 0} starting texts, {scenario.Material?.Injects.Length ?? 0} pieces of news, {Scripts(scenario).Sum(s => s.Script.Steps.Length)} steps played"
        : $"{report.Survey.Packages} packages, {report.Survey.Acceptable} acceptable to all";
}
