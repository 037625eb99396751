using System.CommandLine;
using Simulation.Silo.Commands;

var serve = new ServeCommand();
var root = new RootCommand("The platform's silo, and what its operator needs.")
{
    serve,
    new BackupCommand(),
    new RestoreCommand(),
    new VerifyCommand(),
    new Command("scenario", "Work on scenarios.") { new ScenarioLintCommand(), new ScenarioAnalyseCommand(), new ScenarioRehearseCommand(), new ScenarioImportCommand() },
    new Command("resolution", "Work on texts of resolutions.") { new ResolutionParseCommand(), new ResolutionExportCommand() },
    new Command("user", "Members of staff.") { new UserAddCommand() },
    new Command("votes", "Count votes.") { new VotesReplayCommand() },
};
serve.IsDefaultOf(root);

// A silo hands its work over before it leaves; the default of two seconds would cut that short.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(60) });
