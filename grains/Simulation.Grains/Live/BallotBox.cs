using Simulation.Domain;
using Simulation.Domain.Committees;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Grains.Journal;

namespace Simulation.Grains.Live;

/// <summary>
/// The box of a secret vote: totals in a side table, added to in the transaction of the event that says who has voted, and taken away in the
/// transaction of the result. Nothing that is kept tells one assignment of choices from another with the same totals.
/// </summary>
internal static class BallotBox
{
    /// <summary>What may be remembered of a command: of a secret ballot not what it chose, since a hash of so few possibilities is no secret.</summary>
    public static object Remembered(SessionState state, SessionCommand command) =>
        command is CastBallot ballot && IsSecret(state, ballot.Vote) ? new CastBallot(ballot.Vote, null, For: ballot.For) : command;

    public static IReadOnlyList<SideRow> Rows(SessionState state, SessionCommand? command, IReadOnlyList<SessionEvent> events) =>
    [
        .. events.OfType<SecretBallotCast>().Select(e => Counting(e.Vote, ((CastBallot)command!).Choice!.Value)),
        .. events.OfType<VoteDeclared>().Where(e => IsSecret(state, e.Vote)).Select(e => Removing(e.Vote)),
        .. events.OfType<VoteAbandoned>().Where(e => IsSecret(state, e.Vote)).Select(e => Removing(e.Vote)),
    ];

    public static VoteTotals Of(IReadOnlyDictionary<string, long> counts)
    {
        int Count(string column) => (int)counts.GetValueOrDefault(column);
        return new(Count("yes"), Count("no"), Count("abstain"), Count("aside"));
    }

    private static SideRow Counting(VoteId vote, Choice choice)
    {
        KeyValuePair<string, object?> Column(string name, Choice counted) => new(name, choice == counted ? 1L : 0L);
        return new(SideTables.BallotBox.Name,
        [
            new("vote", vote.ToString()),
            Column("yes", Choice.Yes),
            Column("no", Choice.No),
            Column("abstain", Choice.Abstain),
            Column("aside", Choice.NotParticipating),
        ]);
    }

    private static SideRow Removing(VoteId vote) => new(SideTables.BallotBox.Name, [new("vote", vote.ToString())]);

    private static bool IsSecret(SessionState state, VoteId vote) => state.Committee?.Voting.Find(vote)?.IsSecret == true;
}
