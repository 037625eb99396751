using Microsoft.AspNetCore.Http.Connections.Client;
using Simulation.Domain;
using Simulation.Domain.Drafting.Papers;
using Simulation.Domain.Views;

namespace Simulation.Connection;

/// <summary>
/// The live connection of the browser, the tests and the load generator. It starts with the first entry and tries for ever: after every
/// lost link it enters again what was entered, with the positions held, and sends again what was not answered, with the same ids.
/// </summary>
public sealed class LiveConnection : ILiveConnection, IAsyncDisposable
{
    private const int MostFailures = 4;

    private readonly Func<IHubLink> _connect;
    private readonly IOutboxStore _store;
    private readonly TimeProvider _time;
    private readonly Random _chance;
    private readonly Lock _gate = new();
    private readonly List<Listening> _listening = [];
    private readonly Dictionary<SessionId, Refusal> _ended = [];
    private readonly Outbox _outbox = new();
    private readonly ServerClock _clock;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _saving = new(1, 1);
    private readonly TaskCompletionSource _restored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _running;
    private IHubLink? _link;
    private TaskCompletionSource _work = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="hub">The address of the hub, such as <c>https://host/hub</c>.</param>
    /// <param name="configure">Cookies or headers that sign the person in; nothing in a browser.</param>
    public LiveConnection(Uri hub, IOutboxStore? store = null, TimeProvider? time = null, Action<HttpConnectionOptions>? configure = null)
        : this(() => new SignalRLink(hub, configure), store ?? new MemoryOutboxStore(), time ?? TimeProvider.System)
    {
    }

    /// <param name="connect">Makes a new link for every try.</param>
    public LiveConnection(Func<IHubLink> connect, IOutboxStore store, TimeProvider time, Random? chance = null)
    {
        _connect = connect;
        _store = store;
        _time = time;
        _chance = chance ?? Random.Shared;
        _clock = new ServerClock(time);
        LinkSince = time.GetUtcNow();
    }

    public event Action? Changed;

    public LinkState Link { get; private set; } = LinkState.Connecting;

    public DateTimeOffset LinkSince { get; private set; }

    public DateTimeOffset Now => Locked(() => _clock.Now);

    public IReadOnlyList<Pending> Outbox => Locked(() => _outbox.Pending);

    public Slices? Exercise(ExerciseId exercise) =>
        Locked(() => _listening.OfType<Listening.Exercise>().FirstOrDefault(l => l.Id == exercise)?.Slices is { Position: not null } held ? held : null);

    public Slices? Table(SessionId session) =>
        Locked(() => At(session)?.Shared is { Position: not null } held ? held : null);

    public Slices? Inside(SessionId session) =>
        Locked(() => At(session)?.Inside is { Position: not null } held ? held : null);

    public Refusal? WhyEnded(SessionId session) => Locked(() => _ended.GetValueOrDefault(session));

    public Task<Refusal?> EnterExerciseAsync(ExerciseId exercise, bool projector = false)
    {
        var known = Locked(() =>
        {
            // As another audience: entering anew ends what was heard before.
            _listening.RemoveAll(l => l is Listening.Exercise held && held.Id == exercise && held.Projector != projector);
            return _listening.OfType<Listening.Exercise>().FirstOrDefault(l => l.Id == exercise);
        });
        return known is not null ? known.First.Task : ListenAsync(new Listening.Exercise(exercise, projector));
    }

    public async Task<Refusal?> EnterTableAsync(SessionId session, DelegationId? lookingOn = null, Entering entering = Entering.AsSeated)
    {
        var known = Locked(() => At(session));
        if (known is not null && known.LookingOn == lookingOn && known.Entering == entering)
        {
            return await known.First.Task;
        }

        if (known is not null)
        {
            // Another audience numbers its frames by itself: nothing of the old one may arrive after the new one is entered.
            await LeaveAsync(session);
        }

        return await ListenAsync(new Listening.Table(session, lookingOn, entering));
    }

    public async Task LeaveAsync(SessionId session)
    {
        var link = Locked(() =>
        {
            _listening.RemoveAll(l => l is Listening.Table table && table.Id == session);
            _ended.Remove(session);
            return _link;
        });
        if (link is not null)
        {
            try
            {
                await link.LeaveTable(session);
            }
            catch (Exception lost) when (IsLost(lost))
            {
                // A lost link listens to nothing.
            }
        }
    }

    public async Task ShowWritingAsync(SessionId session, ImmutableArray<WritingPlace> places)
    {
        if (Link == LinkState.Live && Locked(() => _link) is { } link)
        {
            try
            {
                await link.ShowWriting(session, places);
            }
            catch (Exception lost) when (lost is not OutOfMemoryException)
            {
                // Whatever was in the way: whoever writes says it again soon.
            }
        }
    }

