using System.Diagnostics;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Bargaining;
using Simulation.Domain.Channels;
using Simulation.Domain.Delegations;
using Simulation.Domain.Views;
using Simulation.EndToEnd.Tests.Journeys;

namespace Simulation.EndToEnd.Tests.Deployment;

/// <summary>One session across PostgreSQL, two silos and two web hosts, through the death of silos.</summary>
public sealed class TopologyTests(RunningTopology cluster, ITestOutputHelper output) : IClassFixture<RunningTopology>
{
    /// <summary>Slower than the limit on calls per person.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task An_offer_made_at_one_web_host_is_accepted_at_the_other_and_everybody_sees_the_agreement()
    {
        var kestria = Head(Classroom.Kestria);
        var solmara = Head(Classroom.Solmara);
        Assert.Null(await kestria.ActAsync(cluster.Table, new Propose(Classroom.Fair, [], "fair to both", null, null)));
        await Eventually.TrueAsync(() => solmara.Table(cluster.Table)?.Get<ProposalsSlice>()?.Proposals.Length == 1);
        Assert.Null(await solmara.ActAsync(cluster.Table, new AcceptProposal(solmara.Table(cluster.Table)!.Get<ProposalsSlice>()!.Proposals[0].Id)));
        foreach (var live in cluster.Everybody)
        {
            await Eventually.TrueAsync(() => live.Table(cluster.Table)?.Get<AgreementSlice>()?.Agreement is { } agreement && agreement.Package.Equals(Classroom.Fair));
        }
    }

    [Fact]
    public async Task When_a_silo_is_killed_while_everybody_talks_no_word_is_lost_or_said_twice()
    {
        // The table is at one of them: so each in turn.
        foreach (var silo in cluster.Silos)
        {
            await TalkThroughAsync("kill", async () =>
            {
                await silo.KillAsync();
                return () => Task.CompletedTask;
            });
            await silo.StartAgainAsync();
            Assert.Equal(cluster.Silos.Count, await cluster.MembersAsync());
        }
    }

    [Fact]
    public async Task When_all_silos_are_killed_those_that_come_in_their_place_go_on_where_they_stopped() =>
        await TalkThroughAsync("all", async () =>
        {
            await Task.WhenAll(cluster.Silos.Select(s => s.KillAsync()));
            return () => cluster.StartSilosAsync();
        });

    /// <summary>Everybody talks before, during and after a disaster; what each was told is saved is heard by all, once and in order.</summary>
    /// <param name="disaster">Happens in the middle; answers with what an operator then does.</param>
    private async Task TalkThroughAsync(string about, Func<Task<Func<Task>>> disaster)
    {
        var mark = $"{about} {Guid.NewGuid():N}";
        var said = cluster.Talkers.Select(_ => new List<string>()).ToList();
        using var enough = new CancellationTokenSource();
        var talking = cluster.Talkers.Select((live, i) => TalkAsync(live, $"{mark} {i}", said[i], enough.Token)).ToList();
        await Eventually.TrueAsync(() => said.All(s => s.Count > 3));
        var repair = await disaster();
        var watch = Stopwatch.StartNew();
        var before = said.Select(s => s.Count).ToList();
        await repair();
        var repaired = watch.Elapsed;
        await Eventually.TrueAsync(() => said.Zip(before).All(s => s.First.Count > s.Second + 3), TimeSpan.FromSeconds(60), () => string.Join(", ", said.Select(s => s.Count)));
        output.WriteLine($"{about}: new silos after {repaired.TotalSeconds:0.0} s; everybody was heard again after {watch.Elapsed.TotalSeconds:0.0} s");
        await enough.CancelAsync();
        await Task.WhenAll(talking).WaitAsync(Eventually.Patience, TestContext.Current.CancellationToken);
        foreach (var live in cluster.Everybody)
        {
            await Eventually.TrueAsync(() => Heard(live, mark).Count == said.Sum(s => s.Count), otherwise: () => $"{Heard(live, mark).Count} of {said.Sum(s => s.Count)} heard");
            Assert.All(said.Index(), one => Assert.Equal(one.Item, Heard(live, $"{mark} {one.Index}")));
        }
    }

    private async Task TalkAsync(LiveConnection live, string prefix, List<string> said, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var text = $"{prefix} {said.Count + 1}";
            Assert.Null(await live.ActAsync(cluster.Table, new Say(new Audience.WholeTable(), text, null)));
            said.Add(text);
            await Task.Delay(Breath, TestContext.Current.CancellationToken);
        }
    }

    private List<string> Heard(LiveConnection live, string prefix) =>
        [.. (live.Table(cluster.Table)?.Get<MessagesSlice>()?.Messages ?? []).Select(m => m.Text).Where(t => t.StartsWith(prefix + " ", StringComparison.Ordinal))];

    private LiveConnection Head(DelegationId delegation) =>
        cluster.Talkers.First(s => s.Inside(cluster.Table)?.Get<DelegationSlice>() is { MayBind: true } own && own.Delegation == delegation);
}
