using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Exercises;
using Simulation.Domain.Views;

namespace Simulation.Web.Tests.Client;

public sealed class LiveConnectionTests
{
    private static readonly Guid Epoch = Guid.Parse("00000000000000000000000000000e99");
    private static readonly string Source = Sample.Exercise.ToString();

    [Fact]
    public async Task A_command_is_answered_and_leaves_the_outbox()
    {
        var hub = new FakeHub();
        await using var connection = Connect(hub);
        Assert.Null(await connection.ActAsync(Sample.Exercise, new LockLobby(true)));
        Assert.Empty(connection.Outbox);
    }

    [Fact]
    public async Task A_refusal_is_an_answer()
    {
        var hub = new FakeHub { OnAct = _ => Task.FromResult(new Receipt(Guid.Empty, new Refusal(RefusalCode.LobbyLocked))) };
        await using var connection = Connect(hub);
        Assert.Equal(RefusalCode.LobbyLocked, (await connection.ActAsync(Sample.Exercise, new LockLobby(true)))!.Code);
    }

    [Fact]
    public async Task A_command_whose_answer_was_lost_is_sent_again_with_the_same_id()
    {
        var hub = new FakeHub { OnAct = _ => null };
        await using var connection = Connect(hub);
        var answer = connection.ActAsync(Sample.Session, new Say(new Audience.WholeTable(), "a word", null));
        await UntilAsync(() => hub.Arrived.Count == 1);
        hub.OnAct = _ => Task.FromResult(new Receipt(Guid.Empty, null));
        hub.Link.Lose();
        Assert.Null(await answer.WaitAsync(Soon, TestContext.Current.CancellationToken));
        Assert.Equal(2, hub.Arrived.Count);
        Assert.Single(hub.Arrived.Select(a => a.Id).Distinct());
    }

