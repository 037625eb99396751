using System.Diagnostics;
using System.Globalization;
using Simulation.Benchmarks.Load;
using Simulation.Benchmarks.Storms;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.EndToEnd.Tests.Committees;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Starting;

/// <param name="Members">Of the committee that is there after the first start.</param>
/// <param name="Rounds">How often it is started again.</param>
/// <param name="Host">The published web host.</param>
internal sealed record StartSettings(int Members, int Rounds, string Host, string Database);

/// <summary>The line that is printed. Seconds from the start of a process, the median of the rounds.</summary>
/// <param name="FirstReady">On an empty directory, until <c>/health/ready</c> says yes: the schema is made.</param>
/// <param name="Ready">On the data of the run before.</param>
/// <param name="FirstAct">Until somebody who sat at a table is connected, has entered it again and an act of theirs is answered. The processes before were killed.</param>
/// <param name="Floor">The bare hub: until an act is answered.</param>
/// <param name="Lost">Acts that were refused, or missing after a start.</param>
internal sealed record StartReport(
    int Members, int Rounds, string Database, double FirstReady, Spread Ready, Spread FirstAct, Spread Floor, double Ratio, double LoadAverage, long Lost);

internal sealed record Spread(double Median, double Slowest)
{
    public static Spread Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToArray();
        return new Spread(Taking.Seconds(sorted[sorted.Length / 2]), Taking.Seconds(sorted[^1]));
    }
}

/// <summary>How long a start takes, from nothing and on data that is there, until there is work done.</summary>
internal static class StartRun
{
    public static Task<int> RunAsync(StartSettings settings, CancellationToken cancellation) => Measurement.RunAsync(
        settings.Database,
        TimeSpan.FromMinutes(5) + TimeSpan.FromMinutes(2 * settings.Rounds),
        (directory, postgres, bounded) => MeasureAsync(settings, directory, postgres, bounded),
        report => report.Lost == 0,
        cancellation);

    private static async Task<StartReport> MeasureAsync(StartSettings settings, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        var database = postgres is null ? null : await postgres.CreateDatabaseAsync();
        using var committee = new GeneratedCommittee(settings.Members);
        Task<HostProcess> HostAsync() => HostProcess.StartAsync(
            settings.Host, Path.Combine(directory, "host"), database, committee.Settings["Simulation__Scenarios"], cancellation);

        TimeSpan first;
        SessionId table;
        var cookies = new string[settings.Members];
        await using (var host = await HostAsync())
        {
            first = host.ReadyAfter;
            (table, cookies) = await SeatAsync(host, settings.Members, cancellation);
        }

        List<TimeSpan> ready = [], acted = [], floor = [];
        var lost = 0L;
        for (var round = 0; round < settings.Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            await using (var host = await HostAsync())
            {
                ready.Add(host.ReadyAfter);
                await using var person = Gathering.Live(host.Address, cookies[round % cookies.Length], new Arrivals());
                await person.EnterTableAsync(table);
                var refusal = await person.ActAsync(table, new Say(new Audience.WholeTable(), round.ToString(CultureInfo.InvariantCulture), null));
                acted.Add(clock.Elapsed);
                lost += refusal is null ? 0 : 1;
                await Gathering.AllAsync([person], p => Said(p, table) == round + 1, clock, TimeSpan.FromSeconds(10), cancellation);
                lost += Math.Abs(round + 1 - Said(person, table));
            }

            floor.Add(await FloorAsync(round, directory, postgres, cancellation));
            Console.Error.WriteLine($"ready after {ready[^1].TotalSeconds:f2} s, acted after {acted[^1].TotalSeconds:f2} s, floor {floor[^1].TotalSeconds:f2} s");
        }

        var (a, f) = (Spread.Of(acted), Spread.Of(floor));
        return new StartReport(
            settings.Members,
            settings.Rounds,
            settings.Database,
            Taking.Seconds(first),
            Spread.Of(ready),
            a,
            f,
            Math.Round(a.Median / f.Median, 2),
            ProcessFigures.LoadAverage,
            lost);
    }

    private static int Said(LiveConnection person, SessionId table) => person.Table(table)?.Get<Domain.Views.MessagesSlice>()?.Messages.Length ?? 0;

    /// <summary>Everybody joins by the pages and the table is opened.</summary>
    private static async Task<(SessionId Table, string[] Cookies)> SeatAsync(HostProcess host, int members, CancellationToken cancellation)
    {
        using var instructor = new PlainBrowser(host.Address);
        var (exercise, code) = await JoinRun.PlanAsync(instructor, host, cancellation);
        var cookies = new string[members];
        for (var n = 0; n < members; n++)
        {
            using var browser = new PlainBrowser(host.Address);
            await browser.SubmitAsync($"/j/{code}", "Guest", ("Guest", string.Create(CultureInfo.InvariantCulture, $"Member {n + 1}")));
            cookies[n] = browser.Cookies;
        }

        await using var control = Gathering.Live(host.Address, instructor.Cookies, new Arrivals());
        await control.EnterExerciseAsync(exercise);
        await control.ActAsync(exercise, new AssignSeats(1));
        await control.ActAsync(exercise, new OpenExercise());
        await Gathering.AllAsync([control], c => Table(c, exercise) is not null, Stopwatch.StartNew(), TimeSpan.FromSeconds(30), cancellation);
        return (Table(control, exercise)!.Value, cookies);
    }

    private static SessionId? Table(LiveConnection control, ExerciseId exercise) =>
        control.Exercise(exercise)?.Get<LobbySlice>() is { Stage: ExerciseStage.Running } lobby ? lobby.Participants[0].Seat?.Session : null;

    private static async Task<TimeSpan> FloorAsync(int round, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        await using var server = await ServerProcess.StartAsync("floor-server", 1, 2, Path.Combine(directory, $"{round}"), postgres, cancellation);
        var (room, _) = await ReconnectRun.SignInAsync(server.Address, 0, cancellation);
        await using var link = new SeatLink(server.Address, "", room.Session, _ => { });
        await link.EnterAsync(cancellation);
        await link.SayAsync("0");
        return clock.Elapsed;
    }
}
