using System.Diagnostics;
using System.Globalization;
using Simulation.Benchmarks.Load;
using Simulation.Benchmarks.Servers;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Views;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Storms;

/// <summary>Everybody at one large table is cut off at once and comes back: how soon, and with what they missed or with everything anew.</summary>
internal static class ReconnectRun
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(10);

    public static Task<int> RunAsync(ReconnectSettings settings, CancellationToken cancellation) => Measurement.RunAsync(
        settings.Database,
        TimeSpan.FromMinutes(5) + (settings.Rounds * (settings.Away + (2 * Patience))),
        (directory, postgres, bounded) => MeasureAsync(settings, directory, postgres, bounded),
        report => report is { Lost: 0, Wholes: 0 },
        cancellation);

    private static async Task<ReconnectReport> MeasureAsync(
        ReconnectSettings settings, string directory, PostgresServer? postgres, CancellationToken cancellation)
    {
        // Three to a delegation; one who sits near the server and speaks while the others are away.
        var seats = (settings.People + 3) / 3 * 3;
        await using var productServer = await ServerProcess.StartAsync("product-server", 1, seats, directory, postgres, cancellation);
        await using var floorServer = await ServerProcess.StartAsync("floor-server", 1, seats, directory, postgres, cancellation);
        await using var floorRoad = new CuttingRoad(floorServer.Address);
        await using var floor = await PlainCrowd.ConnectAsync(floorServer.Address, floorRoad, settings.People, cancellation);
        await using var road = new CuttingRoad(productServer.Address);
        var arrivals = new Arrivals();
        var (room, cookies) = await SignInAsync(productServer.Address, settings.People + 1, cancellation);
        await using var speaker = new SeatLink(productServer.Address, cookies[0], room.Session, _ => { });
        await speaker.EnterAsync(cancellation);
        var people = cookies[1..].Select(c => Gathering.Live(road.Address, c, arrivals)).ToArray();
        try
        {
            await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (person, _) =>
                Refuse(await person.EnterTableAsync(room.Session)));
            List<TimeSpan?> back = [], seen = [], floorBack = [];
            var (lost, wholesBefore, resumedBefore, pushedBefore, cpu) = (0L, arrivals.Wholes, arrivals.Resumed, arrivals.Pushed, productServer.Cpu);
            for (var round = 1; round <= settings.Rounds; round++)
            {
                floorBack.AddRange(await floor.CutAsync(floorRoad, settings.Away, Patience, cancellation));

                road.Cut();
                await SayAsync(speaker, round, settings, cancellation);
                road.Mend();
                var clock = Stopwatch.StartNew();
                var all = round * settings.Said;
                var here = await Gathering.AllAsync(people, p => p.Link == LinkState.Live && Messages(p, room.Session).Length >= all, clock, Patience, cancellation);
                var together = await Gathering.AllAsync(people, p => p.Table(room.Session)!.Get<PresenceSlice>()!.Present.Length == people.Length + 1, clock, Patience, cancellation);
                back.AddRange(here);
                seen.AddRange(together);
                lost += here.Count(h => h is null) + together.Count(t => t is null) + people.Sum(p => Wrong(Messages(p, room.Session), all));
                Console.Error.WriteLine(
                    $"round {round}: product {Taking.Of(here)}, all seen {Taking.Of(together)}, floor {Taking.Of(floorBack)}, {arrivals.Wholes - wholesBefore} snapshots, {lost} lost");
            }

            var (b, f) = (Taking.Of(back), Taking.Of(floorBack));
            return new ReconnectReport(
                settings.People,
                settings.Rounds,
                Taking.Seconds(settings.Away),
                settings.Said,
                settings.Database,
                b,
                Taking.Of(seen),
                f,
                Math.Round(b.Last / f.Last, 2),
                arrivals.Resumed - resumedBefore,
                arrivals.Wholes - wholesBefore,
                Math.Round((arrivals.Pushed - pushedBefore) / (double)(settings.People * settings.Rounds), 1),
                Taking.Seconds((productServer.Cpu - cpu) / settings.Rounds),
                ProcessFigures.LoadAverage,
                b.Last < Target.TotalSeconds,
                lost + floorBack.Count(t => t is null));
        }
        finally
        {
            await Parallel.ForEachAsync(people, async (person, _) => await person.DisposeAsync());
        }
    }

    internal static async Task<(Room Room, string[] Cookies)> SignInAsync(Uri server, int people, CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server };
        var room = (await http.GetFromJsonAsync<Roster>("/roster", cancellation))!.Rooms.Single();
        var cookies = new string[people];
        await Parallel.ForEachAsync(Enumerable.Range(0, people), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (n, cancel) =>
        {
            using var response = await http.GetAsync($"/sign-in/{room.People[n]}", cancel);
            response.EnsureSuccessStatusCode();
            cookies[n] = Crowd.Cookie(response);
        });
        return (room, cookies);
    }

    /// <summary>Evenly over the time that the others are away.</summary>
    private static async Task SayAsync(SeatLink speaker, int round, ReconnectSettings settings, CancellationToken cancellation)
    {
        for (var line = 0; line < settings.Said; line++)
        {
            await Task.Delay(settings.Away / settings.Said, cancellation);
            if (!await speaker.SayAsync(string.Create(CultureInfo.InvariantCulture, $"{((round - 1) * settings.Said) + line} said while you were away")))
            {
                throw new InvalidOperationException("The one who was not cut off could not speak.");
            }
        }
    }

    private static ImmutableArray<MessageView> Messages(LiveConnection person, SessionId table) =>
        person.Table(table)?.Get<MessagesSlice>()?.Messages ?? [];

    /// <summary>Lines missing, and lines there more than once.</summary>
    private static int Wrong(ImmutableArray<MessageView> messages, int all)
    {
        var numbers = messages.Select(m => int.Parse(m.Text.AsSpan(0, m.Text.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture)).ToList();
        return all - numbers.Distinct().Count() + (numbers.Count - numbers.Distinct().Count());
    }

    private static void Refuse(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"A table could not be entered: {refusal.Code}");
        }
    }
}
