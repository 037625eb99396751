using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Simulation.Domain;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Live;

/// <summary>
/// An aggregate whose truth is its journal: decide, append, and only then evolve and answer. A command id takes effect once, for as long as the
/// stream exists. After an append of unknown outcome nothing is shown until the journal has been read again.
/// </summary>
internal abstract class JournaledGrain<TState, TEvent>(IJournal journal, TimeProvider time, TState initial) : Grain
    where TState : class
    where TEvent : class
{
    private static readonly Dictionary<Type, string> Names = typeof(TEvent)
        .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
        .Cast<JsonDerivedTypeAttribute>()
        .ToDictionary(a => a.DerivedType, a => (string)a.TypeDiscriminator!);

    private readonly TState _initial = initial;
    private readonly HashSet<Guid> _answered = [];
    private string? _lastHash;
    private bool _unsure = true;
    private IGrainTimer? _deadline;

    protected TState State { get; private set; } = null!;

    protected long Version { get; private set; }

    protected TimeProvider Time => time;

    /// <summary>The journal stream's name, such as <c>session/…</c>.</summary>
    protected abstract string StreamName { get; }

    protected abstract TState Evolve(TState state, TEvent @event);

    /// <summary>Called after events are durable and the state has them.</summary>
    protected virtual Task CommittedAsync(TState before, TState after, IReadOnlyList<TEvent> events) => Task.CompletedTask;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        await base.OnActivateAsync(cancellationToken);
    }

    /// <summary>Decides a person's command, once.</summary>
    /// <param name="request">What was asked, for telling a retry from a reuse of the id.</param>
    /// <param name="remembered">The part of the request that may be remembered, even as a hash; null: all of it.</param>
    protected async Task<Answer> DecideAsync(
        Guid commandId,
        PersonId? actor,
        object request,
        Func<TState, DecisionContext, Decision<TEvent>> decide,
        Func<IReadOnlyList<TEvent>, IReadOnlyList<SideRow>>? sideRows = null,
        Func<TState, object>? remembered = null)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (_unsure && !await TryLoadAsync())
            {
                return Answer.Refused(RefusalCode.NotSaved);
            }

            var kept = remembered?.Invoke(State) ?? request;
            var requestHash = Hash($"{actor}|{kept.GetType().FullName}|{JsonSerializer.Serialize(kept, kept.GetType(), Wire.Json)}");
            if (_answered.Contains(commandId))
            {
                return await AnsweredAsync(commandId, requestHash);
            }

            var decision = decide(State, new DecisionContext(time.GetUtcNow(), NewId(commandId)));
            if (decision.Refusal is { } refusal)
            {
                // A refusal changed nothing and is not remembered: the same command may be right later.
                return new Answer(Version, refusal);
            }

            var answer = new Answer(Version + decision.Events.Length, null);
            var command = new JournalCommand(commandId, requestHash, JsonSerializer.Serialize(answer, Wire.Json));
            try
            {
                await AppendAsync(decision.Events, actor, command, sideRows?.Invoke(decision.Events) ?? []);
                return answer;
            }
            catch (JournalConflictException) when (attempt == 0)
            {
                // A second activation wrote: what was believed here is void. Once more, on the truth.
            }
            catch (Exception fault) when (fault is JournalConflictException or JournalUnavailableException)
            {
                return Answer.Refused(RefusalCode.NotSaved);
            }
        }
    }

    /// <summary>Applies what the platform itself decides (time, settling); false when it could not be saved and must be tried again.</summary>
    protected async Task<bool> ApplyAsync(
        Func<TState, DecisionContext, Decision<TEvent>> decide,
        Func<IReadOnlyList<TEvent>, IReadOnlyList<SideRow>>? sideRows = null)
    {
        if (_unsure && !await TryLoadAsync())
        {
            return false;
        }

        var decision = decide(State, new DecisionContext(time.GetUtcNow(), Guid.NewGuid()));
        if (decision.Events.IsDefaultOrEmpty)
        {
            return decision.Refusal is null;
        }

        try
        {
            await AppendAsync(decision.Events, null, null, sideRows?.Invoke(decision.Events) ?? []);
            return true;
        }
        catch (Exception fault) when (fault is JournalConflictException or JournalUnavailableException)
        {
            return false;
        }
    }

    /// <summary>Does this when the time has come, whether or not anybody is connected; whatever was armed before is forgotten.</summary>
    /// <param name="due">Null: never, as things stand.</param>
    protected void Arm(DateTimeOffset? due, Func<Task> elapse)
    {
        _deadline?.Dispose();
        _deadline = null;
        if (due is { } instant)
        {
            var wait = instant - Time.GetUtcNow();
            wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : wait;
            _deadline = this.RegisterGrainTimer(
                _ => elapse(),
                new GrainTimerCreationOptions(wait + TimeSpan.FromMilliseconds(10), Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }
    }

    /// <summary>Everything that happened, in order, and when each was written down. From the journal: nobody who plays needs it, so it isn't held.</summary>
    /// <exception cref="JournalUnavailableException">Storage does not answer.</exception>
    protected async Task<(ImmutableArray<TEvent> Events, ImmutableArray<DateTimeOffset> Times)> LogAsync()
    {
        var read = await journal.ReadAsync(StreamName, 0, CancellationToken.None);
        var known = read.Events.Take((int)Version).ToList();
        return ([.. known.Select(Event)], [.. known.Select(e => e.At)]);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private async Task AppendAsync(ImmutableArray<TEvent> events, PersonId? actor, JournalCommand? command, IReadOnlyList<SideRow> sideRows)
    {
        var now = time.GetUtcNow();
        var stored = events
            .Select(e => new NewEvent(Names[e.GetType()], now, actor?.ToString() ?? "", JsonSerializer.Serialize(e, Wire.Json)))
            .ToList();
        try
        {
            await journal.AppendAsync(new JournalAppend(StreamName, Version, _lastHash, stored, command, sideRows));
        }
        catch
        {
            _unsure = true;
            throw;
        }

        _lastHash = stored.Index().Aggregate(_lastHash, (hash, e) => HashChain.Event(hash, StreamName, Version + 1 + e.Index, e.Item));
        var before = State;
        Add(events);
        if (command is not null)
        {
            _answered.Add(command.Id);
        }

        if (!events.IsEmpty)
        {
            await CommittedAsync(before, State, events);
        }
    }

    private async Task<bool> TryLoadAsync()
    {
        try
        {
            await LoadAsync(CancellationToken.None);
            return true;
        }
        catch (JournalUnavailableException)
        {
            return false;
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var read = await journal.ReadAsync(StreamName, 0, cancellationToken);
        var (before, known) = (State, Version);
        (State, Version, _lastHash) = (_initial, 0, read.LastHash);
        Add(read.Events.Select(Event));
        _answered.Clear();
        _answered.UnionWith(read.Commands);
        _unsure = false;
        if (before is not null && Version > known)
        {
            // What was believed was never wrong, only old. Those who watch must see what they missed.
            await CommittedAsync(before, State, [.. read.Events.Skip((int)known).Select(Event)]);
        }
    }

    private async Task<Answer> AnsweredAsync(Guid commandId, string requestHash)
    {
        try
        {
            var before = await journal.FindAsync(StreamName, commandId, CancellationToken.None);
            return before?.RequestHash == requestHash
                ? JsonSerializer.Deserialize<Answer>(before.Result, Wire.Json)!
                : Answer.Refused(RefusalCode.CommandIdReused);
        }
        catch (JournalUnavailableException)
        {
            return Answer.Refused(RefusalCode.NotSaved);
        }
    }

    private void Add(IEnumerable<TEvent> events)
    {
        foreach (var e in events)
        {
            State = Evolve(State, e);
            Version++;
        }
    }

    private static TEvent Event(JournalEvent stored) => JsonSerializer.Deserialize<TEvent>(stored.Payload, Wire.Json)!;

    /// <summary>The same command makes the same identity, whatever happened elsewhere; nobody can tell other people's activity from it.</summary>
    private Guid NewId(Guid commandId) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{StreamName}|{commandId:N}")).AsSpan(0, 16));
}
