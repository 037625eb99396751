using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Delegations;
using Simulation.Domain.Exercises;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Grains.Journal;
using static Simulation.Grains.Tests.Live.Classroom;

namespace Simulation.Grains.Tests.Live;

/// <summary>The log as such: who did what when, of which command, whether it is as it was written, and nothing that is secret even there.</summary>
public sealed class LogGrainTests
{
    private static readonly LogQuery All = new(null, null, null, null, 0, 1000, Language.En);

    [Fact]
    public async Task A_table_s_log_says_who_in_whose_name_by_which_command_and_what()
    {
        await using var town = await Town.StartAsync(Town.Sqlite());
        var room = await NegotiatingAsync(town);
        var (said, head) = (Guid.NewGuid(), await room.HeadAsync(A));
        Assert.Null((await room.ActAsync(A, new Say(new Audience.WholeTable(), "We begin.", null), said)).Refusal);
        var log = await LogAsync(town, $"session/{await room.TableAsync()}");

        var line = log.Lines.Single(l => l.Type == "MessageSent.v1");
        Assert.Equal((head, A, "We begin."), (line.Actor, line.For, line.Text));
        Assert.Equal([said], line.Commands);
        Assert.Null(log.BrokenAt);
        Assert.Equal(Enumerable.Range(1, log.Lines.Length).Select(n => (long)n), log.Lines.Select(l => l.Version));
        Assert.Equal([line.Version], (await LogAsync(town, $"session/{await room.TableAsync()}", All with { Actor = head })).Lines.Select(l => l.Version));
        Assert.Equal(line.Version, Assert.Single((await LogAsync(town, $"session/{await room.TableAsync()}", All with { Type = "MessageSent.v1", From = line.At, Until = line.At.AddSeconds(1) })).Lines).Version);
        Assert.Empty((await LogAsync(town, $"session/{await room.TableAsync()}", All with { From = line.At.AddDays(1) })).Lines);
    }

