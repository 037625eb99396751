using System.CommandLine;
using Simulation.Benchmarks.Keeping;
using Simulation.Benchmarks.Load;
using Simulation.Benchmarks.Starting;
using Simulation.Benchmarks.Storms;

namespace Simulation.Benchmarks;

/// <summary>What <c>live</c> can be told to measure: any load, or one of the scenarios that have a name.</summary>
internal static class LiveCommands
{
    /// <summary>An answer within a quarter of a second, and with everybody within half a second, ninety-nine times of a hundred.</summary>
    private static readonly (double AckP99Ms, double P99Ms) ClassAim = (250, 500);

    public static Command Live()
    {
        var stuck = new Option<int>("--stuck") { Description = "In how many rooms somebody's connection asks and never reads (product only)." };
        var closedLoop = new Option<bool>("--closed-loop") { Description = "Each room acts again as soon as everybody has received its last act." };
        var command = Rooms("live", "Act to received by the whole room, over real connections, beside a bare hub on the same storage.", 50, 30, 2, 30, null, stuck, closedLoop);
        command.Add(Rooms("class", "One class of sixty at one table, ten acts a second.", 1, 60, 10, 30, ClassAim));
        command.Add(Rooms("tables", "Many small tables.", 300, 10, 0.2, 30, null));
        command.Add(Join());
        command.Add(Reconnect());
        command.Add(Soak());
        command.Add(Cost());
        command.Add(Start());
        return command;
    }

    private static Command Rooms(
        string name, string description, int rooms, int seats, double rate, int seconds, (double AckP99Ms, double P99Ms)? aim, Option<int>? stuck = null, Option<bool>? closedLoop = null)
    {
        var (roomsOption, seatsOption) = (Number("--rooms", "Tables, each with its own exercise.", rooms, 1, 1000), Number("--seats", "Connections per room.", seats, 2, 60));
        var rateOption = Rate(rate);
        var secondsOption = Number("--seconds", "How long each of the two is measured.", seconds, 2, 3600);
        var warmUp = Number("--warm-up", "Seconds of full load on each before measuring.", 5, 0, 600);
        var database = Database();
        var command = new Command(name, description) { roomsOption, seatsOption, rateOption, secondsOption, warmUp, database };
        foreach (var more in new Option?[] { stuck, closedLoop }.OfType<Option>())
        {
            command.Add(more);
        }

        command.SetAction((result, cancellation) => LiveRun.RunAsync(
            new LiveSettings(
                result.GetValue(roomsOption),
                result.GetValue(seatsOption),
                closedLoop is not null && result.GetValue(closedLoop) ? null : result.GetValue(rateOption),
                result.GetValue(secondsOption),
                result.GetValue(warmUp),
                result.GetValue(database)!,
                stuck is null ? 0 : result.GetValue(stuck),
                aim),
            cancellation));
        return command;
    }

    private static Command Join()
    {
        var (people, host, database) = (Number("--people", "How many come at once, one for each member of a committee.", 200, 2, 250), Host(), Database());
        var command = new Command("join", "A whole committee comes through the join page of the published host at once, and enters the table when it opens.") { people, host, database };
        command.SetAction((result, cancellation) => JoinRun.RunAsync(
            new JoinSettings(result.GetValue(people), result.GetValue(host)!, result.GetValue(database)!), cancellation));
        return command;
    }

    private static Command Reconnect()
    {
        var people = Number("--people", "How many are cut off at once, all at one table.", 200, 1, 597);
        var rounds = Number("--rounds", "How often.", 3, 1, 100);
        var away = Number("--away", "Milliseconds for which the network stays cut.", 2000, 1, 60_000);
        var said = Number("--said", "How much is said at the table meanwhile.", 20, 1, 200);
        var database = Database();
        var command = new Command("reconnect", "Everybody at a table is cut off at once and comes back for what they missed.") { people, rounds, away, said, database };
        command.SetAction((result, cancellation) => ReconnectRun.RunAsync(
            new ReconnectSettings(
                result.GetValue(people), result.GetValue(rounds), TimeSpan.FromMilliseconds(result.GetValue(away)), result.GetValue(said), result.GetValue(database)!),
            cancellation));
        return command;
    }

