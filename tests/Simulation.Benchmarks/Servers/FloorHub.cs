using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Simulation.Connection;
using Simulation.Domain;
using Simulation.Domain.Channels;
using Simulation.Domain.Views;
using Simulation.Grains.Journal;

namespace Simulation.Benchmarks.Servers;

/// <summary>The least that could carry the same act: one durable append, one group send of the same frame. No sign-in, no rules, no grains.</summary>
internal sealed class FloorHub(FloorRooms rooms, IJournal journal) : Hub<ILiveClient>
{
    public async Task<Entry> EnterTable(SessionId session, DelegationId? lookingOn, Position? table, Position? inside, Entering entering)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, session.ToString());
        return new Entry([], null);
    }

    public async Task<Receipt> ActAtTable(SessionId session, Guid commandId, Command command)
    {
        var room = rooms.Of(session);
        var now = DateTimeOffset.UtcNow;
        var said = new MessageSent(Guid.NewGuid(), ChannelId.Table, [], room.Delegation, room.Person, ((Say)command).Text, null, now);
        var happened = new NewEvent("MessageSent.v1", now, room.Person.ToString(), JsonSerializer.Serialize<SessionEvent>(said, Wire.Json));

        // A stream is appended to by one at a time: that is what its version says.
        await room.Turn.WaitAsync();
        try
        {
            var answered = new JournalCommand(commandId, FloorRooms.RequestHash, FloorRooms.Result);
            await journal.AppendAsync(new JournalAppend(room.Stream, room.Version, null, [happened], answered, []));
            room.Version++;
            MessageView view = new(said.Message, said.Channel, said.Members, said.From, said.By, said.Text, said.About, said.At);
            var frame = new Frame(StreamKind.Table, room.Epoch, room.Version, false, [new MessagesSlice((int)room.Version, [view])], now);
            await Clients.Group(session.ToString()).Receive(session.ToString(), frame);
        }
        finally
        {
            room.Turn.Release();
        }

        return new Receipt(commandId, null);
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
}
