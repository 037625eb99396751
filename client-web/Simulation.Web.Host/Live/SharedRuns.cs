namespace Simulation.Web.Host.Live;

/// <summary>
/// Does something for a name, one run after the other. Whoever asks while a run is under way shares the next one, which begins after they asked:
/// it knows whatever they had done before.
/// </summary>
internal sealed class SharedRuns
{
    private readonly Dictionary<string, Run> _last = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <returns>Ends when a run has ended that began after this was called; fails as that run failed.</returns>
    public Task RunAsync(string name, Func<Task> work)
    {
        lock (_gate)
        {
            if (_last.TryGetValue(name, out var last) && !last.HasBegun)
            {
                return last.Ended;
            }

            var run = new Run();
            _last[name] = run;
            run.Ended = Task.Run(() => AfterAsync(last?.Ended ?? Task.CompletedTask, name, run, work));
            return run.Ended;
        }
    }

    private async Task AfterAsync(Task before, string name, Run run, Func<Task> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // whoever asked for it has been told
        lock (_gate)
        {
            run.HasBegun = true;
        }

        try
        {
            await work();
        }
        finally
        {
            lock (_gate)
            {
                if (_last[name] == run)
                {
                    _last.Remove(name);
                }
            }
        }
    }

    private sealed class Run
    {
        public bool HasBegun { get; set; }

        public Task Ended { get; set; } = Task.CompletedTask;
    }
}
