namespace Simulation.EndToEnd.Tests.Faults.PowerCuts;

/// <summary>The power is cut under the real server on SQLite, hundreds of times.</summary>
public sealed class PowerCutTests(ITestOutputHelper output)
{
    private const int Seed = 20261202;

    [Fact]
    public async Task Whatever_a_power_cut_leaves_on_the_disk_holds_everything_that_was_answered()
    {
        await using var promise = new SurvivesPowerCut(pictures: 200);
        await promise.SetUpAsync();
        output.WriteLine(await promise.KeepAsync(new Random(Seed), round => round < 2));
    }

    /// <summary>The canary: the same program with SQLite's next weaker setting.</summary>
    [Fact]
    public async Task A_server_that_does_not_flush_at_each_commit_is_found_out()
    {
        using var careless = await CarelessBuild.MakeAsync();
        await using var promise = new SurvivesPowerCut(pictures: 100, careless.Program);
        await promise.SetUpAsync();
        var found = await Record.ExceptionAsync(() => promise.KeepAsync(new Random(Seed), round => round < 1));
        Assert.NotNull(found);
        Assert.Contains("lost: word ", found.Message, StringComparison.Ordinal);
        output.WriteLine(found.Message.Split(';')[0]);
    }
}
