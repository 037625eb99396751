using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Committees;

/// <summary>
/// Two hundred people vote at one committee through connections of their own, over a network that says everything twice, and the server is
/// killed in the middle. How long it takes is measured by <c>./dev bench votes</c>, not here.
/// </summary>
public sealed partial class TwoHundredVoteTests(ITestOutputHelper output)
{
    private const int All = 200;

    /// <summary>All two hundred connect and enter anew, and the server starts, on a machine that may have other things to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Every_ballot_counts_once_though_the_server_is_killed_while_two_hundred_vote()
    {
        await using var hall = await Hall.OpenAsync(All);
        var recorded = await VoteAsync(hall, VotingMethod.Recorded);
        Assert.Equal(All, recorded.Ballots.Select(b => b.Member).Distinct().Count());
        Assert.Equal(recorded.Totals, VoteTotals.Of(recorded.Ballots.Select(b => b.Choice)));
        Assert.Equal((recorded.Result.Outcome, recorded.Result.Present), (recorded.Recount().Outcome, recorded.Recount().Present));

        var secret = await VoteAsync(hall, VotingMethod.Secret);
        Assert.Empty(secret.Ballots);
        await hall.Server.StopAsync();
        AssertNobodyCanTell(hall.Server, secret.Id);
    }

    /// <summary>Half of the members vote, then the others at once; the server is killed while their ballots are on the way.</summary>
    private async Task<VoteRecord> VoteAsync(Hall hall, VotingMethod method)
    {
        var vote = await hall.PutAsync($"Whether to vote by {method}", method);
        var early = await Task.WhenAll(Enumerable.Range(0, All / 2).Select(n => hall.CastAsync(n, vote, ChoiceOf(n))));
        Assert.All(early, Assert.Null);

        var late = Enumerable.Range(All / 2, All / 2).Select(n => hall.CastAsync(n, vote, ChoiceOf(n))).ToList();
        await hall.Server.KillAsync();
        var answered = late.Count(b => b.IsCompleted);
        Assert.True(answered < late.Count, "It was killed too late to prove anything.");
        await hall.Server.StartAgainAsync();
        await Eventually.TrueAsync(() => late.All(b => b.IsCompleted), Patience, () => $"{late.Count(b => b.IsCompleted)} of {late.Count} answered. {hall.Standing}\n{hall.Server.Output}");
        Assert.All(await Task.WhenAll(late), Assert.Null);
        output.WriteLine($"{method}: {answered} of {late.Count} answered when the server was killed");

        var result = await hall.CloseAsync(vote);
        Assert.Equal(VoteTotals.Of(Enumerable.Range(0, All).Select(ChoiceOf)), result.Totals);
        Assert.Equal(All, result.Totals.Sum);
        return result;
    }

    private static Choice ChoiceOf(int member) => (Choice)(member % 3 + 1);

    /// <summary>The box is empty, its pages are overwritten, and what is stored of one secret ballot is the same as of every other.</summary>
    private static void AssertNobodyCanTell(ServerProcess server, VoteId vote)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(server.Data, "simulation.db")};Mode=ReadOnly;Pooling=False");
        database.Open();
        Assert.Equal(0L, Scalar(database, "SELECT count(*) FROM ballot_box"));
        var ballots = Rows(database, "SELECT payload FROM journal WHERE type LIKE 'SecretBallotCast%'");
        Assert.Equal(All, ballots.Count);
        Assert.All(ballots, b => Assert.Contains(vote.ToString(), b, StringComparison.Ordinal));
        Assert.Single(ballots.Select(b => Whose().Replace(b, "")).Distinct());
    }

    private static object? Scalar(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static List<string> Rows(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    /// <summary>Who voted and when: known of a secret ballot, and different for each.</summary>
    [GeneratedRegex("\"(delegation|by|at)\":\"[^\"]*\"")]
    private static partial Regex Whose();
}
