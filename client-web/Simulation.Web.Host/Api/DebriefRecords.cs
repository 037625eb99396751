using Microsoft.Extensions.Caching.Memory;
using Simulation.Domain;
using Simulation.Domain.Analysis;
using Simulation.Domain.Debriefing;
using Simulation.Domain.Scenarios;
using Simulation.Grains;

namespace Simulation.Web.Host.Api;

/// <summary>
/// Logs and analyses that a class asks for again and again while it looks back: read and worked out once, kept for a while. What is kept is the
/// same for every reader; who may see what of it is decided by whoever asks.
/// </summary>
internal sealed class DebriefRecords(IGrainFactory grains) : IDisposable
{
    private const int MostKept = 256;

    /// <summary>A table that has closed says hardly anything more; what it says is seen after this at the latest.</summary>
    private static readonly TimeSpan Staleness = TimeSpan.FromSeconds(30);

    /// <summary>A published version of a case never changes.</summary>
    private static readonly TimeSpan Unasked = TimeSpan.FromMinutes(30);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostKept });
    private readonly SemaphoreSlim _working = new(1);

    public Task<SessionRecord> TableAsync(SessionId session) =>
        KeptAsync(("table", session), async () => await grains.GetGrain<ISessionGrain>(session.Value).RecordAsync(), record => record.ClosedAt is not null);

    /// <summary>Null: it was never formed.</summary>
    public Task<DelegationRecord?> DelegationAsync(SessionId session, DelegationId delegation) =>
        KeptAsync(
            ("delegation", session, delegation),
            async () => await grains.GetGrain<IDelegationGrain>(session.Value, delegation.Value, null).RecordAsync(),
            record => record is not null);

    /// <summary>Null where no packages are negotiated.</summary>
    /// <param name="tables">With their numbers.</param>
    public async Task<ExerciseAnalysis?> AnalysisAsync(
        ExerciseId exercise, Scenario scenario, ImmutableArray<(SessionId Session, int Table)> tables, DebriefReader reader)
    {
        if (AnalysisGame.Of(scenario) is not { } game)
        {
            return null;
        }

        var logs = await Task.WhenAll(tables.Select(async t => (t.Session, t.Table, (await TableAsync(t.Session)).Events)));
        var versions = string.Join(' ', logs.Select(l => $"{l.Session}:{l.Events.Length}"));
        var key = ("analysis", exercise, reader.Control, versions);
        if (_kept.TryGetValue<ExerciseAnalysis>(key, out var known))
        {
            return known;
        }

        // A class asks all at once: one works it out, the others wait for that.
        await _working.WaitAsync();
        try
        {
            return _kept.TryGetValue(key, out known)
                ? known
                : Keep(key, await Task.Run(() => Analyst(scenario, game).Of(logs, reader)), Unasked);
        }
        finally
        {
            _working.Release();
        }
    }

    public void Dispose()
    {
        _kept.Dispose();
        _working.Dispose();
    }

    private DebriefAnalyst Analyst(Scenario scenario, AnalysisGame game)
    {
        var key = ("case", scenario.Id, scenario.Version);
        return _kept.TryGetValue<DebriefAnalyst>(key, out var known) ? known! : Keep(key, new DebriefAnalyst(game), Unasked);
    }

    private async Task<T> KeptAsync<T>(object key, Func<Task<T>> read, Func<T, bool> isToKeep)
    {
        if (_kept.TryGetValue<T>(key, out var known))
        {
            return known!;
        }

        var fresh = await read();
        return isToKeep(fresh) ? Keep(key, fresh, Staleness) : fresh;
    }

    private T Keep<T>(object key, T value, TimeSpan atMost)
    {
        _kept.Set(key, value, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = atMost, Size = 1 });
        return value;
    }
}
