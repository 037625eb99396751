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
            clock.Set(step);

            // Everybody is sent something that is decided and stamped after the step.
            Assert.Null(await hall.Chair.ActAsync(hall.Table, new GrantTime(1)));
            truth.Granted++;
            await TrueForAllAsync(hall, truth, $"set by {step}");

            // The canary: the server's clock was set indeed, and a server that goes by it would show something else.
            var wall = await WallClockAsync(hall.Server.Address);
            Assert.InRange(wall - DateTimeOffset.UtcNow, step - TimeSpan.FromMinutes(1), step + TimeSpan.FromMinutes(1));
            Assert.False(truth.Holds(Left(hall.Chair, hall, wall)));
        }

        clock.Set(TimeSpan.Zero);
        await hall.Server.KillAsync();
        await hall.Server.StartAgainAsync();
        await Eventually.TrueAsync(() => hall.Members.Append(hall.Chair).All(l => l.Link == LinkState.Live));
        Assert.Null(await hall.Chair.ActAsync(hall.Table, new GrantTime(1)));
        truth.Granted++;
        await TrueForAllAsync(hall, truth, "killed and started again");
    }

    /// <summary>For those who were there, and for somebody who comes now.</summary>
    private async Task TrueForAllAsync(Hall hall, Truth truth, string when)
    {
        await using var fresh = await hall.AgainAsync(1);
        foreach (var live in hall.Members.Append(hall.Chair).Append(fresh))
        {
            await Eventually.TrueAsync(() => truth.Holds(Left(live, hall, live.Now)), TimeSpan.FromSeconds(10), () => $"{when}: {Left(live, hall, live.Now)} is shown, and true is {truth}", "what is shown is true");
        }

        output.WriteLine($"{when}: {Left(fresh, hall, fresh.Now)} is shown, true is {truth}");
    }

    private static TimeSpan? Left(LiveConnection live, Hall hall, DateTimeOffset now) =>
        live.Table(hall.Table)?.Get<FloorSlice>()?.Speaking is { GrantedSeconds: { } granted } speech ? TimeSpan.FromSeconds(granted) - speech.Used(now) : null;

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

        public int Granted { get; set; } = SpeechClockTests.Granted;

        public void Begun() => _answered.Start();

        public bool Holds(TimeSpan? shown) => shown is { } left && left >= Least - Tolerated && left <= Most + Tolerated;

        public override string ToString() => $"{Least} to {Most}";

        private TimeSpan Least => TimeSpan.FromSeconds(Granted) - _asked.Elapsed;

        private TimeSpan Most => TimeSpan.FromSeconds(Granted) - _answered.Elapsed;
    }
}
