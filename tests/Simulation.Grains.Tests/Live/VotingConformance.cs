using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Simulation.Domain;
using Simulation.Domain.Agenda;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Grains.Hosting;
using Simulation.Grains.Journal;
using Simulation.Tests.Databases;

namespace Simulation.Grains.Tests.Live;

/// <summary>What must hold of votes on whatever database: every ballot is counted once, and a secret is kept.</summary>
public abstract partial class VotingConformance
{
    private static readonly Guid Table = Guid.Parse("00000000-0000-0000-0000-0000000000aa");

    internal abstract Task<SimulationOptions> InstallAsync();

    [Theory]
    [InlineData(VotingMethod.Recorded)]
    [InlineData(VotingMethod.Secret)]
    public async Task Two_hundred_members_vote_at_once_and_none_is_lost_and_none_counts_double(VotingMethod method)
    {
        await using var town = await Town.StartAsync(await InstallAsync(), speaksAsGrains: true);
        var hall = await Committee.OpenAsync(town.Grains, 200, method);
        var choices = Enumerable.Range(0, 200).Select(i => (Choice)(i % 3 + 1)).ToList();

        // Each sends its ballot three times with the same id, as a bad network does.
        await Task.WhenAll(choices.Index().SelectMany(c => Enumerable.Range(0, 3).Select(_ => hall.CastAsync(c.Index, c.Item))));
        var declared = await hall.CloseAsync();

        Assert.Equal(new VoteTotals(67, 67, 66, 0), declared.Totals);
        Assert.Equal(200, declared.Result.Present);
        Assert.Equal(200, (await hall.RecordAsync()).Events.Count(e => e is BallotCast or SecretBallotCast));
    }

    [Fact]
    public async Task Half_of_a_secret_vote_survives_a_restart_and_a_lost_answer_and_is_counted_exactly()
    {
        await using var town = await Town.StartAsync(await InstallAsync(), speaksAsGrains: true);
        var hall = await Committee.OpenAsync(town.Grains, 15, VotingMethod.Secret);
        for (var i = 0; i < 8; i++)
        {
            await hall.CastAsync(i, Choice.Yes);
        }

        await town.RestartAsync();
        hall = hall with { Grains = town.Grains };
        var journal = (GroupCommitJournal)town.Services.GetRequiredService<IJournal>();
        journal.AfterCommit = () => throw new IOException("The answer was lost.");
        Assert.Equal(RefusalCode.NotSaved, (await hall.TryAsync(8, Choice.No)).Refusal?.Code);
        journal.AfterCommit = null;
        for (var i = 0; i < 15; i++)
        {
            await hall.CastAsync(i, i < 8 ? Choice.Yes : Choice.No);
        }

        Assert.Equal(new VoteTotals(8, 7, 0, 0), (await hall.CloseAsync()).Totals);
    }

    [Fact]
    public async Task A_box_that_was_closed_and_not_counted_is_counted_after_the_restart()
    {
        await using var town = await Town.StartAsync(await InstallAsync(), speaksAsGrains: true);
        var hall = await Committee.OpenAsync(town.Grains, 3, VotingMethod.Secret);
        await hall.CastAsync(0, Choice.No);
        var journal = (GroupCommitJournal)town.Services.GetRequiredService<IJournal>();
        var commits = 0;
        journal.AfterCommit = () =>
        {
            if (++commits >= 1)
            {
                throw new IOException("The disk is gone."); // after the close is durable, before anybody counts
            }
        };
        await hall.Session.ActAsync(Committee.Control, Committee.Id(900), new CloseVote(hall.Vote));
        journal.AfterCommit = null;
        await town.RestartAsync();
        hall = hall with { Grains = town.Grains };

        Assert.Equal(new VoteTotals(0, 1, 0, 0), (await hall.CloseAsync()).Totals);
    }

    [Fact]
    public async Task After_a_secret_vote_nothing_stored_tells_who_chose_what()
    {
        var one = await StoredAsync(i => i < 8 ? Choice.Yes : i < 13 ? Choice.No : Choice.Abstain);
        var other = await StoredAsync(i => i < 5 ? Choice.No : i < 7 ? Choice.Abstain : Choice.Yes);

        Assert.Contains(one, line => line.StartsWith("command", StringComparison.Ordinal));
        Assert.Contains(one, line => line.Contains("SecretBallotCast", StringComparison.Ordinal));
        Assert.Equal(one, other);
    }

