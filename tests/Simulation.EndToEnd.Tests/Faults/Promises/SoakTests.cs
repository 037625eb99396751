using System.Diagnostics;
using System.Globalization;
using Simulation.EndToEnd.Tests.Faults.PowerCuts;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary><c>./dev soak --hours H --seed N</c>: the promises in turn, with other moments each time, until the time is over.</summary>
public sealed class SoakTests
{
    /// <summary>So many rounds before the witness looks and the next promise has its turn.</summary>
    private const int RoundsAtOnce = 25;

    [Fact(Explicit = true)]
    public async Task Promises_are_kept_for_hours()
    {
        var hours = double.Parse(Environment.GetEnvironmentVariable("SIMULATION_SOAK_HOURS") ?? "1", CultureInfo.InvariantCulture);
        var seed = int.Parse(Environment.GetEnvironmentVariable("SIMULATION_SOAK_SEED") ?? $"{Environment.TickCount}", CultureInfo.InvariantCulture);
        Func<Promise>[] promises =
        [
            () => new SurvivesKill(), () => new SurvivesFreeze(), () => new SurvivesDatabaseKill(), () => new SurvivesDatabaseAway(60), () => new SurvivesRoad(60), () => new SurvivesFullDisk(),
            () => new SurvivesPowerCut(400),
        ];
        var (time, broken) = (Stopwatch.StartNew(), 0);
        for (var turn = 0; time.Elapsed.TotalHours < hours; turn++)
        {
            await using var promise = promises[turn % promises.Length]();
            var drawn = unchecked(seed + turn);
            try
            {
                await promise.SetUpAsync();
                Say($"seed {drawn}: {await promise.KeepAsync(new Random(drawn), round => round < RoundsAtOnce && time.Elapsed.TotalHours < hours)}");
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                broken++;
                Say($"seed {drawn}: BROKEN {promise.Name} in round {promise.Rounds + 1}: {fault.Message}");
            }
        }

        Assert.Equal(0, broken);
    }

    private static void Say(string line) => Console.Out.WriteLine(line);
}
