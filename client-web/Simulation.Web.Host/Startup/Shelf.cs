using Simulation.Domain;
using Simulation.Grains;
using Simulation.Library;
using Simulation.Library.Scenarios;

namespace Simulation.Web.Host.Startup;

/// <summary>Puts the shipped scenarios on the shelf, after the doors are open: nobody waits for it. A published version is never replaced.</summary>
internal sealed partial class Shelf(IGrainFactory grains, IHostEnvironment environment, IHostApplicationLifetime lifetime, WebSettings settings, ILogger<Shelf> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await PublishAsync(BuiltInLibrary.Programme.Id, async () => await grains.GetGrain<IProgrammeGrain>(BuiltInLibrary.Programme.Id).PublishAsync(BuiltInLibrary.Programme), stoppingToken);
        if (Folder() is not { } folder)
        {
            NoFolder();
            return;
        }

        foreach (var scenario in Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, "scenario.yaml"))).Order(StringComparer.Ordinal))
        {
            await PublishAsync(scenario, stoppingToken);
        }
    }

    private async Task PublishAsync(string folder, CancellationToken stoppingToken)
    {
        var name = Path.GetFileName(folder);
        var reading = await Task.Run(() => ScenarioFolder.Read(folder), stoppingToken);
        if (reading.Value is not { } scenario)
        {
            Unreadable(name, reading.Errors.Length, reading.Errors[0].ToString());
            return;
        }

        await PublishAsync(name, async () => await grains.GetGrain<IScenarioGrain>(scenario.Id).PublishAsync(scenario), stoppingToken);
    }

    private async Task PublishAsync(string name, Func<Task<Answer>> publish, CancellationToken stoppingToken)
    {
        // With several hosts and silos starting at once the first tries may find nobody.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if ((await publish()).Refusal is { } refusal)
                {
                    Changed(name, refusal.Code);
                }

                return;
            }
            catch (Exception fault) when (fault is not OperationCanceledException && attempt < 5)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                NotPublished(name, fault);
                return;
            }
        }
    }

    /// <summary>As set, else <c>scenarios</c> beside the content root or the program, or further up.</summary>
    private string? Folder()
    {
        if (settings.Scenarios is { } set)
        {
            return Directory.Exists(set) ? set : null;
        }

        return new[] { environment.ContentRootPath, AppContext.BaseDirectory }
            .SelectMany(Upwards)
            .Select(d => Path.Combine(d.FullName, "scenarios"))
            .FirstOrDefault(Directory.Exists);
    }

    private static IEnumerable<DirectoryInfo> Upwards(string path)
    {
        for (var directory = new DirectoryInfo(path); directory is not null; directory = directory.Parent)
        {
            yield return directory;
        }
    }

    [LoggerMessage(LogLevel.Warning, "No folder of scenarios was found (Simulation:Scenarios).")]
    private partial void NoFolder();

    [LoggerMessage(LogLevel.Error, "The scenario {Folder} has {Count} errors and was not published; the first: {First}")]
    private partial void Unreadable(string folder, int count, string first);

    [LoggerMessage(LogLevel.Warning, "{Name} was not published ({Code}): a published version stays as it is. Give a change a new version.")]
    private partial void Changed(string name, RefusalCode code);

    [LoggerMessage(LogLevel.Error, "{Name} could not be published.")]
    private partial void NotPublished(string name, Exception fault);
}