    /// <summary>Every row of every table after a secret vote of fifteen, times and the hashes over them left out.</summary>
    private async Task<List<string>> StoredAsync(Func<int, Choice> choice)
    {
        var options = await InstallAsync();
        await using var town = await Town.StartAsync(options, speaksAsGrains: true);
        var hall = await Committee.OpenAsync(town.Grains, 15, VotingMethod.Secret);
        for (var i = 0; i < 15; i++)
        {
            await hall.CastAsync(i, choice(i));
        }

        Assert.Equal(new VoteTotals(8, 5, 2, 0), (await hall.CloseAsync()).Totals);
        await InspectAsync(options);
        await using var connection = await town.Services.GetRequiredService<DbDataSource>().OpenConnectionAsync();
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM ballot_box"));
        return
        [
            .. (await connection.QueryAsync<string>("SELECT 'journal ' || stream || ' ' || version || ' ' || type || ' ' || actor || ' ' || payload FROM journal ORDER BY stream, version")).Select(l => Times.Replace(l, "")),
            .. await connection.QueryAsync<string>("SELECT 'command ' || stream || ' ' || command_id || ' ' || request_hash || ' ' || result FROM command ORDER BY stream, command_id"),
        ];
    }

    private protected virtual Task InspectAsync(SimulationOptions options) => Task.CompletedTask;

    [GeneratedRegex("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*\"")]
    private static partial Regex Times { get; }

    /// <summary>A table with a committee in which a vote is on.</summary>
    private protected sealed record Committee(IGrainFactory Grains, VoteId Vote, ImmutableArray<DelegationId> Members)
    {
        public static readonly Seat Control = new Seat.Control(new PersonId(Id(1)));

        public ISessionGrain Session => Grains.GetGrain<ISessionGrain>(Table);

        public static Guid Id(int number) => new(number, 3, 7, new byte[8]);

        public static async Task<Committee> OpenAsync(IGrainFactory grains, int members, VotingMethod method)
        {
            ImmutableArray<DelegationId> ids = [.. Enumerable.Range(0, members).Select(i => new DelegationId($"M{i:000}"))];
            var structure = CommitteeTables.Of(ids);
            var session = grains.GetGrain<ISessionGrain>(Table);
            await session.PlanAsync(new SessionPlan(new ExerciseId(Id(2)), 1, structure, false));
            Assert.Null((await session.ActAsync(Control, Id(3), new OpenSession())).Refusal);
            Assert.Null((await session.ActAsync(Control, Id(4), new OpenVote(new VoteSubject.Question("Who presides?", true), null, method, null, [], []))).Refusal);
            return new(grains, (await session.RecordAsync()).Events.OfType<VoteOpened>().Single().Vote, ids);
        }

        public Task<Answer> TryAsync(int member, Choice choice) =>
            Session.ActAsync(new Seat.Member(Members[member], new PersonId(Id(100 + member))), Id(1000 + member), new CastBallot(Vote, choice));

        public async Task CastAsync(int member, Choice choice) => Assert.Null((await TryAsync(member, choice)).Refusal);

        public async Task<VoteDeclared> CloseAsync()
        {
            Assert.Null((await Session.ActAsync(Control, Id(900), new CloseVote(Vote))).Refusal);
            return (await RecordAsync()).Events.OfType<VoteDeclared>().Single();
        }

        public Task<SessionRecord> RecordAsync() => Session.RecordAsync();
    }
}

public sealed class SqliteVotingTests : VotingConformance
{
    internal override Task<SimulationOptions> InstallAsync() => Task.FromResult(Town.Sqlite());

    [Fact]
    public async Task A_box_that_somebody_was_reading_is_forgotten_when_they_have_read_though_nobody_writes_more()
    {
        var options = await InstallAsync();
        await using var town = await Town.StartAsync(options, speaksAsGrains: true);
        var hall = await Committee.OpenAsync(town.Grains, 3, VotingMethod.Secret);
        await hall.CastAsync(0, Choice.Yes);
        await using (var reader = await town.Services.GetRequiredService<DbDataSource>().OpenConnectionAsync(TestContext.Current.CancellationToken))
        {
            await reader.ExecuteAsync("BEGIN; SELECT count(*) FROM ballot_box;");
            await hall.CloseAsync();
            Assert.NotEqual(0, new FileInfo(Path.Combine(options.Data, "simulation.db-wal")).Length);
            await reader.ExecuteAsync("COMMIT");
        }

        await InspectAsync(options);
    }

    /// <summary>The write-ahead log keeps earlier states of a page until it is begun anew: soon, and without anybody's writing more, though somebody reads.</summary>
    private protected override async Task InspectAsync(SimulationOptions options)
    {
        var log = Path.Combine(options.Data, "simulation.db-wal");
        for (var patience = 0; new FileInfo(log).Length > 0 && patience < 300; patience++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, new FileInfo(log).Length);
    }
}

[Collection(PostgresFixture.Collection)]
public sealed class PostgresVotingTests(PostgresFixture postgres) : VotingConformance
{
    internal override async Task<SimulationOptions> InstallAsync() =>
        new() { PostgreSql = await postgres.Server.CreateDatabaseAsync(), SiloPort = 0, GatewayPort = 0 };
}
