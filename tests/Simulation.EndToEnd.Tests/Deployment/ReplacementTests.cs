namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>A rolling upgrade under load: in each run from this build to itself, by <c>./dev upgrade</c> from an earlier one and back to it.</summary>
public sealed class ReplacementTests(ITestOutputHelper output)
{
    private const int Seed = 20261203;

    [Fact(Explicit = true)]
    public async Task A_class_talks_on_while_every_process_of_a_cluster_is_replaced() => await KeptAsync(await Build.ThisAsync(), rounds: 1);

    [Fact(Explicit = true)]
    public Task A_class_talks_on_through_an_upgrade_from_an_earlier_build_and_back() => KeptAsync(
        Build.In(Environment.GetEnvironmentVariable("SIMULATION_EARLIER_BUILD") ?? throw new InvalidOperationException("SIMULATION_EARLIER_BUILD names no build: run ./dev upgrade.")),
        rounds: 2);

    private async Task KeptAsync(Build before, int rounds)
    {
        await using var promise = new SurvivesReplacement(before, await Build.ThisAsync());
        await promise.SetUpAsync();
        output.WriteLine(await promise.KeepAsync(new Random(Seed), round => round < rounds));
    }
}