    private static Command Soak()
    {
        var (rooms, seats, rate) = (Number("--rooms", "Tables.", 6, 1, 1000), Number("--seats", "Connections per room.", 10, 2, 60), Rate(1));
        var minutes = Number("--minutes", "How long, after the warm-up.", 30, 1, 10_000);
        var every = Number("--sample-seconds", "How often memory is looked at; shorter for a trial, in which a minute is as many looks.", 60, 1, 600);
        var warmUp = Number("--warm-up", "Seconds of the same load before the first look.", 120, 0, 3600);
        var database = Database();
        var command = new Command("soak", "Steady load for a long time: does memory grow.") { rooms, seats, rate, minutes, every, warmUp, database };
        command.SetAction((result, cancellation) => SoakRun.RunAsync(
            new SoakSettings(
                result.GetValue(rooms),
                result.GetValue(seats),
                result.GetValue(rate),
                result.GetValue(minutes),
                TimeSpan.FromSeconds(result.GetValue(every)),
                TimeSpan.FromSeconds(result.GetValue(warmUp)),
                result.GetValue(database)!),
            cancellation));
        return command;
    }

    private static Command Cost()
    {
        var (tables, seats, rate) = (Number("--tables", "How many.", 100, 1, 1000), Number("--seats", "Connections per table.", 10, 2, 60), Rate(0.2));
        var seconds = Number("--seconds", "How long processor time is measured in each state.", 20, 1, 3600);
        var database = Database();
        var command = new Command("cost", "What an idle and an active table cost, as the difference to a server without.") { tables, seats, rate, seconds, database };
        command.SetAction((result, cancellation) => CostRun.RunAsync(
            new CostSettings(result.GetValue(tables), result.GetValue(seats), result.GetValue(rate), result.GetValue(seconds), result.GetValue(database)!), cancellation));
        return command;
    }

    private static Command Start()
    {
        var (members, rounds) = (Number("--members", "Of the committee that is there when it is started again.", 10, 2, 200), Number("--rounds", "How often it is started again.", 5, 1, 100));
        var (host, database) = (Host(), Database());
        var command = new Command("start", "From the start of the published host to ready, and to the first act that is answered.") { members, rounds, host, database };
        command.SetAction((result, cancellation) => StartRun.RunAsync(
            new StartSettings(result.GetValue(members), result.GetValue(rounds), result.GetValue(host)!, result.GetValue(database)!), cancellation));
        return command;
    }

    private static Option<double> Rate(double value)
    {
        var option = new Option<double>("--rate") { Description = "Acts per second and room.", DefaultValueFactory = _ => value };
        option.Validators.Add(result => CommandLine.Refuse(result, !(result.GetValueOrDefault<double>() > 0), "--rate is above 0."));
        return option;
    }

    private static Option<int> Number(string name, string description, int value, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => value };
        option.Validators.Add(result => CommandLine.Refuse(
            result, result.GetValueOrDefault<int>() is var given && (given < least || given > most), $"{name} is {least} to {most}."));
        return option;
    }

    /// <summary><c>./dev</c> publishes it beside this program.</summary>
    private static Option<string> Host() => new("--host")
    {
        Description = "The published web host.",
        DefaultValueFactory = _ => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "host", "Simulation.Web.Host.dll")),
    };

    private static Option<string> Database()
    {
        var database = new Option<string>("--database") { DefaultValueFactory = _ => LiveSettings.Sqlite };
        database.AcceptOnlyFromAmong(LiveSettings.Sqlite, LiveSettings.PostgreSql);
        return database;
    }
}
