using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Simulation.Benchmarks.Load;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;
using Simulation.EndToEnd.Tests.Committees;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Storms;

/// <summary>Everybody comes through the join page of the published host at once, waits in the lobby, and enters the table when it opens.</summary>
internal static partial class JoinRun
{
    private const string Password = "a ferry crosses at dawn";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(30);

    public static Task<int> RunAsync(JoinSettings settings, CancellationToken cancellation) => Measurement.RunAsync(
        settings.Database,
        TimeSpan.FromMinutes(10),
        (directory, postgres, bounded) => MeasureAsync(settings, directory, postgres, bounded),
        report => report.Lost == 0,
        cancellation);

    private static async Task<JoinReport> MeasureAsync(JoinSettings settings, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        var floor = await FloorAsync(settings, directory, postgres, cancellation);
        Console.Error.WriteLine($"floor: {floor}");
        using var committee = new GeneratedCommittee(settings.People);
        await using var host = await HostProcess.StartAsync(
            settings.Host,
            Path.Combine(directory, "host"),
            postgres is null ? null : await postgres.CreateDatabaseAsync(),
            committee.Settings["Simulation__Scenarios"],
            cancellation);
        using var instructor = new PlainBrowser(host.Address);
        var (exercise, code) = await PlanAsync(instructor, host, cancellation);
        await using var control = Gathering.Live(host.Address, instructor.Cookies, new Arrivals());
        await control.EnterExerciseAsync(exercise);

        var arrivals = new Arrivals();
        var people = new LiveConnection[settings.People];
        var joined = new TimeSpan?[settings.People];
        var (clock, cpu) = (Stopwatch.StartNew(), host.Cpu);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, settings.People).Select(async n =>
            {
                using var browser = new PlainBrowser(host.Address);
                await browser.SubmitAsync($"/j/{code}", "Guest", ("Guest", string.Create(CultureInfo.InvariantCulture, $"Member {n + 1}")));
                joined[n] = clock.Elapsed;
                people[n] = Gathering.Live(host.Address, browser.Cookies, arrivals);
                await people[n].EnterExerciseAsync(exercise);
            }));
            var hall = await Gathering.AllAsync(people, p => Lobby(p, exercise)?.Participants.Length == people.Length, clock, Patience, cancellation);
            var allInHall = clock.Elapsed;
            Console.Error.WriteLine($"joined {Taking.Of(joined)}, in the hall {Taking.Of(hall)}, {arrivals.Pushed} frames");

            Accept(await control.ActAsync(exercise, new AssignSeats(1)));
            Accept(await control.ActAsync(exercise, new OpenExercise()));
            var opened = clock.Elapsed - allInHall;
            clock.Restart();
            var entered = new TimeSpan?[settings.People];
            await Gathering.AllAsync(people, p => Seat(p, exercise) is not null, clock, Patience, cancellation);
            var table = people.Select(p => Seat(p, exercise)?.Session).First(s => s is not null)!.Value;
            await Task.WhenAll(people.Select(async (person, n) =>
            {
                Accept(await person.EnterTableAsync(table));
                entered[n] = clock.Elapsed;
            }));
            var seen = await Gathering.AllAsync(people, p => p.Table(table)?.Get<PresenceSlice>()?.Present.Length == people.Length, clock, Patience, cancellation);
            var total = Taking.Seconds(hall.Max() + seen.Max() ?? TimeSpan.Zero);
            Console.Error.WriteLine($"opened after {opened.TotalSeconds:f1} s, entered {Taking.Of(entered)}, seen {Taking.Of(seen)}, {arrivals.Pushed} frames");
            return new JoinReport(
                settings.People,
                settings.Database,
                Taking.Of(joined),
                Taking.Of(hall),
                Taking.Seconds(opened),
                Taking.Of(entered),
                Taking.Of(seen),
                total,
                floor,
                Math.Round(total / floor.Last, 2),
                Math.Round(arrivals.Pushed / (double)settings.People, 1),
                Taking.Seconds(host.Cpu - cpu),
                Math.Round(host.MemoryMb, 0),
                ProcessFigures.LoadAverage,
                total < Target.TotalSeconds,
                hall.Count(h => h is null) + seen.Count(s => s is null));
        }
        catch
        {
            Console.Error.WriteLine(host.Output);
            throw;
        }
        finally
        {
            await Parallel.ForEachAsync(people.Where(p => p is not null), async (person, _) => await person.DisposeAsync());
        }
    }

    private static async Task<Taking> FloorAsync(JoinSettings settings, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        await using var server = await ServerProcess.StartAsync("floor-server", 1, settings.People, directory, postgres, cancellation);
        using var http = new HttpClient { BaseAddress = server.Address };
        var (room, _) = await ReconnectRun.SignInAsync(server.Address, 0, cancellation);
        var links = room.People.Select(_ => new SeatLink(server.Address, "", room.Session, _ => { })).ToArray();

        // The first of all finds both programs cold, and is not counted; the host has been used by the instructor before.
        await using (var first = new SeatLink(server.Address, "", room.Session, _ => { }))
        {
            await first.EnterAsync(cancellation);
        }

        var clock = Stopwatch.StartNew();
        try
        {
            return Taking.Of(await Task.WhenAll(links.Select(async (link, n) =>
            {
                using var response = await http.GetAsync($"/sign-in/{room.People[n]}", cancellation);
                await link.EnterAsync(cancellation);
                return (TimeSpan?)clock.Elapsed;
            })));
        }
        finally
        {
            await Parallel.ForEachAsync(links, async (link, _) => await link.DisposeAsync());
        }
    }

    /// <summary>The first account, a course, and an exercise of it with one table and one person for each member.</summary>
    internal static async Task<(ExerciseId Exercise, string Code)> PlanAsync(PlainBrowser browser, HostProcess host, CancellationToken cancellation)
    {
        await browser.SubmitAsync(
            await host.SetUpPathAsync(cancellation), "Form.UserName", ("Form.Name", "Instructor 1"), ("Form.UserName", "instructor.1"), ("Form.Password", Password));
        var (course, _) = await browser.SubmitAsync("/courses/new", "Form.Term", ("Form.Term", "2026/27, 1"));
        var plan = $"{course}/exercises/new?scenario={GeneratedCommittee.Id}";
        while (!await browser.OffersAsync(plan, "Form.Tables"))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation); // the library is put on the shelf after the doors are open
        }

        var (path, page) = await browser.SubmitAsync(plan, "Form.Tables", ("Form.Tables", "1"), ("Form.People", "1"));
        return (
            new ExerciseId(Guid.Parse(ExercisePage().Match(path).Groups[1].Value)),
            BigCode().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal));
    }

    private static LobbySlice? Lobby(LiveConnection person, ExerciseId exercise) => person.Exercise(exercise)?.Get<LobbySlice>();

    private static SeatView? Seat(LiveConnection person, ExerciseId exercise) =>
        Lobby(person, exercise) is { Stage: ExerciseStage.Running, Me: { } me } lobby ? lobby.Participants.FirstOrDefault(p => p.Person == me)?.Seat : null;

    private static void Accept(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"Refused: {refusal.Code}");
        }
    }

    [GeneratedRegex("/x/([0-9a-f-]{32,36})$")]
    private static partial Regex ExercisePage();

    [GeneratedRegex("""class="[^"]*code-big[^"]*"[^>]*>\s*([A-Z0-9\s]+?)\s*<""")]
    private static partial Regex BigCode();
}
