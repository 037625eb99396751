using Simulation.Connection;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>A promise about the one process of a small installation, on the embedded database.</summary>
internal abstract class ServerPromise : Promise
{
    protected ServerProcess Server { get; private set; } = null!;

    protected override async Task<TalkingClass> OpenAsync()
    {
        Server = Held(await ServerProcess.StartAsync());
        return await TalkingClass.OpenAsync(Server);
    }
}

/// <summary>P1, P7: killed in the middle of everything, and started again.</summary>
internal sealed class SurvivesKill : ServerPromise
{
    public override string Name => "P1 a killed server loses nothing it has answered";

    protected override async Task DisasterAsync(Random random)
    {
        await Server.KillAsync();
        await Server.StartAgainAsync();
    }
}

/// <summary>P5: holds its connections and answers nobody for a while, then goes on as if nothing had been. Everything is sent again meanwhile.</summary>
internal sealed class SurvivesFreeze : ServerPromise
{
    public override string Name => "P5 what is sent again to a server that froze takes effect once";

    protected override async Task DisasterAsync(Random random)
    {
        Server.Suspend();
        if (Rounds % 2 == 0)
        {
            // Long enough for everybody to notice, though no connection was closed.
            await Eventually.TrueAsync(() => Class.People.All(p => p.Link != LinkState.Live));
        }

        await Task.Delay(TimeSpan.FromSeconds(random.Next(1, 8)), TestContext.Current.CancellationToken);
        Server.Resume();
    }
}
