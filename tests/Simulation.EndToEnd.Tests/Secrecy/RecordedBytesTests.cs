using System.Globalization;

namespace Simulation.EndToEnd.Tests.Secrecy;

/// <summary>
/// The law of need to know over bytes as they were received: a script is played in two worlds that differ in B's secrets alone, and what everybody
/// else is sent (sockets, answers, pages, files, looking back) is the same. <c>SIMULATION_SECRECY_SCRIPTS</c> says how many scripts.
/// </summary>
public sealed class RecordedBytesTests(ITestOutputHelper output)
{
    private const int Seed = 1812;

    private static int Scripts => int.TryParse(Environment.GetEnvironmentVariable("SIMULATION_SECRECY_SCRIPTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var scripts) ? scripts : 3;

    [Fact(Explicit = true)]
    public async Task Two_processes_in_two_worlds_send_the_same_and_write_no_secret()
    {
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(n => SecretProcess.StartAsync(new SecretWorld(n, Seed), Scripts)));
        await using var one = both[0];
        await using var other = both[1];
        var (messages, taken) = (0, new HashSet<string>());
        for (var n = 0; n < Scripts; n++)
        {
            var plays = await Task.WhenAll(both.Select(p => p.PlayAsync(n, Seed + n)));
            await using var first = plays[0];
            await using var second = plays[1];
            var verdict = Verdict.Of(first, second, times: false);
            Assert.True(verdict.IsKept, $"Script {Seed + n}: {verdict}");
            messages += Parts.Kept.Sum(p => first[p].Count);
            taken.UnionWith(first.Taken);
        }

        foreach (var process in both)
        {
            Assert.Empty(await process.WrittenAsync());
        }

        // Not an empty law: everything that B can keep to itself was done.
        Assert.Empty(SecretScript.HiddenActs.Except(taken));
        output.WriteLine($"{Scripts} scripts, {messages} messages and answers compared");
    }
}

/// <summary>The same with the host in this process, where the clock is the script's and a leak can be put in: each is found.</summary>
public sealed class PlantedLeakTests(PlantedLeakTests.TwoHosts hosts) : IClassFixture<PlantedLeakTests.TwoHosts>
{
    private const int Seed = 1848;

    [Fact(Explicit = true)]
    public async Task Without_a_leak_the_bytes_are_the_same_to_the_instant()
    {
        var verdict = await hosts.PlayAsync(Leak.None, Seed);
        Assert.True(verdict.IsKept, $"{verdict}");
    }

    [Theory(Explicit = true)]
    [InlineData(nameof(Leak.SharedCounter), false)]
    [InlineData(nameof(Leak.WrongGroup), true)]
    [InlineData(nameof(Leak.CountOfAll), false)]
    [InlineData(nameof(Leak.ErrorText), true)]
    [InlineData(nameof(Leak.HiddenOrder), false)]
    public async Task A_leak_is_found(string leak, bool inWords)
    {
        var verdict = await hosts.PlayAsync(Enum.Parse<Leak>(leak), Seed);
        Assert.Contains(verdict.Told, t => t.StartsWith($"{Part.A} ", StringComparison.Ordinal));
        Assert.Equal(inWords, verdict.Found.Any(f => f.StartsWith($"{Part.A} ", StringComparison.Ordinal)));
    }

    /// <summary>A host in each world.</summary>
    public sealed class TwoHosts : IAsyncLifetime
    {
        private readonly DirectoryInfo[] _data = [Directory.CreateTempSubdirectory("secrecy-"), Directory.CreateTempSubdirectory("secrecy-")];
        private readonly Leaks[] _leaks = [new(), new()];
        private readonly SecretWorld[] _worlds = [new(0, Seed), new(1, Seed)];
        private SecretHost[] _hosts = [];

        public async ValueTask InitializeAsync() => _hosts = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(n => SecretHost.StartAsync(_worlds[n], _data[n].FullName, new ScriptClock(), _leaks[n])));

        public async ValueTask DisposeAsync()
        {
            foreach (var host in _hosts)
            {
                await host.DisposeAsync();
            }

            foreach (var data in _data)
            {
                data.Delete(recursive: true);
            }
        }

        internal async Task<Verdict> PlayAsync(Leak leak, int seed)
        {
            var plays = await Task.WhenAll(Enumerable.Range(0, 2).Select(async n =>
            {
                _leaks[n].Begin(leak);
                return await SecretPlay.PlayAsync(_hosts[n].Address, await _hosts[n].OpenTableAsync(), _worlds[n], SecretScript.Drawn(seed), _hosts[n].Clock);
            }));
            await using var one = plays[0];
            await using var other = plays[1];
            return Verdict.Of(one, other, times: true);
        }
    }
}