    [Fact]
    public async Task A_member_s_own_notes_are_not_in_the_log_of_the_delegation()
    {
        await using var town = await Town.StartAsync(Town.Sqlite());
        var room = await NegotiatingAsync(town);
        Assert.Null((await room.ActAsync(A, new KeepNotes("a note for nobody"))).Refusal);
        Assert.Null((await room.ActAsync(A, new SayInside("said inside", null, null))).Refusal);
        var log = await LogAsync(town, $"delegation/{await room.TableAsync()}/A");
        Assert.Contains(log.Lines, l => l.Type == "NotesKept.v1");
        Assert.Contains(log.Lines, l => l.Text == "said inside");
        Assert.DoesNotContain("a note for nobody", JsonSerializer.Serialize(log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_was_changed_breaks_the_chain_where_it_stands()
    {
        await using var town = await Town.StartAsync(Town.Sqlite());
        var room = await NegotiatingAsync(town);
        Assert.Null((await room.ActAsync(A, new Say(new Audience.WholeTable(), "We begin.", null))).Refusal);
        Assert.Null((await room.ActAsync(B, new Say(new Audience.WholeTable(), "So do we.", null))).Refusal);
        var stream = $"session/{await room.TableAsync()}";
        var version = (await LogAsync(town, stream)).Lines.Single(l => l.Text == "We begin.").Version;

        await ExecuteAsync(town, "DROP TRIGGER journal_keeps_rows", null);
        await ExecuteAsync(town, "UPDATE journal SET payload = replace(payload, 'We begin.', 'We end.') WHERE stream = @stream", stream);
        Assert.Equal(version, (await LogAsync(town, stream)).BrokenAt);

        await ExecuteAsync(town, "UPDATE journal SET payload = '{' WHERE stream = @stream AND version = 1", stream);
        Assert.Equal(1, (await LogAsync(town, stream)).BrokenAt); // and the rest can still be read
        await ExecuteAsync(town, "DROP TRIGGER journal_keeps_all_rows", null);
        await ExecuteAsync(town, "DELETE FROM journal WHERE stream = @stream AND version = 1", stream);
        Assert.Equal(1, (await LogAsync(town, stream)).BrokenAt);
    }

    [Fact]
    public async Task Ten_thousand_events_are_read_page_by_page()
    {
        await using var town = await Town.StartAsync(Town.Sqlite());
        var journal = town.Services.GetRequiredService<IJournal>();
        var (stream, person, last) = ($"session/{Guid.NewGuid():N}", new PersonId(Guid.NewGuid()), (string?)null);
        var paused = JsonSerializer.Serialize<SessionEvent>(new SessionPaused(TimeSpan.Zero, DateTimeOffset.UnixEpoch), Wire.Json);
        for (var version = 0L; version < 10_000; version += 500)
        {
            NewEvent[] events = [.. Enumerable.Range(0, 500).Select(i => new NewEvent("SessionPaused.v1", DateTimeOffset.UnixEpoch.AddSeconds(version + i), person.ToString(), paused))];
            await journal.AppendAsync(new JournalAppend(stream, version, last, events, null, []));
            last = (await journal.ReadAsync(stream, version + 499, TestContext.Current.CancellationToken)).LastHash;
        }

        var log = await LogAsync(town, stream, All with { Skip = 9_900, Take = 200 });
        Assert.Equal((10_000, 10_000, 100), (log.Events, log.Found, log.Lines.Length));
        Assert.Equal((9_901, 10_000), (log.Lines[0].Version, log.Lines[^1].Version));
        Assert.Null(log.BrokenAt);
        Assert.Equal(1_000, (await LogAsync(town, stream, All with { From = DateTimeOffset.UnixEpoch.AddSeconds(9_000) })).Found);
    }

    [Fact]
    public async Task Who_chose_what_in_secret_is_not_in_the_log()
    {
        var one = await VotedAsync(Choice.Yes, Choice.No, Choice.Abstain);
        Assert.Contains("SecretBallotCast.v1", one, StringComparison.Ordinal);
        Assert.Equal(one, await VotedAsync(Choice.Abstain, Choice.Yes, Choice.No));
        Assert.NotEqual(one, await VotedAsync(Choice.Yes, Choice.Yes, Choice.Abstain)); // what the totals say, they say
    }

    /// <summary>The whole log of a secret vote of three, without times.</summary>
    private static async Task<string> VotedAsync(params Choice[] choices)
    {
        await using var town = await Town.StartAsync(Town.Sqlite(), speaksAsGrains: true);
        var session = town.Grains.GetGrain<ISessionGrain>(Hall.Table);
        var control = new Seat.Control(new PersonId(Hall.Id(1)));
        await session.PlanAsync(new SessionPlan(new ExerciseId(Hall.Id(2)), 1, CommitteeTables.Of(Hall.Members), false));
        Assert.Null((await session.ActAsync(control, Hall.Id(3), new OpenSession())).Refusal);
        Assert.Null((await session.ActAsync(control, Hall.Id(4), new OpenVote(new VoteSubject.Question("Who presides?", true), null, VotingMethod.Secret, null, [], []))).Refusal);
        var vote = (await session.RecordAsync()).Events.OfType<VoteOpened>().Single().Vote;
        foreach (var (i, choice) in choices.Index())
        {
            Assert.Null((await session.ActAsync(new Seat.Member(Hall.Members[i], new PersonId(Hall.Id(100 + i))), Hall.Id(200 + i), new CastBallot(vote, choice))).Refusal);
        }

        Assert.Null((await session.ActAsync(control, Hall.Id(5), new CloseVote(vote))).Refusal);
        var log = await LogAsync(town, $"session/{new SessionId(Hall.Table)}");
        Assert.All(log.Lines.Where(l => l.Type == "SecretBallotCast.v1"), l => Assert.NotNull(l.For));
        return JsonSerializer.Serialize(log with { Lines = [.. log.Lines.Select(l => l with { At = default })] });
    }

    private static async Task<Classroom> NegotiatingAsync(Town town)
    {
        var room = await (await PlanAsync(town.Grains)).OpenAsync();
        await room.ControlAsync(new AtEveryTable(new AdvancePhase("preparation")));
        return room;
    }

    private static Task<LogPage> LogAsync(Town town, string stream, LogQuery? query = null) => town.Grains.GetGrain<ILogGrain>(stream).ReadAsync(query ?? All);

    private static async Task ExecuteAsync(Town town, string sql, string? stream)
    {
        await using var connection = await town.Services.GetRequiredService<DbDataSource>().OpenConnectionAsync(TestContext.Current.CancellationToken);
        await connection.ExecuteAsync(sql, new { stream });
    }
}
