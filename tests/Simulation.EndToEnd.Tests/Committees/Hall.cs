using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Exercises;
using Simulation.Domain.Floor;
using Simulation.Domain.Meetings;
using Simulation.Domain.Procedure;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.EndToEnd.Tests.Processes;

namespace Simulation.EndToEnd.Tests.Committees;

/// <summary>A committee of a running server in which one person sits for every member, each with a connection of their own.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private const int AtOnce = 8;

    private readonly GeneratedCommittee _case;
    private readonly string[] _cookies;

    private Hall(GeneratedCommittee @case, ServerProcess server) => (_case, Server, _cookies) = (@case, server, new string[@case.Members.Length]);

    public ServerProcess Server { get; }

    public SessionId Table { get; private set; }

    /// <summary>Control, who presides.</summary>
    public LiveConnection Chair { get; private set; } = null!;

    public ImmutableArray<LiveConnection> Members { get; private set; } = [];

    /// <param name="settings">Of the server, beside those that a committee needs.</param>
    public static async Task<Hall> OpenAsync(int members, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        var @case = new GeneratedCommittee(members);
        var hall = new Hall(@case, await ServerProcess.StartAsync(@case.Settings.Concat(settings).ToDictionary()));
        try
        {
            await hall.FillAsync();
            return hall;
        }
        catch
        {
            TestContext.Current.TestOutputHelper?.WriteLine(hall.Server.Output);
            await hall.DisposeAsync();
            throw;
        }
    }

    /// <summary>How the members' connections are, for a failure.</summary>
    public string Standing => string.Join(", ", Members.GroupBy(m => m.Link).Select(g => $"{g.Key}: {g.Count()}"));

    /// <summary>The chair puts a question; it has been put when this ends.</summary>
    public async Task<VoteId> PutAsync(string question, VotingMethod method)
    {
        var before = Vote?.Id;
        Assert.Null(await Chair.ActAsync(Table, new OpenVote(new VoteSubject.Question(question, true), null, method, null, [], [])));
        await Eventually.TrueAsync(() => Vote is { } vote && vote.Id != before);
        return Vote!.Id;
    }

    /// <summary>The meeting is open and a member is the next to speak when this ends.</summary>
    public async Task ListAsync(int member)
    {
        ChairCommand[] acts =
        [
            .. _case.Members.Select(m => new MarkAttendance(m, Attendance.Present)), new OpenMeeting(), new OpenDebate("one"), new OpenList(null),
            new AddSpeaker(_case.Members[member], null, SpeechKind.Normal, First: true, ""),
        ];
        foreach (var act in acts)
        {
            Assert.Null(await Chair.ActAsync(Table, act));
        }
    }

    /// <summary>The same member, coming anew.</summary>
    public async Task<LiveConnection> AgainAsync(int member)
    {
        var live = Visitor.Live(Server.Address, _cookies[member]);
        Assert.Null(await live.EnterTableAsync(Table));
        return live;
    }

    public Task<Refusal?> CastAsync(int member, VoteId vote, Choice choice) => Members[member].ActAsync(Table, new CastBallot(vote, choice));

    /// <summary>The chair closes the vote; ends when every member has the result.</summary>
    public async Task<VoteRecord> CloseAsync(VoteId vote)
    {
        Assert.Null(await Chair.ActAsync(Table, new CloseVote(vote)));
        await Eventually.TrueAsync(() => Members.All(m => ResultOf(m, vote) is not null), TimeSpan.FromMinutes(2), () => Standing);
        var results = Members.Select(m => ResultOf(m, vote)!).Append(ResultOf(Chair, vote)!).ToList();
        Assert.All(results, r => Assert.Equal(results[0].Totals, r.Totals));
        return results[0];
    }

    public async ValueTask DisposeAsync()
    {
        await Parallel.ForEachAsync(Members, async (member, _) => await member.DisposeAsync());
        await (Chair?.DisposeAsync() ?? ValueTask.CompletedTask);
        await Server.DisposeAsync();
        _case.Dispose();
    }

    private VoteView? Vote => Chair.Table(Table)?.Get<VoteSlice>()?.Current;

    private VoteRecord? ResultOf(LiveConnection live, VoteId vote) => live.Table(Table)?.Get<VotesSlice>()?.Votes.FirstOrDefault(v => v.Id == vote);

    private async Task FillAsync()
    {
        using var instructor = new PlainBrowser(Server.Address);
        var (exercise, code, _) = await Visitor.PlanAsync(instructor, Server, GeneratedCommittee.Id);
        Chair = Visitor.Live(Server.Address, instructor.Cookies);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, _cookies.Length),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (n, _) => _cookies[n] = await Visitor.JoinAsync(Server.Address, code, $"Member {n + 1}"));
        Assert.Null(await Chair.EnterExerciseAsync(exercise));
        Assert.Null(await Chair.ActAsync(exercise, new AssignSeats(1)));
        Assert.Null(await Chair.ActAsync(exercise, new OpenExercise()));
        await Eventually.TrueAsync(() => Chair.Exercise(exercise)?.Get<LobbySlice>() is { Stage: ExerciseStage.Running });
        var seats = Chair.Exercise(exercise)!.Get<LobbySlice>()!.Participants.Select(p => p.Seat!).ToList();
        Table = seats[0].Session;
        Assert.Equal(_case.Members.Select(m => m.Value), seats.Select(s => s.Delegation.Value).Order(StringComparer.Ordinal));

        Assert.Null(await Chair.EnterTableAsync(Table));
        Members = [.. _cookies.Select(c => Visitor.Live(Server.Address, c))];
        await Parallel.ForEachAsync(
            Members, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (member, _) => Assert.Null(await member.EnterTableAsync(Table)));
    }
}
