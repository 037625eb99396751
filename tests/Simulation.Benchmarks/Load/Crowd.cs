using System.Collections.Concurrent;
using System.Globalization;
using Simulation.Benchmarks.Servers;
using Simulation.Domain.Views;

namespace Simulation.Benchmarks.Load;

/// <summary>Everybody in every room of one server, connected.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private const int AtOnce = 16;

    /// <summary>A remark of ordinary length; with the number before it, about two hundred characters.</summary>
    private const string Remark =
        " We could live with the middle option if the review after five years is in the text itself and not in an annex,"
        + " and if the contributions follow the flow that was measured.";

    private readonly ConcurrentDictionary<long, Act> _acts = new();
    private readonly int _seats;
    private ImmutableArray<ImmutableArray<SeatLink>> _rooms = [];
    private ImmutableArray<StuckReader> _stuck = [];
    private long _number;
    private long _refused;

    private Crowd(int seats) => _seats = seats;

    public int Rooms => _rooms.Length;

    public static async Task<Crowd> ConnectAsync(Uri server, int seats, CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server };
        var roster = await http.GetFromJsonAsync<Roster>("/roster", cancellation);
        var crowd = new Crowd(seats);
        var links = new ConcurrentDictionary<(int Room, int Seat), SeatLink>();
        var places = roster!.Rooms.SelectMany((room, r) => room.People.Select((person, s) => (room.Session, person, r, s)));
        await Parallel.ForEachAsync(places, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (place, cancel) =>
        {
            using var response = await http.GetAsync($"/sign-in/{place.person}", cancel);
            response.EnsureSuccessStatusCode();
            var cookie = Cookie(response);
            var link = new SeatLink(server, cookie, place.Session, slice => crowd.Received(slice, place.s));
            await link.EnterAsync(cancel);
            links[(place.r, place.s)] = link;
        });
        crowd._rooms = [.. roster.Rooms.Select((room, r) => room.People.Select((_, s) => links[(r, s)]).ToImmutableArray())];
        return crowd;
    }

    /// <summary>The first person of the first rooms opens one more connection each, and never reads from it.</summary>
    public async Task GetStuckAsync(Uri server, int rooms, CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server };
        foreach (var room in (await http.GetFromJsonAsync<Roster>("/roster", cancellation))!.Rooms.Take(rooms))
        {
            using var response = await http.GetAsync($"/sign-in/{room.People[0]}", cancellation);
            var reader = new StuckReader();
            _stuck = _stuck.Add(reader);
            await reader.StartAsync(server, Cookie(response), room.Session, cancellation);
        }
    }

    /// <summary>Somebody in the room, the next in turn, says something.</summary>
    public Act Say(int room)
    {
        var number = Interlocked.Increment(ref _number);
        var act = new Act(_seats);
        _acts[number] = act;
        _ = SayAsync(_rooms[room][(int)(number / Rooms % _seats)], number, act);
        return act;
    }

    /// <summary>Forgets the acts so far.</summary>
    /// <returns>Deliveries that did not come or came twice, and acts that were refused (whose deliveries count as well).</returns>
    public long Settle()
    {
        var lost = _acts.Values.Sum(a => (long)a.Missing + a.Twice) + Interlocked.Exchange(ref _refused, 0);
        _acts.Clear();
        return lost;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var reader in _stuck)
        {
            await reader.DisposeAsync();
        }

        await Parallel.ForEachAsync(_rooms.SelectMany(r => r), async (link, _) => await link.DisposeAsync());
    }

    internal static string Cookie(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join("; ", set.Select(c => c.Split(';')[0])) : "";

    private async Task SayAsync(SeatLink link, long number, Act act)
    {
        try
        {
            if (await link.SayAsync(number.ToString(CultureInfo.InvariantCulture) + Remark))
            {
                act.Acknowledge();
            }
            else
            {
                Interlocked.Increment(ref _refused);
            }
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException or OperationCanceledException or Microsoft.AspNetCore.SignalR.HubException)
        {
            Interlocked.Increment(ref _refused); // the connection or the server is gone; its deliveries will be missing
        }
    }

    private void Received(Slice slice, int seat)
    {
        if (slice is MessagesSlice messages)
        {
            foreach (var message in messages.Messages)
            {
                Received(message.Text, seat);
            }
        }
    }

    private void Received(string text, int seat)
    {
        var number = long.Parse(text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        if (_acts.TryGetValue(number, out var act))
        {
            act.ReceivedBy(seat);
        }
    }
}
