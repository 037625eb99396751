using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>P9: the disk is full; then there is space again. Nobody repairs or restarts anything.</summary>
internal sealed class SurvivesFullDisk : Promise
{
    private readonly SmallDisk _disk = new(64);
    private ServerProcess? _server;

    public override string Name => "P9 on a full disk nothing is called saved, and work goes on when there is space";

    public override async Task SetUpAsync()
    {
        _server = await ServerProcess.StartAsync(data: Path.Combine(_disk.Path, "data"));
        Class = await TalkingClass.OpenAsync(_server);
    }

    protected override async Task DisasterAsync(Random random)
    {
        _disk.Fill();

        // What space is left inside the database's files is used up; then nothing more is saved.
        var saved = -1;
        await Eventually.TrueAsync(
            async () =>
            {
                var before = saved;
                saved = Class.Words.Count(w => w.Answered is not null);
                await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
                return before == saved;
            },
            TimeSpan.FromMinutes(1));
        _disk.Free();
    }

    public override async ValueTask DisposeAsync()
    {
        if (Class is { } room)
        {
            await room.DisposeAsync();
        }

        if (_server is { } server)
        {
            await server.DisposeAsync();
        }

        _disk.Dispose();
    }
}
