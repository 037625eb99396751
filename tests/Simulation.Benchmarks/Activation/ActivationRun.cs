using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Orleans.Core.Internal;
using Simulation.Benchmarks.Load;
using Simulation.Domain;
using Simulation.Grains;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;
using Simulation.Tests.Databases;

namespace Simulation.Benchmarks.Activation;

/// <summary>How long the first who asks a sleeping table waits: a silo in this process, a table that has a long past, put to sleep and asked again.</summary>
internal static class ActivationRun
{
    private static readonly JsonSerializerOptions Line = new(JsonSerializerDefaults.Web);

    public static async Task<int> RunAsync(ActivationSettings settings)
    {
        var directory = Directory.CreateTempSubdirectory("simulation-bench-");
        try
        {
            await using var postgres = settings.Database == LiveSettings.PostgreSql ? await PostgresServer.StartAsync() : null;
            using var host = Build(new SimulationOptions
            {
                Data = directory.FullName,
                PostgreSql = postgres is null ? null : await postgres.CreateDatabaseAsync(),
                SiloPort = 0,
                GatewayPort = 0,
            });
            await host.StartAsync();
            Console.WriteLine(JsonSerializer.Serialize(await MeasureAsync(settings, host.Services), Line));
            await host.StopAsync();
            return 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static IHost Build(SimulationOptions options)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.UseOrleans(silo => silo.UseSimulationSilo(options));
        return builder.Build();
    }

    private static async Task<ActivationReport> MeasureAsync(ActivationSettings settings, IServiceProvider services)
    {
        var grains = services.GetRequiredService<IGrainFactory>();
        var journal = services.GetRequiredService<IJournal>();
        var table = grains.GetGrain<ISessionGrain>(Guid.NewGuid());
        var stream = $"session/{new SessionId(table.GetPrimaryKey())}";
        var watch = Stopwatch.StartNew();
        await new LongTable(table).PlayAsync(settings.Events);
        Console.Error.WriteLine($"{settings.Events} events played in {watch.Elapsed.TotalSeconds:f1} s");

        List<double> answer = [], processor = [], read = [], parse = [], evolve = [];
        JournalRead past = null!;
        for (var round = 0; round < settings.Rounds; round++)
        {
            await SleepAsync(grains, table);
            var spent = Environment.CpuUsage.TotalTime;
            answer.Add(await TimedAsync(() => table.ExerciseAsync()));
            processor.Add((Environment.CpuUsage.TotalTime - spent).TotalMilliseconds);
            read.Add(await TimedAsync(async () => past = await journal.ReadAsync(stream, 0, CancellationToken.None)));
            List<SessionEvent> events = [];
            parse.Add(Timed(() => events = [.. past.Events.Select(e => JsonSerializer.Deserialize<SessionEvent>(e.Payload, Wire.Json)!)]));
            evolve.Add(Timed(() => Session.Replay(events)));
        }

        var bytes = past.Events.Sum(e => (long)Encoding.UTF8.GetByteCount(e.Payload));
        var length = past.Events.Count;
        past = null!; // else it would count as held
        return new ActivationReport(
            length,
            settings.Database,
            Megabytes(bytes),
            Median(answer),
            Math.Round(answer.Max(), 1),
            Median(processor),
            Median(read),
            Median(parse),
            Median(evolve),
            await HeldAsync(grains, table));
    }

    /// <summary>Ends the activation and waits until it has gone.</summary>
    private static async Task SleepAsync(IGrainFactory grains, IGrain table)
    {
        await table.AsReference<IGrainManagementExtension>().DeactivateOnIdle();
        var management = grains.GetGrain<IManagementGrain>(0);
        for (var patience = Stopwatch.StartNew(); (await management.GetSimpleGrainStatistics()).Any(s => s.GrainType.EndsWith("SessionGrain", StringComparison.Ordinal) && s.ActivationCount > 0);)
        {
            if (patience.Elapsed > TimeSpan.FromSeconds(30))
            {
                throw new TimeoutException("The table does not go to sleep.");
            }

            await Task.Delay(5);
        }
    }

    private static async Task<double> HeldAsync(IGrainFactory grains, ISessionGrain table)
    {
        await SleepAsync(grains, table);
        var asleep = GC.GetTotalMemory(forceFullCollection: true);
        await table.ExerciseAsync();
        return Megabytes(GC.GetTotalMemory(forceFullCollection: true) - asleep);
    }

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Timed(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> times) => Math.Round(times.Order().ElementAt(times.Count / 2), 1);

    private static double Megabytes(long bytes) => Math.Round(bytes / 1024d / 1024d, 2);
}
