using Simulation.EndToEnd.Tests.Processes;
using Simulation.Tests.Databases;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>A promise about the database server of an installation.</summary>
internal abstract class DatabasePromise : Promise
{
    protected PostgresServer Database { get; private set; } = null!;

    protected override async Task<TalkingClass> OpenAsync()
    {
        Database = Held(await PostgresServer.StartAsync());
        return await TalkingClass.OpenAsync(Held(await ServerProcess.StartAsync(new Dictionary<string, string>
        {
            ["ConnectionStrings__Simulation"] = await Database.CreateDatabaseAsync(),
            ["Simulation__Embedded"] = "true",
        })));
    }
}

/// <summary>P1: the database server is killed and started again at once.</summary>
internal sealed class SurvivesDatabaseKill : DatabasePromise
{
    public override string Name => "P1 a killed database server loses nothing that was answered";

    protected override async Task DisasterAsync(Random random)
    {
        await Database.KillAsync();
        await Database.StartAgainAsync();
    }
}

/// <summary>P8: the database is away for a while. Nobody restarts anything else.</summary>
/// <param name="most">Longest absence, seconds.</param>
internal sealed class SurvivesDatabaseAway(int most) : DatabasePromise
{
    public override string Name => "P8 while the database is away nothing is called saved, and work goes on when it is back";

    protected override TimeSpan Limit => TimeSpan.FromSeconds(15);

    protected override async Task DisasterAsync(Random random)
    {
        await Database.StopAsync();
        var saved = Class.Words.Count(w => w.Answered is not null);
        await Task.Delay(TimeSpan.FromSeconds(random.Next(Math.Max(1, most / 2), most + 1)), TestContext.Current.CancellationToken);

        // One more for each that was on its way when it stopped; then nothing.
        Assert.InRange(Class.Words.Count(w => w.Answered is not null), saved, saved + TalkingClass.Speakers);
        await Database.StartAgainAsync();
    }
}
