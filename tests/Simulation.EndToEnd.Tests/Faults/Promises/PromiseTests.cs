using Simulation.Connection;
using Simulation.Domain;
using Simulation.EndToEnd.Tests.Committees;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>Every promise about faults, with real processes. How often is small here; <c>./dev soak</c> plays the same for hours.</summary>
public sealed class PromiseTests(ITestOutputHelper output)
{
    private const int Seed = 20261201;

    [Fact]
    public Task A_killed_server_loses_nothing_it_has_answered() => KeptAsync(new SurvivesKill(), rounds: 3);

    [Fact]
    public Task What_is_sent_again_to_a_server_that_froze_takes_effect_once() => KeptAsync(new SurvivesFreeze(), rounds: 2);

    [Fact]
    public Task A_killed_database_server_loses_nothing_that_was_answered() => KeptAsync(new SurvivesDatabaseKill(), rounds: 4);

    [Fact]
    public Task While_the_database_is_away_nothing_is_called_saved_and_work_goes_on_when_it_is_back() => KeptAsync(new SurvivesDatabaseAway(10), rounds: 1);

    [Fact]
    public Task After_a_silent_or_cut_network_everybody_shows_what_a_new_listener_would() => KeptAsync(new SurvivesRoad(14), rounds: 4);

    [Fact]
    public Task On_a_full_disk_nothing_is_called_saved_and_work_goes_on_when_there_is_space() => KeptAsync(new SurvivesFullDisk(), rounds: 2);

    /// <summary>The canary: over a link that forgets which command it sent and sends it again as another, words stand twice, and that is seen.</summary>
    [Fact]
    public async Task A_client_that_forgets_its_command_ids_is_found_out()
    {
        await using var server = await ServerProcess.StartAsync();
        await using var room = await TalkingClass.OpenAsync(
            server,
            connect: (address, cookies) => new LiveConnection(
                () => new ForgetfulLink(new SignalRLink(new Uri(address, "hub"), options => options.Headers["Cookie"] = cookies)), new MemoryOutboxStore(), TimeProvider.System));
        using var enough = new CancellationTokenSource();
        var talk = room.TalkAsync(enough.Token);
        await room.SavedAsync(3);
        await enough.CancelAsync();
        await talk;
        Assert.Contains(Witness.Violations(room.Words, await room.LogAsync(TimeSpan.FromSeconds(10))), v => v.StartsWith("doubled", StringComparison.Ordinal));
    }

    private async Task KeptAsync(Promise promise, int rounds)
    {
        await using (promise)
        {
            await promise.SetUpAsync();
            output.WriteLine(await promise.KeepAsync(new Random(Seed), round => round < rounds));
        }
    }

    /// <summary>Sends every command twice, as if they were two.</summary>
    private sealed class ForgetfulLink(IHubLink link) : RepeatingLink(link)
    {
        private readonly IHubLink _link = link;

        public override async Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command)
        {
            await _link.ActAtTable(session, commandId, command);
            return await _link.ActAtTable(session, Guid.NewGuid(), command);
        }
    }
}
