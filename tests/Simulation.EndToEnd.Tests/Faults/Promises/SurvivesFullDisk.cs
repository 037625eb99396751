using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>P9: the disk is full; then there is space again. Nobody repairs or restarts anything.</summary>
internal sealed class SurvivesFullDisk : Promise
{
    private SmallDisk? _disk;

    public override string Name => "P9 on a full disk nothing is called saved, and work goes on when there is space";

    protected override async Task<TalkingClass> OpenAsync()
    {
        _disk = Held(new SmallDisk(64));
        return await TalkingClass.OpenAsync(Held(await ServerProcess.StartAsync(data: Path.Combine(_disk.Path, "data"))));
    }

    protected override async Task DisasterAsync(Random random)
    {
        _disk!.Fill();

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
}
