using System.Diagnostics;
using Simulation.Connection;
using Simulation.Domain.Floor;
using Simulation.EndToEnd.Tests.Committees;

namespace Simulation.EndToEnd.Tests.Faults.Clocks;

/// <summary>What everybody sees of a speaker's time is true within a second, whatever happens to the machine's clock or to the server.</summary>
public sealed class SpeechClockTests(ITestOutputHelper output)
{
    private const int Granted = 900;
    private static readonly TimeSpan Tolerated = TimeSpan.FromSeconds(1);

    /// <summary>Each of these, alone.</summary>
    private static readonly TimeSpan[] Steps = [TimeSpan.FromHours(1), TimeSpan.FromMinutes(-10)];

    [Fact]
    public async Task What_is_left_of_a_speech_is_true_though_the_machines_clock_is_set_or_the_server_is_killed()
    {
        using var clock = new SteppedClock();
        await using var hall = await Hall.OpenAsync(2, clock.Settings);
        await hall.ListAsync(0);
        var truth = new Truth();
        Assert.Null(await hall.Chair.ActAsync(hall.Table, new GiveFloor(null, Granted)));
        truth.Begun();
        await TrueForAllAsync(hall, truth, "as it is");
        foreach (var step in Steps)
        {
            // The canary: the server's clock was set indeed, and a server that goes by it would show something else.
            var wall = DateTimeOffset.MinValue;
            clock.Set(step);
            await Eventually.TrueAsync(async () => (wall = await WallClockAsync(hall.Server.Address)) - DateTimeOffset.UtcNow - step is { TotalMinutes: > -1 and < 1 }, otherwise: () => $"{wall}");
            Assert.False(truth.Holds(Used(hall.Chair, hall, wall)));

            await TrueForAllAsync(hall, truth, $"set by {step}");
        }

        clock.Set(TimeSpan.Zero);
        await hall.Server.KillAsync();
        await hall.Server.StartAgainAsync();
        await TrueForAllAsync(hall, truth, "killed and started again");
    }

    /// <summary>
    /// For those who were there, and for somebody who comes now. Each is sent something that is decided and stamped after what happened; on a slow
    /// machine what arrives late says less about the time, and the next says more.
    /// </summary>
    private async Task TrueForAllAsync(Hall hall, Truth truth, string when)
    {
        await using var fresh = await hall.AgainAsync(1);
        LiveConnection[] everybody = [.. hall.Members, hall.Chair, fresh];
        await Eventually.TrueAsync(
            async () =>
            {
                Assert.Null(await hall.Chair.ActAsync(hall.Table, new GrantTime(1)));
                var granted = Speech(hall.Chair, hall)?.GrantedSeconds;
                await Eventually.TrueAsync(() => everybody.All(l => l.Link == LinkState.Live && Speech(l, hall)?.GrantedSeconds >= granted));
                return everybody.All(l => truth.Holds(Used(l, hall, l.Now)));
            },
            otherwise: () => $"{when}: used are {string.Join(", ", everybody.Select(l => Used(l, hall, l.Now)))}, and in truth {truth}",
            what: "what is shown is true");
        output.WriteLine($"{when}: {Used(fresh, hall, fresh.Now)} used is shown, in truth {truth}");
    }

    private static Speech? Speech(LiveConnection live, Hall hall) => live.Table(hall.Table)?.Get<FloorSlice>()?.Speaking;

    private static TimeSpan? Used(LiveConnection live, Hall hall, DateTimeOffset now) => Speech(live, hall)?.Used(now);

    /// <summary>The machine's clock, as the server's process sees it.</summary>
    private static async Task<DateTimeOffset> WallClockAsync(Uri server)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(server, "health/live"), TestContext.Current.CancellationToken);
        return answer.Headers.Date!.Value;
    }

    /// <summary>By the test's own counter: the speech began between the question and the answer.</summary>
    private sealed class Truth
    {
        private readonly Stopwatch _asked = Stopwatch.StartNew();
        private readonly Stopwatch _answered = new();

        public void Begun() => _answered.Start();

        public bool Holds(TimeSpan? used) => used >= _answered.Elapsed - Tolerated && used <= _asked.Elapsed + Tolerated;

        public override string ToString() => $"{_answered.Elapsed} to {_asked.Elapsed}";
    }
}
