using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;
using static Simulation.Grains.Tests.Journal.Installation;

namespace Simulation.Grains.Tests.Journal;

/// <summary>What a journal promises, whichever database is behind it.</summary>
public abstract class JournalConformance : IAsyncLifetime
{
    private protected Installation Here { get; private set; } = null!;

    private protected abstract Task<SimulationOptions> NewDatabaseAsync();

    public async ValueTask InitializeAsync() => Here = await Installation.StartAsync(await NewDatabaseAsync());

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Here.DisposeAsync();
    }

    [Fact]
    public async Task A_stream_that_was_never_written_is_empty()
    {
        var read = await Here.ReadAsync("session/1");

        Assert.Equal((0, null), (read.Version, read.LastHash));
        Assert.Empty(read.Events);
        Assert.Empty(read.Commands);
    }

    [Fact]
    public async Task Events_are_read_back_as_they_were_written()
    {
        var event1 = Event("Қазақстан 🕊 \\n \\u0000");
        await Here.AppendAsync("session/1", 0, event1, Event("2"));

        var read = await Here.ReadAsync("session/1");

        Assert.Equal(2, read.Version);
        Assert.Equal([1, 2], read.Events.Select(e => e.Version));
        var first = read.Events[0];
        Assert.Equal((event1.Type, event1.Actor, event1.Payload), (first.Type, first.Actor, first.Payload));
        Assert.Equal(read.LastHash, read.Events[1].Hash);
    }

    [Fact]
    public async Task Times_are_kept_to_the_microsecond_in_universal_time()
    {
        await Here.AppendAsync("session/1", 0, Event("1"));

        var at = Assert.Single((await Here.ReadAsync("session/1")).Events).At;

        Assert.Equal(new DateTimeOffset(2026, 8, 22, 5, 0, 0, 123, 456, TimeSpan.Zero), at);
        Assert.Equal(TimeSpan.Zero, at.Offset);
    }

    [Fact]
    public async Task Reading_after_a_version_gives_the_rest_and_every_command()
    {
        await Here.Journal.AppendAsync(Append("session/1", 0, Event("1"), Event("2")) with { Command = Command(Guid.NewGuid()) });
        await Here.AppendAsync("session/1", 2, Event("3"));

        var read = await Here.ReadAsync("session/1", after: 2);

        Assert.Equal([3], read.Events.Select(e => e.Version));
        Assert.Equal(3, read.Version);
        Assert.Single(read.Commands);
    }

    [Fact]
    public async Task A_reader_who_has_everything_still_learns_where_the_stream_ends()
    {
        await Here.AppendAsync("session/1", 0, Event("1"));

        var read = await Here.ReadAsync("session/1", after: 1);

        Assert.Empty(read.Events);
        Assert.Equal(1, read.Version);
        Assert.NotNull(read.LastHash);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_second_activation_is_told_that_the_stream_has_moved_on(long expected)
    {
        await Here.AppendAsync("session/1", 0, Event("1"));

        await Assert.ThrowsAsync<JournalConflictException>(() => Here.AppendAsync("session/1", expected, Event("other")));

        Assert.Single((await Here.ReadAsync("session/1")).Events);
    }

    [Fact]
    public async Task An_append_after_another_history_is_a_conflict()
    {
        await Here.AppendAsync("session/1", 0, Event("1"));

        await Assert.ThrowsAsync<JournalConflictException>(() =>
            Here.Journal.AppendAsync(Append("session/1", 1, Event("2")) with { ExpectedHash = new string('0', 64) }));
    }

    [Fact]
    public async Task An_append_may_name_the_hash_that_it_follows()
    {
        await Here.AppendAsync("session/1", 0, Event("1"));
        var hash = (await Here.ReadAsync("session/1")).LastHash;

        await Here.Journal.AppendAsync(Append("session/1", 1, Event("2")) with { ExpectedHash = hash });

        Assert.Equal(2, (await Here.ReadAsync("session/1")).Version);
    }

    [Fact]
    public async Task In_a_batch_a_conflicting_append_fails_alone()
    {
        var command = Command(Guid.NewGuid());
        PendingAppend[] batch =
        [
            new(Append("session/1", 0, Event("1"))),
            new(Append("session/2", 7, Event("wrong version")) with { Command = command, SideRows = [Outcome("a")] }),
            new(Append("session/3", 0, Event("1"))),
        ];

        Here.Store.Commit(batch);

        Assert.IsType<JournalConflictException>(batch[1].Failure);
        Assert.Equal("1, 0, 1", await VersionsAsync("session/1", "session/2", "session/3"));
        Assert.Equal(0, await Here.CountAsync("command"));
        Assert.Equal(0, await Here.CountAsync("outcome_record"));
    }

    [Fact]
    public async Task In_a_batch_an_append_that_the_database_refuses_fails_alone()
    {
        PendingAppend[] batch =
        [
            new(Append("session/1", 0, Event("1")) with { SideRows = [Outcome("a")] }),
            new(Append("session/2", 0, Event("1")) with { SideRows = [Outcome("a", "another person")] }), // the same id again
            new(Append("session/3", 0, Event("1"))),
        ];

        Here.Store.Commit(batch);

        Assert.IsType<JournalUnavailableException>(batch[1].Failure);
        Assert.Equal("1, 0, 1", await VersionsAsync("session/1", "session/2", "session/3"));
    }

    [Fact]
    public async Task Appends_to_one_stream_in_one_batch_follow_each_other()
    {
        PendingAppend[] batch =
        [
            new(Append("session/1", 0, Event("1"))),
            new(Append("session/1", 1, Event("2"))),
            new(Append("session/1", 1, Event("late"))),
        ];

        Here.Store.Commit(batch);

        Assert.IsType<JournalConflictException>(batch[2].Failure);
        Assert.Equal("2", await VersionsAsync("session/1"));
        Assert.Null((await Here.VerifyAsync()).FirstFault);
    }

    [Fact]
    public async Task A_command_that_changed_nothing_is_remembered()
    {
        var command = Command(Guid.NewGuid());

        await Here.Journal.AppendAsync(Append("session/1", 0) with { Command = command });

        var read = await Here.ReadAsync("session/1");
        Assert.Equal(0, read.Version);
        Assert.Equal(command.Id, Assert.Single(read.Commands));
        Assert.Equal(command, await Here.FindAsync("session/1", command.Id));
    }

    [Fact]
    public async Task A_command_is_answered_once_in_a_stream()
    {
        var command = Command(Guid.NewGuid());
        await Here.Journal.AppendAsync(Append("session/1", 0, Event("1")) with { Command = command });

        await Assert.ThrowsAsync<JournalConflictException>(() =>
            Here.Journal.AppendAsync(Append("session/1", 1, Event("again")) with { Command = command }));
        Assert.Null(await Here.FindAsync("session/2", command.Id));
        await Here.Journal.AppendAsync(Append("session/2", 0, Event("1")) with { Command = command });

        Assert.Equal("1, 1", await VersionsAsync("session/1", "session/2"));
    }

    [Fact]
    public async Task Concurrent_appends_to_many_streams_are_all_durable()
    {
        const int Streams = 40;
        const int Each = 25;

        await Task.WhenAll(Enumerable.Range(0, Streams).Select(async s =>
        {
            for (var version = 0; version < Each; version++)
            {
                await Here.Journal.AppendAsync(
                    Append($"session/{s}", version, Event($"{version}")) with { Command = Command(Guid.NewGuid()) });
            }
        }));

        await using var another = await Installation.StartAsync(Here.Options);
        var verification = await another.VerifyAsync();
        Assert.Equal((Streams, Streams * Each, null), (verification.Streams, verification.Events, verification.FirstFault));
        Assert.Equal(Streams * Each, await another.CountAsync("command"));
    }

    [Fact]
    public async Task Of_many_writers_at_one_version_exactly_one_succeeds()
    {
        await using var another = await Installation.StartAsync(Here.Options); // as another process would have
        var refusals = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            Record.ExceptionAsync(() => (i % 2 == 0 ? Here : another).AppendAsync("session/1", 0, Event($"{i}"))).AsTask()));

        Assert.Single(refusals, r => r is null);
        Assert.Equal(19, refusals.OfType<JournalConflictException>().Count());
        Assert.Equal("1", await VersionsAsync("session/1"));
    }

    [Fact]
    public async Task An_answer_lost_after_the_commit_leaves_the_events_there_once()
    {
        var command = Command(Guid.NewGuid());
        var append = Append("session/1", 0, Event("1")) with { Command = command };
        Here.Journal.AfterCommit = () => throw new TimeoutException("lost");

        await Assert.ThrowsAsync<JournalUnavailableException>(() => Here.Journal.AppendAsync(append));
        Here.Journal.AfterCommit = null;

        var read = await Here.ReadAsync("session/1");
        Assert.Equal(1, read.Version);
        Assert.Equal(command.Id, Assert.Single(read.Commands));
        Assert.Equal(command, await Here.FindAsync("session/1", command.Id));
        await Assert.ThrowsAsync<JournalConflictException>(() => Here.Journal.AppendAsync(append));
        await Here.AppendAsync("session/1", 1, Event("2"));
        Assert.Equal(2, (await Here.ReadAsync("session/1")).Version);
    }

    [Fact]
    public async Task Side_rows_are_written_with_their_events_or_not_at_all()
    {
        await Here.Journal.AppendAsync(Append("student/1", 0, Event("1")) with { SideRows = [Outcome("a")] });

        await Assert.ThrowsAsync<JournalUnavailableException>(() => // the id is taken
            Here.Journal.AppendAsync(Append("student/1", 1, Event("2")) with { Command = Command(Guid.NewGuid()), SideRows = [Outcome("b"), Outcome("a")] }));

        Assert.Equal("1", await VersionsAsync("student/1"));
        Assert.Equal(1, await Here.CountAsync("outcome_record"));
        Assert.Equal(0, await Here.CountAsync("command"));
    }

    [Fact]
    public async Task Outcome_records_are_chained_per_person()
    {
        await Here.Journal.AppendAsync(Append("student/1", 0, Event("1")) with { SideRows = [Outcome("a", "p1"), Outcome("b", "p2"), Outcome("c", "p1")] });
        await Here.Journal.AppendAsync(Append("student/1", 1, Event("2")) with { SideRows = [Outcome("d", "p1")] });

        Assert.Equal(2, await Here.CountAsync("outcome_record WHERE previous_hash = ''"));
        var verification = await Here.VerifyAsync();
        Assert.Equal((4, null), (verification.Outcomes, verification.FirstFault));
    }

    [Fact]
    public async Task Side_rows_go_to_known_tables_and_columns_only()
    {
        SideRow[] wrong =
        [
            new("journal", [new("stream", "x")]),
            new("outcome_record", [new("hash", "x")]),
            new("outcome_record", [new("points) VALUES (1); --", 1m)]),
            new("outcome_record", [new("person", "p"), new("points", "many")]),
            new("outcome_record", [new("outcome", "nobody's")]),
        ];

        foreach (var row in wrong)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => Here.Journal.AppendAsync(Append("student/1", 0, Event("1")) with { SideRows = [row] }));
        }

        Assert.Equal("0", await VersionsAsync("student/1"));
    }

    [Fact]
    public async Task Text_that_can_not_be_stored_is_refused_before_it_meets_a_batch()
    {
        NewEvent[] wrong = [Event("") with { Type = "two\nlines" }, Event("half a \ud83d pair"), Event("a \0 in the middle")];

        foreach (var happened in wrong)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => Here.AppendAsync("session/1", 0, happened));
        }
    }

    [Fact]
    public async Task A_flipped_byte_in_an_event_shows()
    {
        await Here.AppendAsync("session/1", 0, Event("one"), Event("two"), Event("three"));
        Assert.Null((await Here.VerifyAsync()).FirstFault);

        await Here.TamperAsync("journal", "UPDATE journal SET payload = replace(payload, 'two', 'twp') WHERE stream = 'session/1' AND version = 2");

        Assert.Equal("journal: stream session/1, version 2 does not match its hash", (await Here.VerifyAsync()).FirstFault);
    }

    [Fact]
    public async Task A_missing_event_shows()
    {
        await Here.AppendAsync("session/1", 0, Event("one"), Event("two"), Event("three"));

        await Here.TamperAsync("journal", "DELETE FROM journal WHERE version = 2");

        Assert.Equal("journal: stream session/1, version 2 is missing", (await Here.VerifyAsync()).FirstFault);
    }

    [Fact]
    public async Task Events_taken_off_the_end_show_in_the_fingerprint()
    {
        await Here.AppendAsync("session/1", 0, Event("one"), Event("two"));
        var before = (await Here.VerifyAsync()).Fingerprint;

        await Here.TamperAsync("journal", "DELETE FROM journal WHERE version = 2");

        Assert.NotEqual(before, (await Here.VerifyAsync()).Fingerprint);
    }

    [Fact]
    public async Task A_raised_mark_in_an_outcome_record_shows()
    {
        await Here.Journal.AppendAsync(Append("student/1", 0, Event("1")) with { SideRows = [Outcome("a"), Outcome("b")] });

        await Here.TamperAsync("outcome_record", "UPDATE outcome_record SET points = 9.5 WHERE id = 'b'");

        Assert.Equal("outcome_record: row 2 does not match its hash", (await Here.VerifyAsync()).FirstFault);
    }

    [Theory]
    [InlineData("UPDATE journal SET payload = ''")]
    [InlineData("DELETE FROM journal")]
    [InlineData("DELETE FROM command")]
    [InlineData("UPDATE outcome_record SET points = 10")]
    [InlineData("DELETE FROM outcome_record")]
    public async Task History_is_not_rewritten(string sql)
    {
        await Here.Journal.AppendAsync(Append("student/1", 0, Event("1")) with { Command = Command(Guid.NewGuid()), SideRows = [Outcome("a")] });

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Here.ExecuteAsync(sql));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }

    private async Task<string> VersionsAsync(params string[] streams) =>
        string.Join(", ", (await Task.WhenAll(streams.Select(s => Here.ReadAsync(s)))).Select(r => r.Version));
}