    public Task<Refusal?> ActAsync(SessionId session, Command command, string label = "") =>
        SendAsync(new KeptCommand(Guid.NewGuid(), session, null, command, label, Now, false));

    public Task<Refusal?> ActAsync(ExerciseId exercise, Command command, string label = "") =>
        SendAsync(new KeptCommand(Guid.NewGuid(), null, exercise, command, label, Now, false));

    public void Cancel(Guid commandId)
    {
        if (Locked(() => _outbox.Cancel(commandId)))
        {
            _ = SaveAsync();
            Changed?.Invoke();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (Locked(() => _link) is { } link)
        {
            await link.DisposeAsync();
        }

        if (_running is { } running)
        {
            await running;
        }

        _stop.Dispose();
        _saving.Dispose();
    }

    private static bool IsLost(Exception fault) => fault is not (LinkRefusedException or CallFailedException or SilosAwayException or OutOfMemoryException);

    private Listening.Table? At(SessionId session) => _listening.OfType<Listening.Table>().FirstOrDefault(l => l.Id == session);

    private Task<Refusal?> ListenAsync(Listening to)
    {
        Locked(() =>
        {
            _listening.Add(to);
            if (to is Listening.Table table)
            {
                _ended.Remove(table.Id);
            }
        });
        Start();
        if (Locked(() => _link) is { } link && Link == LinkState.Live)
        {
            _ = EnterAsync(link, to);
        }

        return to.First.Task;
    }

    private Task<Refusal?> SendAsync(KeptCommand command)
    {
        var answer = Locked(() => _outbox.Add(command));
        Start();
        Wake();
        _ = SaveAsync();
        Changed?.Invoke();
        return answer;
    }

    private void Start() => Locked(() => _running ??= RunAsync());

    private async Task RunAsync()
    {
        await Task.Yield();
        var kept = await _store.LoadAsync();
        Locked(() => _outbox.Restore(kept));
        _restored.SetResult();
        for (var attempt = 0; !_stop.IsCancellationRequested; attempt++)
        {
            try
            {
                await Task.Delay(Backoff.Wait(attempt, Chance()), _time, _stop.Token);
                if (await LiveAsync())
                {
                    attempt = -1;
                }

                if (Link == LinkState.Refused)
                {
                    return;
                }
            }
            catch (LinkRefusedException)
            {
                Become(LinkState.Refused);
                return;
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost) when (IsLost(lost))
            {
                // Whatever broke the link, the answer is the same: try again.
            }

            if (!_stop.IsCancellationRequested && Link != LinkState.Connecting)
            {
                Become(LinkState.Reconnecting);
            }
        }
    }

    /// <summary>One link from start to loss. True: it was live, so the next try is at once.</summary>
    private async Task<bool> LiveAsync()
    {
        var link = _connect();
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        link.Closed += () => closed.TrySetResult();
        link.Received += (source, frame) => Receive(link, source, frame);
        link.SeatChanged += session => MoveSeat(link, session);
        try
        {
            await link.StartAsync(_stop.Token);
            var all = Locked(() =>
            {
                _link = link;
                _clock.Forget();
                return _listening.ToList();
            });
            Become(LinkState.Live);
            await Task.WhenAny(Task.WhenAll(all.Select(l => EnterAsync(link, l))), closed.Task);
            await PumpAsync(link, closed.Task);
            return true;
        }
        finally
        {
            Locked(() =>
            {
                _link = null;
                _listening.ForEach(l => l.Abandon());
            });
            await link.DisposeAsync();
        }
    }

    private async Task EnterAsync(IHubLink link, Listening what)
    {
        for (var (failures, away) = (0, 0); Locked(() => _link == link && _listening.Contains(what) && !what.IsEntering);)
        {
            Locked(what.Begin);
            try
            {
                if (what.Gaps > 1)
                {
                    await Task.Delay(TimeSpan.FromSeconds(1), _time, _stop.Token);
                }

                var entry = await what.EnterAsync(link);
                if (entry.Refusal?.Code == RefusalCode.TooFast)
                {
                    // Not why they may not enter, only not now.
                    Locked(what.Abandon);
                    await Task.Delay(Backoff.Wait(++away, Chance()), _time, _stop.Token);
                    continue;
                }

                if (!Answered(what, entry))
                {
                    continue;
                }

                return;
            }
            catch (SilosAwayException)
            {
                Locked(what.Abandon);
                await Task.Delay(Backoff.Wait(away++, Chance()), _time, _stop.Token);
            }
            catch (CallFailedException) when (++failures < MostFailures || what.WasIn)
            {
                // Who was in is not left with nothing on a link that lives: they are let in when the server can.
                Locked(what.Abandon);
                await Task.Delay(Backoff.Wait(failures, Chance()), _time, _stop.Token);
            }
            catch (CallFailedException)
            {
                Locked(what.Abandon);
                what.First.TrySetResult(new Refusal(RefusalCode.NotSaved));
                return;
            }
            catch (LinkRefusedException)
            {
                Locked(what.Abandon);
                Become(LinkState.Refused);
                await link.DisposeAsync();
                return;
            }
            catch (Exception lost) when (IsLost(lost))
            {
                // Entered again with the next link.
                return;
            }
        }
    }

    /// <summary>True: in, or refused; false: there is a gap.</summary>
    private bool Answered(Listening what, Entry entry)
    {
        var whole = Locked(() =>
        {
            if (entry.Refusal is not null)
            {
                what.Abandon();
                what.Drop();
                _listening.Remove(what);
                if (what is Listening.Table table && what.WasIn)
                {
                    _ended[table.Id] = entry.Refusal;
                }

                return true;
            }

            foreach (var frame in entry.Frames)
            {
                _clock.Observe(frame.Frame.ServerTime);
            }

            var complete = what.Answered(entry) && !what.MustEnterAgain;
            if (what.MustEnterAgain)
            {
                what.Drop();
            }

            return complete;
        });
        if (whole)
        {
            what.First.TrySetResult(entry.Refusal);
        }

        Changed?.Invoke();
        return whole;
    }

    private void Receive(IHubLink link, string source, Frame frame)
    {
        var gap = Locked(() =>
        {
            if (_link != link)
            {
                return null;
            }

            _clock.Observe(frame.ServerTime);
            return _listening.Where(l => l.Holds(source)).ToList().Find(l => !l.Push(source, frame));
        });
        if (gap is not null)
        {
            _ = EnterAsync(link, gap);
        }

        Changed?.Invoke();
    }

    private void MoveSeat(IHubLink link, SessionId session)
    {
        var table = Locked(() =>
        {
            var at = At(session);
            at?.Drop();
            at?.MustEnterAgain = true;
            return at;
        });
        if (table is not null)
        {
            _ = EnterAsync(link, table);
        }

        Changed?.Invoke();
    }

    private async Task PumpAsync(IHubLink link, Task closed)
    {
        for (var (failures, away) = (0, 0); !closed.IsCompleted && !_stop.IsCancellationRequested;)
        {
            var (next, work) = Locked(() =>
            {
                var head = _outbox.Next();
                if (head is null && _work.Task.IsCompleted)
                {
                    _work = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }

                return (head, _work.Task);
            });
            if (next is null)
            {
                await Task.WhenAny(work, closed);
                continue;
            }

            try
            {
                await SaveAsync();
                Changed?.Invoke();
                var receipt = next.Session is { } session
                    ? await link.ActAtTable(session, next.Id, next.Command)
                    : await link.ActInExercise(next.Exercise!.Value, next.Id, next.Command);
                failures = 0;
                if (receipt.Refusal?.Code == RefusalCode.NotSaved)
                {
                    // The database doesn't answer. It may be saved or not: with the same id that does no harm, and the person need not decide.
                    await Task.Delay(Backoff.Wait(away++, Chance()), _time, _stop.Token);
                    continue;
                }

                away = 0;
                await DoneAsync(next.Id, receipt.Refusal);
            }
            catch (SilosAwayException)
            {
                // It waits in the outbox as it would without a link.
                await Task.Delay(Backoff.Wait(away++, Chance()), _time, _stop.Token);
            }
            catch (CallFailedException) when (++failures < MostFailures)
            {
                await Task.Delay(Backoff.Wait(failures, Chance()), _time, _stop.Token);
            }
            catch (CallFailedException)
            {
                failures = 0;
                await DoneAsync(next.Id, new Refusal(RefusalCode.NotSaved));
            }
        }
    }

    private async Task DoneAsync(Guid id, Refusal? refusal)
    {
        Locked(() => _outbox.Answer(id, refusal));
        await SaveAsync();
        Changed?.Invoke();
    }

    private async Task SaveAsync()
    {
        await _restored.Task; // what was kept is read before it is written over
        await _saving.WaitAsync();
        try
        {
            await _store.SaveAsync(Locked(() => _outbox.Kept));
        }
        finally
        {
            _saving.Release();
        }
    }

    private void Wake() => Locked(() => _work.TrySetResult());

    private void Become(LinkState state)
    {
        if (Link != state)
        {
            Link = state;
            LinkSince = Now;
            Changed?.Invoke();
        }
    }

    // Spreads reconnections; nothing secret depends on it.
#pragma warning disable CA5394
    private double Chance() => _chance.NextDouble();
#pragma warning restore CA5394

    private T Locked<T>(Func<T> use)
    {
        lock (_gate)
        {
            return use();
        }
    }

    private void Locked(Action use)
    {
        lock (_gate)
        {
            use();
        }
    }
}
