using Microsoft.Extensions.DependencyInjection;
using Simulation.Grains.Hosting;
using Simulation.Grains.Tests.Databases;

namespace Simulation.Grains.Tests;

/// <summary>What is decided by time is decided by a time that nobody can set.</summary>
public sealed class SteadyTimeTests
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Any mixture of passing seconds and steps of the machine's clock.</summary>
    [Fact]
    public void Steps_of_the_machines_clock_change_nothing()
    {
        var random = new Random(20261201);
        var machine = new Machine();
        var time = new SteadyTime(machine);
        for (var n = 0; n < 10_000; n++)
        {
            machine.Passed += TimeSpan.FromMilliseconds(random.Next(5_000));
            machine.Step += TimeSpan.FromMinutes(random.Next(-60, 61));
            Assert.Equal(Start + machine.Passed, time.GetUtcNow());
            Assert.Equal(machine.Step, time.Step);
        }

        Assert.NotEqual(Start + machine.Passed, machine.GetUtcNow()); // the canary: the machine's own clock did move
    }

    [Fact]
    public void The_time_of_this_process_passes_as_the_machines_does()
    {
        var (first, machine) = (SteadyTime.Instance.GetUtcNow(), TimeProvider.System.GetTimestamp());
        while (TimeProvider.System.GetElapsedTime(machine) < TimeSpan.FromMilliseconds(50))
        {
            Thread.Yield();
        }

        var (passed, real) = (SteadyTime.Instance.GetUtcNow() - first, TimeProvider.System.GetElapsedTime(machine));
        Assert.InRange(passed, TimeSpan.FromMilliseconds(50), real + TimeSpan.FromMilliseconds(1));
        Assert.InRange(SteadyTime.Instance.Step.Duration(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Everything_in_a_silo_goes_by_it()
    {
        var data = Directory.CreateTempSubdirectory("time-");
        try
        {
            using var silo = SiloHost.Build(new SimulationOptions { Data = data.FullName });
            Assert.Same(SteadyTime.Instance, silo.Services.GetRequiredService<TimeProvider>());
            await silo.StartAsync(TestContext.Current.CancellationToken);
            await silo.StopAsync(TestContext.Current.CancellationToken);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private sealed class Machine : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public TimeSpan Step { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Start + Passed + Step;

        public override long GetTimestamp() => Passed.Ticks;
    }
}