    [Fact]
    public async Task Commands_arrive_in_the_order_they_were_given()
    {
        var hub = new FakeHub { Refusing = 1 };
        await using var connection = Connect(hub);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => connection.ActAsync(Sample.Session, new Announce($"{i}"))));
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), hub.Arrived.Select(a => ((Announce)a.Command).Text));
    }

    [Fact]
    public async Task What_was_never_sent_can_be_taken_back()
    {
        var hub = new FakeHub { Refusing = int.MaxValue };
        await using var connection = Connect(hub);
        var answer = connection.ActAsync(Sample.Session, new Announce("not yet"), "not yet");
        connection.Cancel(Assert.Single(connection.Outbox).CommandId);
        Assert.Equal(RefusalCode.NotSaved, (await answer.WaitAsync(Soon, TestContext.Current.CancellationToken))!.Code);
        Assert.Empty(connection.Outbox);
    }

    [Fact]
    public async Task What_may_have_arrived_can_not_be_taken_back()
    {
        var hub = new FakeHub { OnAct = _ => null };
        await using var connection = Connect(hub);
        _ = connection.ActAsync(Sample.Session, new Announce("sent"));
        await UntilAsync(() => connection.Outbox is [{ Sent: true }]);
        connection.Cancel(connection.Outbox[0].CommandId);
        Assert.Single(connection.Outbox);
    }

    [Fact]
    public async Task What_was_not_answered_before_a_reload_is_sent_after_it()
    {
        var store = new MemoryOutboxStore();
        var hub = new FakeHub { OnAct = _ => null };
        await using (var before = Connect(hub, store))
        {
            _ = before.ActAsync(Sample.Session, new Announce("kept"));
            await UntilAsync(() => hub.Arrived.Count == 1 && store.Kept.Length == 1);
        }

        hub.OnAct = _ => Task.FromResult(new Receipt(Guid.Empty, null));
        await using var after = Connect(hub, store);
        _ = after.EnterExerciseAsync(Sample.Exercise);
        await UntilAsync(() => store.Kept.IsEmpty);
        Assert.Equal(hub.Arrived[0].Id, hub.Arrived[1].Id);
    }

    [Fact]
    public async Task What_was_kept_is_read_before_it_is_written_over()
    {
        var kept = new KeptCommand(Guid.NewGuid(), Sample.Session, null, new Announce("kept"), "", Sample.Noon, true);
        var store = new SlowStore(kept);
        var hub = new FakeHub { OnAct = _ => null };
        await using var connection = Connect(hub, store);
        _ = connection.ActAsync(Sample.Session, new Announce("new"));
        Assert.Equal(0, store.Saved);
        store.Read.SetResult();
        await UntilAsync(() => hub.Arrived.Count == 1);
        Assert.Equal(kept.Id, hub.Arrived[0].Id);
        Assert.Equal(2, connection.Outbox.Count);
    }

    [Fact]
    public async Task After_a_lost_link_it_enters_again_with_the_position_held()
    {
        var hub = new FakeHub { OnEnter = after => after is null ? Snapshot(7) : new Entry([], null) };
        await using var connection = Connect(hub);
        await connection.EnterExerciseAsync(Sample.Exercise);
        hub.Link.Lose();
        await UntilAsync(() => hub.Entered.Count == 2);
        Assert.Equal(new Position(Epoch, 7), hub.Entered[1]);
        await UntilAsync(() => connection.Link == LinkState.Live);
        Assert.NotNull(connection.Exercise(Sample.Exercise));
    }

    [Fact]
    public async Task A_gap_is_closed_by_entering_again()
    {
        var hub = new FakeHub { OnEnter = after => after is null ? Snapshot(1) : new Entry([new(Source, Frame(2)), new(Source, Frame(3, locked: true))], null) };
        await using var connection = Connect(hub);
        await connection.EnterExerciseAsync(Sample.Exercise);
        hub.Link.Push(Source, Frame(3, locked: true));
        await UntilAsync(() => connection.Exercise(Sample.Exercise)!.Position!.Seq == 3);
        Assert.True(connection.Exercise(Sample.Exercise)!.Get<LobbySlice>()!.Locked);
    }

    [Fact]
    public async Task A_source_that_has_started_again_is_entered_again()
    {
        var again = Guid.NewGuid();
        var hub = new FakeHub { OnEnter = after => after is null ? Snapshot(7) : new Entry([new(Source, Frame(0, locked: true) with { Epoch = again, Snapshot = true })], null) };
        await using var connection = Connect(hub);
        await connection.EnterExerciseAsync(Sample.Exercise);
        hub.Link.Push(Source, Frame(0) with { Epoch = Guid.NewGuid(), Slices = [] });
        await UntilAsync(() => connection.Exercise(Sample.Exercise)!.Position!.Epoch == again);
        Assert.True(connection.Exercise(Sample.Exercise)!.Get<LobbySlice>()!.Locked);
        Assert.Equal([null, new Position(Epoch, 7)], hub.Entered);
    }

    [Fact]
    public async Task While_the_silos_are_away_a_command_waits_and_is_then_sent_with_the_same_id()
    {
        var hub = new FakeHub();
        var tries = 0;
        hub.OnAct = _ => ++tries < 20 ? throw new SilosAwayException() : Task.FromResult(new Receipt(Guid.Empty, null));
        await using var connection = Connect(hub, time: new Hurried());
        Assert.Null(await connection.ActAsync(Sample.Session, new Announce("at last")).WaitAsync(Soon, TestContext.Current.CancellationToken));
        Assert.Equal(20, hub.Arrived.Count);
        Assert.Single(hub.Arrived.Select(a => a.Id).Distinct());
        Assert.Single(hub.Links);
    }

    [Fact]
    public async Task While_the_silos_are_away_it_goes_on_trying_to_enter()
    {
        var hub = new FakeHub();
        hub.OnEnter = _ => hub.Entered.Count < 20 ? throw new SilosAwayException() : Snapshot(1);
        await using var connection = Connect(hub, time: new Hurried());
        Assert.Null(await connection.EnterExerciseAsync(Sample.Exercise).WaitAsync(Soon, TestContext.Current.CancellationToken));
        Assert.NotNull(connection.Exercise(Sample.Exercise));
    }

    /// <summary>Else a page on a link that lives would stay empty, while what its reader says is saved.</summary>
    [Fact]
    public async Task Who_was_in_is_let_in_again_however_often_that_fails()
    {
        var hub = new FakeHub();
        hub.OnEnter = _ => hub.Entered.Count is > 1 and < 20 ? throw new CallFailedException() : Snapshot(hub.Entered.Count);
        await using var connection = Connect(hub, time: new Hurried());
        Assert.Null(await connection.EnterExerciseAsync(Sample.Exercise).WaitAsync(Soon, TestContext.Current.CancellationToken));
        hub.Link.Push(Source, Frame(3));
        await UntilAsync(() => connection.Exercise(Sample.Exercise)!.Position!.Seq == 20);
        Assert.Single(hub.Links);
    }

    [Fact]
    public async Task Who_enters_too_fast_is_let_in_later()
    {
        var hub = new FakeHub();
        hub.OnEnter = _ => hub.Entered.Count < 20 ? new Entry([], new Refusal(RefusalCode.TooFast)) : Snapshot(1);
        await using var connection = Connect(hub, time: new Hurried());
        Assert.Null(await connection.EnterExerciseAsync(Sample.Exercise).WaitAsync(Soon, TestContext.Current.CancellationToken));
        Assert.NotNull(connection.Exercise(Sample.Exercise));
    }

    [Fact]
    public async Task A_call_that_fails_every_time_is_given_up()
    {
        var hub = new FakeHub { OnAct = _ => throw new CallFailedException() };
        await using var connection = Connect(hub, time: new Hurried());
        Assert.Equal(RefusalCode.NotSaved, (await connection.ActAsync(Sample.Session, new Announce("never")).WaitAsync(Soon, TestContext.Current.CancellationToken))!.Code);
        Assert.Equal(4, hub.Arrived.Count);
    }

    [Fact]
    public async Task Frames_that_overtake_the_answer_to_entering_are_kept_for_it()
    {
        var hub = new FakeHub();
        hub.OnEnter = _ =>
        {
            hub.Link.Push(Source, Frame(3, locked: true));
            hub.Link.Push(Source, Frame(2));
            return Snapshot(1);
        };
        await using var connection = Connect(hub);
        await connection.EnterExerciseAsync(Sample.Exercise);
        Assert.Equal(3, connection.Exercise(Sample.Exercise)!.Position!.Seq);
        Assert.True(connection.Exercise(Sample.Exercise)!.Get<LobbySlice>()!.Locked);
        Assert.Single(hub.Entered);
    }

    [Fact]
    public async Task A_changed_seat_voids_what_is_held()
    {
        var hub = new FakeHub { OnEnter = _ => new Entry([new(Sample.Session.ToString(), Frame(4) with { Snapshot = true, Stream = StreamKind.Table })], null) };
        await using var connection = Connect(hub);
        await connection.EnterTableAsync(Sample.Session);
        hub.Link.MoveSeat(Sample.Session);
        await UntilAsync(() => hub.Entered.Count == 2);
        Assert.Null(hub.Entered[1]);
    }

    [Fact]
    public async Task Where_one_writes_is_said_while_there_is_a_link_and_never_in_anybodys_way()
    {
        var hub = new FakeHub { Refusing = int.MaxValue, OnEnter = _ => Snapshot(1) };
        await using var connection = Connect(hub);
        _ = connection.EnterExerciseAsync(Sample.Exercise);
        await connection.ShowWritingAsync(Sample.Session, []);
        Assert.Empty(hub.Writing); // nobody to tell, and nothing waits to be told later
        Assert.Empty(connection.Outbox);

        hub.Refusing = 0;
        await UntilAsync(() => connection.Link == LinkState.Live);
        await connection.ShowWritingAsync(Sample.Session, []);
        hub.AreSilosAway = true;
        await connection.ShowWritingAsync(Sample.Session, []);
        Assert.Equal(2, hub.Writing.Count);
    }

    [Fact]
    public async Task Who_is_signed_out_is_told_so_and_nothing_is_tried_again()
    {
        var hub = new FakeHub { SignedOut = true };
        await using var connection = Connect(hub);
        _ = connection.EnterExerciseAsync(Sample.Exercise);
        await UntilAsync(() => connection.Link == LinkState.Refused);
        Assert.Single(hub.Links);
    }

    [Fact]
    public async Task A_refused_entry_says_why_and_holds_nothing()
    {
        var hub = new FakeHub { OnEnter = _ => new Entry([], new Refusal(RefusalCode.NotFound)) };
        await using var connection = Connect(hub);
        Assert.Equal(RefusalCode.NotFound, (await connection.EnterExerciseAsync(Sample.Exercise))!.Code);
        Assert.Null(connection.Exercise(Sample.Exercise));
    }

    [Fact]
    public void The_fastest_frame_sets_the_clock()
    {
        var time = new Stopwatched();
        var clock = new ServerClock(time);
        var skew = TimeSpan.FromMinutes(7);
        clock.Observe(time.GetUtcNow() + skew - TimeSpan.FromMilliseconds(900));
        clock.Observe(time.GetUtcNow() + skew - TimeSpan.FromMilliseconds(40));
        clock.Observe(time.GetUtcNow() + skew - TimeSpan.FromMilliseconds(500));
        Assert.Equal(time.GetUtcNow() + skew - TimeSpan.FromMilliseconds(40), clock.Now);
        time.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal(time.GetUtcNow() + skew - TimeSpan.FromMilliseconds(40), clock.Now);
    }

    [Fact]
    public void Setting_the_devices_time_does_not_move_the_clock()
    {
        var time = new Stopwatched();
        var clock = new ServerClock(time);
        var server = time.GetUtcNow();
        clock.Observe(server);
        time.Set(server.AddHours(-3));
        Assert.Equal(server, clock.Now);
    }

    [Fact]
    public async Task A_right_that_ended_is_known_though_nothing_is_held_any_more()
    {
        var hub = new FakeHub { OnEnter = _ => TableSnapshot };
        await using var connection = Connect(hub);
        Assert.Null(await connection.EnterTableAsync(Sample.Session, entering: Entering.AsChair));
        Assert.Null(connection.WhyEnded(Sample.Session));
        hub.OnEnter = _ => new Entry([], new Refusal(RefusalCode.NotFound));
        hub.Link.MoveSeat(Sample.Session);
        await UntilAsync(() => connection.WhyEnded(Sample.Session) is { Code: RefusalCode.NotFound });
        Assert.Null(connection.Table(Sample.Session));

        // Whoever is let in again is in again.
        hub.OnEnter = _ => TableSnapshot;
        Assert.Null(await connection.EnterTableAsync(Sample.Session));
        Assert.Null(connection.WhyEnded(Sample.Session));
    }

    [Fact]
    public async Task Whoever_was_never_let_in_has_lost_no_right()
    {
        var hub = new FakeHub { OnEnter = _ => new Entry([], new Refusal(RefusalCode.NotFound)) };
        await using var connection = Connect(hub);
        Assert.NotNull(await connection.EnterTableAsync(Sample.Session, entering: Entering.AsChair));
        Assert.Null(connection.WhyEnded(Sample.Session));
    }

    [Fact]
    public void It_tries_at_once_then_after_one_second_then_every_two() =>
        Assert.Equal([0, 1, 2, 2, 2], Enumerable.Range(0, 5).Select(attempt => Backoff.Wait(attempt, 0).TotalSeconds));

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static LiveConnection Connect(FakeHub hub, IOutboxStore? store = null, TimeProvider? time = null) =>
        new(hub.Connect, store ?? new MemoryOutboxStore(), time ?? TimeProvider.System, new Random(1));

    private static Entry TableSnapshot => new([new(Sample.Session.ToString(), new Frame(StreamKind.Table, Epoch, 1, true, [], DateTimeOffset.UtcNow))], null);

    private static Entry Snapshot(long seq) => new([new(Source, Frame(seq) with { Snapshot = true })], null);

    private static Frame Frame(long seq, bool locked = false) =>
        new(StreamKind.Exercise, Epoch, seq, false, [new LobbySlice(Sample.Exercise, ExerciseStage.Lobby, locked, 1, false, Sample.Me, [], [])], DateTimeOffset.UtcNow);

    private static async Task UntilAsync(Func<bool> so)
    {
        var end = DateTime.UtcNow + Soon;
        while (!so())
        {
            Assert.True(DateTime.UtcNow < end, "It did not come about.");
            await Task.Delay(10);
        }
    }

    /// <summary>Answers when it is let.</summary>
    private sealed class SlowStore(KeptCommand kept) : IOutboxStore
    {
        public TaskCompletionSource Read { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Saved { get; private set; }

        public async ValueTask<ImmutableArray<KeptCommand>> LoadAsync()
        {
            await Read.Task;
            return [kept];
        }

        public ValueTask SaveAsync(ImmutableArray<KeptCommand> commands)
        {
            Saved++;
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>Waits are over as soon as they have begun.</summary>
    private sealed class Hurried : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.FromMilliseconds(1) : dueTime, period);
    }

    /// <summary>A device whose wall clock can be set apart from its monotonic one.</summary>
    private sealed class Stopwatched : TimeProvider
    {
        private DateTimeOffset _wall = Sample.Noon;
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _wall;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time)
        {
            _wall += time;
            _ticks += time.Ticks;
        }

        public void Set(DateTimeOffset wall) => _wall = wall;
    }
}
