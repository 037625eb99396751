using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Committees;
using Simulation.Domain.Procedure;
using Simulation.Domain.Views;
using Simulation.Domain.Voting;
using Simulation.Domain.Voting.Votes;
using Simulation.Grains.Journal;

namespace Simulation.Benchmarks.Servers;

/// <summary>The least that could carry the same acts: one durable append, one group send of the same frame. No sign-in, no rules, no grains.</summary>
internal sealed class FloorHub(FloorRooms rooms, IJournal journal) : Hub<ILiveClient>
{
    private static readonly VoteTerms Terms = new(
        "substance", QuestionNature.Substantive, VotingRuleText.Parse("MajorityPV").Rule!, VotingMethod.Recorded, TieRule.Rejects, AbstainAllowed: true);

    public async Task<Entry> EnterTable(SessionId session, DelegationId? lookingOn, Position? table, Position? inside, Entering entering)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, session.ToString());
        return new Entry([], null);
    }

    public async Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command)
    {
        var room = rooms.Of(session);
        var now = DateTimeOffset.UtcNow;

        // A stream is appended to by one at a time: that is what its version says.
        await room.Turn.WaitAsync();
        try
        {
            var (happened, seen) = Answer(room, command, now);
            var stored = new NewEvent(happened.GetType().Name + ".v1", now, room.Person.ToString(), JsonSerializer.Serialize(happened, Wire.Json));
            var answered = new JournalCommand(commandId, FloorRooms.RequestHash, FloorRooms.Result);
            await journal.AppendAsync(new JournalAppend(room.Stream, room.Version, null, [stored], answered, []));
            room.Version++;
            if (seen is not null)
            {
                var frame = new Frame(StreamKind.Table, room.Epoch, room.Version, false, [seen], now);
                await Clients.Group(session.ToString()).Receive(session.ToString(), frame);
            }
        }
        finally
        {
            room.Turn.Release();
        }

        return new Receipt(commandId, null);
    }

    /// <summary>What is stored and what the whole room sees of it; null: nothing, as with a ballot, of which each sees the own.</summary>
    private static (SessionEvent Happened, Slice? Seen) Answer(FloorRoom room, Command command, DateTimeOffset now)
    {
        switch (command)
        {
            case Say say:
                var said = new MessageSent(Guid.NewGuid(), ChannelId.Table, [], room.Delegation, room.Person, say.Text, null, now);
                MessageView view = new(said.Message, said.Channel, said.Members, said.From, said.By, said.Text, said.About, said.At);
                return (said, new MessagesSlice((int)room.Version + 1, [view]));
            case OpenVote open:
                room.Ballots.Clear();
                room.Vote = new VoteId(Guid.NewGuid());
                VoteMay may = new(null, [Choice.Yes, Choice.No, Choice.Abstain], false, false, RefusalCode.OtherMethod, RefusalCode.OtherMethod, RefusalCode.NotAllowed);
                VoteView current = new(room.Vote, open.Subject, Terms, VoteStatus.Open, now, null, 0, null, null, [], null, null, [], [], [], null, may, []);
                return (
                    new VoteOpened(room.Vote, open.Subject, Terms, Electorate.Of(), [], null, [], [], null, null, now),
                    new VoteSlice(current, [], null, RefusalCode.NotAllowed));
            case CastBallot ballot:
                room.Ballots.Add(new Ballot(new DelegationId($"D{room.Ballots.Count + 1:00}"), ballot.Choice!.Value));
                return (new BallotCast(ballot.Vote, room.Delegation, room.Person, ballot.Choice.Value, false, false, now), null);
            case CloseVote close:
                var everybody = Electorate.Of(room.Ballots.Select(b => b.Member));
                var totals = VoteTotals.Of(room.Ballots.Select(b => b.Choice));
                VoteSubject subject = new VoteSubject.Question("", true);
                var declared = new VoteDeclared(close.Vote, subject, VoteCount.Of(Terms, everybody, [.. room.Ballots], totals), [.. room.Ballots], totals, true, now);
                VoteRecord record = new(close.Vote, subject, Terms, everybody, declared.Ballots, totals, declared.Result, true, null, [], now, now);
                return (declared, new VotesSlice(0, [record]));
            default:
                throw new InvalidOperationException(command.GetType().Name);
        }
    }
}

internal sealed class FloorRooms
{
    /// <summary>As long as the product's.</summary>
    public static readonly string RequestHash = new('0', 64);

    /// <summary>As long as the product's.</summary>
    public const string Result = """{"version":12345}""";

    private readonly ConcurrentDictionary<SessionId, FloorRoom> _rooms = new();

    public FloorRoom Of(SessionId session) => _rooms.GetOrAdd(session, id => new FloorRoom(id));
}

internal sealed class FloorRoom(SessionId session)
{
    public string Stream { get; } = $"session/{session}";

    public DelegationId Delegation { get; } = new("D01");

    public PersonId Person { get; } = new(Guid.NewGuid());

    public Guid Epoch { get; } = Guid.NewGuid();

    public SemaphoreSlim Turn { get; } = new(1, 1);

    public long Version { get; set; }

    /// <summary>The vote that is on.</summary>
    public VoteId Vote { get; set; }

    public List<Ballot> Ballots { get; } = [];
}
