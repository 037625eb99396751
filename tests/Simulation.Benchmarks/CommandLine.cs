using System.CommandLine;
using System.CommandLine.Parsing;
using Simulation.Benchmarks.Activation;
using Simulation.Benchmarks.Analysis;
using Simulation.Benchmarks.Load;
using Simulation.Benchmarks.Servers;
using Simulation.Benchmarks.Votes;
using Simulation.Domain.Procedure;

namespace Simulation.Benchmarks;

/// <summary>What the program can be told to do: measure, or be one of the two servers that are measured.</summary>
internal static class CommandLine
{
    public static RootCommand Root() => new("Measures the live platform.")
    {
        LiveCommands.Live(),
        Activation(),
        Votes(),
        Analysis(),
        Server("product-server", "The product's live connection, grains and journal; started by live.", ProductServer.RunAsync),
        Server("floor-server", "A bare hub with the same journal; started by live.", FloorServer.RunAsync),
    };

    private static Command Activation()
    {
        var events = new Option<int>("--events") { Description = "Length of the table's past.", DefaultValueFactory = _ => 10_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often it is put to sleep and woken.", DefaultValueFactory = _ => 15 };
        var database = new Option<string>("--database") { DefaultValueFactory = _ => LiveSettings.Sqlite };
        database.AcceptOnlyFromAmong(LiveSettings.Sqlite, LiveSettings.PostgreSql);
        var command = new Command("activation", "How long a sleeping table with a long past takes to answer.") { events, rounds, database };
        events.Validators.Add(result => Refuse(result, result.GetValueOrDefault<int>() is < 10 or > 1_000_000, "--events is 10 to 1 000 000."));
        rounds.Validators.Add(result => Refuse(result, result.GetValueOrDefault<int>() is < 1 or > 1000, "--rounds is 1 to 1000."));
        command.SetAction(result => ActivationRun.RunAsync(new ActivationSettings(result.GetValue(events), result.GetValue(rounds), result.GetValue(database)!)));
        return command;
    }

    private static Command Votes()
    {
        var members = new Option<int>("--members") { Description = "How many vote, each over a connection of their own.", DefaultValueFactory = _ => 200 };
        var rounds = new Option<int>("--rounds") { Description = "How often they vote.", DefaultValueFactory = _ => 10 };
        var secret = new Option<bool>("--secret") { Description = "By secret ballot; else by recorded vote." };
        var database = new Option<string>("--database") { DefaultValueFactory = _ => LiveSettings.Sqlite };
        database.AcceptOnlyFromAmong(LiveSettings.Sqlite, LiveSettings.PostgreSql);
        var command = new Command("votes", "A whole committee votes at once, over real connections, beside a bare hub on the same storage.")
        {
            members, rounds, secret, database,
        };
        members.Validators.Add(result => Refuse(result, result.GetValueOrDefault<int>() is < 2 or > 250, "--members is 2 to 250."));
        rounds.Validators.Add(result => Refuse(result, result.GetValueOrDefault<int>() is < 1 or > 1000, "--rounds is 1 to 1000."));
        command.SetAction((result, cancellation) => VotesRun.RunAsync(
            new VotesSettings(
                result.GetValue(members),
                result.GetValue(rounds),
                result.GetValue(secret) ? VotingMethod.Secret : VotingMethod.Recorded,
                result.GetValue(database)!),
            cancellation));
        return command;
    }

    private static Command Analysis()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured.", DefaultValueFactory = _ => 5 };
        var command = new Command("analysis", "Fronts and reference points of random negotiations, beside looking at every package.") { rounds };
        rounds.Validators.Add(result => Refuse(result, result.GetValueOrDefault<int>() is < 1 or > 1000, "--rounds is 1 to 1000."));
        command.SetAction(result => AnalysisRun.Run(result.GetValue(rounds)));
        return command;
    }

    internal static void Refuse(OptionResult result, bool wrong, string because)
    {
        if (wrong)
        {
            result.AddError(because);
        }
    }

    private static Command Server(string name, string description, Func<ServerSettings, Task> run)
    {
        var rooms = new Option<int>("--rooms") { Required = true };
        var seats = new Option<int>("--seats") { Required = true };
        var data = new Option<string>("--data") { Required = true };
        var postgreSql = new Option<string?>("--postgresql");
        var committee = new Option<bool>("--committee");
        var command = new Command(name, description) { rooms, seats, data, postgreSql, committee };
        command.Hidden = true;
        command.SetAction(async result => await run(new ServerSettings(
            result.GetValue(rooms), result.GetValue(seats), result.GetValue(data)!, result.GetValue(postgreSql), result.GetValue(committee))));
        return command;
    }
}
