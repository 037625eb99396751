using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Simulation.Grains.Hosting;

/// <summary>Tells the operator when the machine's clock was set: the platform goes on by its own until it is started again.</summary>
internal sealed partial class ClockWatch(SteadyTime time, ILogger<ClockWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Tolerated = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var told = TimeSpan.Zero;
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var step = time.Step;
            if ((step - told).Duration() > Tolerated)
            {
                told = step;
                WasSet(logger, step.TotalSeconds);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The machine's clock differs by {Seconds:0.0} s from the time since the start. No deadline was moved; if the machine is right now, start the program again at a quiet moment.")]
    private static partial void WasSet(ILogger logger, double seconds);
}
