using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Simulation.Domain;

namespace Simulation.Grains.Live;

internal sealed class WakeGrain([PersistentState("wake", "documents")] IPersistentState<RunningExercises> running) : Grain, IWakeGrain
{
    public async Task NoteAsync(ExerciseId exercise, bool isRunning)
    {
        if (isRunning ? running.State.Exercises.Add(exercise.Value) : running.State.Exercises.Remove(exercise.Value))
        {
            await running.WriteStateAsync();
        }
    }

    public Task WakeAllAsync()
    {
        foreach (var exercise in running.State.Exercises)
        {
            GrainFactory.GetGrain<IExerciseGrain>(exercise).WakeAsync().Ignore();
        }

        return Task.CompletedTask;
    }
}

/// <summary>The document of <see cref="WakeGrain"/>.</summary>
[GenerateSerializer, Alias("RunningExercises.v1")]
public sealed class RunningExercises
{
    [Id(0)]
    public HashSet<Guid> Exercises { get; set; } = [];
}

/// <summary>Every silo asks twice a minute: the embedded equivalent of a reminder, on any database.</summary>
internal sealed partial class WakeUp(IGrainFactory grains, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<WakeUp> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await grains.GetGrain<IWakeGrain>(IWakeGrain.Key).WakeAllAsync();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                NotWoken(logger, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "Running exercises could not be woken; trying again in half a minute.")]
    private static partial void NotWoken(ILogger logger, Exception fault);
}
