using Simulation.Web.Host.Live;

namespace Simulation.Web.Tests.Live;

public sealed class SharedRunsTests
{
    private readonly SharedRuns _runs = new();
    private int _count;

    [Fact]
    public async Task Whoever_asks_while_it_is_under_way_shares_the_next_which_begins_afterwards()
    {
        var (begun, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (known, seen) = (0, 0);
        var first = _runs.RunAsync("table", async () =>
        {
            Interlocked.Increment(ref _count);
            begun.SetResult();
            await gate.Task;
        });
        await begun.Task;
        var others = Enumerable.Range(0, 50).Select(_ =>
        {
            known++;
            return _runs.RunAsync("table", () =>
            {
                seen = known;
                Interlocked.Increment(ref _count);
                return Task.CompletedTask;
            });
        }).ToList();
        Assert.All(others, o => Assert.False(o.IsCompleted));
        gate.SetResult();
        await Task.WhenAll(others.Append(first));
        Assert.Equal(2, _count);
        Assert.Equal(50, seen);
    }

    [Fact]
    public async Task Another_name_waits_for_nobody()
    {
        var gate = new TaskCompletionSource();
        var held = _runs.RunAsync("one", () => gate.Task);
        await _runs.RunAsync("two", () => Task.CompletedTask);
        Assert.False(held.IsCompleted);
        gate.SetResult();
        await held;
    }

    [Fact]
    public async Task A_failure_is_told_to_those_who_shared_it_and_the_next_runs()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => _runs.RunAsync("table", () => throw new TimeoutException()));
        await _runs.RunAsync("table", () =>
        {
            _count++;
            return Task.CompletedTask;
        });
        Assert.Equal(1, _count);
    }
}
