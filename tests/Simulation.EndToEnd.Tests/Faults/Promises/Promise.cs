namespace Simulation.EndToEnd.Tests.Faults.Promises;

/// <summary>
/// One promise about what survives. It is set up once; then things go wrong in rounds, each at a moment drawn by lot, while a class talks; in the
/// end the witness compares what was told with what is there.
/// </summary>
internal abstract class Promise : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _held = [];

    /// <summary>In the words of the documentation.</summary>
    public abstract string Name { get; }

    protected TalkingClass Class { get; private set; } = null!;

    /// <summary>How long after the repair somebody is heard again, at worst.</summary>
    public TimeSpan Worst { get; private set; }

    public int Rounds { get; private set; }

    public async Task SetUpAsync() => Class = Held(await OpenAsync());

    /// <summary>Starts what the class needs, and lets it come in.</summary>
    protected abstract Task<TalkingClass> OpenAsync();

    /// <summary>Something goes wrong and is repaired. The class talks all the while.</summary>
    protected abstract Task DisasterAsync(Random random);

    /// <summary>How long until somebody is heard again counts as kept.</summary>
    protected virtual TimeSpan Limit => TimeSpan.FromSeconds(60);

    /// <summary>Plays rounds and lets the witness look; a line for people to read.</summary>
    /// <param name="goOn">Asked before each round.</param>
    public async Task<string> KeepAsync(Random random, Func<int, bool> goOn)
    {
        using var enough = new CancellationTokenSource();
        var talk = Class.TalkAsync(enough.Token);
        while (goOn(Rounds))
        {
            await Class.SavedAsync(random.Next(2, 12));
            await DisasterAsync(random);
            var heard = await Class.NextSavedAsync(Limit);
            Worst = heard > Worst ? heard : Worst;
            Rounds++;
        }

        await Class.SavedAsync(2);
        await enough.CancelAsync();
        await talk.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        var violations = Witness.Violations(Class.Words, await Class.LogAsync(TimeSpan.FromSeconds(5)));
        Assert.True(violations.Count == 0, $"{Name}: {string.Join("; ", violations.Take(20))}");
        var words = Class.Words;
        return $"{Name}: {Rounds} rounds, {words.Count(w => w.Answered is not null)} words saved, {words.Count(w => w.Answered is null)} not; heard again after at most {Worst.TotalSeconds:0.0} s";
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(_held))
        {
            await one.DisposeAsync();
        }
    }

    /// <summary>Ends with the promise: what was held last ends first.</summary>
    protected T Held<T>(T one)
        where T : IAsyncDisposable
    {
        _held.Add(one);
        return one;
    }
}
